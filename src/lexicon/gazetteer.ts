import { join } from "node:path";
import { SeedError } from "../model/errors.js";
import type { EntityType } from "../model/ontology.js";
import { type Demonym, readDemonyms } from "./demonyms.js";
import { checkReferences, claimNames } from "./gazetteer-checks.js";
import type { GazetteerEntry, GazetteerName } from "./gazetteer-entry.js";
import { type GivenName, readGivenNames } from "./given-names.js";
import { readNationalities } from "./nationalities.js";
import { alternatives, readSeed, type SeedRow } from "./tsv.js";

export type { GazetteerEntry, GazetteerName } from "./gazetteer-entry.js";

/** All names known beforehand. Immutable. */
export interface Gazetteer {
  readonly entries: ReadonlyMap<string, GazetteerEntry>;
  /** By `nameKey`: what a name means. */
  readonly names: ReadonlyMap<string, GazetteerName>;
  /** By `nameKey`, with and without ال: `روسي`, `الروسيه`, `كوري شمالي`, `الاتراك`. */
  readonly demonyms: ReadonlyMap<string, Demonym>;
  /** By `nameKey`. */
  readonly givenNames: ReadonlyMap<string, GivenName>;
}

/**
 * Reads all files of `seeds/gazetteer`.
 * @throws SeedError listing every problem of every file as `file:line …`: duplicate ids, ids with the wrong prefix,
 * references to rows that do not exist (with the nearest id), a name that two entities claim, vowelled forms.
 */
export function readGazetteer(directory: string): Gazetteer {
  const problems: string[] = [];
  const entries = new Map<string, GazetteerEntry>();
  for (const entry of [
    ...collect(problems, () => readCountries(join(directory, "countries.tsv"))),
    ...collect(problems, () => readPlaces(join(directory, "places.tsv"))),
    ...collect(problems, () => readOrganizations(join(directory, "organizations.tsv"))),
    ...collect(problems, () => readPeople(join(directory, "people.tsv"))),
  ]) {
    const before = entries.get(entry.id);
    if (before) problems.push(`${entry.at} id ${entry.id} stands already at ${before.at}`);
    else entries.set(entry.id, entry);
  }
  const nationalities = collectFrom(problems, () =>
    readNationalities(join(directory, "nationalities.tsv"), entries, problems),
  );
  for (const [person, country] of nationalities ?? []) {
    const entry = entries.get(person);
    if (entry) entries.set(person, { ...entry, country });
  }
  checkReferences(entries, problems);
  const names = claimNames(entries, problems);
  const givenNames = readGivenNames(join(directory, "given-names.tsv"), problems);
  const demonyms = readDemonyms(directory, entries, names, problems);
  if (problems.length > 0) throw new SeedError(problems);
  return { entries, names, demonyms, givenNames };
}

function collect<Row>(problems: string[], read: () => readonly Row[]): readonly Row[] {
  return collectFrom(problems, read) ?? [];
}

function collectFrom<Data>(problems: string[], read: () => Data): Data | null {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof SeedError)) throw error;
    problems.push(...error.problems);
    return null;
  }
}

type NameColumn = "id" | "name_en" | "name_ar" | "aliases";

/** What only some of the four files say. */
type Details = Pick<
  GazetteerEntry,
  "kind" | "country" | "owner" | "metonym" | "capital" | "isCapital" | "gender"
>;

/** The columns that all four files have, and those of one. A form with `?` at its end is weak. */
function entryOf(
  type: EntityType,
  { cells, at }: SeedRow<NameColumn>,
  details: Partial<Details> = {},
): GazetteerEntry {
  const forms = [cells.name_ar, ...alternatives(cells.aliases)];
  return {
    id: cells.id,
    type,
    nameEn: cells.name_en,
    nameAr: plain(cells.name_ar),
    aliases: forms.slice(1).map(plain),
    weak: forms.filter((form) => form.endsWith("?")).map(plain),
    kind: details.kind || null,
    country: details.country || null,
    owner: details.owner || null,
    metonym: details.metonym || null,
    capital: details.capital || null,
    isCapital: details.isCapital ?? false,
    gender: details.gender ?? null,
    at,
  };
}

function plain(form: string): string {
  return form.endsWith("?") ? form.slice(0, -1) : form;
}

function readCountries(path: string): readonly GazetteerEntry[] {
  return readSeed(path, ["id", "name_en", "name_ar", "aliases", "gender", "capital"]).map((row) => {
    const { id, capital, gender } = row.cells;
    return entryOf("COUNTRY", row, {
      country: id,
      capital,
      gender: gender === "m" ? "masculine" : gender === "f" ? "feminine" : null,
    });
  });
}

function readPlaces(path: string): readonly GazetteerEntry[] {
  const columns = ["id", "name_en", "name_ar", "aliases", "kind", "country", "capital", "metonym"] as const;
  return readSeed(path, columns).map((row) => {
    const { name_ar, kind, country, capital, metonym } = row.cells;
    const gender = kind === "city" ? "feminine" : headGender(plain(name_ar));
    return entryOf("PLACE", row, { kind, country, metonym, isCapital: capital === "yes", gender });
  });
}

function readOrganizations(path: string): readonly GazetteerEntry[] {
  return readSeed(path, ["id", "name_en", "name_ar", "aliases", "kind", "owner"]).map((row) => {
    const { name_ar, kind, owner } = row.cells;
    // الإدارة الأميركية: a government is another word for its country.
    const metonym = kind === "government" ? owner : null;
    return entryOf("ORGANIZATION", row, { kind, owner, metonym, gender: headGender(plain(name_ar)) });
  });
}

function readPeople(path: string): readonly GazetteerEntry[] {
  return readSeed(path, ["id", "name_en", "name_ar", "aliases"]).map((row) => entryOf("PERSON", row));
}

/** `منظمة …`, `قوات …` and the like show their gender in the first word; other names do not. */
function headGender(name: string): "feminine" | null {
  return /^\S+(ة|ات)(\s|$)/.test(name) ? "feminine" : null;
}
