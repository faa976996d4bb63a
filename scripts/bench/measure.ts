import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { Extractor } from "../../src/extract/extractor.js";

/** What some work gives, and the milliseconds of processor time that it takes, whatever else the machine does meanwhile. */
export function processorTime<Result>(work: () => Result): { result: Result; milliseconds: number } {
  const from = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(from);
  return { result, milliseconds: (user + system) / 1000 };
}

/** Milliseconds that it takes to extract a text. */
export function timeOfText(extractor: Extractor, text: string): number {
  const article = { id: "bench", title: null, text, outlet: null, publishedAt: "2022-01-06", url: null };
  return processorTime(() => extractor.extract(article)).milliseconds;
}

setFlagsFromString("--expose-gc");
const collectGarbage: () => void = runInNewContext("gc");

/** Bytes of the objects that are still needed. */
export function heapInUse(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;
}

/** A part over and over until the text has `length` characters. */
export function repeated(part: string, length: number): string {
  return part.repeat(Math.ceil(length / part.length)).slice(0, length);
}
