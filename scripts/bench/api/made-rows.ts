import { groupedBy } from "../../../src/model/grouped.js";
import type { Row } from "../../../src/store/store.js";
import type { MadeEntity } from "./made-entities.js";
import type { MadeGraph, MadeStatement } from "./made-graph.js";

const LABELS = {
  PERSON: "Person",
  COUNTRY: "Country",
  PLACE: "Place",
  ORGANIZATION: "Organization",
  GROUP: "Group",
};

/** Rows, or ids, for a file of `cypher/load`. */
export interface Filling {
  readonly file: string;
  readonly rows?: readonly Row[];
  readonly ids?: readonly string[];
  /** Which label or type stands for another in the file. */
  readonly replace?: readonly [word: string, by: string];
}

/** All of a made graph, in the order in which it is written. */
export function* fillings(graph: MadeGraph): Generator<Filling> {
  const { entities, statements, articles } = graph;
  const madeBy = (article: number) => articles[article]?.map((i) => statements[i] as MadeStatement) ?? [];
  yield { file: "lock-entities", ids: entities.map(({ id }) => id) };
  yield { file: "entity-properties", rows: entities as unknown as readonly Row[] };
  for (const [type, some] of groupedBy(entities, (entity) => entity.type))
    yield { file: "entity-label", ids: some.map(({ id }) => id), replace: ["LABEL", LABELS[type]] };

  const texts = articles.map((_, i) => articleText(madeBy(i), entities));
  yield { file: "articles", rows: texts.map(({ text }, i) => articleRow(graph, i, text)) };
  yield { file: "outlets", rows: articles.map((_, i) => outletRow(graph, i)) };
  yield { file: "statements", rows: statements.map(({ row }) => row) };
  const participants = statements.map(({ row: { id, subjectId, objectId } }) => ({
    id,
    subjectId,
    objectId,
  }));
  yield { file: "subjects", rows: participants };
  yield { file: "objects", rows: participants };
  const evidence = texts.flatMap((text, i) =>
    madeBy(i).map((statement, at) => evidenceRow(entities, statement, i, at, text)),
  );
  yield { file: "evidence", rows: evidence };
  yield { file: "speakers", rows: statements.flatMap((statement) => speakerRow(entities, statement)) };
  yield { file: "mentions", rows: articles.flatMap((_, i) => mentionRows(entities, madeBy(i), i)) };
  for (const [relation, rows] of groupedBy(directEdges(graph), (row) => row.relation as string))
    yield { file: "direct-edge", rows, replace: ["RELATION", relation] };

  const starts = new Map(
    evidence.map(({ statementId, articleId, properties }) => [
      `${statementId} ${articleId}`,
      (properties as { readonly start: number }).start,
    ]),
  );
  const made = eventsOf(graph, starts);
  const events = made.map(({ event }) => event);
  yield { file: "events", rows: events };
  yield { file: "event-subjects", rows: events.map(({ id, subjectId }) => ({ id, subjectId })) };
  yield { file: "event-objects", rows: events.map(({ id, objectId }) => ({ id, objectId })) };
  yield { file: "event-reports", rows: made.flatMap(({ reports }) => reports) };
}

/** The text of an article. */
interface ArticleText {
  readonly text: string;
  /** Where the sentence of each statement begins. */
  readonly starts: readonly number[];
}

const nameOfArticle = (article: number): string => `a${article}`;

/** One sentence for each statement, of about as many characters as in newspapers. */
function articleText(statements: readonly MadeStatement[], entities: readonly MadeEntity[]): ArticleText {
  let text = "";
  const starts = statements.map(({ subject, object, words }) => {
    const start = text.length;
    text += `${words[0]} ${entities[subject]?.nameAr} ${words.join(" ")} ${entities[object]?.nameAr} ${words.toReversed().join(" ")}. `;
    return start;
  });
  return { text, starts };
}

function articleRow(graph: MadeGraph, article: number, text: string): Row {
  const title = text.slice(0, 50);
  return {
    id: nameOfArticle(article),
    title,
    name: title,
    text,
    url: null,
    publishedAt: graph.dayOfArticle(article),
    digest: "",
  };
}

function outletRow(graph: MadeGraph, article: number): Row {
  const id = graph.outletOfArticle(article);
  return { articleId: nameOfArticle(article), id, name: id };
}

