import type { Sentence, TokenRange } from "./document.js";

/** The sentence that holds a token: sentences follow each other without gaps that hold tokens. */
export function sentenceAt(sentences: readonly Sentence[], token: number): Sentence {
  return sentences[Math.max(0, countBefore(sentences, token + 1) - 1)] as Sentence;
}

/** Whether a token lies in a range. */
export function holds({ first, last }: TokenRange, token: number): boolean {
  return first <= token && token < last;
}

/** The last `count` ranges of an ordered list that begin before a token, in text order. */
export function lastBefore<Range extends TokenRange>(
  ranges: readonly Range[],
  token: number,
  count: number,
): readonly Range[] {
  const end = countBefore(ranges, token);
  return ranges.slice(Math.max(0, end - count), end);
}

/** How many ranges of an ordered list begin before a token. */
export function countBefore(ranges: readonly Pick<TokenRange, "first">[], token: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle] as Pick<TokenRange, "first">).first < token) low = middle + 1;
    else high = middle;
  }
  return low;
}
