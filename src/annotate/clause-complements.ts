import type { Valency } from "../lexicon/valency.js";
import type { Clause } from "./clauses.js";
import { closesName, isAdditive, opensVerbalClause } from "./coordination.js";
import type { Token } from "./document.js";
import { type Item, isComma } from "./item.js";
import { type NounPhrase, nounPhraseOf, readNounPhrase } from "./noun-phrases.js";

/** What stands behind a predicate, up to the next clause. */
export type Complements = Pick<
  Clause,
  "bare" | "prepositional" | "pronouns" | "adverbs" | "contentFrom" | "first" | "last"
>;

/** The prepositions that a verb asks for, of whatever sense, and those of its object. */
type Wanted = Pick<Valency, "prepositions" | "objects">;

/** The noun phrases read so far, which a coordinated one may go on. */
interface Phrases {
  readonly bare: NounPhrase[];
  readonly prepositional: NounPhrase[];
}

/** An insertion in brackets is stepped over if it has at most so many items. */
const LONGEST_INSERTION = 15;

/**
 * Reads what follows the predicate at item `at` up to the next clause. Insertions are stepped over: relative clauses
 * and sources between commas, what stands in brackets. `relative`: a comma ends the clause, unless it closes a name that is set apart. `expected`: what
 * the verb asks for.
 */
export function readComplements(
  tokens: readonly Token[],
  items: readonly Item[],
  at: number,
  relative: boolean,
  expected: Wanted,
): Complements {
  const phrases: Phrases = { bare: [], prepositional: [] };
  const adverbs = new Set<string>();
  const pronouns: { preposition: string; word: string }[] = [];
  let contentFrom: number | null = null;
  let last = (items[at] as Item).last;
  let i = at + 1;
  while (i < items.length) {
    const item = items[i] as Item;
    if (item.kind === "verb" && describesNoun(items, i)) {
      const behind = behindInsertion(items, i, expected);
      if (behind === null) break;
      i = behind;
      continue;
    }
    if (item.kind === "verb" || item.kind === "participle") break;
    if (item.kind === "particle" && item.particle.class === "suffixed") {
      pronouns.push({ preposition: item.particle.value, word: item.particle.form });
      const behind = behindMembers(items, i);
      if (behind > i + 1) addMembers(phrases, items, i);
      i = behind;
    } else if (item.kind === "particle") {
      const step = readParticle(items, i, phrases, adverbs, expected);
      if (step.contentFrom !== undefined) contentFrom = step.contentFrom;
      if (step.next === null) break;
      i = step.next;
    } else if (item.kind === "mark") {
      if (/^[.؛؟!]$/.test(item.mark)) break;
      if (relative && /^[،,]$/.test(item.mark) && !closesName(tokens, items, i)) break;
      if (item.mark === ":") {
        contentFrom = items[i + 1]?.first ?? null;
        break;
      }
      i = item.mark === "(" ? behindBracket(items, i) : i + 1;
    } else if (item.kind === "time") {
      i++;
    } else {
      const glued = gluedPreposition(item);
      const phrase = readNounPhrase(items, i, glued);
      if (!phrase) {
        i++;
        continue;
      }
      if (phrase.joined && phrase.heads.length > 0 && opensVerbalClause(items, phrase.items.last - 1)) break;
      if (glued) phrases.prepositional.push(phrase);
      else addBare(phrases, phrase, items, i);
      for (const word of phrase.words) adverbs.add(word);
      i = Math.max(phrase.items.last, i + 1);
    }
    last = items[i - 1]?.last ?? last;
  }
  return {
    bare: phrases.bare,
    prepositional: phrases.prepositional,
    pronouns,
    adverbs,
    contentFrom,
    first: (items[at] as Item).first,
    last,
  };
}

/** `فصائل تقاتل النظام`, `في بيان نشرته الوزارة`, `في رسالة بعثت بها`: a verb right behind an indefinite noun describes it. */
function describesNoun(items: readonly Item[], i: number): boolean {
  const item = items[i];
  const before = items[i - 1];
  if (item?.kind !== "verb" || item.conjunction !== "") return false;
  if (item.reading.form.tense === "perfect") {
    const next = items[i + 1];
    const resumed = next?.kind === "particle" && next.particle.class === "suffixed";
    return (
      (item.reading.objectSuffix !== null || resumed) && before?.kind === "noun" && !before.noun.definite
    );
  }
  if (item.reading.form.tense !== "imperfect") return false;
  if (before?.kind === "noun") return !before.noun.definite && before.noun.nominals.length === 0;
  return before?.kind === "phrase" && before.phrase.reference.kind === "group";
}

