import type { Extraction } from "./extraction.js";
import type { Statement } from "./statement.js";

/** What an entity is to be called: what is not given stays as articles have it. */
export interface GivenNames {
  readonly nameAr: string | null;
  readonly nameEn: string | null;
  /** The given Arabic name in Latin letters, for an entity without English name; null where none is given. */
  readonly romanised: string | null;
}

/** What a person can decide about the graph. */
export const CURATIONS = ["merge", "split", "rename", "reject", "confirm"] as const;
export type CurationKind = (typeof CURATIONS)[number];

/** A correction of what the extractor says, applied to every article that it concerns, also to those loaded later. */
export type Curation =
  /** Two entities are one: whatever is said of `merged` is said of `kept`, whose names both have. */
  | { readonly kind: "merge"; readonly merged: string; readonly kept: string }
  /** An entity is two: in these articles it is another, which gets an id and names of its own. */
  | {
      readonly kind: "split";
      readonly entity: string;
      readonly articles: readonly string[];
      readonly made: string;
      readonly names: GivenNames;
    }
  | { readonly kind: "rename"; readonly entity: string; readonly names: GivenNames }
  /** A statement that is not what the articles say: it is left out. */
  | { readonly kind: "reject"; readonly statement: string }
  /** A statement that a person has read and found right. */
  | { readonly kind: "confirm"; readonly statement: string };

/** Who did something, why, and when (ISO, UTC). */
export interface Signature {
  readonly author: string;
  readonly reason: string;
  readonly at: string;
}

/** A correction that somebody made, and perhaps somebody took back. */
export interface Decision {
  /** `decision:7`. */
  readonly id: string;
  /** Decisions are applied in this order; from 1. */
  readonly number: number;
  readonly curation: Curation;
  readonly made: Signature;
  /** Null while it stands. */
  readonly undone: Signature | null;
  /** What was decided in words, as things were called then: `Bashar Asad is Bashar al-Assad`. */
  readonly caption: string;
}

/** A statement as it is after curation. */
export interface CuratedStatement extends Statement {
  /** True where a person confirmed it; absent where nobody did, so that nothing changes where nothing is decided. */
  readonly confirmed?: true;
}

/** What an article says, with the decisions that altered it. */
export interface CuratedExtraction extends Extraction {
  readonly statements: readonly CuratedStatement[];
}

/** The entities or the statement that a decision is about. */
export function targetsOf(curation: Curation): readonly string[] {
  switch (curation.kind) {
    case "merge":
      return [curation.kept, curation.merged];
    case "split":
      return [curation.entity, curation.made];
    case "rename":
      return [curation.entity];
    case "reject":
    case "confirm":
      return [curation.statement];
  }
}
