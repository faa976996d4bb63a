import { foldKey, looseKey } from "../arabic/orthography.js";
import type { Span } from "../model/article.js";

/** Shorter words tell nothing of what a sentence is on: `في`, `من`. */
const SHORTEST = 3;
/** Shorter ones than these are function words (`على`, `بعد`) more often than not. */
const TELLING = 4;

/**
 * Gives the words of a sentence by which it is found, and by which another sentence is known to tell of the same: folded, without
 * the article, those of three letters and more, each once and sorted. Names are left out: that the same persons and states are
 * named makes no two events one.
 * @param text an article's; @param names all mentions of entities in it. Offsets count UTF-16 units.
 */
export function sentenceWords(text: string, names: readonly Span[]): (sentence: Span) => readonly string[] {
  const sorted = [...names].sort((a, b) => a.start - b.start);
  const known = new Map<number, readonly string[]>();
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

/** Those of a sentence's words that tell what it is on. */
export function tellingWords(words: readonly string[]): readonly string[] {
  return words.filter(({ length }) => length >= TELLING);
}

/** Words of a span that overlap none of the names. */
function wordsBetween(text: string, { start, end }: Span, names: readonly Span[]): readonly string[] {
  const words = new Set<string>();
  for (const { 0: word, index } of text.slice(start, end).matchAll(/\p{L}[\p{L}\p{M}]*/gu)) {
    const at = start + index;
    if (names.some((name) => name.start < at + word.length && name.end > at)) continue;
    const key = wordKey(word);
    if (key.length >= SHORTEST) words.add(key);
  }
  return [...words].sort();
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