/**
 * `تطالب دول بينها ماليزيا وهولندا بمحكمة`, `قتل 20 شخصا بينهم 3 أطفال`, `قتل 26 مسلحا معظمهم من الأجانب`: who is among them and who most of
 * them are has no other part in what is told.
 */
function behindMembers(items: readonly Item[], at: number): number {
  const pronoun = items[at];
  if (pronoun?.kind !== "particle") return at + 1;
  const partitive = pronoun.particle.traits.has("partitive");
  const next = items[at + 1];
  if (partitive && next?.kind === "particle" && next.particle.value === "من")
    return readNounPhrase(items, at + 2, "من")?.items.last ?? at + 1;
  const counted = next?.kind === "number";
  const named = next?.kind === "phrase" && !next.phrase.conjunction && !next.phrase.preposition;
  const described = partitive && next?.kind === "noun" && !next.noun.definite && !gluedPreposition(next);
  if (!(partitive || pronoun.particle.value === "بين") || !(counted || named || described)) return at + 1;
  return readNounPhrase(items, at + 1, "")?.items.last ?? at + 1;
}

/** `التقى مسؤولين، بينهم الوزير ظريف`, `من بينهم`: who is named as one of a group takes the part that the group takes. */
function addMembers({ bare, prepositional }: Phrases, items: readonly Item[], at: number): void {
  const members = readNounPhrase(items, at + 1, "")?.heads ?? [];
  const group = lastOf(bare.at(-1), prepositional.at(-1));
  const named = members.every(({ type, mentionKind }) => type !== "GROUP" && mentionKind === "name");
  if (!group || !isGroup(group) || group.heads.length > 1 || members.length === 0 || !named) return;
  const from = items[at - 1]?.kind === "particle" ? at - 1 : at;
  if (group.items.last !== (isComma(items[from - 1]) ? from - 1 : from)) return;
  const whole = nounPhraseOf({ ...group, heads: [...group.heads, ...members] });
  if (group === bare.at(-1)) bare[bare.length - 1] = whole;
  else prepositional[prepositional.length - 1] = whole;
}

/** Behind the bracket that closes, or just behind the one that opens where none does. */
export function behindBracket(items: readonly Item[], open: number): number {
  for (let i = open + 1; i < Math.min(items.length, open + LONGEST_INSERTION); i++) {
    const item = items[i] as Item;
    if (item.kind === "mark" && item.mark === ")") return i + 1;
  }
  return open + 1;
}

/**
 * A phrase without a preposition. One joined by و goes on with the last phrase before it of its kind: people with
 * people, places with places (`أدان شولتس في برلين وماكرون القصف`), and so behind that phrase's preposition
 * (`إلى التهدئة وضبط النفس`).
 */
function addBare(phrases: Phrases, phrase: NounPhrase, items: readonly Item[], i: number): void {
  const { bare, prepositional } = phrases;
  const before = items[i - 1];
  const last = lastOf(bare.at(-1), prepositional.at(-1));
  const joined = phrase.joined || isOr(before);
  if (!joined || !last || before?.kind === "verb") {
    bare.push(phrase);
    return;
  }
  const subject = bare.at(-1);
  const elsewhere = last.heads.length > 0 && !isOfKind(last, phrase);
  // الدول الأعضاء في المجلس، وخاصة فرنسا: one of them.
  const singled = isAdditive(items, i - 1) && subject !== undefined && isGroup(subject) && !isGroup(last);
  const partner = subject && (singled || elsewhere) && isOfKind(subject, phrase) ? subject : last;
  if (partner !== subject) prepositional.push(nounPhraseOf({ ...phrase, preposition: partner.preposition }));
  else if (isOfKind(partner, phrase))
    bare[bare.length - 1] = nounPhraseOf({ ...partner, heads: [...partner.heads, ...phrase.heads] });
  else bare.push(phrase);
}

function isGroup({ heads }: NounPhrase): boolean {
  return heads[0]?.reference.kind === "group";
}

/** `بالنظام أو الروس`: an alternative joins as و does. */
function isOr(item: Item | undefined): boolean {
  return item?.kind === "particle" && item.particle.class === "conjunction" && item.particle.value === "أو";
}

function lastOf(a: NounPhrase | undefined, b: NounPhrase | undefined): NounPhrase | undefined {
  if (!a || !b) return a ?? b;
  return a.first > b.first ? a : b;
}

