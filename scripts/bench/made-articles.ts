import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../../src/config.js";
import { readSeed } from "../../src/lexicon/tsv.js";
import type { Article } from "../../src/model/article.js";
import { numbersFrom } from "./random.js";

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

const rowsOf = (file: string, ...columns: readonly string[]) =>
  readSeed(join(seeds, "lexicon", file), columns).map(({ cells }) => cells);

/** Words that name nothing: most of an article. */
const ORDINARY = rowsOf("common-words.tsv", "form", "pos").filter(({ form = "" }) => form.length > 3);
const NOUNS = ORDINARY.filter(({ pos }) => pos === "noun").map(({ form }) => form as string);
const ADJECTIVES = ORDINARY.filter(({ pos }) => pos === "adjective").map(({ form }) => form as string);
const PREPOSITIONS = rowsOf("particles.tsv", "form", "class")
  .filter(({ form = "", class: kind }) => kind === "preposition" && /^\S{2,3}$/.test(form))
  .map(({ form }) => form as string);

const LETTERS = [..."ابتجحدرزسشصعغفقكلمنهوي"];
/** One word in so many is made up, as the names in articles are: no memory of words may count on an end to them. */
const MADE_UP = 40;

/**
 * The article with this number: sentences of ours in an order of its own, with ordinary and made-up words among them. In
 * newspapers (529 articles of 28 outlets) a sentence has 26 words, and a hundred words have 14 phrases that refer to
 * somebody, 10 clauses and 3 statements; examples alone have more than twice as many of each.
 */
export function madeArticle(number: number): Article {
  const pick = numbersFrom(number * 7919 + 13);
  const one = (words: readonly string[]) => words[pick(words.length)] as string;
  const madeUp = () => Array.from({ length: 4 + pick(4) }, () => one(LETTERS)).join("");
  const ordinary = () => `${one(PREPOSITIONS)} ${one(NOUNS)} ال${one(NOUNS)} ال${one(ADJECTIVES)}`;
  const example = () =>
    one(SENTENCES)
      .replace(/[.؟!]+$/, "")
      .split(" ")
      .map((it) => (pick(MADE_UP) === 0 ? madeUp() : it))
      .join(" ");
  const sentence = () => `${example()} ${ordinary()} ${ordinary()}، و${example()} ${ordinary()}.`;
  const paragraph = () => Array.from({ length: 1 + pick(3) }, sentence).join(" ");
  return {
    id: `made-${number}`,
    title: null,
    text: Array.from({ length: 8 }, paragraph).join("\n\n"),
    outlet: null,
    publishedAt: `20${10 + pick(15)}-0${1 + pick(9)}-1${pick(10)}`,
    url: null,
  };
}
