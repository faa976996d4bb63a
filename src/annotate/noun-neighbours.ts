import type { Item } from "./item.js";
import type { Phrase } from "./names/phrase.js";
import { isPossessed, type NounReading } from "./noun-readings.js";

/** `اتهم في مقاله الاتحاد الأوروبي`: a noun with its possessor's pronoun has no genitive; but `لقائه بوتين`, and in apposition `حليفته روسيا`. */
export function isOwned(
  noun: NounReading | null,
  before: Item | undefined,
  preposition: Item | undefined,
): boolean {
  // وفي مقدمتها الرياض: with و it tells who is among them.
  if (preposition?.kind === "particle" && preposition.conjunction !== "") return false;
  if (!noun || before?.kind !== "noun" || before.noun !== noun || noun.definite || noun.feminine)
    return false;
  return noun.nominals.every(({ nominal }) => nominal.kind !== "masdar") && isPossessed(noun.key);
}

/** `التقى خلال زيارته السيسي`: behind a journey with its possessor's pronoun a person is no genitive, and none is travelled to. */
export function isMetOnJourney(
  { type }: Phrase,
  noun: NounReading | null,
  before: Item | undefined,
): boolean {
  if (type !== "PERSON" || before?.kind !== "noun" || before.noun !== noun || noun === null) return false;
  return noun.nominals.some(
    ({ nominal, suffix, verb }) => nominal.kind === "masdar" && suffix !== null && verb.class === "move",
  );
}

/** `قصفت طائرات فرنسية الرقة`; but `دبلوماسي إيراني محتجز` is one phrase. */
export function isBesideDemonym({ reference }: Phrase, before: Item | undefined): boolean {
  return endsInDemonym(before) && !(reference.kind === "group" && !reference.definite);
}

/** `أوقعت غارة إسرائيلية 14 قتيلا`: behind its adjective a noun has no genitive. */
export function endsInDemonym(before: Item | undefined): boolean {
  return before?.kind === "noun" && before.noun.demonym !== null;
}

/** `قصفت طائرة أميركية هدفا`: a noun in the accusative is no adjective of one that shows no such ending. */
export function isObjectBeside({ key, definite }: NounReading, [head]: readonly string[]): boolean {
  return head !== undefined && !definite && /..[^يه]ا$/.test(key) && !head.endsWith("ا");
}

/** `قصفت طائرات روسية مواقع`: behind a feminine adjective what has no feminine ending qualifies nothing before it. */
export function isBesideFeminine({ key, definite, demonym }: NounReading, before: Item | undefined): boolean {
  if (definite || demonym || before?.kind !== "noun" || before.noun.definite) return false;
  return before.noun.demonym?.gender === "feminine" && !/[هيا]$/.test(key);
}
