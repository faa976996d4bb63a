import { numbersFrom } from "../random.js";
import { madeWord } from "./made-entities.js";
import type { MadeGraph, MadeStatement } from "./made-graph.js";

/** A question that people ask of the API, in GraphQL. */
export interface TypicalQuery {
  readonly name: string;
  readonly query: string;
  /** The n-th set of its variables; each is about another entity. */
  readonly variables: (number: number) => Readonly<Record<string, unknown>>;
}

/** What is typically asked of a graph, about those that its statements are about: most often the best known. Nothing else of it is kept. */
export function typicalQueries({ entities, statements }: MadeGraph): readonly TypicalQuery[] {
  const random = numbersFrom(7);
  const asked = Array.from({ length: 1000 }, () => {
    const { row, object, words } = statements[random(statements.length)] as MadeStatement;
    const { subjectId, relation, objectId } = row;
    return { subjectId, relation, objectId, nameAr: entities[object]?.nameAr, word: words[0] };
  });
  const at = (number: number) => asked[number % asked.length] as (typeof asked)[number];
  const subject = (number: number) => at(number).subjectId;
  const object = (number: number) => at(number).objectId;
  const period = (number: number, years: number) => {
    const year = 2010 + (number % (15 - years));
    return { since: String(year), until: String(year + years - 1) };
  };
  return [
    {
      name: "who is X",
      query: `query ($id: ID!) { entity(id: $id) { name nameAr nameEn aliases
        tenures(as: SUBJECT, first: 20) { title relation { labelEn } object { name } firstAttested lastAttested } } }`,
      variables: (n) => ({ id: subject(n) }),
    },
    {
      name: "what X did to Y, with evidence",
      query: `query ($subject: ID!, $object: ID!) { statements(filter: { subject: $subject, object: $object }, first: 10) { edges { node {
        sentence date speakers { name } evidence { text start end article { title publishedAt outlet { name } } } } } } }`,
      variables: (n) => ({ subject: subject(n), object: object(n) }),
    },
    {
      name: "timeline of a pair in a period",
      query: `query ($subject: ID!, $object: ID!, $since: PartialDate, $until: PartialDate) {
        events(filter: { subject: $subject, object: $object, since: $since, until: $until }, first: 50) { edges { node { date caption sourceCount } } } }`,
      variables: (n) => ({ subject: subject(n), object: object(n), ...period(n, 5) }),
    },
    {
      name: "search by an Arabic name",
      query: "query ($text: String!) { search(text: $text, first: 10) { id type name nameAr } }",
      variables: (n) => ({
        text: n % 2 === 0 ? at(n).nameAr : madeWord(200 + ((n * 31) % 900)),
      }),
    },
    {
      name: "events of X, with sources",
      query: `query ($id: ID!, $since: PartialDate, $until: PartialDate) {
        events(filter: { participant: $id, since: $since, until: $until }, first: 10) { edges { node { date caption sourceCount sources { outlets { name } } } } } }`,
      variables: (n) => ({ id: subject(n), ...period(n, 2) }),
    },
    {
      name: "shortest path",
      query: `query ($from: ID!, $to: ID!) { path(from: $from, to: $to) { length steps {
        from { name } relation { id } to { name } count statements(first: 1) { sentence } } } }`,
      variables: (n) => ({ from: subject(n), to: object(n + 1) }),
    },
    {
      name: "neighbourhood",
      query: `query ($id: ID!) { neighbourhood(of: $id, relations: [MEETS, VISITS, SUPPORTS, WARNS, ACCUSES], size: 50) { nodes { id name type }
        links { source { id } target { id } relation { id } count } truncated } }`,
      variables: (n) => ({ id: subject(n) }),
    },
    {
      name: "counts by month of a relation",
      query: `query ($relations: [RelationId!], $object: ID) {
        statementCounts(by: MONTH, filter: { relations: $relations, object: $object }) { counts { period count } undated } }`,
      variables: (n) => ({ relations: [at(n).relation], ...(n % 2 === 0 ? {} : { object: object(n) }) }),
    },
    {
      name: "statements on a topic",
      query: `query ($topic: String!) { statements(filter: { topic: $topic }, first: 10) { edges { node { sentence date } } } }`,
      variables: (n) => ({ topic: at(n).word }),
    },
  ];
}
