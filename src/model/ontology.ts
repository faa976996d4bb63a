/** What an entity is. ANNOTATION: a GROUP is an unnamed collective actor (protesters, police, a delegation). */
export const ENTITY_TYPES = ["PERSON", "COUNTRY", "PLACE", "ORGANIZATION", "GROUP"] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

/** `fact` holds over a time (holds office, is part of); `event` happens (warns, sends troops). */
export type RelationKind = "fact" | "event";

/** One relation of `seeds/ontology/relations.tsv`. */
export interface Relation {
  /** `WARNS`: also the label of the statement and the type of the direct edge in the graph. */
  readonly id: string;
  readonly kind: RelationKind;
  readonly labelEn: string;
  readonly labelAr: string;
  /** CAMEO code (`130`), null for facts. */
  readonly cameo: string | null;
  /** PLOVER event type (`THREATEN`), null for facts and for CAMEO roots 01 and 02, which PLOVER drops. */
  readonly plover: string | null;
  /** Entity types that may be the subject. */
  readonly subject: readonly EntityType[];
  /** Entity types that may be the object. */
  readonly object: readonly EntityType[];
  /** True where subject and object can be exchanged without a change of meaning (MEETS). */
  readonly symmetric: boolean;
  /** True where a statement may lack a subject (KILLS: the text names no perpetrator). */
  readonly subjectOptional: boolean;
  readonly meaning: string;
}

/** CAMEO roots 02 and 10: an appeal or a demand, which asks its object to do something. */
export function isAppeal(relation: Relation | undefined): boolean {
  return /^(02|10)/.test(relation?.cameo ?? "");
}

/** The closed list of relations, by id. */
export type Ontology = ReadonlyMap<string, Relation>;
