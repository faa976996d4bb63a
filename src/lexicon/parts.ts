import { foldKey } from "../arabic/orthography.js";
import { SeedError } from "../model/errors.js";
import type { Relation } from "../model/ontology.js";
import { alternatives, readSeed } from "./tsv.js";

/** Folded nouns through which a verb reaches their genitive, with the relations for which they do; null for all. */
export type Parts = ReadonlyMap<string, ReadonlySet<string> | null>;

/** CAMEO roots of relations that may be about anything of somebody's: words, support, inquiry, blame, refusal, protest. */
const STANCES: ReadonlySet<string> = new Set(["01", "05", "09", "11", "12", "14"]);
/** Sympathy (018) goes to people, though it is of root 01. */
const SYMPATHY = "018";

/** Reads `parts.tsv`. @throws SeedError for an unknown relation, or an example without the noun. */
export function readParts(path: string, ontology: ReadonlyMap<string, Relation>): Parts {
  const problems: string[] = [];
  const parts = new Map<string, ReadonlySet<string> | null>();
  for (const { cells, at } of readSeed(path, ["noun", "relations", "example"])) {
    const relations = cells.relations === "*" ? null : alternatives(cells.relations);
    for (const relation of relations ?? [])
      if (!ontology.has(relation)) problems.push(`${at} unknown relation ${relation}`);
    if (!foldKey(cells.example).includes(foldKey(cells.noun)))
      problems.push(`${at} the example does not have ${cells.noun}`);
    parts.set(foldKey(cells.noun), relations && new Set(relations));
  }
  if (problems.length > 0) throw new SeedError(problems);
  return parts;
}

/**
 * Whether what stands behind the noun is reached by what a verb does to the noun: `يحتل أراضي سوريا`, not
 * `يذهب إلى حد وصف ألمانيا`.
 */
export function reachesGenitive(noun: string, relation: Relation, parts: Parts): boolean {
  const cameo = relation.cameo ?? "";
  if (STANCES.has(cameo.slice(0, 2)) && cameo !== SYMPATHY) return true;
  const relations = parts.get(noun);
  return relations === null || (relations?.has(relation.id) ?? false);
}
