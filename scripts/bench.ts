import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { packageRoot } from "../src/config.js";
import { HUGE, MONOTONOUS } from "./bench/bad-texts.js";
import { madeArticle, SAMPLE_TEXT } from "./bench/made-articles.js";
import { median, processorTime, repeated, timeOfText } from "./bench/measure.js";
import { openExtractor, setUpV8 } from "./bench/product.js";
import { speedOver, streamThrough, timesOfCounting } from "./bench/stream.js";

/** Milliseconds of processor time within which the lexicon is read. */
const START_UP = 1000;
/** Megabytes of UTF-8 text that are read in a second of processor time, when the program is warm. */
const SPEED = 1;
/** How many articles are read one after the other. */
const STREAM = 10_000;
/** After how many articles the memory is asked for: not in between, where it would take compiled code away from those behind. */
const WEIGHED = [1000, 10_000];
/** How many times the time per character of prose a text may take that is made to be slow. */
const SLOWEST = 5;
/** How many times the time ten times the text may take. */
const GROWTH = 16;
/** How many times the memory after 1,000 articles the memory after 10,000 may be. */
const SWELLING = 1.25;

const seeds = join(packageRoot, "seeds");
const failures: string[] = [];
const report = (what: string, found: string) => console.log(`${what.padEnd(38)} ${found}`);
const limit = (holds: boolean, failure: string) => {
  if (!holds) failures.push(failure);
};

setUpV8();
const began = performance.now();
const { result: extractor, milliseconds: loading } = processorTime(() => openExtractor(seeds));
report(
  "start-up: the lexicon is read",
  `${loading.toFixed(0)} ms (${(performance.now() - began).toFixed(0)} ms by the clock; limit ${START_UP} ms)`,
);
limit(loading <= START_UP, "the lexicon is read too slowly");

const stream = streamThrough(extractor, STREAM, WEIGHED);
const stretches = (from: number, to: number) => stream.filter(({ end }) => from < end && end <= to);
const between = (from: number, to: number) => speedOver(stretches(from, to));
const speed = between(STREAM / 2, STREAM);
report(
  "speed, on one core",
  `${speed.toFixed(2)} MB of UTF-8 a second over the last ${STREAM / 2} of ${STREAM} articles (limit ${SPEED})`,
);
limit(speed >= SPEED, "articles are read too slowly");
report(
  "the same, whatever the machine does",
  `${timesOfCounting(stretches(STREAM / 2, STREAM)).toFixed(1)} times as long as cutting the text into words and counting them`,
);
report(
  "speed from the start",
  `${between(0, STREAM).toFixed(2)} over all, ${between(0, 500).toFixed(2)} over the first 500, ${between(500, 2000).toFixed(2)} over the next 1,500`,
);
const heaps = WEIGHED.map((at) => stream.find(({ end }) => end === at)?.heap ?? 0);
const swelling = (heaps[1] as number) / (heaps[0] as number);
report(
  `memory after ${WEIGHED.join(", ")}`,
  `${heaps.map((heap) => heap.toFixed(0)).join(", ")} MB, ${swelling.toFixed(2)}× (limit ${SWELLING}×)`,
);
limit(swelling <= SWELLING, "memory grows with the articles read");

for (let i = 0; i < 5; i++) timeOfText(extractor, SAMPLE_TEXT);
const small = median(Array.from({ length: 5 }, () => timeOfText(extractor, repeated(SAMPLE_TEXT, 20_000))));
// The first long text also pays for compiling and for memory that the shorter ones did not need.
const long = median(Array.from({ length: 3 }, () => timeOfText(extractor, repeated(SAMPLE_TEXT, 200_000))));
const growth = long / small;
report("ten times the text takes", `${growth.toFixed(1)} times the time (limit ${GROWTH})`);
limit(growth <= GROWTH, "the time grows faster than the text");

const perCharacter = small / 20_000;
const times = (text: string) => timeOfText(extractor, text) / text.length / perCharacter;
const slow = [
  ...MONOTONOUS.map((part) => ({ what: JSON.stringify(part), times: times(repeated(part, 100_000)) })),
  ...HUGE.map(({ what, text }) => ({ what, times: times(text) })),
].sort((a, b) => b.times - a.times);
for (const one of slow.slice(0, 3))
  report(`slow, per character of prose: ${one.what}`, `${one.times.toFixed(1)}× (limit ${SLOWEST}×)`);
for (const one of slow)
  limit(one.times <= SLOWEST, `${one.what} takes ${one.times.toFixed(1)} times as long`);

const fresh = openExtractor(seeds);
const differing = Array.from({ length: 500 }, (_, i) => madeArticle(499 - i)).filter(
  (article) => JSON.stringify(fresh.extract(article)) !== JSON.stringify(extractor.extract(article)),
);
report("articles that the order changes", `${differing.length} of 500 (limit 0)`);
limit(differing.length === 0, "what an extractor has read before changes what it reads");

for (const failure of failures) console.error(`bench: ${failure}`);
if (failures.length > 0) process.exitCode = 1;
