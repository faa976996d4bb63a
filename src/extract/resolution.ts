import type { Phrase, Reference } from "../annotate/names/phrase.js";
import type { Mention } from "../model/entity.js";
import type { EntityType } from "../model/ontology.js";
import type { PersonRegister } from "./persons.js";

/** An entity of one article, before its names are gathered. */
export interface EntityDraft {
  readonly id: string;
  readonly type: EntityType;
  readonly nameEn: string | null;
  /** The Arabic name of the gazetteer, or null to take the fullest mention. */
  readonly nameAr: string | null;
  readonly mentions: Mention[];
  /** Named by more than adjectives: `الفرنسي` alone does not put France among an article's entities. */
  firm: boolean;
}

/** Which entity each phrase of an article refers to. */
export interface Resolution {
  readonly entities: Map<string, EntityDraft>;
  /** The entity that a phrase refers to as an actor: a capital stands for its country. Null: nothing certain. */
  actor(phrase: Phrase): string | null;
  /** The same phrase as a place: Moscow itself. */
  place(phrase: Phrase): string | null;
  /** The entity of a title's owner. */
  reference(reference: Reference | null, at: number): string | null;
  /** Of a ministry, the state that it speaks for; null for any other. */
  stateOfMinistry(id: string): string | null;
  /** The country that the article is about, for groups and bodies without an owner. */
  readonly salientCountry: string | null;
  readonly persons: PersonRegister;
  /** The two that `الجانبان`, `الرئيسان`, `البلدين` mean: the last two of that type named before; else none. */
  pair(phrase: Phrase): readonly string[];
  /** Records a phrase that only a rule has read (a demonym as subject) as a mention of its entity. */
  mention(phrase: Phrase, id: string): void;
  /** Makes sure that an entity which a statement needs is listed. */
  ensure(id: string): void;
}
