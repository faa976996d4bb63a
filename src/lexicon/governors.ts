import { foldKey } from "../arabic/orthography.js";
import type { Modality } from "../model/statement.js";
import { readSeed } from "./tsv.js";

const GOVERNINGS = [
  "possible",
  "planned",
  "requested",
  "ordered",
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
  /** `preposition`: through which it governs; the row with that one, else the one with none. */
  ofVerb(id: string, preposition?: string): Governing | undefined;
  /** Of a noun as it stands, perhaps with its possessor's pronoun or as an indefinite accusative: `محاولته`, `اقتراحا`. */
  ofNoun(key: string, preposition?: string): Governing | undefined;
  /** Of an adjective behind what is not there yet: `المرتقبة`. */
  ofAdjective(key: string): Modality | undefined;
}

/**
 * Reads `governors.tsv`; `knows` says whether there is a verb of that id.
 * @throws SeedError for an unknown status or verb.
 */
export function readGovernors(path: string, knows: (verb: string) => boolean, problems: string[]): Governors {
  const verbs = new Map<string, Governing>();
  const nouns = new Map<string, Governing>();
  const adjectives = new Map<string, Modality>();
  for (const { cells, at } of readSeed(path, ["governor", "status", "example"])) {
    const status = GOVERNINGS.find((known) => known === cells.status);
    if (!status) {
      problems.push(`${at} unknown status ${cells.status}: one of ${GOVERNINGS.join(", ")}`);
      continue;
    }
    const [word = "", preposition] = (cells.governor ?? "").split("+");
    const adjective = word.startsWith("~");
    const key = (stem: string) => (preposition ? `${stem}+${preposition}` : stem);
    if (adjective && (status === "planned" || status === "possible")) {
      adjectives.set(foldKey(word.slice(1)), status);
      nouns.set(foldKey(word.slice(1)), status);
    } else if (!/^[a-z]/.test(word)) nouns.set(key(foldKey(word)), status);
    else if (knows(word)) verbs.set(key(word), status);
    else problems.push(`${at} unknown verb ${word}: see verbs.tsv`);
  }
  return {
    ofVerb: (id, preposition) =>
      (preposition === undefined ? undefined : verbs.get(`${id}+${preposition}`)) ?? verbs.get(id),
    ofNoun: (key, preposition) =>
      nouns.get(key) ??
      nouns.get(`${key}+${preposition}`) ??
      nouns.get(withoutTanwin(key)) ??
      ofPossessed(key, nouns),
    ofAdjective: (key) => adjectives.get(key) ?? adjectives.get(key.replace(/ه$/, "")),
  };
}

/** `اقتراحا` → `اقتراح`. */
function withoutTanwin(key: string): string {
  return key.replace(/(?<=...)ا$/u, "");
}

/** `محاولته` → `محاوله`, `رغبتها` → `رغبه`, `خططهم` → `خطط`. */
function ofPossessed(key: string, nouns: ReadonlyMap<string, Governing>): Governing | undefined {
  const suffix = /(?<=..)(هما|هم|ها|ه|نا)$/u.exec(key)?.[0];
  if (!suffix) return undefined;
  const stem = key.slice(0, -suffix.length);
  return nouns.get(stem) ?? (stem.endsWith("ت") ? nouns.get(`${stem.slice(0, -1)}ه`) : undefined);
}
