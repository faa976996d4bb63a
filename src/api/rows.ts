import type { Attestation } from "../events/tenures.js";
import type { GroupingReason } from "../model/event.js";
import type { EntityType } from "../model/ontology.js";
import type { DatePrecision, Modality, Polarity } from "../model/statement.js";
import type { Row } from "../store/store.js";

/** An entity as the API knows it. */
export interface EntityRecord {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly nameAr: string;
  readonly nameEn: string | null;
  readonly aliases: readonly string[];
}

/** A statement without its evidence. */
export interface StatementRecord {
  readonly id: string;
  /** `United States WARNS Russia`. */
  readonly name: string;
  readonly relation: string;
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly date: string | null;
  readonly datePrecision: DatePrecision | null;
  readonly subjectId: string | null;
  readonly objectId: string;
  /** A person has read it and found it right. */
  readonly confirmed: boolean;
}

/** One article's evidence for a statement; offsets as everywhere: UTF-16 code units of the article's text. */
export interface EvidenceRecord {
  readonly statementId: string;
  readonly articleId: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly sentenceStart: number;
  readonly sentenceEnd: number;
  readonly rule: string;
  readonly confidence: number;
  /** Entity id. */
  readonly speaker: string | null;
  readonly topic: string | null;
  readonly title: string | null;
  readonly number: number | null;
  /** Entity id. */
  readonly location: string | null;
}

/** What happened once, by all who tell of it. */
export interface EventRecord {
  readonly id: string;
  /** `Russia VISITS Kazakhstan, 2022-01-06`. */
  readonly name: string;
  readonly relation: string;
  readonly subjectId: string | null;
  readonly objectId: string;
  readonly date: string | null;
  readonly datePrecision: DatePrecision | null;
  readonly firstDate: string | null;
  readonly lastDate: string | null;
  readonly reportCount: number;
  readonly sourceCount: number;
  readonly outletCount: number;
}

/** One place in one article that tells of an event. */
export interface ReportRecord {
  readonly statementId: string;
  readonly articleId: string;
  /** Where the evidence begins. */
  readonly start: number;
  readonly reason: GroupingReason;
  /** Which of the event's sources, from 0. */
  readonly source: number;
}

/** What the evidence of a statement says of whom, what title and how many, each once in the order of publication. */
export interface SaidRecord {
  /** Of the statement. */
  readonly id: string;
  /** Entity ids. */
  readonly speakers: readonly string[];
  readonly titles: readonly string[];
  readonly numbers: readonly number[];
}

export interface OutletRecord {
  readonly id: string;
  readonly name: string;
}

export interface ArticleRecord {
  readonly id: string;
  readonly title: string | null;
  readonly text: string;
  readonly url: string | null;
  readonly publishedAt: string | null;
  readonly outlet: OutletRecord | null;
}

/** An entity's mentions in one article. */
export interface MentionedRecord {
  readonly entityId: string;
  readonly count: number;
  readonly mentions: readonly { readonly text: string; readonly start: number; readonly end: number }[];
}

/** One link of a chain between two entities, seen in the direction in which the chain runs. */
export interface StepRecord {
  /** Entity ids: the nearer and the farther end. */
  readonly from: string;
  readonly to: string;
  readonly relation: string;
  /** FORWARD where `from` is the subject. */
  readonly direction: "FORWARD" | "BACKWARD";
  readonly count: number;
  readonly statementIds: readonly string[];
}

export function entityOf(row: Row): EntityRecord {
  return {
    id: text(row, "id"),
    type: text(row, "type") as EntityType,
    name: text(row, "name"),
    nameAr: text(row, "nameAr"),
    nameEn: textOrNull(row, "nameEn"),
    aliases: listOf(row, "aliases") as readonly string[],
  };
}

export function statementOf(row: Row): StatementRecord {
  return {
    id: text(row, "id"),
    name: text(row, "name"),
    relation: text(row, "relation"),
    polarity: text(row, "polarity") as Polarity,
    modality: text(row, "modality") as Modality,
    date: textOrNull(row, "date"),
    datePrecision: textOrNull(row, "datePrecision") as DatePrecision | null,
    subjectId: textOrNull(row, "subjectId"),
    objectId: text(row, "objectId"),
    confirmed: row.confirmed === true,
  };
}

