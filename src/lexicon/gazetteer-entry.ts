import { foldKey } from "../arabic/orthography.js";
import type { EntityType } from "../model/ontology.js";

/** A named thing that is known before any article is read: one row of a file under `seeds/gazetteer`. */
export interface GazetteerEntry {
  /** `country:russia`, `place:moscow`, `org:nato`, `person:vladimir-putin`. */
  readonly id: string;
  readonly type: EntityType;
  readonly nameEn: string;
  readonly nameAr: string;
  /** Other ways to write it, as printed; `nameAr` is not among them. */
  readonly aliases: readonly string[];
  /**
   * Those of `nameAr` and `aliases` that are common words or other names as well (`مالي`, `عمان`, `القاعدة`): they
   * mean this entity only where a second cue says so.
   */
  readonly weak: readonly string[];
  /** `city`, `strait`, `party`, `outlet`: null for countries and persons. */
  readonly kind: string | null;
  /** The country in which a place lies; of a country, itself; of a public figure, whose citizen he is. Null where there is none. */
  readonly country: string | null;
  /** What an organisation is part of: a country or another organisation. */
  readonly owner: string | null;
  /** Whom the word stands for when it acts: `place:moscow` → `country:russia`. Null where it is itself. */
  readonly metonym: string | null;
  /** The capital of a country, as a place id. */
  readonly capital: string | null;
  /** True for the capital of its country. */
  readonly isCapital: boolean;
  /** The grammatical gender that verbs agree with, where the data settles it. */
  readonly gender: "masculine" | "feminine" | null;
  /** `places.tsv:41`, for messages. */
  readonly at: string;
}

/** What one folded name may mean. */
export interface GazetteerName {
  /** Entity ids; more than one only where the name is weak. */
  readonly ids: readonly string[];
  /** True where the name alone is not enough evidence. */
  readonly weak: boolean;
}

/** The key of a name of several words: each word folded, one space between, ال kept. */
export function nameKey(name: string): string {
  return foldKey(name).trim().split(/\s+/).join(" ");
}
