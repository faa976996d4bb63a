import type { Item } from "../annotate/item.js";
import type { NounReading } from "../annotate/noun-readings.js";

/** A deed that something before it may lead to. */
export interface LedDeed {
  readonly noun: NounReading;
  /** The separate preposition that leads to it; null where it stands bare or behind a glued one. */
  readonly lead: string | null;
  /** Position of the last item before the deed and what leads to it. */
  readonly before: number;
}

/** What leads to a deed as one letter, or nothing does: `دعم`, `بسحب`, `لضم`. */
const GLUED: ReadonlySet<string> = new Set(["", "ب", "ل"]);

/**
 * The deed at a position among the items, behind one of these separate prepositions (`إلى وقف`, `على الانسحاب`), a glued one or
 * none; null where it is no noun, is coordinated with another, or stands behind something else.
 */
export function deedBehind(items: readonly Item[], at: number, leads: ReadonlySet<string>): LedDeed | null {
  const deed = items[at];
  if (deed?.kind !== "noun" || deed.noun.conjunction !== "") return null;
  const before = items[at - 1];
  const lead = before?.kind === "particle" && leads.has(before.particle.value) ? before.particle.value : null;
  if (lead === null && !GLUED.has(deed.noun.preposition)) return null;
  return { noun: deed.noun, lead, before: lead === null ? at - 1 : at - 2 };
}
