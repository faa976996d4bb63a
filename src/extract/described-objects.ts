import type { Clause } from "../annotate/clauses.js";
import type { Item } from "../annotate/item.js";
import type { Phrase } from "../annotate/names/phrase.js";
import { type NounPhrase, readNounPhrase } from "../annotate/noun-phrases.js";
import type { FrameSlot } from "../lexicon/frames.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import { isHeldBy } from "./requirements.js";

/**
 * `ألغت العقوبات التي فرضتها على فنزويلا`, `علقت اتفاقا وقعته مع موسكو`: whom the clause that describes the noun names with the
 * preposition that the frame asks for, where its verb does what the noun is there for.
 */
export function describedObjects(
  { items }: Clause,
  noun: NounPhrase | undefined,
  slot: FrameSlot,
  lexicon: Lexicon,
): readonly Phrase[] {
  const word = noun?.words[0];
  if (!noun || !word || noun.heads.length > 0) return [];
  let at = noun.items.last;
  const relative = items[at];
  if (relative?.kind === "particle" && relative.particle.class === "relative") at++;
  else if (noun.noun?.definite) return [];
  const verb = items[at];
  if (verb?.kind !== "verb" || verb.conjunction !== "" || !isHeldBy(verb.reading.verb.id, word, lexicon))
    return [];
  const value = lexicon.particles.valueOf(slot);
  for (let i = at + 1; i < items.length; i++) {
    const item = items[i] as Item;
    if (item.kind === "mark" || item.kind === "verb" || item.kind === "participle") return [];
    const preposition = prepositionOf(item);
    if (preposition === null) return [];
    if (preposition !== value) continue;
    return readNounPhrase(items, item.kind === "particle" ? i + 1 : i, preposition)?.heads ?? [];
  }
  return [];
}

/** The preposition of an item, empty without one; null behind which the clause ends. */
function prepositionOf(item: Item): string | null {
  if (item.kind === "phrase") return item.phrase.preposition;
  if (item.kind === "noun") return item.noun.preposition;
  if (item.kind !== "particle") return "";
  const { particle } = item;
  if (particle.class === "preposition") return particle.value;
  return ["adverb", "demonstrative", "stop"].includes(particle.class) ? "" : null;
}
