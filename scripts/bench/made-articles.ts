import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../../src/config.js";
import { readSeed } from "../../src/lexicon/tsv.js";
import type { Article } from "../../src/model/article.js";

const seeds = join(packageRoot, "seeds");

/** The sample articles, as one text. */
export const SAMPLE_TEXT: string = readdirSync(join(seeds, "articles"))
  .filter((name) => name.endsWith(".txt"))
  .sort()
  .map((name) => readFileSync(join(seeds, "articles", name), "utf8"))
  .join("\n\n");

/** The sentences of the sample articles and the examples of the lexicon: some thousand, on all that it knows. */
const SENTENCES: readonly string[] = [
  ...SAMPLE_TEXT.split(/(?<=[.؟!])\s+|\n+/),
  ...["verbs.tsv", "frames.tsv", "nouns.tsv"].flatMap(examplesOf),
].filter((sentence) => sentence.length > 20);

function examplesOf(file: string): readonly string[] {
  const path = join(seeds, "lexicon", file);
  const header = readFileSync(path, "utf8")
    .split("\n")
    .find((line) => line !== "" && !line.startsWith("#"));
  return readSeed(path, (header ?? "").split("\t")).map(({ cells }) => cells.example ?? "");
}

const LETTERS = [..."ابتجحدرزسشصعغفقكلمنهوي"];
/** One word in so many is made up, as the names in articles are: no memory of words may count on an end to them. */
const MADE_UP = 40;

/** Numbers that look random and are the same each time (Park and Miller 1988). */
function numbersFrom(seed: number): (below: number) => number {
  let state = (seed % 2147483646) + 1;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}

/** The article with this number: sentences of ours in an order of its own, with made-up words among them. */
export function madeArticle(number: number): Article {
  const pick = numbersFrom(number * 7919 + 13);
  const word = () => Array.from({ length: 4 + pick(4) }, () => LETTERS[pick(LETTERS.length)]).join("");
  const sentence = () =>
    (SENTENCES[pick(SENTENCES.length)] as string)
      .split(" ")
      .map((it) => (pick(MADE_UP) === 0 ? word() : it))
      .join(" ");
  const paragraph = () => Array.from({ length: 1 + pick(3) }, sentence).join(" ");
  return {
    id: `made-${number}`,
    title: null,
    text: Array.from({ length: 6 }, paragraph).join("\n\n"),
    outlet: null,
    publishedAt: `20${10 + pick(15)}-0${1 + pick(9)}-1${pick(10)}`,
    url: null,
  };
}
