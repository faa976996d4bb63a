import { foldKey } from "../arabic/orthography.js";
import { SeedError } from "../model/errors.js";
import { readSeed } from "./tsv.js";

const KINDS = ["descent", "bound", "foreign"] as const;

/**
 * What a word inside a personal name does: `descent` puts the father's name behind it (بن), `bound` makes one name with
 * the next word (عبد, أبو, آل), `foreign` belongs to a surname that may stand without it (دي, فون).
 */
export type NameParticleKind = (typeof KINDS)[number];

/**
 * Reads `name-particles.tsv`: the kind of each particle by folded form.
 * @throws SeedError naming each row whose kind is unknown.
 */
export function readNameParticles(path: string): ReadonlyMap<string, NameParticleKind> {
  const problems: string[] = [];
  const kinds = new Map<string, NameParticleKind>();
  for (const { cells, at } of readSeed(path, ["form", "kind", "example"])) {
    const kind = KINDS.find((known) => known === cells.kind);
    if (kind) kinds.set(foldKey(cells.form), kind);
    else problems.push(`${at} unknown kind ${cells.kind}: one of ${KINDS.join(", ")}`);
  }
  if (problems.length > 0) throw new SeedError(problems);
  return kinds;
}