function evidenceRow(
  entities: readonly MadeEntity[],
  { row, words, speaker }: MadeStatement,
  article: number,
  at: number,
  { text, starts }: ArticleText,
): Row {
  const sentenceStart = starts[at] as number;
  const sentenceEnd = (starts[at + 1] ?? text.length) - 1;
  const end = sentenceStart + 40;
  return {
    statementId: row.id,
    articleId: nameOfArticle(article),
    properties: {
      start: sentenceStart,
      end,
      text: text.slice(sentenceStart, end),
      rule: "frame:bench",
      confidence: 0.9,
      sentenceStart,
      sentenceEnd,
      words: [...new Set(words)].sort(),
      speaker: speaker === null ? null : entities[speaker]?.id,
      topic: null,
      title: row.relation === "HOLDS_OFFICE" ? words[0] : null,
      number: null,
      location: null,
    },
  };
}

function speakerRow(
  entities: readonly MadeEntity[],
  { row, speaker, articles }: MadeStatement,
): readonly Row[] {
  if (speaker === null) return [];
  const articleId = nameOfArticle(articles[0] as number);
  return [{ statementId: row.id, entityId: entities[speaker]?.id, articleId }];
}

function mentionRows(
  entities: readonly MadeEntity[],
  made: readonly MadeStatement[],
  article: number,
): readonly Row[] {
  const mentioned = new Set(made.flatMap(({ subject, object }) => [subject, object]));
  return [...mentioned].map((entity, at) => ({
    articleId: nameOfArticle(article),
    entityId: entities[entity]?.id,
    properties: {
      count: 1,
      starts: [at],
      ends: [at + 1],
      texts: [entities[entity]?.nameAr],
      kinds: ["name"],
    },
  }));
}

/** One edge for each (subject, relation, object) that is affirmed, and asserted or planned. */
function directEdges({ statements }: MadeGraph): readonly Row[] {
  const holding = statements
    .map(({ row }) => row)
    .filter(
      ({ polarity, modality }) =>
        polarity === "affirmed" && (modality === "asserted" || modality === "planned"),
    );
  return [...groupedBy(holding, ({ edgeKey }) => edgeKey as string).values()].map((some) => {
    const dates = some.flatMap(({ date }) => (date as string | null) ?? []).sort();
    const [{ subjectId: subject, relation, objectId: object }] = some as [Row];
    const properties = {
      statements: some.map(({ id }) => id as string),
      count: some.length,
      firstDate: dates[0] ?? null,
      lastDate: dates.at(-1) ?? null,
      firstAttested: dates[0] ?? null,
      lastAttested: dates.at(-1) ?? null,
      formerBy: null,
    };
    return { subject, relation, object, properties };
  });
}

/**
 * One event for each key and date, with as many sources as articles report it.
 * @param starts where the evidence of a statement begins in an article, by the ids of both.
 */
function eventsOf(
  { statements }: MadeGraph,
  starts: ReadonlyMap<string, number>,
): readonly { readonly event: Row; readonly reports: readonly Row[] }[] {
  const telling = statements.filter(({ row }) => row.eventKey !== null);
  const groups = groupedBy(telling, ({ row }) => `${row.eventKey} ${row.date ?? row.id}`);
  return [...groups.values()].map((some, number) => {
    const [{ row }] = some as [MadeStatement];
    const { relation, subjectId, objectId, date, datePrecision } = row;
    const id = `event:${(number + 0x10000000).toString(16)}`;
    const sources = some.reduce((sum, { articles }) => sum + articles.length, 0);
    const event = {
      id,
      key: row.eventKey,
      name: `${row.name}, ${date ?? "undated"}`,
      relation,
      relations: [relation],
      subjectId,
      objectId,
      date,
      datePrecision,
      firstDate: date,
      lastDate: date,
      reports: sources,
      sources,
      publishers: sources,
      polarities: [...new Set(some.map(({ row: { polarity } }) => polarity))],
      modalities: [...new Set(some.map(({ row: { modality } }) => modality))],
      numbers: [],
      digest: "",
    };
    let source = 0;
    const reports = some.map(({ row: { id: statementId }, articles }) => {
      const names = articles.map(nameOfArticle);
      const properties = {
        articles: names,
        starts: names.map((articleId) => starts.get(`${statementId} ${articleId}`)),
        reasons: names.map(() => "same_date"),
        sources: names.map(() => source++),
      };
      return { statementId, eventId: id, properties };
    });
    return { event, reports };
  });
}
