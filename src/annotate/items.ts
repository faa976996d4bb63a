import { numberValue } from "../arabic/digits.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import type { Sentence } from "./document.js";
import {
  type Item,
  isComma,
  markItem,
  nounItem,
  numberItem,
  participleItem,
  particleItem,
  phraseItem,
  timeItem,
  verbItem,
} from "./item.js";
import { layerOf } from "./layers.js";
import { isQuote, matchPhrase } from "./names/match.js";
import { readDemonym } from "./names/owner.js";
import type { Phrase } from "./names/phrase.js";
import type { NamedDocument } from "./names/phrases.js";
import { isMasdar, isPossessed, withDemonym } from "./noun-readings.js";
import { participleReading } from "./participles-in-context.js";
import { isCountedBack, isDatedUnit, isInNumericDate, isOfDate, isPresentUnit } from "./time-words.js";
import { verbReadingInContext } from "./verbs-in-context.js";
import { verbLikePreposition } from "./verbs-like-prepositions.js";

/** The phrase that begins at each token, or null. */
type Beginnings = readonly (Phrase | null)[];

export interface SentenceItems {
  readonly sentence: Sentence;
  readonly items: readonly Item[];
}

export interface ItemizedDocument extends NamedDocument {
  readonly sentenceItems: readonly SentenceItems[];
}

/** Turns every sentence into the items that clause rules look at. */
export function itemize(document: NamedDocument, lexicon: Lexicon): ItemizedDocument {
  const phraseAt = document.tokens.map((): Phrase | null => null);
  for (const phrase of document.phrases) phraseAt[phrase.first] = phrase;
  const sentenceItems: SentenceItems[] = [];
  for (const sentence of document.sentences)
    sentenceItems.push({ sentence, items: itemsOf(document, lexicon, sentence, phraseAt) });
  return layerOf({ ...document, sentenceItems });
}

function itemsOf(
  document: NamedDocument,
  lexicon: Lexicon,
  sentence: Sentence,
  phraseAt: Beginnings,
): readonly Item[] {
  const items: Item[] = [];
  let i = sentence.first;
  while (i < sentence.last) {
    const item = itemAt(document, lexicon, i, items, phraseAt);
    items.push(item);
    i = Math.max(item.last, i + 1);
  }
  return items;
}

function itemAt(
  document: NamedDocument,
  lexicon: Lexicon,
  i: number,
  before: readonly Item[],
  phraseAt: Beginnings,
): Item {
  const phrase = phraseAt[i];
  if (phrase) return phraseItem(phrase);
  const token = document.tokens[i];
  const word = document.words[i];
  if (!token || !word || token.kind === "punctuation") {
    const text = token?.text ?? "";
    if (isInsideDate(document, lexicon, i, text, before) || isInNumericDate(document, i)) return timeItem(i);
    return markItem(i, isQuote(text) ? '"' : text);
  }
  if (isCountedBack(document, lexicon, i)) return timeItem(i);
  if (token.kind === "number")
    return isOfDate(document, lexicon, i, before.at(-1)) || isInNumericDate(document, i)
      ? timeItem(i)
      : numberItem(i, i + 1, countIn(token.text));
  const longer = lexicon.particles.ofSeveralWords(document.tokens, i);
  const added = longer?.particle.traits.has("joins") ? phraseAt[i + 1 + longer.rest.length] : true;
  if (longer && added && !phraseAt[i + 1])
    return particleItem(i, i + 1 + longer.rest.length, longer.particle, "");
  if (
    (word.dates && !describesOccasion(document, lexicon, i, before)) ||
    isDatedUnit(document, lexicon, i) ||
    isPresentUnit(document, i, before)
  )
    return timeItem(i);
  // مساء أول من أمس, شهر كانون الثاني
  if (isOfDayPhrase(document, lexicon, i) || (word.unit && isOfDayPhrase(document, lexicon, i + 1)))
    return timeItem(i);
  if (word.particle?.class === "preposition" && (phraseAt[i + 2] || document.words[i + 3]?.demonym)) {
    // من قبل الشرطة, من قبل الطيران الإسرائيلي: by the police; not "before".
    const particle = lexicon.particles.find(`${token.bare} ${document.tokens[i + 1]?.bare}`);
    if (particle) return particleItem(i, i + 2, particle, "");
  }
  const quantity = quantityAt(document, lexicon, i);
  if (quantity) return quantity;
  const spoken = verbLikePreposition(document, lexicon, i, before, phraseAt[i + 1] ?? null);
  if (spoken) return verbItem(i, spoken, word.particleConjunction, false);
  const again = word.particle?.class === "adverb" ? participleBeforeDeed(document, lexicon, i, before) : null;
  if (again) return participleItem(i, again.reading, again.conjunction);
  if (word.particle) {
    // كل من روسيا والصين, كلا من: the two words are one determiner.
    const counts = word.particle.value === "كل" || word.particle.value === "عدد";
    const both = word.particle.class === "stop" && counts && document.tokens[i + 1]?.bare === "من";
    return particleItem(i, both ? i + 2 : i + 1, word.particle, word.particleConjunction);
  }
  const next = phraseAt[i + 1] ?? null;
  const beyond = next ?? phraseBehindSetting(document, lexicon, i, phraseAt);
  const verb =
    verbReadingInContext(document, lexicon, i, before, next) ??
    (beyond === next ? null : verbReadingInContext(document, lexicon, i, before, beyond));
  if (verb) {
    const passiveToo = word.finite.some(
      ({ reading }) => reading.verb === verb.reading.verb && reading.form.voice === "passive",
    );
    return verbItem(i, verb.reading, verb.conjunction, passiveToo);
  }
  const participle = participleReading(document, lexicon, i, before, next);
  if (participle) return participleItem(i, participle.reading, participle.conjunction);
  return nounItem(i, withDemonym(word.noun, readDemonym(document, lexicon, i, i + 2)));
}