export function eventOf(row: Row): EventRecord {
  return {
    id: text(row, "id"),
    name: text(row, "name"),
    relation: text(row, "relation"),
    subjectId: textOrNull(row, "subjectId"),
    objectId: text(row, "objectId"),
    date: textOrNull(row, "date"),
    datePrecision: textOrNull(row, "datePrecision") as DatePrecision | null,
    firstDate: textOrNull(row, "firstDate"),
    lastDate: textOrNull(row, "lastDate"),
    reportCount: number(row, "reports"),
    sourceCount: number(row, "sources"),
    outletCount: number(row, "publishers"),
  };
}

/** The reports of one statement. */
export function reportsOf(row: Row): readonly ReportRecord[] {
  const [starts, reasons, sources] = ["starts", "reasons", "sources"].map((key) => listOf(row, key));
  return listOf(row, "articles").map((articleId, i) => ({
    statementId: text(row, "statementId"),
    articleId: articleId as string,
    start: starts?.[i] as number,
    reason: reasons?.[i] as GroupingReason,
    source: sources?.[i] as number,
  }));
}

export function attestationOf(row: Row): Attestation {
  return {
    statementId: text(row, "statementId"),
    relation: text(row, "relation"),
    subject: text(row, "subject"),
    object: text(row, "object"),
    title: textOrNull(row, "title"),
    former: text(row, "modality") === "past_state",
    day: textOrNull(row, "day"),
  };
}

export function evidenceOf(row: Row): EvidenceRecord {
  return {
    statementId: text(row, "statementId"),
    articleId: text(row, "articleId"),
    start: number(row, "start"),
    end: number(row, "end"),
    text: text(row, "text"),
    sentenceStart: number(row, "sentenceStart"),
    sentenceEnd: number(row, "sentenceEnd"),
    rule: text(row, "rule"),
    confidence: number(row, "confidence"),
    speaker: textOrNull(row, "speaker"),
    topic: textOrNull(row, "topic"),
    title: textOrNull(row, "title"),
    number: row.number === null || row.number === undefined ? null : number(row, "number"),
    location: textOrNull(row, "location"),
  };
}

export function saidOf(row: Row): SaidRecord {
  return {
    id: text(row, "key"),
    speakers: listOf(row, "speakers") as readonly string[],
    titles: listOf(row, "titles") as readonly string[],
    numbers: listOf(row, "numbers") as readonly number[],
  };
}

export function outletOf(row: Row): OutletRecord {
  return { id: text(row, "id"), name: text(row, "name") };
}

export function articleOf(row: Row): ArticleRecord {
  const outlet = (row.outlet ?? null) as Row | null;
  return {
    id: text(row, "id"),
    title: textOrNull(row, "title"),
    text: text(row, "text"),
    url: textOrNull(row, "url"),
    publishedAt: textOrNull(row, "publishedAt"),
    outlet: outlet === null ? null : outletOf(outlet),
  };
}

export function mentionedOf(row: Row): MentionedRecord {
  const starts = listOf(row, "starts") as readonly number[];
  const ends = listOf(row, "ends") as readonly number[];
  const texts = listOf(row, "texts") as readonly string[];
  return {
    entityId: text(row, "entityId"),
    count: number(row, "count"),
    mentions: texts.map((words, i) => ({ text: words, start: starts[i] ?? 0, end: ends[i] ?? 0 })),
  };
}

export function listOf(row: Row, key: string): readonly unknown[] {
  const value = row[key];
  if (!Array.isArray(value)) throw mismatch(row, key, "a list");
  return value;
}

export function text(row: Row, key: string): string {
  const value = row[key];
  if (typeof value !== "string") throw mismatch(row, key, "a text");
  return value;
}

export function textOrNull(row: Row, key: string): string | null {
  return row[key] === null || row[key] === undefined ? null : text(row, key);
}

export function number(row: Row, key: string): number {
  const value = row[key];
  if (typeof value !== "number") throw mismatch(row, key, "a number");
  return value;
}

function mismatch(row: Row, key: string, wanted: string): Error {
  return new Error(`a row of the store has no ${wanted} in "${key}": ${JSON.stringify(row).slice(0, 200)}`);
}
