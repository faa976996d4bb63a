import { join } from "node:path";
import { packageRoot } from "../src/config.js";
import type { Extractor } from "../src/extract/extractor.js";
import { readSeed } from "../src/lexicon/tsv.js";
import type { Extraction } from "../src/model/extraction.js";

/** Two names in small articles of our own, and whether they are one entity. */
export interface NamePair {
  readonly expect: "same" | "different";
  /** Both in one article, or each in an article of its own. */
  readonly where: "one" | "two";
  readonly a: NameInText;
  readonly b: NameInText;
  readonly why: string;
  /** `pairs.tsv:41`. */
  readonly at: string;
}

/** A name at `start..end` of a text. */
export interface NameInText {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly publishedAt: string | null;
}

export interface IdentityScore {
  /** Pairs of different things that got one id. */
  readonly merged: readonly NamePair[];
  readonly different: number;
  /** Pairs of one thing with two ids, or with a name that was not found. */
  readonly split: readonly NamePair[];
  readonly same: number;
}

const COLUMNS = ["expect", "where", "a", "b", "published_a", "published_b", "why"] as const;

/** Reads `test/identity/pairs.tsv`. @throws SeedError for a row without a name in brackets or with an unknown word. */
export function readPairs(): readonly NamePair[] {
  return readSeed(join(packageRoot, "test/identity/pairs.tsv"), COLUMNS).map(({ cells, at }) => {
    const { expect, where } = cells;
    if (expect !== "same" && expect !== "different") throw new Error(`${at} expect is same or different`);
    if (where !== "one" && where !== "two") throw new Error(`${at} where is one or two`);
    return {
      expect,
      where,
      a: bracketed(cells.a, cells.published_a, at),
      b: bracketed(cells.b, cells.published_b, at),
      why: cells.why,
      at,
    };
  });
}

function bracketed(cell: string, published: string, at: string): NameInText {
  const start = cell.indexOf("[");
  const end = cell.indexOf("]") - 1;
  if (start < 0 || end <= start) throw new Error(`${at} the name asked about must stand in [ ]`);
  return { text: cell.replace(/[[\]]/g, ""), start, end, publishedAt: published || null };
}

/** Extracts the articles of each pair and compares the ids of the two names. */
export function scoreIdentity(pairs: readonly NamePair[], extractor: Extractor): IdentityScore {
  const merged: NamePair[] = [];
  const split: NamePair[] = [];
  for (const pair of pairs) {
    const one = isOneEntity(pair, extractor);
    if (pair.expect === "different" && one) merged.push(pair);
    if (pair.expect === "same" && !one) split.push(pair);
  }
  const of = (expect: string) => pairs.filter((pair) => pair.expect === expect).length;
  return { merged, different: of("different"), split, same: of("same") };
}

function isOneEntity({ a, b, where }: NamePair, extractor: Extractor): boolean {
  const article = (id: string, text: string, publishedAt: string | null): Extraction =>
    extractor.extract({ id, title: null, text, outlet: null, publishedAt, url: null });
  if (where === "two") {
    const left = idsAt(article("a", a.text, a.publishedAt), a.start, a.end);
    const right = idsAt(article("b", b.text, b.publishedAt), b.start, b.end);
    return left.some((id) => right.includes(id));
  }
  const both = article("a", `${a.text} ${b.text}`, a.publishedAt);
  const shift = a.text.length + 1;
  const right = idsAt(both, b.start + shift, b.end + shift);
  return idsAt(both, a.start, a.end).some((id) => right.includes(id));
}

/** The entities whose mention fits the name best; none where all cover less than half of it, or reach far beyond it. */
function idsAt({ entities }: Extraction, start: number, end: number): readonly string[] {
  const shared = (from: number, to: number) =>
    (Math.min(to, end) - Math.max(from, start)) / (Math.max(to, end) - Math.min(from, start));
  const fits = entities.map(({ id, mentions }) => ({
    id,
    best: Math.max(0, ...mentions.map((mention) => shared(mention.start, mention.end))),
  }));
  const best = Math.max(0.5, ...fits.map((it) => it.best));
  return fits.filter((it) => it.best === best).map(({ id }) => id);
}
