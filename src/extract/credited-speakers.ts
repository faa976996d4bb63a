import type { AttributedDocument } from "../annotate/attribution.js";
import { speakersAround } from "../annotate/attribution.js";
import type { Phrase } from "../annotate/names/phrase.js";
import type { Relation } from "../model/ontology.js";
import { isBackground } from "./background.js";
import type { Claim } from "./claims.js";
import { isPast } from "./clause-dates.js";
import { isSpoken } from "./date-sharing.js";
import type { Resolution } from "./resolution.js";

/**
 * Whose words a claim is: by the verb or noun above it, else by what is reported around it. What somebody does by saying it
 * (`قال المكتب إن بان أكد دعمه`) or says of himself is rather the words of who tells it; where nobody else does, an act of
 * speech is told by the article itself (`قال لافروف: ندين القصف`).
 */
export function creditedWith(
  document: AttributedDocument,
  claim: Claim,
  relation: Relation,
  resolution: Resolution,
): readonly Phrase[] {
  const subjects = claim.subjects.map((it) => ("phrase" in it ? resolution.actor(it.phrase) : it.entity));
  const isOwn = (speakers: readonly Phrase[]) =>
    speakers.every((it) => subjects.includes(resolution.actor(it)));
  const reports = speakersAround(document, claim.trigger.first);
  const around = reports.find((speakers) => !isOwn(speakers)) ?? reports[0] ?? [];
  if (isBackground(document, claim, relation)) return claim.credited;
  const spoken = isSpoken(relation) && claim.modality === "asserted";
  // قال ياسين إن هادي طلب زيارة: who reports it tells what is asked for.
  const asked = claim.modality === "requested";
  const credited = (spoken || asked || isOwn(claim.credited)) && around.length > 0 ? around : claim.credited;
  const told = claim.kind === "verb" && claim.clause !== null && isPast(claim.clause);
  return spoken && !told && credited.length > 0 && isOwn(credited) ? [] : credited;
}

/** Who says of another what is a reproach; in the first person (`ندين روسيا`) he says what he does himself. */
export function isBlamedBySpeaker({ subjectIsSpeaker, relation, clause }: Claim): boolean {
  if (!subjectIsSpeaker || !["ACCUSES", "CONDEMNS"].includes(relation)) return false;
  return clause?.predicate.kind !== "verb" || clause.predicate.reading.form.person !== 1;
}
