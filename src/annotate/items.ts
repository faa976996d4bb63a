import type { Lexicon } from "../lexicon/lexicon.js";
import type { Particle } from "../lexicon/particles.js";

import type { NominalReading, VerbReading } from "../lexicon/verbs.js";
import type { Sentence, TokenRange } from "./document.js";
import { layerOf } from "./layers.js";
import { isQuote, matchPhrase } from "./names/match.js";
import { readDemonym } from "./names/owner.js";
import type { Phrase } from "./names/phrase.js";
import type { NamedDocument } from "./names/phrases.js";
import { isMasdar, type NounReading, withDemonym } from "./noun-readings.js";
import { participleReading } from "./participles-in-context.js";
import { isDatedUnit, isOfDate, isPresentUnit } from "./time-words.js";
import { verbReadingInContext } from "./verbs-in-context.js";

/** A sentence as its clauses are read: noun phrases, verbs, prepositions, other words, marks. */
export type Item =
  | (ItemBase & { readonly kind: "phrase"; readonly phrase: Phrase })
  | (ItemBase & {
      readonly kind: "verb";
      readonly reading: VerbReading;
      readonly conjunction: "" | "و" | "ف";
      /** The word may be read as a passive of the same verb as well: `قتل`. */
      readonly passiveToo: boolean;
      readonly participle: false;
    })
  | (ItemBase & {
      /** `مؤكدا`, `داعية إلى`: an accusative participle that goes on with the subject before it. */
      readonly kind: "participle";
      readonly reading: NominalReading;
      readonly conjunction: "" | "و" | "ف";
      readonly participle: true;
    })
  | (ItemBase & {
      /** A word that is no phrase and no verb: a noun or adjective, perhaps a masdar. */
      readonly kind: "noun";
      readonly noun: NounReading;
    })
  | (ItemBase & {
      readonly kind: "particle";
      readonly particle: Particle;
      readonly conjunction: "" | "و" | "ف";
    })
  | (ItemBase & { readonly kind: "number"; readonly value: number | null })
  | (ItemBase & { readonly kind: "time" })
  | (ItemBase & { readonly kind: "mark"; readonly mark: string });

interface ItemBase extends TokenRange {}

/** What an item of any kind may have. */
interface AnyItem extends ItemBase {
  readonly kind: Item["kind"];
  readonly phrase?: Phrase;
  readonly reading?: VerbReading | NominalReading;
  readonly conjunction?: "" | "و" | "ف";
  readonly passiveToo?: boolean;
  readonly participle?: boolean;
  readonly noun?: NounReading;
  readonly particle?: Particle;
  readonly value?: number | null;
  readonly mark?: string;
}

/** An item with every field in its place, though most have none of them: all are read fastest where they have one shape. */
function itemOf(item: Item): Item {
  const all: AnyItem = item;
  return {
    kind: all.kind,
    first: all.first,
    last: all.last,
    phrase: all.phrase,
    reading: all.reading,
    conjunction: all.conjunction,
    passiveToo: all.passiveToo,
    participle: all.participle,
    noun: all.noun,
    particle: all.particle,
    value: all.value,
    mark: all.mark,
  } as ItemBase as Item;
}

/** `دعم`, but not `الدعم`: a verbal noun that may take a genitive. */
export function isIndefiniteMasdar(noun: NounReading): boolean {
  return !noun.definite && isMasdar(noun);
}

export interface SentenceItems {
  readonly sentence: Sentence;
  readonly items: readonly Item[];
}

export interface ItemizedDocument extends NamedDocument {
  readonly sentenceItems: readonly SentenceItems[];
}

/** Turns every sentence into the items that clause rules look at. */
export function itemize(document: NamedDocument, lexicon: Lexicon): ItemizedDocument {
  const byFirst = new Map<number, Phrase>();
  for (const phrase of document.phrases) byFirst.set(phrase.first, phrase);
  const sentenceItems: SentenceItems[] = [];
  for (const sentence of document.sentences)
    sentenceItems.push({ sentence, items: itemsOf(document, lexicon, sentence, byFirst) });
  return layerOf({ ...document, sentenceItems });
}

function itemsOf(
  document: NamedDocument,
  lexicon: Lexicon,
  sentence: Sentence,
  byFirst: ReadonlyMap<number, Phrase>,
): readonly Item[] {
  const items: Item[] = [];
  let i = sentence.first;
  while (i < sentence.last) {
    const item = itemAt(document, lexicon, i, items, byFirst);
    items.push(itemOf(item));
    i = Math.max(item.last, i + 1);
  }
  return items;
}

