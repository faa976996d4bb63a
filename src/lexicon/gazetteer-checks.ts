import type { EntityType } from "../model/ontology.js";
import { suggestion } from "./frames.js";
import { type GazetteerEntry, type GazetteerName, nameKey } from "./gazetteer-entry.js";

const PREFIX: Readonly<Partial<Record<EntityType, string>>> = {
  COUNTRY: "country",
  PLACE: "place",
  ORGANIZATION: "org",
  PERSON: "person",
};

const KINDS: Readonly<Partial<Record<EntityType, readonly string[]>>> = {
  PLACE: ["city", "region", "river", "sea", "continent", "building", "mountain", "strait", "island"],
  ORGANIZATION: [
    "international",
    "alliance",
    "agency",
    "party",
    "armed",
    "outlet",
    "company",
    "parliament",
    "court",
    "ministry",
    "organ",
    "government",
    "bank",
    "movement",
  ],
};

const ID = /^[a-z]+:[a-z0-9]+(-[a-z0-9]+)*$/;

/** Adds a problem for every id, kind or reference of the gazetteer that is not what it must be. */
export function checkReferences(entries: ReadonlyMap<string, GazetteerEntry>, problems: string[]): void {
  const known = (type: EntityType): ReadonlySet<string> =>
    new Set([...entries.values()].filter((entry) => entry.type === type).map((entry) => entry.id));
  const countries = known("COUNTRY");
  const places = known("PLACE");
  const actors = new Set([...countries, ...known("ORGANIZATION")]);
  for (const entry of entries.values()) {
    const prefix = PREFIX[entry.type];
    if (!entry.id.startsWith(`${prefix}:`) || !ID.test(entry.id)) {
      problems.push(
        `${entry.at} id "${entry.id}" must be "${prefix}:" and small Latin letters, digits and hyphens`,
      );
    }
    if (!entry.nameEn) problems.push(`${entry.at} ${entry.id} has no English name`);
    const kinds = KINDS[entry.type];
    if (kinds && !kinds.includes(entry.kind ?? "")) {
      problems.push(
        `${entry.at} unknown kind "${entry.kind ?? "-"}"${suggestion(entry.kind ?? "", kinds)}: one of ${kinds.join(", ")}`,
      );
    }
    const refer = (what: string, id: string | null, allowed: ReadonlySet<string>): void => {
      if (id !== null && !allowed.has(id)) {
        problems.push(`${entry.at} unknown ${what} ${id}${suggestion(id, [...allowed])}`);
      }
    };
    refer("country", entry.country, countries);
    refer("owner", entry.owner, actors);
    refer("metonym", entry.metonym, actors);
    refer("capital", entry.capital, places);
    const capital = entry.capital === null ? undefined : entries.get(entry.capital);
    if (capital?.type === "PLACE" && !capital.isCapital) {
      problems.push(
        `${entry.at} ${entry.capital} is the capital, but ${capital.at} does not say so: capital must be "yes"`,
      );
    }
    if (entry.owner === entry.id) problems.push(`${entry.at} ${entry.id} is its own owner`);
  }
}

/** The index from folded name to entities; adds a problem for a name that two entities claim and for bad forms. */
export function claimNames(
  entries: ReadonlyMap<string, GazetteerEntry>,
  problems: string[],
): ReadonlyMap<string, GazetteerName> {
  const strong = new Map<string, GazetteerEntry>();
  const weak = new Map<string, GazetteerEntry[]>();
  for (const entry of entries.values()) {
    for (const form of [entry.nameAr, ...entry.aliases]) {
      checkForm(form, entry.at, problems);
      const key = nameKey(form);
      if (entry.weak.includes(form)) {
        const others = weak.get(key) ?? [];
        if (!others.includes(entry)) weak.set(key, [...others, entry]);
        continue;
      }
      const other = strong.get(key);
      if (other === undefined) strong.set(key, entry);
      else if (other !== entry) {
        problems.push(
          `${entry.at} "${form}" of ${entry.id} belongs already to ${other.id} at ${other.at}: write "${form}?" where it is the rarer meaning`,
        );
      } else
        problems.push(
          `${entry.at} "${form}" of ${entry.id} is listed twice (spellings that fold alike are one)`,
        );
    }
  }
  const names = new Map<string, GazetteerName>();
  for (const [key, entry] of strong) names.set(key, { ids: [entry.id], weak: false });
  for (const [key, others] of weak) {
    if (!names.has(key)) names.set(key, { ids: others.map((entry) => entry.id), weak: true });
  }
  return names;
}

/** Adds a problem where a form is vowelled, elongated, empty or doubly spaced. */
export function checkForm(form: string, at: string, problems: string[]): void {
  if (form === "") problems.push(`${at} has no Arabic name`);
  if (/[\u064B-\u0652\u0670\u0640]/.test(form))
    problems.push(`${at} "${form}" must be written without vowels or tatweel`);
  if (/[?؟;؛]|\s{2}/.test(form))
    problems.push(`${at} "${form}" has a mark or a double space inside the name`);
}
