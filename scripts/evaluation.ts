import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../src/config.js";
import type { Extractor } from "../src/extract/extractor.js";
import { readArticles } from "../src/ingest/articles.js";
import { readOntology } from "../src/lexicon/ontology.js";
import type { Article } from "../src/model/article.js";
import type { Breadth } from "./breadth.js";
import { readGold } from "./gold.js";
import { type Score, type Share, score } from "./score.js";

/** Measures of one set of articles that a change may not lower; they are raised by hand as they rise. */
export interface Floors {
  readonly entitiesF1: number;
  readonly statementsPrecision: number;
  readonly statementsF1: number;
  readonly strictF1: number;
  /** Right among the attributes that matched statements have. */
  readonly date: number;
  readonly speaker: number;
  readonly title: number;
  readonly evidence: number;
}

export interface GoldSet {
  readonly name: string;
  readonly texts: string;
  readonly gold: string;
  /** Which of the gold articles belong to the set. */
  readonly includes: (article: string) => boolean;
  /** False for articles that nobody may look into, only measure. */
  readonly mayBeRead: boolean;
}

const all = () => true;
/** The project's own sample articles. */
export const SAMPLES: GoldSet = {
  name: "samples",
  texts: join(packageRoot, "seeds/articles"),
  gold: join(packageRoot, "test/gold"),
  includes: all,
  mayBeRead: true,
};

/** Gold that lies beside a developer's clone and is not part of it. */
const BESIDE = join(packageRoot, "../shared");
export const OTHERS: readonly GoldSet[] = [
  {
    name: "seeds",
    texts: join(BESIDE, "seeds"),
    gold: join(BESIDE, "gold/seeds"),
    includes: all,
    mayBeRead: true,
  },
  {
    name: "dev 02-50",
    texts: join(BESIDE, "dev-articles"),
    gold: join(BESIDE, "gold/dev"),
    includes: (id) => Number(id) <= 50,
    mayBeRead: true,
  },
  {
    name: "dev 51-70",
    texts: join(BESIDE, "dev-articles"),
    gold: join(BESIDE, "gold/dev"),
    includes: (id) => Number(id) > 50,
    mayBeRead: false,
  },
];

/** `test/gold/floors.json`. */
export interface AllFloors {
  /** By name of the set; the sets beside a clone are held where they are there. */
  readonly sets: Readonly<Record<string, Floors>>;
  /** Share of the pairs of names of one thing that become one entity. */
  readonly identity: number;
  readonly breadth: Readonly<Partial<Breadth>>;
}

export function readFloors(): AllFloors {
  return JSON.parse(readFileSync(join(packageRoot, "test/gold/floors.json"), "utf8")) as AllFloors;
}

/** What a set reaches, in the measures that have floors. */
export function reachedBy(measured: Score): Floors {
  const { date, speaker, title } = measured.attributes;
  return {
    entitiesF1: measured.entities.f1,
    statementsPrecision: measured.statements.precision,
    statementsF1: measured.statements.f1,
    strictF1: measured.strict.f1,
    date: shareOf(date),
    speaker: shareOf(speaker),
    title: shareOf(title),
    evidence: shareOf(measured.evidence),
  };
}

function shareOf({ right, of }: Share): number {
  return of === 0 ? 1 : right / of;
}

/** What of a set's score lies below its floor, as lines to print; scores count to three decimals. */
export function belowFloors(set: string, measured: Score, floors: Floors): readonly string[] {
  const reached = reachedBy(measured);
  return (Object.keys(floors) as (keyof Floors)[])
    .filter((name) => Number(reached[name].toFixed(3)) < floors[name])
    .map(
      (name) => `${set}: ${name} is ${reached[name].toFixed(3)}, below its floor ${floors[name].toFixed(3)}`,
    );
}

/** Extracts the articles of a set and scores them. */
export async function scoreSet(set: GoldSet, extractor: Extractor): Promise<Score> {
  const ontology = readOntology(join(packageRoot, "seeds/ontology/relations.tsv"));
  const symmetric = new Set(
    [...ontology.values()].filter((relation) => relation.symmetric).map(({ id }) => id),
  );
  const gold = readGold(set.gold).filter((article) => set.includes(article.article));
  const articles = new Map<string, Article>();
  const onWarning = ({ message }: { readonly message: string }) => console.error(message);
  for await (const article of readArticles([set.texts], { onWarning })) articles.set(article.id, article);
  return score(
    gold.map((expected) => {
      const article = articles.get(expected.article);
      if (!article)
        throw new Error(`${set.texts} has no article ${expected.article}, which ${set.gold} is about`);
      return {
        gold: expected,
        prediction: extractor.extract(article),
        text: article.text,
      };
    }),
    symmetric,
  );
}
