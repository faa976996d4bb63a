import { SeedError } from "../model/errors.js";
import { checkForm } from "./gazetteer-checks.js";
import { nameKey } from "./gazetteer-entry.js";
import { alternatives, readSeed } from "./tsv.js";

/** A given name as Arabic newspapers print it: `سيرغي`, `فاطمة`, `جون`. */
export interface GivenName {
  readonly name: string;
  /** Null where both women and men bear it. */
  readonly gender: "masculine" | "feminine" | null;
  /** The language or region it comes from: `arabic`, `turkish`, `russian`. */
  readonly origin: string;
  /** True where the word is at least as often something else (`نصر`, `جميل`): it needs a second cue. */
  readonly ambiguous: boolean;
}

/**
 * Given names by folded key. Problems (an unknown gender, a name on two lines) are added to `problems`.
 */
export function readGivenNames(path: string, problems: string[]): ReadonlyMap<string, GivenName> {
  const byKey = new Map<string, GivenName & { readonly at: string }>();
  for (const { cells, at } of rows(path, problems)) {
    const gender = { m: "masculine", f: "feminine", "": null }[cells.gender] as
      | GivenName["gender"]
      | undefined;
    if (gender === undefined) problems.push(`${at} unknown gender "${cells.gender}": m, f or "-"`);
    if (cells.ambiguous !== "yes" && cells.ambiguous !== "")
      problems.push(`${at} ambiguous must be "yes" or "-"`);
    for (const name of alternatives(cells.name)) {
      checkForm(name, at, problems);
      const before = byKey.get(nameKey(name));
      if (before) problems.push(`${at} "${name}" stands already at ${before.at}`);
      else
        byKey.set(nameKey(name), {
          name,
          gender: gender ?? null,
          origin: cells.origin,
          ambiguous: cells.ambiguous === "yes",
          at,
        });
    }
  }
  return byKey;
}

function rows(path: string, problems: string[]) {
  try {
    return readSeed(path, ["name", "gender", "origin", "ambiguous"]);
  } catch (error) {
    if (!(error instanceof SeedError)) throw error;
    problems.push(...error.problems);
    return [];
  }
}
