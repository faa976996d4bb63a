import { type CliticReading, cliticReadings } from "../arabic/clitics.js";
import { bareForm, foldKey, looseKey } from "../arabic/orthography.js";
import type { Span } from "../model/article.js";

/** Shorter words tell nothing of what a sentence is on: `في`, `من`. */
const SHORTEST = 3;
/** Shorter ones than these are function words (`على`, `بعد`) more often than not. */
const TELLING = 4;

/** The words of a sentence, each once and sorted. */
export interface SentenceWords {
  /** As they stand, but for spelling and a leading article: `عقوبات`, `بالعقوبات`. */
  readonly words: readonly string[];
  /** What else may be meant where `و ف ب ل ك` may be glued to a word: `عقوبات` of `بالعقوبات`, and `زير` of `وزير`. */
  readonly stems: readonly string[];
}

const NO_WORDS: SentenceWords = { words: [], stems: [] };

/**
 * Gives the words of a sentence by which it is found, and by which another sentence is known to tell of the same: folded, without
 * the article, those of three letters and more. Names are left out: that the same persons and states are
 * named makes no two events one.
 * @param text an article's; @param names all mentions of entities in it. Offsets count UTF-16 units.
 */
export function sentenceWords(text: string, names: readonly Span[]): (sentence: Span) => SentenceWords {
  const sorted = [...names].sort((a, b) => a.start - b.start);
  const known = new Map<number, SentenceWords>();
  return (sentence) => {
    const words = known.get(sentence.start) ?? wordsBetween(text, sentence, namesFrom(sorted, sentence));
    known.set(sentence.start, words);
    return words;
  };
}

/** The form in which a word is kept and looked up: `العقوبات` → `عقوبات`. */
export function wordKey(word: string): string {
  return looseKey(foldKey(word));
}

/**
 * The forms in which a word that somebody looks for may be kept, itself first: `بالعقوبات` also as `عقوبات`, `للقاء` as `لقاء`. Letters that
 * are glued to a word without article are taken for its own: who looks for `ولاية` does not mean `لاية`.
 */
export function soughtForms(word: string): readonly string[] {
  const stems = cliticReadings(bareForm(word))
    .slice(1)
    .filter(
      ({ preposition, stem, key, loose }) => loose !== key || (preposition === "ل" && stem.startsWith("ل")),
    );
  return [...new Set([wordKey(word), ...stems.flatMap(stemKey)])];
}

/** The form of a stem in which it is found; none where it is too short to tell anything. */
function stemKey({ loose }: CliticReading): readonly string[] {
  return loose.length >= SHORTEST ? [loose] : [];
}

/** Those of a sentence's words that tell what it is on. */
export function tellingWords(words: readonly string[]): readonly string[] {
  return words.filter(({ length }) => length >= TELLING);
}

/** Words of a span that overlap none of the names. */
function wordsBetween(text: string, { start, end }: Span, names: readonly Span[]): SentenceWords {
  const words = new Set<string>();
  const stems = new Set<string>();
  for (const { 0: word, index } of text.slice(start, end).matchAll(/\p{L}[\p{L}\p{M}]*/gu)) {
    const at = start + index;
    if (names.some((name) => name.start < at + word.length && name.end > at)) continue;
    const key = wordKey(word);
    if (key.length < SHORTEST) continue;
    words.add(key);
    for (const reading of cliticReadings(bareForm(word)).slice(1))
      for (const stem of stemKey(reading)) stems.add(stem);
  }
  if (words.size === 0) return NO_WORDS;
  return { words: [...words].sort(), stems: [...stems].filter((stem) => !words.has(stem)).sort() };
}

/** The names that begin inside a sentence; none reaches into another. */
function namesFrom(sorted: readonly Span[], { start, end }: Span): readonly Span[] {
  let low = 0;
  for (let high = sorted.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as Span).start < start) low = middle + 1;
    else high = middle;
  }
  const inside: Span[] = [];
  for (let i = low; (sorted[i]?.start ?? end) < end; i++) inside.push(sorted[i] as Span);
  return inside;
}
