import type { Entity } from "../model/entity.js";
import { contentHash } from "../model/ids.js";
import { ENTITY_TYPES } from "../model/ontology.js";
import { byCodeUnits } from "../model/order.js";

/** How one article describes an entity, and a hash of it: equal descriptions have equal hashes. */
export interface Variant extends Omit<Entity, "id"> {
  readonly variant: string;
}

/** What an article says of an entity, as it is kept on the MENTIONS edge. */
export function variantOf(entity: Entity): Variant {
  const { type, name, nameAr, nameEn, searchKey } = entity;
  const aliases = [...entity.aliases].sort(byCodeUnits);
  return {
    variant: contentHash(JSON.stringify([type, name, nameAr, nameEn, aliases, searchKey])),
    type,
    name,
    nameAr,
    nameEn,
    aliases,
    searchKey,
  };
}

/** An entity's own properties in the graph, with the hashes of the variants they were made from. */
export interface EntityProfile extends Entity {
  readonly variants: readonly string[];
}

/**
 * One entity from all the ways in which articles describe it. It depends on the set of variants alone, not on
 * their order or number: the fullest name wins (longest, then smallest), aliases and search words are united. Articles that know it only as
 * something that it was merged with give aliases, one of which it is called by where no article has a name.
 */
export function entityProfile(id: string, variants: readonly Variant[]): EntityProfile {
  const nameEn = fullest(variants.map((variant) => variant.nameEn ?? ""));
  const nameAr =
    fullest(variants.map((variant) => variant.nameAr)) ??
    fullest(variants.flatMap(({ aliases }) => aliases.filter((alias) => ARABIC.test(alias)))) ??
    "";
  const name = nameEn ?? fullest(variants.map((variant) => variant.name)) ?? (nameAr || id);
  const aliases = new Set(
    variants.flatMap((v) => [...v.aliases, v.nameAr, ...(v.nameEn === null ? [] : [v.nameEn])]),
  );
  aliases.delete(nameAr);
  aliases.delete(nameEn ?? "");
  aliases.delete("");
  const words = new Set(variants.flatMap((variant) => variant.searchKey.split(" ")));
  words.delete("");
  return {
    id,
    type: ENTITY_TYPES.find((type) => variants.some((variant) => variant.type === type)) ?? "GROUP",
    name,
    nameAr,
    nameEn,
    aliases: [...aliases].sort(byCodeUnits),
    searchKey: [...words].sort(byCodeUnits).join(" "),
    variants: [...new Set(variants.map((variant) => variant.variant))].sort(byCodeUnits),
  };
}

const ARABIC = /\p{Script=Arabic}/u;

/** The longest name, of equally long ones the first by code units; null where there is none that is not empty. */
function fullest(names: readonly string[]): string | null {
  return names.filter(Boolean).sort((a, b) => b.length - a.length || byCodeUnits(a, b))[0] ?? null;
}
