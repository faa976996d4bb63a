import type { GazetteerEntry } from "./gazetteer-entry.js";
import { alternatives, readSeed } from "./tsv.js";

/**
 * Reads `nationalities.tsv`: the country of each public figure in it, by the person's id. Adds a problem for a country
 * or person without a row, and for a person in two rows.
 * @throws SeedError where the file cannot be read as a table.
 */
export function readNationalities(
  path: string,
  entries: ReadonlyMap<string, GazetteerEntry>,
  problems: string[],
): ReadonlyMap<string, string> {
  const countryOf = new Map<string, string>();
  for (const { cells, at } of readSeed(path, ["country", "people"])) {
    if (entries.get(cells.country)?.type !== "COUNTRY")
      problems.push(`${at} unknown country ${cells.country}`);
    for (const person of alternatives(cells.people)) {
      if (entries.get(person)?.type !== "PERSON") problems.push(`${at} unknown person ${person}`);
      else if (countryOf.has(person))
        problems.push(`${at} ${person} belongs to ${countryOf.get(person)} already`);
      else countryOf.set(person, cells.country);
    }
  }
  return countryOf;
}
