import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { packageRoot } from "../src/config.js";
import { openExtractor } from "../src/extract/extractor.js";

/** How many times the time per character of prose a text may take that is made to be slow. */
const SLOWEST = 5;
/** How many times the time ten times the text may take. */
const GROWTH = 16;

const seeds = join(packageRoot, "seeds");
const began = performance.now();
const extractor = openExtractor(seeds);
const loading = performance.now() - began;

const articles = join(seeds, "articles");
const prose = readdirSync(articles)
  .filter((name) => name.endsWith(".txt"))
  .sort()
  .map((name) => readFileSync(join(articles, name), "utf8"))
  .join("\n\n");

/** Texts of one thing over and over: what blows up a scan, a pattern or a recursion. */
const MONOTONOUS: readonly string[] = [
  ".",
  "،",
  '"',
  "«",
  " ",
  "\n",
  "ب",
  "و",
  "ـ",
  "\u064E",
  "7",
  "1,",
  "محمد ",
  "وروسيا ",
  "التي ",
  "😀",
  "قال إن ",
  "روسيا التي تدعم ",
  "دعم قرار ",
  "وزير الخارجية ",
];

/** Milliseconds that it takes to extract a part over and over until the text has `length` characters. */
function timeOf(part: string, length: number): number {
  const text = part.repeat(Math.ceil(length / part.length)).slice(0, length);
  const from = performance.now();
  extractor.extract({ id: "bench", title: null, text, outlet: null, publishedAt: "2022-01-06", url: null });
  return performance.now() - from;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;
}

for (let i = 0; i < 5; i++) timeOf(prose, prose.length);
const article = median(Array.from({ length: 15 }, () => timeOf(prose, prose.length)));
const small = median(Array.from({ length: 5 }, () => timeOf(prose, 20_000)));
const growth = timeOf(prose, 200_000) / small;
const slow = MONOTONOUS.map((part) => ({
  part,
  times: timeOf(part, 100_000) / 100_000 / (small / 20_000),
})).sort((a, b) => b.times - a.times);
const worst = slow.slice(0, 3).map(({ part, times }) => `${JSON.stringify(part)} ${times.toFixed(1)}×`);

const megabytes = Buffer.byteLength(prose) / 1e6;
console.log(`lexicon        ${loading.toFixed(0)} ms`);
console.log(`sample texts   ${(megabytes / (article / 1000)).toFixed(2)} MB of UTF-8 a second`);
console.log(`ten times the text takes ${growth.toFixed(1)} times the time (limit ${GROWTH})`);
console.log(`slowest texts, per character of prose: ${worst.join(", ")} (limit ${SLOWEST}×)`);
if (growth > GROWTH || (slow[0]?.times ?? 0) > SLOWEST) process.exitCode = 1;
