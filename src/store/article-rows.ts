import { eventKey } from "../events/event-key.js";
import { type SentenceWords, sentenceWords } from "../events/sentence-words.js";
import type { CuratedExtraction, CuratedStatement } from "../model/curation.js";
import type { MentionedEntity } from "../model/entity.js";
import type { EventKinds } from "../model/event.js";
import type { Extraction } from "../model/extraction.js";
import { contentHash } from "../model/ids.js";
import type { Statement } from "../model/statement.js";
import { variantOf } from "./entity-profile.js";
import type { Row } from "./store.js";

/** Part of every digest: raise it when the graph's shape changes, so that loaded articles are loaded anew. */
const GRAPH_FORMAT = 3;

/** Relationship types that a relation may not have: the graph uses them for its own. */
const RESERVED = new Set([
  "SUBJECT",
  "OBJECT",
  "SPEAKER",
  "LOCATION",
  "EVIDENCE",
  "MENTIONS",
  "PUBLISHED_BY",
  "REPORTS",
  "APPLIES_TO",
]);

/** One (subject, relation, object), which a direct edge stands for. */
export interface Triple {
  readonly edgeKey: string;
  readonly subject: string;
  readonly relation: string;
  readonly object: string;
}

/** An extraction as rows for the `.cypher` files of `cypher/load`. */
export interface ArticleRows {
  readonly id: string;
  /** `digestOf` what the extractor says, before people corrected it. */
  readonly said: string;
  /** `digestInGraph`. */
  readonly digest: string;
  readonly article: Row;
  readonly outlet: Row | null;
  readonly mentions: readonly Row[];
  readonly statements: readonly Row[];
  readonly evidence: readonly Row[];
  readonly speakers: readonly Row[];
  readonly locations: readonly Row[];
  readonly triples: readonly Triple[];
  /** The decisions that altered what the article says. */
  readonly decisions: readonly Row[];
}

/** A hash of all that an extraction says. */
export function digestOf(extraction: Extraction): string {
  return contentHash(JSON.stringify([GRAPH_FORMAT, sorted(extraction)]));
}

/** How an article was corrected. */
export interface Correction {
  /** `digestOf` what the extractor says of it. */
  readonly said: string;
  /** Ids of the decisions that altered it, in order. What a decision says never changes. */
  readonly applied: readonly string[];
}

/**
 * A hash of all that an article brings into the graph: what it says, the decisions that altered it, and how its reports are brought
 * together to events, so that it is loaded anew where a kind of event that it tells of was edited.
 */
export function digestInGraph(
  { statements }: Extraction,
  kinds: EventKinds,
  { said, applied }: Correction,
): string {
  const relations = [...new Set(statements.map(({ relation }) => relation))].sort();
  const told = relations.flatMap((relation) => {
    const kind = kinds.get(relation);
    return kind ? [[relation, kind.family, kind.directed, kind.days]] : [];
  });
  return contentHash(JSON.stringify([said, applied, told]));
}

/** The same value with object keys in one order, so that a copy read back from JSON has the same digest. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const record = value as Record<string, unknown>;
  return Object.fromEntries(
    Object.keys(record)
      .sort()
      .map((key) => [key, sorted(record[key])]),
  );
}

/**
 * Turns an extraction into rows.
 * @param kinds which relations make events. @param correction how it came to say this.
 */
export function articleRows(
  extraction: CuratedExtraction,
  kinds: EventKinds,
  correction: Correction,
): ArticleRows {
  const { article, entities, statements } = extraction;
  const digest = digestInGraph(extraction, kinds, correction);
  const mentions = entities.flatMap((entity) => entity.mentions);
  const wordsOf = sentenceWords(article.text, mentions);
  return {
    id: article.id,
    said: correction.said,
    digest,
    article: {
      ...properties(article, ["id", "title", "text", "url", "publishedAt"]),
      name: article.title ?? article.id,
      digest,
    },
    outlet:
      article.outlet === null
        ? null
        : { articleId: article.id, id: outletId(article.outlet), name: article.outlet },
    mentions: entities.map((entity) => mentionRow(article.id, entity)),
    statements: unique(
      statements.map((statement) => statementRow(statement, kinds)),
      (row) => row.id as string,
    ),
    evidence: statements.map((statement) =>
      evidenceRow(article.id, statement, wordsOf(statement.evidence.sentence)),
    ),
    speakers: links(article.id, statements, (statement) => statement.speaker),
    locations: links(article.id, statements, (statement) => statement.location),
    triples: unique(statements.flatMap(tripleOf), (triple) => triple.edgeKey),
    decisions: correction.applied.map((decisionId) => ({ decisionId, articleId: article.id })),
  };
}

