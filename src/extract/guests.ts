import type { ClausedDocument } from "../annotate/clauses.js";
import type { Phrase } from "../annotate/names/phrase.js";
import type { NounPhrase } from "../annotate/noun-phrases.js";
import { isMasdar, type NounReading } from "../annotate/noun-readings.js";
import type { Nominal } from "./nominals.js";
import { mayMean } from "./owners-of-deeds.js";

/** A noun with what has been read behind it so far. */
interface Read {
  readonly bare: readonly NounPhrase[];
  readonly prepositional: readonly NounPhrase[];
  readonly head: NounReading;
}

/** `استقبال الملك في جدة أمس وزير الخارجية المصري`: behind where it was, a person whom a person has done it to. */
export function isGuest({ heads: [guest] }: NounPhrase, { bare, prepositional, head }: Read): boolean {
  const [host] = bare[0]?.heads ?? [];
  const persons = host?.type === "PERSON" && guest?.type === "PERSON" && guest.conjunction === "";
  return (
    persons && isMasdar(head) && prepositional.every(({ preposition }) => ["في", "ب"].includes(preposition))
  );
}

/**
 * `وصل ماكرون إلى الرياض. وكان في استقباله الوزير`: whom the pronoun means that no name of the sentence stands before, where the sentence
 * before says that he came.
 */
export function guestWhoCame(
  { clausesOf, sentences }: ClausedDocument,
  { item, items, at, suffix }: Nominal,
): readonly Phrase[] {
  if (suffix === null || !items.slice(0, at).every(({ kind }) => kind === "particle")) return [];
  const here = sentences.findIndex(({ last }) => item.first < last);
  const before = sentences[here - 1];
  const [arrival] = (before && clausesOf.get(before)) ?? [];
  const { phrases } = arrival?.subject ?? { phrases: [] };
  const came = arrival?.opener === "main" && arrival.predicate.reading.verb.class === "move";
  return came && phrases.every((it) => it.type === "PERSON" && mayMean(suffix, it)) ? phrases : [];
}
