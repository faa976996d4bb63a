import type { Phrase } from "../annotate/names/phrase.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import type { Participant } from "./claims.js";

/** `دبلوماسيين روس` whom a state expels stand for Russia; `قادة الصين` act for China. */
export function rolledUp(
  participant: Participant,
  relation: string,
  role: "subject" | "object",
  lexicon: Lexicon,
): Participant {
  if (!("phrase" in participant)) return participant;
  const { reference, parts } = participant.phrase;
  const owner = parts[0];
  if (reference.kind !== "group" || !owner) return participant;
  if (lexicon.rollups.has(`${relation}|${role}|${reference.group}`)) return { phrase: owner };
  const rolls = lexicon.rollups.has(`*|${role}|${reference.group}`);
  // القادة العرب: a part of the world does not act, its leaders do.
  return rolls && !isRegion(owner, lexicon) ? { phrase: owner } : participant;
}

/** A place that stands for no state, as a capital does. */
function isRegion({ type, reference }: Phrase, lexicon: Lexicon): boolean {
  if (type !== "PLACE" || reference.kind !== "known") return false;
  const place = lexicon.entity(reference.id);
  return !place?.metonym && !place?.country;
}
