import { join } from "node:path";
import { SeedError } from "../model/errors.js";
import type { EntityType } from "../model/ontology.js";
import { suggestion } from "./frames.js";
import { checkForm } from "./gazetteer-checks.js";
import { type GazetteerEntry, type GazetteerName, nameKey } from "./gazetteer-entry.js";
import { alternatives, readSeed } from "./tsv.js";

/** One form of an adjective or noun that is derived from an entity's name: `الروسية`, `أممي`, `الأتراك`. */
export interface Demonym {
  /** Entity id. */
  readonly entity: string;
  readonly type: EntityType;
  readonly gender: "masculine" | "feminine";
  /** `plural` also for the ending ين, which may be the dual. */
  readonly number: "singular" | "dual" | "plural";
  /** True for broken plurals, which name people and do not qualify a noun: `الأتراك`. */
  readonly people: boolean;
  /** True where the form is a common word too: `مالي` (Malian, financial). */
  readonly ambiguous: boolean;
}

type Inflection = Pick<Demonym, "gender" | "number"> & { readonly ending: string };

/** The endings of a nisba adjective as unvowelled text shows them: روسي، روسية، روسيا، روسيان، روسيون … */
const ENDINGS: readonly Inflection[] = [
  { ending: "", gender: "masculine", number: "singular" },
  { ending: "ا", gender: "masculine", number: "singular" },
  { ending: "ة", gender: "feminine", number: "singular" },
  { ending: "ان", gender: "masculine", number: "dual" },
  { ending: "تان", gender: "feminine", number: "dual" },
  { ending: "تين", gender: "feminine", number: "dual" },
  { ending: "ون", gender: "masculine", number: "plural" },
  { ending: "ين", gender: "masculine", number: "plural" },
  { ending: "ات", gender: "feminine", number: "plural" },
];

/**
 * The table of demonyms: those of `countries.tsv` and the adjectives of `adjectives.tsv`, in all their endings, with
 * and without ال. A form that is itself a name is left out (`روسيا` is the country, not the accusative of روسي).
 */
export function readDemonyms(
  directory: string,
  entries: ReadonlyMap<string, GazetteerEntry>,
  names: ReadonlyMap<string, GazetteerName>,
  problems: string[],
): ReadonlyMap<string, Demonym> {
  const table = new Map<string, Demonym>();
  const claimed = new Map<string, string>();

  const add = (listed: string, entry: GazetteerEntry, at: string, people: boolean): void => {
    const form = listed.replace(/\?$/, "");
    checkForm(form, at, problems);
    if (!people && !form.endsWith("ي"))
      problems.push(`${at} demonym "${form}" must be a masculine singular in ي`);
    const other = claimed.get(nameKey(form));
    if (other !== undefined && !other.startsWith(`${entry.id} `)) {
      problems.push(`${at} "${form}" of ${entry.id} belongs already to ${other}`);
      return;
    }
    claimed.set(nameKey(form), `${entry.id} at ${at}`);
    const { id: entity, type } = entry;
    const ambiguous = form !== listed;
    for (const { text, gender, number } of people ? peopleForms(form) : inflect(form)) {
      const key = nameKey(text);
      if (names.get(key)?.weak === false && number === "singular" && text.endsWith("ا")) continue;
      if (!table.has(key)) table.set(key, { entity, type, gender, number, people, ambiguous });
    }
  };

  for (const { cells, at } of rowsOf(problems, () =>
    readSeed(join(directory, "countries.tsv"), ["id", "demonyms", "peoples"]),
  )) {
    const entry = entries.get(cells.id);
    if (!entry) continue;
    for (const form of alternatives(cells.demonyms)) add(form, entry, at, false);
    for (const form of alternatives(cells.peoples)) add(form, entry, at, true);
  }
  for (const { cells, at } of rowsOf(problems, () =>
    readSeed(join(directory, "adjectives.tsv"), ["form", "entity", "peoples"]),
  )) {
    const entry = entries.get(cells.entity);
    if (!entry) {
      problems.push(`${at} unknown entity ${cells.entity}${suggestion(cells.entity, [...entries.keys()])}`);
      continue;
    }
    for (const form of alternatives(cells.form)) add(form, entry, at, false);
    for (const form of alternatives(cells.peoples)) add(form, entry, at, true);
  }
  return table;
}

/** Every written form: `كورية شمالية`, `الكورية الشمالية`, but `جنوب أفريقية`, `الجنوب أفريقية`. */
function inflect(form: string): readonly (Inflection & { readonly text: string })[] {
  const words = form.split(" ");
  return ENDINGS.flatMap(({ ending, gender, number }) => {
    const inflected = words.map((word) => (word.endsWith("ي") ? word + ending : word));
    const adjectival = words.every((word) => word.endsWith("ي"));
    const definite = inflected.map((word, i) => (adjectival || i === 0 ? `ال${word}` : word));
    return [inflected, definite].map((text) => ({ ending, gender, number, text: text.join(" ") }));
  });
}

function peopleForms(form: string): readonly (Inflection & { readonly text: string })[] {
  return [form, `ال${form}`].map((text) => ({ ending: "", gender: "masculine", number: "plural", text }));
}

function rowsOf<Row>(problems: string[], read: () => readonly Row[]): readonly Row[] {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof SeedError)) throw error;
    for (const problem of error.problems) if (!problems.includes(problem)) problems.push(problem);
    return [];
  }
}
