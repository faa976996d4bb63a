import type { Span } from "./article.js";

export const POLARITIES = ["affirmed", "negated"] as const;
export type Polarity = (typeof POLARITIES)[number];

/**
 * asserted: happened or is so; planned: will, intends, decided; requested: someone asks that it happen;
 * possible: may, conditional, feared; past_state: a former office.
 */
export const MODALITIES = ["asserted", "planned", "requested", "possible", "past_state"] as const;
export type Modality = (typeof MODALITIES)[number];

export const DATE_PRECISIONS = ["day", "month", "year"] as const;
export type DatePrecision = (typeof DATE_PRECISIONS)[number];

/** The exact words that prove a statement, and why they were read that way. */
export interface Evidence extends Span {
  /** `article.text.slice(start, end)`, always. */
  readonly text: string;
  /** The sentence around it, in the same offsets. */
  readonly sentence: Span;
  /** The rule that fired: `frame:hadhdhara/WARNS`, `title:wazir`, … */
  readonly rule: string;
  /** 0 to 1: how often rules of its kind are right, as measured on development articles; not a probability. */
  readonly confidence: number;
}

/** What identifies a statement across articles. */
export interface StatementKey {
  /** Entity id; null only where the relation allows it (KILLS without a perpetrator). */
  readonly subject: string | null;
  /** Relation id of the ontology. */
  readonly relation: string;
  /** Entity id. */
  readonly object: string;
  readonly polarity: Polarity;
  readonly modality: Modality;
  /** `2022-01-06`, `2022-01`, `2022`, or null where the text does not settle it. */
  readonly date: string | null;
}

/** One claim as one article makes it. The same statement in another article has the same `id`. */
export interface Statement extends StatementKey {
  /** Hash of the StatementKey. */
  readonly id: string;
  readonly datePrecision: DatePrecision | null;
  /** Entity id of whom the text credits with the claim; null where the article states it itself. */
  readonly speaker: string | null;
  /** The Arabic words that give the content of a speech act. */
  readonly topic: string | null;
  /** The Arabic title, for offices. */
  readonly title: string | null;
  /** Killed, injured, arrested, expelled: how many. */
  readonly number: number | null;
  /** Entity id of where it takes place. */
  readonly location: string | null;
  readonly evidence: Evidence;
}
