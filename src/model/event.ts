import type { Modality, Polarity } from "./statement.js";

/** How statements of one relation are brought together to events: a row of `seeds/ontology/events.tsv`. */
export interface EventKind {
  /** Relations of one family tell of the same event: MEETS, VISITS, HOSTS. */
  readonly family: string;
  /** Whether who acts and who is acted upon must be the same; else the two may change places. */
  readonly directed: boolean;
  /** How many days apart two reports may date one event. */
  readonly days: number;
}

/** The relations that are events, by id. */
export type EventKinds = ReadonlyMap<string, EventKind>;

/** One place in one article that makes a statement: what events are grouped from. */
export interface Report {
  readonly statementId: string;
  readonly relation: string;
  readonly subject: string | null;
  readonly object: string;
  readonly polarity: Polarity;
  readonly modality: Modality;
  /** A day, a month, a year; null where the text does not settle it. */
  readonly date: string | null;
  readonly articleId: string;
  /** Where the evidence begins in the article: with its id, what tells two reports of a statement apart. */
  readonly start: number;
  /** The day on which the article appeared. */
  readonly publishedAt: string | null;
  /** The outlet's id. */
  readonly publisher: string | null;
  readonly number: number | null;
  /** The folded words of the sentence that tell what it is on, but for names: see `tellingWords`. */
  readonly words: readonly string[];
}

/** Why a report belongs to its event. */
export const GROUPING_REASONS = [
  "alone",
  "same_date",
  "days_apart",
  "same_words_within_date",
  "same_words_undated",
] as const;
export type GroupingReason = (typeof GROUPING_REASONS)[number];

/** A report in its event. */
export interface GroupedReport {
  readonly report: Report;
  readonly reason: GroupingReason;
  /** Which of the event's sources it is, from 0: copies of one sentence, and all that one article says, are one. */
  readonly source: number;
}

/** What happened once, by all who tell of it. */
export interface GroupedEvent {
  /** Stable: made from participants, family and date. */
  readonly id: string;
  /** Participants and family in one. */
  readonly key: string;
  /** The relation, subject and object that most sources give. */
  readonly relation: string;
  readonly subject: string | null;
  readonly object: string;
  /** The date that most sources give. */
  readonly date: string | null;
  readonly reports: readonly GroupedReport[];
  /** How many sources there are. */
  readonly sources: number;
}
