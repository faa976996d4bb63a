import type { Extractor } from "../../src/extract/extractor.js";
import { madeArticle } from "./made-articles.js";
import { heapInUse, processorTime } from "./measure.js";

/** So many articles are made before the clock runs. */
const AT_ONCE = 500;

/** A stretch of a stream of articles. */
export interface Stretch {
  /** The number of the article behind its last. */
  readonly end: number;
  /** Of UTF-8 text. */
  readonly megabytes: number;
  /** Of processor time in all threads: text in and JSON out, with compiling and collecting garbage. */
  readonly seconds: number;
  /** Of processor time in which the same texts are cut into words and these counted, right before: what the machine can do now. */
  readonly secondsOfCounting: number;
  /** Megabytes of the objects that are still needed at its end, where that was asked for. */
  readonly heap: number | null;
}

/**
 * Extracts the first `count` articles one after the other.
 * @param weighed after how many articles to ask for the memory: seldom, for collecting all garbage also throws compiled code away
 */
export function streamThrough(
  extractor: Extractor,
  count: number,
  weighed: readonly number[],
): readonly Stretch[] {
  return Array.from({ length: count / AT_ONCE }, (_, i) => {
    const articles = Array.from({ length: AT_ONCE }, (_, k) => madeArticle(i * AT_ONCE + k));
    const counting = processorTime(() => {
      for (const { text } of articles) countWords(text);
    });
    const extracting = processorTime(() => {
      for (const article of articles) JSON.stringify(extractor.extract(article));
    });
    const end = (i + 1) * AT_ONCE;
    return {
      end,
      megabytes: articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6,
      seconds: extracting.milliseconds / 1000,
      secondsOfCounting: counting.milliseconds / 1000,
      heap: weighed.includes(end) ? heapInUse() / 1e6 : null,
    };
  });
}

function countWords(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of text.match(/\p{L}+/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Megabytes a second. */
export function speedOver(stretches: readonly Stretch[]): number {
  return total(stretches, ({ megabytes }) => megabytes) / total(stretches, ({ seconds }) => seconds);
}

/** How many times as long as cutting a text into words and counting them its extraction takes. */
export function timesOfCounting(stretches: readonly Stretch[]): number {
  return (
    total(stretches, ({ seconds }) => seconds) /
    total(stretches, ({ secondsOfCounting }) => secondsOfCounting)
  );
}

function total(stretches: readonly Stretch[], of: (stretch: Stretch) => number): number {
  return stretches.reduce((sum, it) => sum + of(it), 0);
}
