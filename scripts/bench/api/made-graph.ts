import type { Ontology } from "../../../src/model/ontology.js";
import type { Row } from "../../../src/store/store.js";
import { numbersFrom } from "../random.js";
import { type MadeEntity, madeEntity, madeWord } from "./made-entities.js";

/** Statements for each entity, and for each article. */
const PER_ENTITY = 5;
const PER_ARTICLE = 5;
const OUTLETS = 40;
const YEARS = { first: 2010, count: 15 };

/** A statement as it is made, with the numbers of the articles that make it. */
export interface MadeStatement {
  readonly row: Row;
  readonly subject: number;
  readonly object: number;
  readonly articles: readonly number[];
  readonly speaker: number | null;
  readonly words: readonly string[];
}

/** A graph that is the same each time it is made. */
export interface MadeGraph {
  readonly entities: readonly MadeEntity[];
  readonly statements: readonly MadeStatement[];
  /** Of an article, by its number: the numbers of its statements. */
  readonly articles: readonly (readonly number[])[];
  /** `2010-01-01` and later, by the number of the article. */
  readonly dayOfArticle: (article: number) => string;
  readonly outletOfArticle: (article: number) => string;
}

/**
 * Makes so many statements about a fifth as many entities in a fifth as many articles. A few countries are in very many of them: the
 * n-th entity is in about 1/n as many as the first. A fifth of the statements is in more than one article.
 */
export function madeGraph(statementCount: number, ontology: Ontology): MadeGraph {
  const random = numbersFrom(2022);
  const entityCount = Math.max(300, Math.round(statementCount / PER_ENTITY));
  const articleCount = Math.ceil(statementCount / PER_ARTICLE);
  const entities = Array.from({ length: entityCount }, (_, i) => madeEntity(i));
  const facts = [...ontology.values()].filter(({ kind }) => kind === "fact");
  const events = [...ontology.values()].filter(({ kind }) => kind === "event");
  const skewed = (count: number) =>
    Math.min(count - 1, Math.floor((count + 1) ** (random(1_000_000) / 1_000_000)) - 1);
  const dayOfArticle = (article: number) => dayOf(Math.floor((article / articleCount) * YEARS.count * 365));

  const articles: number[][] = Array.from({ length: articleCount }, () => []);
  const statements = Array.from({ length: statementCount }, (_, i): MadeStatement => {
    const subject = skewed(entityCount);
    const other = skewed(entityCount);
    const object = other === subject ? (other + 1) % entityCount : other;
    const relations = random(100) < 15 ? facts : events;
    const relation = relations[skewed(relations.length)]?.id as string;
    const article = Math.floor(i / PER_ARTICLE);
    const day = dayOfArticle(article);
    const dated = random(100);
    const date = dated < 75 ? day : dated < 85 ? day.slice(0, 7) : null;
    const polarity = random(100) < 95 ? "affirmed" : "negated";
    const modality = ["planned", "requested", "possible"][random(12)] ?? "asserted";
    const repeats = random(5) === 0 ? 1 + random(2) : 0;
    const makers = [
      ...new Set(Array.from({ length: repeats + 1 }, (_, j) => Math.min(articleCount - 1, article + j))),
    ];
    for (const maker of makers) articles[maker]?.push(i);
    const [from, to] = [entities[subject] as MadeEntity, entities[object] as MadeEntity];
    const row = {
      id: `statement:${(i + 0x10000000).toString(16)}`,
      name: `${from.name} ${relation} ${to.name}`,
      relation,
      polarity,
      modality,
      date,
      datePrecision: date === null ? null : date.length === 10 ? "day" : "month",
      subjectId: from.id,
      objectId: to.id,
      edgeKey: JSON.stringify([from.id, relation, to.id]),
      eventKey: relations === events ? JSON.stringify([relation, from.id, to.id]) : null,
      confirmed: null,
    };
    const speaker = random(5) === 0 ? skewed(entityCount) : null;
    const words = Array.from({ length: 8 }, () => madeWord(200 + skewed(5000)));
    return { row, subject, object, articles: makers, speaker, words };
  });
  return {
    entities,
    statements,
    articles,
    dayOfArticle,
    outletOfArticle: (article) => `outlet:${article % OUTLETS}`,
  };
}

/** The n-th day from the first on, every year with 365. */
function dayOf(number: number): string {
  const day = new Date(Date.UTC(YEARS.first, 0, 1 + number));
  return day.toISOString().slice(0, 10);
}
