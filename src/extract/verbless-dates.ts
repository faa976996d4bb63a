import type { DateMention } from "../annotate/dates/dates.js";
import type { Item } from "../annotate/item.js";
import { isMasdar, type NounReading } from "../annotate/noun-readings.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import { framesNamedBy } from "./frames-of-nouns.js";
import { isDuring, isOccasion } from "./occasion-words.js";

/**
 * `مقتل ثلاثة في غارة روسية على كييف الأحد`, `انفجار في أنقرة أمس`: a sentence without a verb, as headlines are, has the date of the
 * deed that is named last before it, and of all that took place in its course. A meeting `الأحد` may be the next as well.
 * @param at position of the last item before the date
 */
export function deedOfVerbless(
  lexicon: Lexicon,
  items: readonly Item[],
  at: number,
  { value, ahead }: DateMention,
): number | null {
  const named = items.slice(0, at + 1).flatMap((item, i) => (isDeed(item, lexicon) ? [i] : []));
  let first = named.pop();
  if (first === undefined) return null;
  if (value !== ahead && isMeeting(items[first], lexicon)) return null;
  for (let next = named.pop(); next !== undefined; next = named.pop()) {
    if (!isInCourseOf(items, next, first, lexicon)) break;
    first = next;
  }
  return items[first]?.first ?? null;
}

function isDeed(item: Item, lexicon: Lexicon): item is Extract<Item, { kind: "noun" }> {
  return item.kind === "noun" && (isMasdar(item.noun) || isOccasion(item.noun.key, lexicon));
}

function isMeeting(item: Item | undefined, lexicon: Lexicon): boolean {
  return item?.kind === "noun" && relationsOf(item.noun, lexicon).has("CONSULT");
}

function relationsOf(noun: NounReading, lexicon: Lexicon): ReadonlySet<string | null | undefined> {
  return new Set(framesNamedBy(noun, lexicon).map(({ relation }) => lexicon.ontology.get(relation)?.plover));
}

/** `مقتل ثلاثة في غارة`, `إصابة جنود إثر انفجار`, `مقتل جندي وإصابة آخر في هجوم`: what is told first took place in, or by, what is told behind it. */
function isInCourseOf(items: readonly Item[], deed: number, event: number, lexicon: Lexicon): boolean {
  const [before, noun] = [items[event - 1], items[event]];
  if (noun?.kind !== "noun") return false;
  if (noun.noun.conjunction !== "") return noun.noun.conjunction === "و" && noun.noun.preposition === "";
  if (before?.kind !== "particle" || before.particle.class !== "preposition") return false;
  const { value, traits } = before.particle;
  if (!isDuring(value, lexicon) && !traits.has("event")) return false;
  return items.slice(deed + 1, event).every(({ kind }) => kind !== "mark");
}
