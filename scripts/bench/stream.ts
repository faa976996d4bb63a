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
  /** Megabytes of the objects that are still needed at its end. */
  readonly heap: number;
}

/** Extracts the first `count` articles one after the other. */
export function streamThrough(extractor: Extractor, count: number): readonly Stretch[] {
  return Array.from({ length: count / AT_ONCE }, (_, i) => {
    const articles = Array.from({ length: AT_ONCE }, (_, k) => madeArticle(i * AT_ONCE + k));
    const milliseconds = processorTime(() => {
      for (const article of articles) JSON.stringify(extractor.extract(article));
    });
    return {
      end: (i + 1) * AT_ONCE,
      megabytes: articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6,
      seconds: milliseconds / 1000,
      heap: heapInUse() / 1e6,
    };
  });
}

/** Megabytes a second. */
export function speedOver(stretches: readonly Stretch[]): number {
  const total = (of: (stretch: Stretch) => number) => stretches.reduce((sum, it) => sum + of(it), 0);
  return total(({ megabytes }) => megabytes) / total(({ seconds }) => seconds);
}
