import { foldKey } from "../arabic/orthography.js";
import type { Ontology } from "../model/ontology.js";
import { keysOfForms } from "./possessed-forms.js";
import { alternatives, readSeed } from "./tsv.js";

/** The rows of `occasions.tsv`. An occasion goes by the first form of its row (folded). */
export interface Occasions {
  /** The occasion that a noun names (folded, without ال): one for those that may take each other up, `حفل` and `مراسم`. */
  of(key: string): string | null;
  /** The occasions in which deeds of a relation are done: a veto in `تصويت`. */
  holding(relation: string): ReadonlySet<string>;
}

/** Reads `occasions.tsv`; unknown relations are added to the problems. */
export function readOccasions(path: string, ontology: Ontology, problems: string[]): Occasions {
  const byKey = new Map<string, string>();
  const byRelation = new Map<string, Set<string>>();
  for (const { cells, at } of readSeed(path, ["forms", "deeds", "example"])) {
    const forms = alternatives(cells.forms);
    const occasion = foldKey(forms[0] ?? "");
    for (const key of keysOfForms(forms)) byKey.set(key, occasion);
    for (const relation of alternatives(cells.deeds)) {
      if (!ontology.has(relation)) problems.push(`${at} unknown relation ${relation}`);
      byRelation.set(relation, (byRelation.get(relation) ?? new Set()).add(occasion));
    }
  }
  return {
    of: (key) => byKey.get(key) ?? null,
    holding: (relation) => byRelation.get(relation) ?? NONE,
  };
}

const NONE: ReadonlySet<string> = new Set();
