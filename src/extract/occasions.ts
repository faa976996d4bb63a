import type { Clause } from "../annotate/clauses.js";
import type { TokenRange } from "../annotate/document.js";
import type { NounPhrase } from "../annotate/noun-phrases.js";
import type { NounReading } from "../annotate/noun-readings.js";
import { sentenceAt } from "../annotate/positions.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import { groupedBy } from "../model/grouped.js";
import type { Claim } from "./claims.js";
import { isPast } from "./clause-dates.js";
import { isOwnAct, isSpoken, sharesDate } from "./date-sharing.js";
import {
  type Context,
  ENCOUNTERS,
  encounterNamedBy,
  isBefore,
  isEncounter,
  OUTCOMES,
  REACH,
  type Told,
} from "./encounters.js";
import { isDuring } from "./occasion-words.js";
import { onlyOnes, type ToldOne } from "./only-ones.js";
import type { Chronology } from "./statement-dates.js";
import type { StatementDraft } from "./statement-drafts.js";

/** The encounters that are told as the news, by the sentence that tells them. */
export function encountersBySentence(
  told: readonly Told[],
  { document }: Context,
): ReadonlyMap<number, readonly Told[]> {
  return groupedBy(
    told.filter(isEncounter),
    ({ claim }) => sentenceAt(document.sentences, claim.trigger.first).index,
  );
}

/** `شدد خلال اللقاء على`, `ندد الزعيمان بـ`: what was said has the day of the encounter in which it was. */
export function dayOfOccasion(
  { claim, statement }: Told,
  encounters: ReadonlyMap<number, readonly Told[]>,
  context: Context,
): string | null {
  const { clause } = claim;
  if (!clause || isBefore(claim)) return null;
  if (isPlannedEncounter(claim, statement))
    return context.chronology.dayOfOccasionAhead(clause, claim.trigger);
  if (statement.modality !== "asserted") return null;
  // ثمن خلال اللقاء مواقف الصين الداعمة لبلاده: what is spoken of lies before.
  if (claim.kind === "noun" && !isOwnAct(claim, clause)) return null;
  const both = speaksForBoth(claim, context.lexicon);
  const occasion = occasionOf(claim, context);
  if (occasion) {
    const own = context.chronology.dayOfNoun(occasion.noun);
    if (own !== null) return own;
  }
  if (!occasion && !both)
    return (
      context.chronology.dayOfOccasion(clause, claim.trigger) ??
      dayAmongThem({ claim, statement }, encounters, context)
    );
  const { index } = sentenceAt(context.document.sentences, claim.trigger.first);
  for (let i = index; i >= Math.max(0, index - REACH); i--) {
    const last = (encounters.get(i) ?? []).findLast(
      (it) =>
        it.claim.trigger.first < claim.trigger.first &&
        (!occasion || ENCOUNTERS[it.statement.relation] === occasion.kind) &&
        takesPart(statement.subject, it.statement, context.chronology),
    );
    if (!last) continue;
    const { date } = last.statement;
    return date !== null && context.chronology.isNews(date) ? date : null;
  }
  return context.chronology.dayOfOccasion(clause, claim.trigger);
}

/** `سيلتقيه على هامش القمة`. */
function isPlannedEncounter({ kind }: Claim, { relation, modality, polarity }: StatementDraft): boolean {
  return kind === "verb" && relation in ENCOUNTERS && modality === "planned" && polarity === "affirmed";
}

/** `في وقت سابق`. */
const EARLIER = "قبل ذلك";

/**
 * `اجتمع المدير أمس مع النواب. وطلب النواب من المدير`: what one says to the other right behind their encounter was said in it;
 * `استقبل الأمير أمس الوزير. وسلم الوزير الأمير رسالة من الملك`: so was a letter handed over by one to the other, whoever wrote it.
 */
