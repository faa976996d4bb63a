import type { Item } from "../annotate/item.js";
import type { ItemizedDocument } from "../annotate/items.js";
import type { NounPhrase } from "../annotate/noun-phrases.js";
import type { NounReading } from "../annotate/noun-readings.js";

/** An item as an adjective without و or a preposition, or null. */
export function adjectiveAt(item: Item): NounReading | null {
  return item.kind === "noun" && item.noun.conjunction === "" && item.noun.preposition === ""
    ? item.noun
    : null;
}

/** `المفاوضات المباشرة`, `الاتفاق الموقع`: a verb's masdar and participle may be one word. */
export function isParticiple(noun: NounReading | null): boolean {
  return noun?.nominals.some(({ nominal }) => nominal.kind !== "masdar") ?? false;
}

/** `الاتفاق النووي الموقع بين …`: a participle that elsewhere names a body. */
export function isParticipleRead(document: ItemizedDocument, item: Item): boolean {
  if (item.kind !== "phrase" || item.last > item.first + 1) return false;
  const { preposition, conjunction, reference } = item.phrase;
  if (preposition || conjunction || reference.kind !== "organ") return false;
  return (document.words[item.first]?.verbal ?? []).some(
    ({ reading }) => "nominal" in reading && reading.nominal.kind !== "masdar",
  );
}

/** An adjective behind the noun, which does not end the search for its genitive. */
export function isAdjectiveLike(noun: NounReading, head: NounReading, suffixed: boolean): boolean {
  if (/ات$/.test(noun.key)) return false;
  return noun.definite ? head.definite || suffixed : /ي$|يه$|يا$/.test(noun.key);
}

/** `المستوطنين المتطرفين`: a plural adjective is no second person. */
export function isAdjectiveOf(
  phrase: NounPhrase,
  items: readonly Item[],
  before: NounPhrase | undefined,
): boolean {
  const last = before?.heads.at(-1);
  const head = phrase.heads[0];
  return (
    last !== undefined &&
    head !== undefined &&
    before?.items.last === phrase.items.first &&
    items[phrase.items.first]?.kind === "phrase" &&
    last.reference.kind === "group" &&
    head.reference.kind === "group" &&
    head.offices.length === 0
  );
}
