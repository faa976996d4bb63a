import { SeedError } from "../model/errors.js";
import type { Ontology } from "../model/ontology.js";
import { alternatives, readSeed } from "./tsv.js";

/** How the second name follows the word; the header of appositions.tsv says what each means. */
export const JOINTS = ["ل", "عن", "من", "في", "genitive"] as const;
export type Joint = (typeof JOINTS)[number];

/** One row of appositions.tsv: a word between two names that says how they belong together (`التابع لـ`). */
export interface Apposition {
  readonly forms: readonly string[];
  readonly joints: readonly Joint[];
  readonly relation: string;
  /** `back`: the second name is the subject (`بروكسل، مقر الناتو`). */
  readonly direction: "forward" | "back";
}

/** Reads `appositions.tsv`. @throws SeedError for an unknown joint, relation or direction, or a row without forms. */
export function readAppositions(path: string, ontology: Ontology): readonly Apposition[] {
  const problems: string[] = [];
  const columns = ["forms", "joint", "relation", "direction", "example"] as const;
  const rows = readSeed(path, columns).map(({ cells, at }): Apposition => {
    const forms = alternatives(cells.forms);
    const joints = alternatives(cells.joint).flatMap((cell) => JOINTS.filter((joint) => joint === cell));
    const direction = cells.direction === "back" ? "back" : "forward";
    if (forms.length === 0) problems.push(`${at} has no form`);
    if (joints.length === 0) problems.push(`${at} unknown joint ${cells.joint}: one of ${JOINTS.join(", ")}`);
    if (!ontology.has(cells.relation)) problems.push(`${at} unknown relation ${cells.relation}`);
    if (direction !== cells.direction)
      problems.push(`${at} unknown direction ${cells.direction}: forward or back`);
    return { forms, joints, relation: cells.relation, direction };
  });
  if (problems.length > 0) throw new SeedError(problems);
  return rows;
}