function itemAt(
  document: NamedDocument,
  lexicon: Lexicon,
  i: number,
  before: readonly Item[],
  byFirst: ReadonlyMap<number, Phrase>,
): Item {
  const phrase = byFirst.get(i);
  if (phrase) return { kind: "phrase", first: i, last: phrase.last, phrase };
  const token = document.tokens[i];
  const word = document.words[i];
  const range = { first: i, last: i + 1 };
  if (!token || !word || token.kind === "punctuation") {
    const text = token?.text ?? "";
    return { kind: "mark", ...range, mark: isQuote(text) ? '"' : text };
  }
  if (token.kind === "number")
    return isOfDate(document, lexicon, i, before.at(-1))
      ? { kind: "time", ...range }
      : { kind: "number", ...range, value: countIn(token.text) };
  const longer = lexicon.particles.ofSeveralWords(document.tokens, i);
  if (longer && !byFirst.has(i + 1))
    return {
      kind: "particle",
      first: i,
      last: i + 1 + longer.rest.length,
      particle: longer.particle,
      conjunction: "",
    };
  if (word.dates || isDatedUnit(document, lexicon, i) || isPresentUnit(document, i, before))
    return { kind: "time", ...range };
  if (word.particle?.class === "preposition" && byFirst.has(i + 2)) {
    // من قبل الشرطة: by the police; not "before".
    const particle = lexicon.particles.find(`${token.bare} ${document.tokens[i + 1]?.bare}`);
    if (particle) return { kind: "particle", first: i, last: i + 2, particle, conjunction: "" };
  }
  const quantity = quantityAt(document, lexicon, i);
  if (quantity) return quantity;
  if (word.particle) {
    // كل من روسيا والصين, كلا من: the two words are one determiner.
    const counts = word.particle.value === "كل" || word.particle.value === "عدد";
    const both = word.particle.class === "stop" && counts && document.tokens[i + 1]?.bare === "من";
    if (both)
      return {
        kind: "particle",
        first: i,
        last: i + 2,
        particle: word.particle,
        conjunction: word.particleConjunction,
      };
    return { kind: "particle", ...range, particle: word.particle, conjunction: word.particleConjunction };
  }
  const next = byFirst.get(i + 1) ?? null;
  const beyond = next ?? phraseBehindDay(document, lexicon, i, byFirst);
  const verb =
    verbReadingInContext(document, lexicon, i, before, next) ??
    (beyond === next ? null : verbReadingInContext(document, lexicon, i, before, beyond));
  if (verb) {
    const passiveToo = word.finite.some(
      ({ reading }) => reading.verb === verb.reading.verb && reading.form.voice === "passive",
    );
    return {
      kind: "verb",
      ...range,
      reading: verb.reading,
      conjunction: verb.conjunction,
      passiveToo,
      participle: false,
    };
  }
  const participle = participleReading(document, lexicon, i, before, next);
  if (participle) {
    return {
      kind: "participle",
      ...range,
      reading: participle.reading,
      conjunction: participle.conjunction,
      participle: true,
    };
  }
  return {
    kind: "noun",
    ...range,
    noun: withDemonym(word.noun, readDemonym(document, lexicon, i, i + 2)),
  };
}

/** The phrase behind the day that stands behind a word: `بحث الأربعاء مجلس الأمن الأزمة`. */
function phraseBehindDay(
  document: NamedDocument,
  lexicon: Lexicon,
  i: number,
  byFirst: ReadonlyMap<number, Phrase>,
): Phrase | null {
  let at = i + 1;
  while (!byFirst.has(at) && (document.words[at]?.dates || isDatedUnit(document, lexicon, at))) at++;
  return byFirst.get(at) ?? null;
}

/** A number in words, a vague one (`عشرات`), or what qualifies the number behind it (`أكثر من`, `نحو`). */
function quantityAt(document: NamedDocument, lexicon: Lexicon, i: number): Item | null {
  const word = document.words[i];
  if (!word) return null;
  const spelled = numeralAt(document, lexicon, i);
  if (spelled) return spelled;
  // عشرات المحتجين, العشرات من المحتجين
  const partitive = document.tokens[i + 1]?.bare === "من";
  if (word.quantity === "always" || (partitive && word.quantity === "partitive"))
    return { kind: "number", first: i, last: partitive ? i + 2 : i + 1, value: null };
  if (!word.approximates) return null;
  const behind = document.tokens[i + 1]?.bare === "من" ? i + 2 : i + 1;
  const next = document.tokens[behind];
  const counted =
    next && (next.kind === "number" || lexicon.numbers.has(next.key) || lexicon.quantities.has(next.key));
  return counted ? { kind: "number", first: i, last: behind, value: null } : null;
}

/** `عشرون`, `أحد عشر`, `ثلاثة وعشرون`. */
function numeralAt(document: NamedDocument, lexicon: Lexicon, i: number): Item | null {
  const match = matchPhrase(document, i, lexicon.calendarPhrases, { clitics: "none" });
  const numeral = match?.payloads.find((meaning) => meaning.kind === "number");
  return match && numeral?.kind === "number"
    ? { kind: "number", first: i, last: match.last, value: numeral.value }
    : null;
}

/** How many there are: people and things are counted in whole numbers. */
function countIn(text: string): number | null {
  const value = numberValue(text);
  return Number.isInteger(value) ? value : null;
}

/** Arabic-Indic and Latin digits, with thousands separators. */
export function numberValue(text: string): number {
  const latin = text
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0));
  return Number(latin.replace(/[,٬.](?=\d{3}(?!\d))/g, "").replace("٫", "."));
}
