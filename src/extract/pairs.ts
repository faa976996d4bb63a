import type { Phrase } from "../annotate/names/phrase.js";
import { lastBefore } from "../annotate/positions.js";
import type { EntityType } from "../model/ontology.js";

/** Both parties are looked for among this many phrases before the word that means them. */
const REACH = 12;

/** Whom a phrase names. */
export interface Named {
  /** The actor that it names itself. */
  actor(phrase: Phrase): string | null;
  /** The country for which a person holds an office. */
  countryOf(person: string): string | null;
  /** Number of the sentence in which a phrase stands. */
  sentenceOf(phrase: Phrase): number;
  /** Whether an actor may be one of the two: of a type, and with one of some titles if any. */
  fits(actor: string, type: EntityType, titles: readonly string[]): boolean;
}

/**
 * `البلدان`, `الرئيسان`: the two that stood joined last (`فنلندا والسويد`), or else the last two named before token `at`, where one
 * sentence names both or nobody else is near; a person names his country too (`التقى لافروف فيدان … البلدين`). None where there are no two; null where
 * nobody knows which two of several.
 */
function pairBefore(
  phrases: readonly Phrase[],
  at: number,
  type: EntityType,
  titles: readonly string[],
  named: Named,
): readonly string[] | null {
  const nearest = withoutDoers(lastBefore(phrases, at, REACH), at);
  const one = (phrase: Phrase): string | null => {
    const actor = named.actor(phrase);
    if (!actor) return null;
    if (named.fits(actor, type, titles)) return actor;
    const country = type === "COUNTRY" && phrase.type === "PERSON" ? named.countryOf(actor) : null;
    return country && named.fits(country, type, titles) ? country : null;
  };
  for (let i = nearest.length - 1; i > 0; i--) {
    const two = [one(nearest[i - 1] as Phrase), one(nearest[i] as Phrase)];
    if (two[0] && two[1] && two[0] !== two[1] && isJoined(nearest, i) && !isJoined(nearest, i - 1))
      return two as string[];
  }
  const found = nearest.map((phrase) => ({ phrase, id: one(phrase) })).filter(({ id }) => id !== null);
  const [last, ...others] = distinct(found.reverse());
  const other = others[0];
  if (!last || !other) return [];
  const together = named.sentenceOf(last.phrase) === named.sentenceOf(other.phrase);
  return together || others.length === 1 ? [other.id, last.id] : null;
}

/** `دعت السعودية وليبيا البلدين إلى`: those named right before the word are who calls on the two. */
function withoutDoers(phrases: readonly Phrase[], at: number): readonly Phrase[] {
  let from = phrases.length;
  if (phrases[from - 1]?.last !== at) return phrases;
  do from--;
  while (isJoined(phrases, from));
  return phrases.slice(0, from);
}

/** What each actor is named by first. */
function distinct(
  found: readonly { readonly phrase: Phrase; readonly id: string | null }[],
): readonly { readonly phrase: Phrase; readonly id: string }[] {
  const seen = new Map<string, Phrase>();
  for (const { phrase, id } of found) if (id !== null && !seen.has(id)) seen.set(id, phrase);
  return [...seen].map(([id, phrase]) => ({ id, phrase }));
}

/** A phrase that goes on with the one before it: `والسويد` right behind `فنلندا`. */
function isJoined(phrases: readonly Phrase[], i: number): boolean {
  const [before, phrase] = [phrases[i - 1], phrases[i]];
  return before !== undefined && phrase?.conjunction === "و" && phrase.first === before.last;
}

/** Whom `الجانبان`, `الرئيسان` mean: of the types that they may be, in order, the first of which two were named. */
export function pairMeant(
  phrases: readonly Phrase[],
  { reference, first }: Phrase,
  named: Named,
): readonly string[] {
  if (reference.kind !== "pair") return [];
  for (const type of reference.of) {
    const two = pairBefore(phrases, first, type, reference.titles, named);
    if (two === null) return [];
    if (two.length === 2) return two;
  }
  return [];
}