/** Two phrases that coordinate naturally: of both the head is a person, a place, or a body. */
function isOfKind(one: NounPhrase, other: NounPhrase): boolean {
  const [a, b] = [one.heads.at(-1), other.heads[0]];
  if (!a || !b) return false;
  return KINDS.some((kind) => kind.has(a.type) && kind.has(b.type));
}

const KINDS: readonly ReadonlySet<string>[] = [
  new Set(["PERSON"]),
  new Set(["COUNTRY", "PLACE"]),
  new Set(["COUNTRY", "ORGANIZATION", "GROUP"]),
];

/** `إلى الدوحة ثم إلى مسقط`: an additive word before the preposition of the phrase before it, and a name. */
function repeatsPreposition(
  items: readonly Item[],
  i: number,
  prepositional: readonly NounPhrase[],
): boolean {
  const [preposition, name] = [items[i + 1], items[i + 2]];
  if (!isAdditive(items, i) || preposition?.kind !== "particle" || name?.kind !== "phrase") return false;
  const last = prepositional.at(-1);
  return last?.items.last === i && last.preposition === preposition.particle.value;
}

function readParticle(
  items: readonly Item[],
  i: number,
  { bare, prepositional }: Phrases,
  adverbs: Set<string>,
  expected: Wanted,
): { readonly next: number | null; readonly contentFrom?: number } {
  const item = items[i] as Extract<Item, { kind: "particle" }>;
  const { particle } = item;
  switch (particle.class) {
    case "preposition": {
      const phrase = readNounPhrase(items, i + 1, particle.value);
      if (!phrase) return { next: i + 1 };
      prepositional.push(phrase);
      return { next: phrase.items.last };
    }
    case "relative":
    case "attribution":
      return { next: behindInsertion(items, i, expected) };
    case "complementizer":
      return { next: null, contentFrom: item.first };
    case "subordinator":
    case "auxiliary":
    case "discourse":
      return { next: null };
    case "conjunction":
      return { next: particle.value === "أو" || repeatsPreposition(items, i, prepositional) ? i + 1 : null };
    case "negation":
      return { next: ["غير", "عدم"].includes(particle.value) || isAdditive(items, i + 1) ? i + 1 : null };
    case "adverb":
      adverbs.add(particle.value);
      return { next: i + 1 };
    case "demonstrative":
    case "stop": {
      const phrase = readNounPhrase(items, i, "");
      if (!phrase) return { next: i + 1 };
      bare.push(phrase);
      return { next: Math.max(phrase.items.last, i + 1) };
    }
    default:
      return { next: i + 1 };
  }
}

/**
 * Where the clause goes on behind a relative clause or source in its middle: behind the comma that closes it, or at a
 * preposition that only the outer verb asks for (`أعربت ميركل التي كانت تقف قربه عن قلقها`), or where something is
 * added (`وكذلك`).
 */
function behindInsertion(items: readonly Item[], opening: number, expected: Wanted): number | null {
  for (let i = opening + 1; i < items.length; i++) {
    const item = items[i] as Item;
    if (
      item.kind === "particle" &&
      item.particle.class === "preposition" &&
      expected.prepositions.has(item.particle.value) &&
      i > opening + 2
    )
      return i;
    if (isWantedBehindTime(items, opening, i, expected)) return i;
    if (isAdditive(items, i) && items[i + 1]?.kind === "phrase") return i;
    if (item.kind !== "mark" || !/^[،,]$/.test(item.mark)) continue;
    const next = items[i + 1];
    if (!next || next.kind === "verb" || next.kind === "participle") return null;
    if (
      next.kind === "particle" &&
      ["subordinator", "attribution", "complementizer", "relative"].includes(next.particle.class)
    )
      return null;
    return i + 1;
  }
  return null;
}

/** `ندد في بيان أصدره أمس بالهجوم`: the verb of the insertion has its object already, and a time closes it. */
function isWantedBehindTime(items: readonly Item[], opening: number, i: number, expected: Wanted): boolean {
  const verb = items[opening];
  const complete = verb?.kind === "verb" && verb.reading.objectSuffix !== null;
  return (
    complete && items[i - 1]?.kind === "time" && expected.objects.has(gluedPreposition(items[i] as Item))
  );
}

function gluedPreposition(item: Item): string {
  if (item.kind === "phrase") return item.phrase.preposition;
  return item.kind === "noun" ? item.noun.preposition : "";
}
