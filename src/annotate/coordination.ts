import type { Token } from "./document.js";
import type { Item } from "./item.js";
import type { Phrase } from "./names/phrase.js";

/** `المفاوضات بين روسيا …`: between takes two. */
export function isIncomplete(preposition: string, heads: readonly Phrase[]): boolean {
  return preposition === "بين" && heads.length === 1;
}

/** A comma, and behind it a name that is joined. */
export function awaitsSecond(items: readonly Item[], at: number): boolean {
  const [comma, next] = [items[at], items[at + 1]];
  return (
    comma?.kind === "mark" &&
    /^[،,]$/.test(comma.mark) &&
    next?.kind === "phrase" &&
    next.phrase.conjunction === "و"
  );
}

/** `… والجامعة العربية تدين`: the joined name is the subject of the verb behind it, not one more object. */
export function opensVerbalClause(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  return next?.kind === "verb" && next.conjunction === "";
}

/** `وألمانيا` behind `فرنسا`; `وفي روسيا` is not read here. */
export function joins(items: readonly Item[], at: number, phrase: Phrase, preposition: string): boolean {
  const before = items[at - 1];
  if (isAdditive(items, at - 1)) return phrase.preposition === "" || phrase.preposition === preposition;
  // فرنسا وبعض الدول
  if (isJoinedDeterminer(before)) return phrase.conjunction === "" && phrase.preposition === "";
  if (before?.kind !== "phrase" && !(before?.kind === "mark" && /^[،,"]$/.test(before.mark))) return false;
  return phrase.conjunction === "و" && (phrase.preposition === "" || phrase.preposition === preposition);
}

/** `وبعض`, `وجميع`: what it determines is joined to the phrase before. */
export function isJoinedDeterminer(item: Item | undefined): boolean {
  return item?.kind === "particle" && item.particle.class === "stop" && item.conjunction === "و";
}

/** `وكذلك`, `لاسيما`, `، خصوصا`, `فضلا عن`: what follows is added to the phrase before. Without و or a comma `كذلك` may be an adverb. */
export function isAdditive(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item?.kind !== "particle" || !item.particle.traits.has("additive")) return false;
  const before = items[at - 1];
  return (
    item.conjunction !== "" ||
    item.particle.traits.has("joins") ||
    /^(و|لا?سيما)/.test(item.particle.form) ||
    (before?.kind === "mark" && /^[،,]$/.test(before.mark))
  );
}

/** Behind an additive word stands a name of the same preposition. */
export function addsTo(items: readonly Item[], at: number, preposition: string): boolean {
  const next = items[at + 1];
  return (
    next?.kind === "phrase" &&
    (next.phrase.preposition === "" || next.phrase.preposition === preposition) &&
    !opensVerbalClause(items, at + 1)
  );
}

/** Values of the pronouns that bring in the members of a group. */
const OF_MANY: ReadonlySet<string> = new Set(["fs", "mp"]);

/**
 * `دول عدة هي`, `دول الترويكا، وهي`, `خمس دول في الاتحاد الأوروبي هي`: the pronoun behind a group that brings in its members by
 * name, or null. There may be one prepositional phrase before, and a comma.
 */
export function pronounOfMembers(
  items: readonly Item[],
  at: number,
  [group, ...others]: readonly Phrase[],
): number | null {
  if (group?.reference.kind !== "group" || others.length > 0) return null;
  let i = at;
  const [preposition, governed] = [items[i], items[i + 1]];
  if (preposition?.kind === "particle" && preposition.particle.class === "preposition")
    i += governed?.kind === "phrase" ? 2 : 0;
  const comma = items[i];
  if (comma?.kind === "mark" && /^[،,]$/.test(comma.mark)) i++;
  const [pronoun, name] = [items[i], items[i + 1]];
  if (pronoun?.kind !== "particle" || pronoun.particle.class !== "pronoun") return null;
  if (!OF_MANY.has(pronoun.particle.value) || name?.kind !== "phrase") return null;
  const { conjunction, preposition: glued, type, reference } = name.phrase;
  const isName = conjunction === "" && glued === "" && type !== "GROUP" && reference.kind === "known";
  return isName ? i : null;
}

/** `مناشدة رئيس كازاخستان، توكاييف، دول المنظمة`: the comma behind a name that one before it has set apart. */
export function closesName(tokens: readonly Token[], items: readonly Item[], i: number): boolean {
  const [name, comma] = [items[i - 1], items[i]];
  if (comma?.kind !== "mark" || !/^[،,]$/.test(comma.mark) || name?.kind !== "phrase") return false;
  return tokens.slice(name.first, name.last).some(({ text }) => /^[،,]$/.test(text));
}