function dayAmongThem(
  { claim, statement }: Told,
  encounters: ReadonlyMap<number, readonly Told[]>,
  { lexicon, chronology, resolution }: Context,
): string | null {
  const { clause, kind } = claim;
  const relation = lexicon.ontology.get(statement.relation);
  if (kind !== "verb" || !clause || relation === undefined) return null;
  const bearers = bearersOf(claim, statement, resolution);
  if (!isSpoken(relation) && relation.id !== MESSAGE) return null;
  const relative = clause.opener === "relative" && bearers.length === 0;
  if (relative || !isPast(clause) || clause.adverbs.has(EARLIER)) return null;
  if (chronology.isTimed(clause)) return null;
  const { index } = clause.sentence;
  for (let i = index; i >= Math.max(0, index - REACH); i--) {
    const met = (encounters.get(i) ?? []).findLast(
      (it) =>
        it.claim.trigger.first < claim.trigger.first &&
        [statement.subject, ...bearers].some((actor) => takesPart(actor, it.statement, chronology)) &&
        takesPart(statement.object, it.statement, chronology),
    );
    if (!met) continue;
    const { date } = met.statement;
    // التقيا آخر مرة في 11 ديسمبر: an aside.
    if (date !== null && !chronology.isNews(date)) continue;
    return date;
  }
  return null;
}

/** `سلم الوزير الأمير رسالة من الملك`: who hands over what another has sent. */
function bearersOf(
  { clause }: Claim,
  { relation, subject }: StatementDraft,
  resolution: Context["resolution"],
): readonly string[] {
  if (relation !== MESSAGE || !clause) return [];
  return clause.subject.phrases.flatMap((phrase) => {
    const bearer = resolution.actor(phrase);
    return bearer === null || bearer === subject ? [] : [bearer];
  });
}

const MESSAGE = "SENDS_MESSAGE_TO";

/** `ندد الزعيمان`, `اتفق الجانبان`; but not `خاض البلدان حربا`. */
function speaksForBoth({ kind, relation, subjects }: Claim, lexicon: Lexicon): boolean {
  const known = lexicon.ontology.get(relation);
  const worded = known !== undefined && (isSpoken(known) || OUTCOMES.has(relation) || relation in ENCOUNTERS);
  return (
    kind === "verb" && worded && subjects.some((it) => "phrase" in it && it.phrase.reference.kind === "pair")
  );
}

/** `خلال اللقاء`, `أثناء الاتصال الهاتفي`: the encounter in the course of which a clause takes place. */
function occasionOf(
  claim: Claim,
  { lexicon }: Context,
): { readonly noun: TokenRange; readonly kind: "encounter" | "call" } | null {
  for (const phrase of phrasesDuring(claim, lexicon)) {
    const kind = encounterNamedBy(phrase.noun, lexicon);
    if (kind !== null && (phrase.noun.definite || phrase.suffix !== null)) return { noun: phrase, kind };
  }
  return null;
}

/** The nouns in the course of which a clause says that the deed takes place, in their order; not the one that tells it. */
function phrasesDuring(
  { clause, trigger }: Claim,
  lexicon: Lexicon,
): readonly (NounPhrase & { readonly noun: NounReading })[] {
  return (clause?.prepositional ?? []).filter(
    (phrase): phrase is NounPhrase & { readonly noun: NounReading } =>
      phrase.noun !== null &&
      isDuring(phrase.preposition, lexicon) &&
      !(phrase.first <= trigger.first && trigger.first < phrase.last),
  );
}

/** One of the two, or the state or body whose office one of them holds. */
function takesPart(
  actor: string | null,
  { subject, object }: StatementDraft,
  { actsFor }: Chronology,
): boolean {
  if (actor === null) return false;
  return [subject, object].some(
    (one) => one !== null && (one === actor || actsFor(one, actor) || actsFor(actor, one)),
  );
}

/** The day that an article tells elsewhere of what the verb of a clause says, by the place of the clause. */
export function daysOfClauses(told: readonly Told[]): ReadonlyMap<string, string> {
  const days = told.flatMap(({ claim, statement: { date } }): readonly ToldOne[] =>
    claim.kind === "verb" && claim.clause && date?.length === 10 ? [[placeOf(claim.clause), date]] : [],
  );
  return onlyOnes(days);
}

/** A clause that was read with another subject stands at the same place. */
function placeOf({ sentence, at }: Clause): string {
  return `${sentence.index} ${at}`;
}

/**
 * `اجتمعا الأحد. واستقبل الرئيس ضيفه لدى وصوله إلى موسكو`: the visit or meeting at which something is done has the day that is
 * told elsewhere of the deed.
 */
export function dayOfClauseAround(
  { claim, statement }: Told,
  days: ReadonlyMap<string, string>,
  { lexicon }: Context,
): string | null {
  const { clause, kind } = claim;
  if (kind !== "noun" || !clause || statement.modality !== "asserted") return null;
  if (!(statement.relation in ENCOUNTERS)) return null;
  return sharesDate(claim, clause, null, lexicon) ? (days.get(placeOf(clause)) ?? null) : null;
}
