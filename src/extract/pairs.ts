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
  /** Whether an actor may be one of the two: of a type, and with one of some titles if any. */
  fits(actor: string, type: EntityType, titles: readonly string[]): boolean;
}

/**
 * `البلدان`, `الرئيسان`: the two that stood joined last (`فنلندا والسويد`), or else the last two named before token `at`;
 * a person names his country too (`التقى لافروف فيدان … البلدين`). Fewer where there are no two.
 */
export function pairBefore(
  phrases: readonly Phrase[],
  at: number,
  type: EntityType,
  titles: readonly string[],
  named: Named,
): readonly string[] {
  const nearest = lastBefore(phrases, at, REACH);
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
  const two: string[] = [];
  for (const phrase of [...nearest].reverse()) {
    const id = one(phrase);
    if (id && !two.includes(id)) two.unshift(id);
    if (two.length === 2) break;
  }
  return two;
}

/** A phrase that goes on with the one before it: `والسويد` right behind `فنلندا`. */
function isJoined(phrases: readonly Phrase[], i: number): boolean {
  const [before, phrase] = [phrases[i - 1], phrases[i]];
  return before !== undefined && phrase?.conjunction === "و" && phrase.first === before.last;
}
