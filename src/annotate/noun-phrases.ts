import { endsLikeNisba } from "../arabic/nisba.js";
import {
  addsTo,
  awaitsSecond,
  isAdditive,
  isIncomplete,
  isJoinedDeterminer,
  joins,
  opensVerbalClause,
  pronounOfMembers,
} from "./coordination.js";
import type { TokenRange } from "./document.js";
import type { Item } from "./item.js";
import type { Phrase } from "./names/phrase.js";
import {
  endsInDemonym,
  isBesideDemonym,
  isBesideFeminine,
  isMetOnJourney,
  isObjectBeside,
  isOwned,
} from "./noun-neighbours.js";
import { isMasdar, type NounReading } from "./noun-readings.js";

/** A noun phrase in a clause: entities at its head, or a common noun with entities inside. Tokens as range. */
export interface NounPhrase extends TokenRange {
  /** The preposition before it, separate or glued (`إلى`, `ب`), in its lexicon value; "" for none. */
  readonly preposition: string;
  /** Joined to a phrase before it: by و, or by an additive word (`وكذلك`, `لاسيما`). */
  readonly joined: boolean;
  /** Coordinated entities where the head is one: `روسيا والصين`. */
  readonly heads: readonly Phrase[];
  /** Entities inside, behind a common head: `وقف العنف في …`, `مؤسسات كازاخستان`. */
  readonly nested: readonly Phrase[];
  /** Demonym adjectives of a common head: `القصف التركي`, `دبلوماسيين روسا`. */
  readonly adjectives: readonly Phrase[];
  /** Keys of the common words, head first. */
  readonly words: readonly string[];
  /** The head noun, where it is a common one. */
  readonly noun: NounReading | null;
  /** Possessor's pronoun on the head noun: `قلقه` → `ه`. */
  readonly suffix: string | null;
  readonly number: number | null;
  /** Index of the first item and of the item behind the last. */
  readonly items: TokenRange;
}

/** A noun phrase with its fields in one order: all are read fastest where they have one shape. */
export function nounPhraseOf(phrase: NounPhrase): NounPhrase {
  return {
    preposition: phrase.preposition,
    joined: phrase.joined,
    heads: phrase.heads,
    nested: phrase.nested,
    adjectives: phrase.adjectives,
    words: phrase.words,
    noun: phrase.noun,
    suffix: phrase.suffix,
    number: phrase.number,
    first: phrase.first,
    last: phrase.last,
    items: phrase.items,
  };
}

const SUFFIXES = /(?<=..)(هما|هم|هن|ها|ه|نا)$/u;

