import { SeedError } from "../model/errors.js";
import { readSeed } from "./tsv.js";

const KINDS = [
  "counterpart",
  "country",
  "own-country",
  "pair",
  "pair-persons",
  "pair-countries",
  "kingdom",
  "sultanate",
] as const;

/** A word that refers to somebody or something named before. */
export interface ReferenceWord {
  readonly form: string;
  /** `counterpart`: نظيره; `country`: البلاد; `own-country`: بلاده; `pair`: الجانبان; `kingdom`: المملكة. */
  readonly kind: (typeof KINDS)[number];
  readonly gender: "masculine" | "feminine";
}

/** Reads `references.tsv`. @throws SeedError for an unknown kind or gender. */
export function readReferences(path: string): readonly ReferenceWord[] {
  const problems: string[] = [];
  const rows = readSeed(path, ["form", "kind", "gender"]).flatMap(
    ({ cells, at }): readonly ReferenceWord[] => {
      const kind = KINDS.find((known) => known === cells.kind);
      const gender = (["masculine", "feminine"] as const).find((known) => known === cells.gender);
      if (!kind) problems.push(`${at} unknown kind ${cells.kind}: one of ${KINDS.join(", ")}`);
      if (!gender) problems.push(`${at} unknown gender ${cells.gender}: masculine or feminine`);
      return kind && gender ? [{ form: cells.form, kind, gender }] : [];
    },
  );
  if (problems.length > 0) throw new SeedError(problems);
  return rows;
}
