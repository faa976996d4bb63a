import type { Lexicon } from "../lexicon/lexicon.js";
import type { Relation } from "../model/ontology.js";
import type { Claim } from "./claims.js";
import type { Resolution } from "./resolution.js";

/** CAMEO of treaties, cooperation, aid, yielding, inquiries and force: a state does it, and not who speaks for it. */
const OF_STATES = /^(057|0[6-9]|1[5-9])/;

/**
 * Who "we" are: `قال جاويش أوغلو: نضرب أهدافا للحزب` tells what Turkey does, whose minister he is, where the article says so; what he does
 * himself by saying it (`نطالب`, `ندين`) stays his, and so does what he tells of himself alone (`أزور`).
 */
export function spokenFor(
  { clause }: Claim,
  { cameo }: Relation,
  speaker: string,
  resolution: Resolution,
  lexicon: Lexicon,
): string {
  if (!OF_STATES.test(cameo ?? "") || clause?.predicate.kind !== "verb") return speaker;
  const { person, number } = clause.predicate.reading.form;
  if (person !== 1 || number !== "plural") return speaker;
  const owner = resolution.persons.ownerOf(speaker) ?? speaker;
  return resolution.stateOfMinistry(owner) ?? lexicon.entity(owner)?.metonym ?? owner;
}
