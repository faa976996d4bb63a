import { bareForm } from "../arabic/orthography.js";
import { SeedError } from "../model/errors.js";
import { groupedBy } from "../model/grouped.js";
import { alternatives, readSeed } from "./tsv.js";
import type { WordReading } from "./verbs.js";

/** Which of two verbs a word is that may be a form of both. */
export interface Homograph {
  /** Id of the verb it is, or null where it is a noun or particle. */
  readonly likelier: string | null;
  /** Id of the verb that it is not. */
  readonly rarer: string;
  /** The words meant, bare; null for all that the two share. */
  readonly forms: ReadonlySet<string> | null;
}

/** By id of the rarer verb. */
export type Homographs = ReadonlyMap<string, readonly Homograph[]>;

/**
 * Reads `homographs.tsv`. @param knows whether there is a verb of an id.
 * @throws SeedError for an unknown verb, a noun without its forms, or an example without such a word.
 */
export function readHomographs(path: string, knows: (verb: string) => boolean): Homographs {
  const problems: string[] = [];
  const rows: Homograph[] = [];
  for (const { cells, at } of readSeed(path, ["likelier", "rarer", "forms", "example"])) {
    const forms = alternatives(cells.forms).map(bareForm);
    for (const verb of [cells.likelier, cells.rarer])
      if (verb !== "noun" && !knows(verb))
        problems.push(`${at} unknown verb ${verb}: add it to verbs.tsv first`);
    if (cells.likelier === "noun" && forms.length === 0)
      problems.push(`${at} a noun needs the forms in which it looks like ${cells.rarer}`);
    if (forms.length > 0 && !forms.some((form) => bareForm(cells.example).includes(form)))
      problems.push(`${at} the example has none of the forms`);
    rows.push({
      likelier: cells.likelier === "noun" ? null : cells.likelier,
      rarer: cells.rarer,
      forms: forms.length > 0 ? new Set(forms) : null,
    });
  }
  if (problems.length > 0) throw new SeedError(problems);
  return groupedBy(rows, ({ rarer }) => rarer);
}

/**
 * True where a word is not the reading's verb, because it is a likelier one or none.
 * @param word the word as printed and without its conjunction.
 * @param others its other readings.
 */
export function isRarer(
  homographs: Homographs,
  word: readonly string[],
  reading: WordReading,
  others: readonly WordReading[],
): boolean {
  if ("nominal" in reading && reading.nominal.kind === "masdar") return false;
  return (homographs.get(reading.verb.id) ?? []).some(
    ({ likelier, forms }) =>
      (forms === null || word.some((form) => forms.has(form))) &&
      // أبلغ is "he informed": news is seldom told by an I who reaches.
      (likelier === null ||
        others.some((other) => other.verb.id === likelier && "form" in other && other.form.person === 3)),
  );
}