/** The id of the outlet of that name. */
export function outletId(name: string): string {
  return `outlet:${contentHash(name.normalize("NFC").trim())}`;
}

/**
 * Sees that an extraction fits together.
 * @param relations the ontology's relation ids; null accepts any well-formed one.
 * @throws Error in one line where it contradicts itself; the article cannot be loaded then.
 */
export function checkExtraction(
  { article, entities, statements }: Extraction,
  relations: ReadonlySet<string> | null,
): void {
  if (article.id === "") throw new Error("the article has no id");
  const known = new Set(entities.map((entity) => entity.id));
  if (known.size < entities.length) throw new Error("an entity is listed twice");
  for (const statement of statements) {
    const { relation, evidence } = statement;
    if (!/^[A-Z][A-Z_]*$/.test(relation) || RESERVED.has(relation) || relations?.has(relation) === false) {
      throw new Error(`statement ${statement.id} has the relation "${relation}", which the ontology lacks`);
    }
    for (const id of [statement.subject, statement.object, statement.speaker, statement.location]) {
      if (id !== null && !known.has(id))
        throw new Error(`statement ${statement.id} names ${id}, which is not among the entities`);
    }
    if (article.text.slice(evidence.start, evidence.end) !== evidence.text) {
      throw new Error(
        `the evidence of statement ${statement.id} is not at ${evidence.start} to ${evidence.end} of the text`,
      );
    }
  }
}

function mentionRow(articleId: string, entity: MentionedEntity): Row {
  const mentions = [...entity.mentions].sort((a, b) => a.start - b.start || a.end - b.end);
  return {
    articleId,
    entityId: entity.id,
    properties: {
      count: mentions.length,
      starts: mentions.map((mention) => mention.start),
      ends: mentions.map((mention) => mention.end),
      texts: mentions.map((mention) => mention.text),
      kinds: mentions.map((mention) => mention.kind),
      ...variantOf(entity),
    },
  };
}

function statementRow(statement: Statement, kinds: EventKinds): Row {
  return {
    ...properties(statement, ["id", "relation", "polarity", "modality", "date", "datePrecision"]),
    subjectId: statement.subject,
    objectId: statement.object,
    edgeKey: tripleOf(statement)[0]?.edgeKey ?? null,
    eventKey: eventKey(statement, kinds),
  };
}

function evidenceRow(articleId: string, statement: CuratedStatement, { words, stems }: SentenceWords): Row {
  const { evidence } = statement;
  return {
    statementId: statement.id,
    articleId,
    properties: {
      ...properties(evidence, ["start", "end", "text", "rule", "confidence"]),
      sentenceStart: evidence.sentence.start,
      sentenceEnd: evidence.sentence.end,
      words,
      stems,
      ...properties(statement, ["speaker", "topic", "title", "number", "location", "confirmed"]),
    },
  };
}

function tripleOf({ subject, relation, object }: Statement): readonly Triple[] {
  return subject === null
    ? []
    : [{ edgeKey: JSON.stringify([subject, relation, object]), subject, relation, object }];
}

function links(
  articleId: string,
  statements: readonly Statement[],
  of: (statement: Statement) => string | null,
): readonly Row[] {
  const rows = statements.flatMap((statement): Row[] => {
    const entityId = of(statement);
    return entityId === null ? [] : [{ statementId: statement.id, entityId, articleId }];
  });
  return unique(rows, (row) => `${row.statementId} ${row.entityId}`);
}

/** The first item of each key, in the given order. */
export function unique<T>(items: readonly T[], key: (item: T) => string): readonly T[] {
  const byKey = new Map<string, T>();
  for (const item of items) if (!byKey.has(key(item))) byKey.set(key(item), item);
  return [...byKey.values()];
}

/** Those properties of an object, null where absent: engines keep no undefined. */
function properties<T extends object>(from: T, keys: readonly (keyof T & string)[]): Row {
  return Object.fromEntries(keys.map((key) => [key, from[key] ?? null]));
}