/** Reads the noun phrase that begins at item `i` (which must be a phrase, noun or number, or a determiner). */
export function readNounPhrase(items: readonly Item[], i: number, preposition: string): NounPhrase | null {
  const heads: Phrase[] = [];
  const nested: Phrase[] = [];
  const words: string[] = [];
  const adjectives: Phrase[] = [];
  let noun: NounReading | null = null;
  let number: number | null = null;
  let counted = false;
  let at = i;
  let genitive = false;
  let definite = false;
  for (; at < items.length; at++) {
    const item = items[at] as Item;
    const empty = heads.length === 0 && words.length === 0 && !counted;
    const pronoun = nested.length === 0 && item.kind !== "phrase" ? pronounOfMembers(items, at, heads) : null;
    if (pronoun !== null) {
      // أربع دول هي مصر والأردن: they are meant by name.
      heads.length = 0;
      number = null;
      counted = false;
      at = pronoun;
      continue;
    }
    if (item.kind === "phrase") {
      const { phrase } = item;
      if (empty) heads.push(phrase);
      else if (
        counted &&
        heads.length === 0 &&
        words.length === 0 &&
        phrase.conjunction === "" &&
        phrase.preposition === ""
      ) {
        heads.push(phrase);
        number = countOf(phrase) ?? number;
      } else if (
        heads.length > 0 &&
        nested.length === 0 &&
        joins(items, at, phrase, preposition) &&
        (isIncomplete(preposition, heads) || !opensVerbalClause(items, at))
      )
        heads.push(phrase);
      else if (
        words.length > 0 &&
        !genitive &&
        !definite &&
        !isBesideDemonym(phrase, items[at - 1]) &&
        !(preposition === "في" && isOwned(noun, items[at - 1], items[i - 1])) &&
        !isMetOnJourney(phrase, noun, items[at - 1]) &&
        phrase.conjunction === "" &&
        phrase.preposition === ""
      ) {
        nested.push(phrase);
        if (number !== null) number = countOf(phrase) ?? number;
        genitive = true;
      } else if (genitive && joins(items, at, phrase, preposition)) nested.push(phrase);
      else break;
    } else if (item.kind === "noun") {
      if (!empty && (item.noun.conjunction !== "" || item.noun.preposition !== "")) break;
      if (heads.length > 0 && !(isAdjective(item.noun) && mayQualify(item.noun, heads.at(-1)))) break;
      if (item.noun.demonym) adjectives.push(item.noun.demonym);
      // بأشد العبارات استهداف: an adjective would have the article too, and what has it takes no genitive.
      if ((genitive || definite) && !item.noun.definite) break;
      if (isObjectBeside(item.noun, words) || (!empty && isBesideFeminine(item.noun, items[at - 1]))) break;
      noun ??= heads.length === 0 ? item.noun : null;
      // القصف ضحايا: a noun with the article takes no genitive, so the next entity is a phrase of its own.
      definite = item.noun.definite;
      words.push(item.noun.key);
    } else if (item.kind === "number") {
      // طرد 27 دبلوماسيا: a counted phrase may be the genitive.
      if (
        heads.length > 0 ||
        (words.length > 0 &&
          (genitive || definite || endsInDemonym(items[at - 1]) || !countsPhrase(items, at)))
      )
        break;
      if (words.length > 0) {
        number ??= item.value;
        continue;
      }
      number ??= item.value;
      counted = true;
    } else if (
      isAdditive(items, at) &&
      heads.length > 0 &&
      nested.length === 0 &&
      addsTo(items, at, preposition)
    ) {
      // فرنسا وكذلك ألمانيا: one coordination.
    } else if (
      isDeterminer(item) &&
      isJoinedDeterminer(item) &&
      heads.length > 0 &&
      nested.length === 0 &&
      items[at - 1]?.kind === "phrase" &&
      addsTo(items, at, preposition)
    ) {
      // فرنسا وبعض الدول: one coordination too.
    } else if (number !== null && heads.length === 0 && nested.length === 0 && isPartitive(items, at)) {
      // مقتل 50 من القوات: so many of a group.
      counted ||= words.length === 0;
    } else if (isDeterminer(item) && heads.length === 0 && nested.length === 0) {
      // بعد الغداء كلا من: in the accusative it begins a phrase.
      if (!empty && (item.conjunction !== "" || item.particle.form === "كلا")) break;
      if (items[at + 1] === undefined) break;
    } else if (
      item.kind === "mark" &&
      /^["()]$/.test(item.mark) &&
      at + 1 < items.length &&
      continuesBehindQuote(items, at, empty)
    ) {
      // Quotation marks do not end a phrase: بـ"المزاعم الباطلة من طرف صربيا".
    } else if (isIncomplete(preposition, heads) && nested.length === 0 && awaitsSecond(items, at)) {
      // بين لافروف، ونظيره: a comma behind the first of two does not end the phrase.
    } else if (item.kind === "mark" && item.mark === "ـ") {
      // A tatweel that stands alone: بـ 50.
    } else break;
  }
  if (heads.length === 0 && words.length === 0 && !counted) return null;
  const first = items[i] as Item;
  const last = items[at - 1] as Item;
  return nounPhraseOf({
    preposition,
    joined: isJoined(items, i),
    heads,
    nested,
    adjectives,
    words,
    noun,
    suffix: suffixIn(words[0], noun),
    number,
    first: first.first,
    last: last.last,
    items: { first: i, last: at },
  });
}

/** `45 دبلوماسيا`, `أكثر من 775 طفلا`, `50 من القوات`: the numbers from `at` on count what stands behind them. */
function countsPhrase(items: readonly Item[], at: number): boolean {
  let behind = at + 1;
  while (items[behind]?.kind === "number") behind++;
  return items[behind]?.kind === "phrase" || isPartitive(items, behind);
}

/** `عشرة آلاف قتيل`, `250 ألف شخص`: how many it is that the words of a number make together. */
function countOf({ reference }: Phrase): number | null {
  return reference.kind === "group" ? reference.count : null;
}

/** `50 من القوات الحكومية`: behind a number, من and a group. */
function isPartitive(items: readonly Item[], at: number): boolean {
  const [particle, next] = [items[at], items[at + 1]];
  return (
    particle?.kind === "particle" &&
    particle.particle.value === "من" &&
    particle.conjunction === "" &&
    items[at - 1]?.kind === "number" &&
    next?.kind === "phrase" &&
    next.phrase.type === "GROUP"
  );
}

/** A nisba or participle with the article goes on with the name before it; any other noun begins a phrase. */
function isAdjective(noun: NounReading): boolean {
  if (!noun.definite) return false;
  return (
    noun.demonym !== null ||
    endsLikeNisba(noun.key) ||
    noun.nominals.some(({ nominal }) => nominal.kind !== "masdar")
  );
}

/** `رفضت روسيا المقترح`, `أعلن ماكرون المبادرة`: a participle of the other gender is no adjective of the name. */
function mayQualify(noun: NounReading, head: Phrase | undefined): boolean {
  if (noun.demonym !== null || !head || (head.type !== "COUNTRY" && head.type !== "PERSON")) return true;
  if (head.type === "PERSON" && head.gender !== "feminine" && noun.feminine && isMasdar(noun)) return false;
  if (head.gender === null || head.number !== "singular") return true;
  return (head.gender === "feminine") === noun.feminine;
}

/** The pronoun on the first word of a phrase. */
function suffixIn(word: string | undefined, noun: NounReading | null): string | null {
  if (!word || noun?.feminine) return null;
  const known = noun?.nominals.find((reading) => reading.suffix)?.suffix;
  return known ?? SUFFIXES.exec(noun && noun.nominals.length > 0 ? noun.key : word)?.[0] ?? null;
}

function isJoined(items: readonly Item[], i: number): boolean {
  const item = items[i] as Item;
  const own =
    item.kind === "phrase" ? item.phrase.conjunction : item.kind === "noun" ? item.noun.conjunction : "";
  if (own === "و") return true;
  const before = items[i - 1];
  if (!before) return false;
  // وبعض الدول: the و is on the word before.
  if (isDeterminer(before) && before.conjunction === "و") return true;
  if (before.kind !== "particle" || before.particle.class !== "preposition") return isAdditive(items, i - 1);
  return before.conjunction === "و" || isAdditive(items, i - 2);
}

function isDeterminer(item: Item): item is Item & { kind: "particle" } {
  return (
    item.kind === "particle" && (item.particle.class === "demonstrative" || item.particle.class === "stop")
  );
}

function continuesBehindQuote(items: readonly Item[], at: number, empty: boolean): boolean {
  const next = items[at + 1] as Item;
  const closing = (items[at] as Item & { mark?: string }).mark === ")" && items[at - 1]?.kind === "noun";
  if (next.kind === "phrase") return empty || closing || next.phrase.conjunction !== "";
  return next.kind === "noun" && (empty || (next.noun.conjunction === "" && next.noun.preposition === ""));
}
