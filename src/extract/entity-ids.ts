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
