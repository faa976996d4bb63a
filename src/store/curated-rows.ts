import { curated } from "../curation/curate.js";
import type { Curation, Decision } from "../model/curation.js";
import type { Fold } from "../model/entity.js";
import type { EventKinds } from "../model/event.js";
import type { Extraction } from "../model/extraction.js";
import { type ArticleRows, articleRows, digestInGraph, digestOf } from "./article-rows.js";
import type { LoadStep } from "./load-step.js";

/** A decision as far as it is applied. */
export type StandingDecision = Pick<Decision, "id" | "number" | "curation">;

/**
 * The decisions that stand, in the order in which they apply. Until the transaction ends no other makes or undoes one: what is loaded in it
 * is curated by all that there are.
 */
export async function standingDecisions(step: LoadStep): Promise<readonly StandingDecision[]> {
  await step("lock-curation", {});
  return (await step("standing-decisions", {})).map(({ id, number, curation }) => ({
    id: id as string,
    number: number as number,
    curation: JSON.parse(curation as string) as Curation,
  }));
}

/** An article as rows, corrected by decisions. */
export function curatedRows(
  extraction: Extraction,
  decisions: readonly StandingDecision[],
  kinds: EventKinds,
  fold: Fold,
): ArticleRows {
  const { extraction: corrected, applied } = curated(extraction, decisions, fold);
  return articleRows(corrected, kinds, { said: digestOf(extraction), applied });
}

/** The digest that the graph has of an article which these decisions correct. */
export function curatedDigest(
  extraction: Extraction,
  decisions: readonly StandingDecision[],
  kinds: EventKinds,
  fold: Fold,
): string {
  const { extraction: corrected, applied } = curated(extraction, decisions, fold);
  return digestInGraph(corrected, kinds, { said: digestOf(extraction), applied });
}
