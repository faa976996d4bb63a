import { foldKey } from "../arabic/orthography.js";
import type { OfficeKind } from "../lexicon/titles.js";
import type { Article } from "../model/article.js";
import type { EntityType } from "../model/ontology.js";

/** `ORGANIZATION` → `org`: what an id of that type begins with. */
export function prefixOf(type: EntityType): string {
  return { PERSON: "person", COUNTRY: "country", PLACE: "place", ORGANIZATION: "org", GROUP: "group" }[type];
}

/** `country:united-states` → `united-states`. */
export function slugOf(id: string): string {
  return id.slice(id.indexOf(":") + 1);
}

/** A folded Arabic name as part of an id: letters and digits, hyphens between. */
export function slug(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "");
}

/** An office that one person holds at a time: of a state or body, and where it sends him (`السفير الروسي لدى لبنان`). */
export interface Seat extends OfficeKind {
  /** Entity whose office it is. */
  readonly holder: string | null;
  /** Entity to which its holder is sent; null where the text does not say. */
  readonly post: string | null;
}

/**
 * Whoever holds an office that the article gives to nobody by name: on another day it may be somebody else.
 * `person:wazir.defence@russia@2022-01-06`.
 */
export function officeHolderId(
  { title, portfolio, post }: Seat,
  holder: string,
  { publishedAt, id }: Article,
): string {
  const office = [title, portfolio, post && slugOf(post)].filter(Boolean).join(".");
  return `person:${office}@${slugOf(holder)}@${publishedAt ?? slug(foldKey(id))}`;
}
