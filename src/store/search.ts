import type { Fold } from "../model/entity.js";
import { byCodeUnits } from "../model/order.js";
import type { EntityHit, Row } from "./store.js";

const MOST_WORDS = 12;

/** The words of a typed text, folded, without any sign a query language could read. */
export function searchWords(typed: string, fold: Fold): readonly string[] {
  const words = fold(typed).match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return words.slice(0, MOST_WORDS);
}

/**
 * Puts candidates in order, the same for every engine: an exact name first, then the score, then the id. The
 * score is the share of the typed words that a name of the entity has, and of that name's words that were typed;
 * the last word may be a beginning. Candidates that share no word are left out.
 */
export function rankEntities(
  words: readonly string[],
  entities: readonly Row[],
  fold: Fold,
): readonly EntityHit[] {
  return entities
    .map((entity) => ({ id: entity.id as string, score: entityScore(words, namesOf(entity, fold)) }))
    .filter((hit) => hit.score > 0)
    .sort((a, b) => b.score - a.score || byCodeUnits(a.id, b.id));
}

/** Each name as its folded words, main names first. */
function namesOf(entity: Row, fold: Fold): readonly (readonly string[])[] {
  const names = [
    entity.nameEn,
    entity.nameAr,
    entity.name,
    ...((entity.aliases as readonly string[] | null) ?? []),
  ];
  return names
    .filter((name): name is string => typeof name === "string")
    .map((name) => searchWords(name, fold));
}

function entityScore(words: readonly string[], names: readonly (readonly string[])[]): number {
  return Math.max(0, ...names.map((name, index) => nameScore(words, name) - (index < 3 ? 0 : 0.01)));
}

/** 2 for the exact name, less than 1 for a part of it, 0 for nothing in common. */
function nameScore(words: readonly string[], name: readonly string[]): number {
  if (name.length === 0) return 0;
  if (words.join(" ") === name.join(" ")) return 2;
  const last = words.at(-1) ?? "";
  const whole = words.filter((word) => name.includes(word)).length;
  const begun = name.includes(last) ? 0 : name.some((word) => word.startsWith(last)) ? 0.5 : 0;
  const typedShare = (whole + begun) / words.length;
  const nameShare = Math.min(1, (whole + begun) / name.length);
  return typedShare * 0.7 + nameShare * 0.2;
}
