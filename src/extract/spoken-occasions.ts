import type { Clause } from "../annotate/clauses.js";
import { holds, sentenceAt } from "../annotate/positions.js";
import { type Claim, entityOf } from "./claims.js";
import { adverbOf, type DatingContext, firstClauseOf, isPast } from "./clause-dates.js";
import { dateOfEarlierSpeech, LONGEST_SPEECH, persons, speakersOf, speaks } from "./earlier-speech.js";
import { isAllTold, phraseInFront, sumsUpAt } from "./occasion-clauses.js";

/** What somebody said on the occasion of an encounter. */
interface Spoken {
  /** The clause of his words, or the one that sums up what was told before (`جاء ذلك خلال`). */
  readonly speech: Clause;
  /** The encounter was over when he spoke. */
  readonly after: boolean;
}

/**
 * `وأضاف في مؤتمر صحفي مع نظيره`, `وأضاف عقب لقائه نظيره`, `وجاء ذلك بعد محادثات أجراها مع نظيره`: the encounter in the course of which, or
 * right behind which, somebody goes on speaking has the day of his speech.
 */
export function dateOfSpokenOccasion(context: DatingContext, clause: Clause, claim: Claim): string | null {
  if (claim.modality !== "asserted" || context.lexicon.ontology.get(claim.relation)?.plover !== "CONSULT")
    return null;
  const spoken = spokenAt(context, clause, claim);
  if (!spoken || spoken.speech.markers.has("كان")) return null;
  const { speech, after } = spoken;
  const toldOf = isAllTold(speech, context.lexicon) ? lastNotQuoted(context, speech.sentence.index) : speech;
  if (!toldOf || !isPast(toldOf) || !speaks(context, toldOf)) return null;
  const speakers = speakersOf(context, toldOf);
  if (after && !isJustOver(context, claim, speakers)) return null;
  const mention = after || toldOf !== speech ? adverbOf(context, toldOf) : null;
  if (mention) return mention.value?.length === 10 ? mention.value : null;
  if (toldOf !== speech) return dateOfEarlierSpeech(context, toldOf, persons(context, speakers));
  // قال كيري أمس … وقال العطية في مؤتمر صحفي مع كيري: of either of the two.
  const others = after ? [] : participantsOf(context, claim);
  return (
    dateOfEarlierSpeech(context, speech, persons(context, speakers), false) ??
    dateOfEarlierSpeech(context, speech, persons(context, others), false)
  );
}

/** The speech that a claim stands in as its occasion. */
function spokenAt(context: DatingContext, clause: Clause, claim: Claim): Spoken | null {
  const { lexicon } = context;
  if (claim.kind === "verb") return describedOccasion(context, clause);
  const summedUp = speechSummedUp(context, clause, claim);
  if (summedUp) return summedUp;
  const { first } = claim.trigger;
  if (clause.opener !== "main" || !isPast(clause)) return null;
  if (!speaks(context, clause) && !isAllTold(clause, lexicon)) return null;
  if (clause.contentFrom !== null && clause.contentFrom <= first && first > clause.first) return null;
  const behind = clause.prepositional.find((it) => holds(it, first));
  if (behind) return spokenWith(context, clause, behind.preposition);
  const inFront = phraseInFront(context.document, clause).find((it) => holds(it, first));
  const spoken = inFront ? spokenWith(context, clause, inFront.preposition) : null;
  return spoken?.after ? null : spoken;
}

/** `جاء ذلك بعد محادثات أجراها مع نظيره`: the relative clause tells of the occasion. */
function describedOccasion({ document, lexicon }: DatingContext, clause: Clause): Spoken | null {
  const [main, next] = document.clausesOf.get(clause.sentence) ?? [];
  if (!main || next?.at !== clause.at || clause.opener !== "relative" || !isPast(clause)) return null;
  if (!isAllTold(main, lexicon)) return null;
  const phrase = main.prepositional.find(({ first, last }) =>
    clause.antecedentNouns.some((noun) => first <= noun.first && noun.first < last),
  );
  return phrase ? spokenWith({ lexicon }, main, phrase.preposition) : null;
}

/** `أكد أن بلاده ستبدأ قريبا، وذلك خلال لقائه نظيره`: not what is said took place then, but the saying. */
function speechSummedUp({ document, lexicon }: DatingContext, clause: Clause, claim: Claim): Spoken | null {
  const { items } = clause;
  const told = sumsUpAt(items, 0, lexicon);
  const from = items[told]?.first;
  if (from === undefined || claim.trigger.first < from) return null;
  const clauses = document.clausesOf.get(sentenceAt(document.sentences, from)) ?? [];
  if (clauses.some(({ at, first }) => at > told && first < claim.trigger.first)) return null;
  const speech = clauses.findLast(({ at, opener }) => at < told && opener === "main");
  return speech ? { speech, after: false } : null;
}

/** `خلال`, `لدى`, and `بعد`, but not `قبل`. */
function spokenWith(
  { lexicon }: Pick<DatingContext, "lexicon">,
  speech: Clause,
  preposition: string,
): Spoken | null {
  const traits = lexicon.particles.find(preposition)?.traits;
  if (!traits?.has("while")) return null;
  const after = traits.has("bound");
  return after && preposition !== "بعد" ? null : { speech, after };
}

/**
 * `قال لافروف بعد محادثات مع شكري`: the encounter is news, and one of those who met speaks of it; `بعد الاجتماع مع شكري` and `بعد لقاء
 * بوتين وترامب` may lie days back.
 */
function isJustOver(context: DatingContext, claim: Claim, speakers: readonly string[]): boolean {
  const { relation, trigger, kind } = claim;
  if (relation === "VISITS" || !participantsOf(context, claim).some((id) => speakers.includes(id)))
    return false;
  return kind === "verb" || context.document.words[trigger.first]?.noun?.definite === false;
}

function participantsOf({ resolution }: DatingContext, { subjects, objects }: Claim): readonly string[] {
  return [...subjects, ...objects].flatMap((it) => entityOf(it, resolution) ?? []);
}

/** The clause with which the sentence before begins, or the one before that, where it stands inside a longer quotation. */
function lastNotQuoted(context: DatingContext, sentence: number): Clause | undefined {
  for (let i = sentence - 1; i >= Math.max(0, sentence - LONGEST_SPEECH.other); i--) {
    const main = firstClauseOf(context, i);
    if (main && main.quotation === null) return main;
  }
  return undefined;
}
