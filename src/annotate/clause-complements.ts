import type { Clause } from "./clauses.js";
import { closesName, isAdditive, opensVerbalClause } from "./coordination.js";
import type { Token } from "./document.js";
import { behindBracket, behindInsertion, behindMembers, describesNoun, type Wanted } from "./insertions.js";
import { gluedPreposition, type Item, isComma } from "./item.js";
import { type NounPhrase, nounPhraseOf, readNounPhrase } from "./noun-phrases.js";

/** What stands behind a predicate, up to the next clause. */
export type Complements = Pick<
  Clause,
  "bare" | "prepositional" | "pronouns" | "adverbs" | "contentFrom" | "first" | "last"
>;

/** The noun phrases read so far, which a coordinated one may go on. */
interface Phrases {
  readonly bare: NounPhrase[];
  readonly prepositional: NounPhrase[];
}

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
