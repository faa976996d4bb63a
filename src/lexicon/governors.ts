import { foldKey } from "../arabic/orthography.js";
import { readSeed } from "./tsv.js";

const GOVERNINGS = [
  "possible",
  "planned",
  "requested",
  "asserted",
  "negated",
  "refused",
  "cancelled",
  "wished",
  "considered",
] as const;

/** What a verb or noun makes of the deed below it; see the head of `governors.tsv`. */
export type Governing = (typeof GOVERNINGS)[number];

/** The rows of `governors.tsv`: verbs by their id, nouns by their folded key without ال. */
export interface Governors {
  ofVerb(id: string): Governing | undefined;
  /** Of a noun as it stands, perhaps with its possessor's pronoun: `احتمال`, `محاولته`. */
  ofNoun(key: string): Governing | undefined;
}

/**
 * Reads `governors.tsv`; `knows` says whether there is a verb of that id.
 * @throws SeedError for an unknown status or verb.
 */
export function readGovernors(path: string, knows: (verb: string) => boolean, problems: string[]): Governors {
  const verbs = new Map<string, Governing>();
  const nouns = new Map<string, Governing>();
  for (const { cells, at } of readSeed(path, ["governor", "status", "example"])) {
    const status = GOVERNINGS.find((known) => known === cells.status);
    if (!status) {
      problems.push(`${at} unknown status ${cells.status}: one of ${GOVERNINGS.join(", ")}`);
      continue;
    }
    if (!/^[a-z]/.test(cells.governor)) nouns.set(foldKey(cells.governor), status);
    else if (knows(cells.governor)) verbs.set(cells.governor, status);
    else problems.push(`${at} unknown verb ${cells.governor}: see verbs.tsv`);
  }
  return {
    ofVerb: (id) => verbs.get(id),
    ofNoun: (key) => nouns.get(key) ?? ofPossessed(key, nouns),
  };
}

/** `محاولته` → `محاوله`, `رغبتها` → `رغبه`, `خططهم` → `خطط`. */
function ofPossessed(key: string, nouns: ReadonlyMap<string, Governing>): Governing | undefined {
  const suffix = /(?<=..)(هما|هم|ها|ه|نا)$/u.exec(key)?.[0];
  if (!suffix) return undefined;
  const stem = key.slice(0, -suffix.length);
  return nouns.get(stem) ?? (stem.endsWith("ت") ? nouns.get(`${stem.slice(0, -1)}ه`) : undefined);
}
