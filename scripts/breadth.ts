import { join } from "node:path";
import { packageRoot } from "../src/config.js";
import type { Lexicon } from "../src/lexicon/lexicon.js";
import { readNouns } from "../src/lexicon/nouns.js";
import { readSeed } from "../src/lexicon/tsv.js";

/** How much of the language and of the world the data files know; every figure is a count of rows or words. */
export interface Breadth {
  readonly verbs: number;
  /** A frame of frames.tsv for one verb. */
  readonly verbFrames: number;
  readonly nounFrames: number;
  /** Relations that at least `SIDES` different verbs and nouns express. */
  readonly relations: number;
  readonly titles: number;
  readonly states: number;
  readonly organizations: number;
  readonly places: number;
  readonly people: number;
}

/** From how many sides a relation must be reached to count. */
export const SIDES = 4;

export function breadthOf(lexicon: Lexicon): Breadth {
  const nouns = readNouns(join(packageRoot, "seeds/lexicon/nouns.tsv"), lexicon.ontology);
  const frames = [...lexicon.framesOfVerb.values()].flat();
  const triggers = new Map<string, Set<string>>();
  const note = (relation: string, trigger: string) => {
    triggers.set(relation, (triggers.get(relation) ?? new Set()).add(trigger));
  };
  for (const { relation, trigger } of frames) note(relation, trigger);
  for (const { relation, nouns: forms } of nouns) note(relation, forms[0] ?? "");
  return {
    verbs: lexicon.verbs.verbs.length,
    verbFrames: frames.length,
    nounFrames: nouns.length,
    relations: [...triggers.values()].filter(({ size }) => size >= SIDES).length,
    titles: rows("lexicon/titles.tsv"),
    states: rows("gazetteer/countries.tsv"),
    organizations: rows("gazetteer/organizations.tsv"),
    places: rows("gazetteer/places.tsv"),
    people: rows("gazetteer/people.tsv"),
  };
}

function rows(file: string): number {
  return readSeed(join(packageRoot, "seeds", file), []).length;
}
