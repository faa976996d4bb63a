import type { Span } from "./article.js";
import type { EntityType } from "./ontology.js";

/** `name`: a proper name; `description`: a definite description (`الرئيس الكازاخي`); `pronoun`: `قواتها`. */
export type MentionKind = "name" | "description" | "pronoun";

/** The exact words of the article that refer to an entity, glued clitics left out. */
export interface Mention extends Span {
  readonly text: string;
  readonly kind: MentionKind;
}

/** One real thing, the same inside and across articles. */
export interface Entity {
  /** Content-based and stable: the gazetteer's id (`country:russia`) or one derived from the folded name. */
  readonly id: string;
  readonly type: EntityType;
  /** The name to show: English where known, else the romanised Arabic. */
  readonly name: string;
  readonly nameAr: string;
  /** English name from the gazetteer or composed from it; null where only a romanisation is known. */
  readonly nameEn: string | null;
  /** Other names, Arabic and English, sorted, without `nameAr` and `nameEn`. */
  readonly aliases: readonly string[];
  /** Folded names and aliases, space separated, for look-up in the full-text index. */
  readonly searchKey: string;
}

/** Folds a name, or what a person typed, to the form that `searchKey` is written in. Folding twice changes nothing. */
export type Fold = (text: string) => string;

/** An entity together with where one article mentions it. */
export interface MentionedEntity extends Entity {
  readonly mentions: readonly Mention[];
}
