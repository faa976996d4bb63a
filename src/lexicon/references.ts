import { SeedError } from "../model/errors.js";
import { alternatives, readSeed } from "./tsv.js";

const KINDS = [
  "counterpart",
  "country",
  "own-country",
  "pair",
  "pair-persons",
  "pair-countries",
  "called",
  "latter",
] as const;

/** A word that refers to somebody or something named before. */
export interface ReferenceWord {
  readonly form: string;
  /** `counterpart`: نظيره; `country`: البلاد; `own-country`: بلاده; `pair`: الجانبان; `called`: المملكة; `latter`: الأخير. */
  readonly kind: (typeof KINDS)[number];
  readonly gender: "masculine" | "feminine";
  /**
   * `called`: the entities that may be called so; `pair-persons`: the titles of which both have one, if any will not do;
   * `latter`: the kinds of places of which the last named is meant, if it is one.
   */
  readonly of: readonly string[];
}

/** Reads `references.tsv`. @throws SeedError for an unknown kind or gender, or a `called` that nothing is called. */
export function readReferences(path: string): readonly ReferenceWord[] {
  const problems: string[] = [];
  const rows = readSeed(path, ["form", "kind", "gender", "of"]).flatMap(
    ({ cells, at }): readonly ReferenceWord[] => {
      const kind = KINDS.find((known) => known === cells.kind);
      const gender = (["masculine", "feminine"] as const).find((known) => known === cells.gender);
      const of = alternatives(cells.of);
      if (!kind) problems.push(`${at} unknown kind ${cells.kind}: one of ${KINDS.join(", ")}`);
      if (!gender) problems.push(`${at} unknown gender ${cells.gender}: masculine or feminine`);
      if (kind === "called" && of.length === 0)
        problems.push(`${at} ${cells.form} names no entity called so`);
      return kind && gender ? [{ form: cells.form, kind, gender, of }] : [];
    },
  );
  if (problems.length > 0) throw new SeedError(problems);
  return rows;
}