/** `، مجددا دعمه للسلام`: behind a comma and before what somebody does the word is no adverb. */
function participleBeforeDeed(document: NamedDocument, lexicon: Lexicon, i: number, before: readonly Item[]) {
  const deed = document.words[i + 1]?.noun;
  if (!isComma(before.at(-1)) || !deed || !isMasdar(deed) || deed.preposition || deed.conjunction)
    return null;
  return deed.definite || isPossessed(deed.key)
    ? participleReading(document, lexicon, i, before, null)
    : null;
}

/** So many words `أول من أمس` and its like have. */
const LONGEST_DAY = 3;

/** `أول من أمس`, `الليلة قبل الماضية`, `كانون الثاني`: the words before the one that is of the calendar are of the day too. */
function isOfDayPhrase(document: NamedDocument, { calendarPhrases }: Lexicon, i: number): boolean {
  for (let first = i; first >= 0 && i - first < LONGEST_DAY; first--) {
    if (!((document.words[first]?.opens ?? 0) & calendarPhrases.bit)) continue;
    const match = matchPhrase(document, first, calendarPhrases, { clitics: "none" });
    if (
      match &&
      match.last > i &&
      match.last - first > 1 &&
      match.payloads.some(({ kind }) => kind === "relative" || kind === "month")
    )
      return true;
  }
  return false;
}

/** `جولتها المقبلة`, `قمة الحلف القادمة`: said of what is no time, that it is next is an adjective like any other. */
function describesOccasion(
  { tokens }: NamedDocument,
  { calendarPhrases }: Lexicon,
  i: number,
  before: readonly Item[],
): boolean {
  const [owned, last] = before.slice(-2);
  const occasion = last?.kind === "phrase" ? owned : before.at(-1);
  if (occasion?.kind !== "noun" || before.at(-1)?.last !== i) return false;
  const key = tokens[i]?.key.replace(/^ال/, "") ?? "";
  const meanings = calendarPhrases.next.get(key)?.payloads ?? [];
  return meanings.some(({ kind, value }) => kind === "direction" && value === "next");
}

/** `أيار/مايو`, `أمس (الجمعة)`: the same time in other words, and no mark that parts a clause. */
function isInsideDate(
  document: NamedDocument,
  lexicon: Lexicon,
  i: number,
  mark: string,
  before: readonly Item[],
): boolean {
  if (before.at(-1)?.kind !== "time") return false;
  const { words, tokens } = document;
  if (mark === "/" || mark === "(")
    return words[i + 1]?.dates === true || isOfDayPhrase(document, lexicon, i + 1);
  return (
    mark === ")" &&
    before.some(
      ({ kind, first }) => kind === "time" && tokens[first]?.text === "(" && i - first <= LONGEST_GLOSS,
    )
  );
}

/** So many tokens behind its bracket a time in other words ends: `(الأول من آب/أغسطس)`. */
const LONGEST_GLOSS = 6;

/** The phrase behind the day and place that stand behind a word: `بحث الأربعاء مجلس الأمن الأزمة`, `وصل إلى الرياض اليوم وزير الدفاع`. */
function phraseBehindSetting(
  document: NamedDocument,
  lexicon: Lexicon,
  i: number,
  phraseAt: Beginnings,
): Phrase | null {
  let at = i + 1;
  let place: Phrase | null = null;
  while (!phraseAt[at]) {
    const behindPreposition = document.words[at]?.particle?.traits.has("cue") ? phraseAt[at + 1] : null;
    if (document.words[at]?.dates || isDatedUnit(document, lexicon, at)) at++;
    else if (!place && (behindPreposition?.type === "PLACE" || behindPreposition?.type === "COUNTRY")) {
      place = behindPreposition;
      at = place.last;
    } else break;
  }
  return phraseAt[at] ?? null;
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
    return numberItem(i, partitive ? i + 2 : i + 1, null);
  if (!word.approximates) return null;
  const behind = document.tokens[i + 1]?.bare === "من" ? i + 2 : i + 1;
  // سيطر على عدة أحياء: على is the first word of على الأقل only.
  const match = matchPhrase(document, i, lexicon.calendarPhrases, { clitics: "none" });
  if (match?.last !== behind || !match.payloads.some(({ kind }) => kind === "approx")) return null;
  const next = document.tokens[behind];
  const counted =
    next && (next.kind === "number" || lexicon.numbers.has(next.key) || lexicon.quantities.has(next.key));
  return counted ? numberItem(i, behind, null) : null;
}

/** `عشرون`, `أحد عشر`, `ثلاثة وعشرون`; but `أثنى ترامب على`, which ends like a verb and may be one. */
function numeralAt(document: NamedDocument, lexicon: Lexicon, i: number): Item | null {
  if (document.tokens[i]?.bare.endsWith("ى") && document.words[i]?.finite.length) return null;
  const match = matchPhrase(document, i, lexicon.calendarPhrases, { clitics: "none" });
  const numeral = match?.payloads.find((meaning) => meaning.kind === "number");
  return match && numeral?.kind === "number" ? numberItem(i, match.last, numeral.value) : null;
}

/** How many there are: people and things are counted in whole numbers. */
function countIn(text: string): number | null {
  const value = numberValue(text);
  return Number.isInteger(value) ? value : null;
}
