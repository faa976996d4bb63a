import type { Relation } from "../model/ontology.js";
import type { Claim, Participant } from "./claims.js";

/** CAMEO of setting free, expelling, arresting, abducting and doing harm: of nothing else is it told how many people it befell. */
const COUNTED = /^(0841|166|173|18)/;

/** `طرد 45 دبلوماسيا`, `32 شخصا`: how many people a deed befell, as its claim says or the words for its object at an index; else null. */
export function peopleCounted(claim: Claim, { cameo }: Relation, object: number): number | null {
  return COUNTED.test(cameo ?? "") ? (claim.number ?? countOf(claim.objects[object])) : null;
}

function countOf(participant: Participant | undefined): number | null {
  if (!participant || !("phrase" in participant)) return null;
  const { reference } = participant.phrase;
  return reference.kind === "group" ? reference.count : null;
}
