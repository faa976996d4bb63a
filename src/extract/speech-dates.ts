import type { Clause } from "../annotate/clauses.js";
import type { Item } from "../annotate/item.js";
import { isMasdar } from "../annotate/noun-readings.js";
import { sentenceAt } from "../annotate/positions.js";
import type { Relation } from "../model/ontology.js";
import { type Claim, entityOf } from "./claims.js";
import {
  adverbOf,
  clauseGoneOnWith,
  type DatingContext,
  dayOfAdverb,
  firstClauseOf,
  isPast,
} from "./clause-dates.js";
import { isSpoken } from "./date-sharing.js";
import {
  dateOfEarlierSpeech,
  dayLinkedTo,
  isSaying,
  persons,
  speakersOf,
  speaks,
  speaksFor,
  speaksForHead,
} from "./earlier-speech.js";

/** What is done by saying it has the date of the speech: of the verb that reports it, or of the sentence in which the same speaker began. */
export function dateOfSpeech(context: DatingContext, clause: Clause, claim: Claim): string | null {
  const relation = context.lexicon.ontology.get(claim.relation);
  if (!relation || claim.modality === "requested" || claim.modality === "possible") return null;
  const decided = claim.modality === "planned" && clause.predicate.reading.verb.class === "modal";
  const reporting = reportingOf(context, clause);
  if (reporting && isMeasure(relation) && isPast(clause)) return dayOfAnnouncement(context, reporting, claim);
  if (!isSpoken(relation) && !decided) return null;
  // قال: نحن نطالب
  if (claim.subjectIsSpeaker) return reporting ? dateOfClauseOrSpeech(context, reporting, claim) : null;
  const actors = actorsOf(context, claim);
  if (actors.length === 0) return null;
  if (reporting && isTold(clause, relation)) return null;
  if (reporting && speaksFor(context, reporting, actors))
    return dateOfClauseOrSpeech(context, reporting, claim);
  if (reporting && !isPast(clause) && speaksForHead(context, reporting, actors))
    return dayOfAdverb(context, reporting);
  if (reporting)
    return isPast(clause) || (clause.predicate.kind === "participle" && isSpoken(relation))
      ? dateOfEarlierSpeech(context, clause, persons(context, actors))
      : null;
  if (!isSpoken(relation) || clause.opener === "relative" || clause.markers.has("كان")) return null;
  if (isBehindBound(clause)) return null;
  if (claim.kind === "noun" && tellsOfAnother(context, clause)) return null;
  return (
    dayOfContent(context, clause) ??
    dateOfSameBreath(context, clause) ??
    dateOfSource(context, clause, actors) ??
    dateOfEarlierSpeech(context, clause, actors) ??
    dateOfOwnWords(context, clause, actors)
  );
}

/** `بعد أن انتقدت فرنسا إيطاليا`: before what is being told. */
function isBehindBound({ items, at }: Clause): boolean {
  const [bound, opening] = [items[at - 2], items[at - 1]];
  return (
    opening?.kind === "particle" &&
    opening.particle.class === "complementizer" &&
    bound?.kind === "particle" &&
    bound.particle.traits.has("bound")
  );
}

/** Sanctions and the like are taken by announcing them. */
function isMeasure({ plover }: Relation): boolean {
  return plover === "SANCTION";
}

/** `أعلنت الحكومة أمس أنها جمدت أموال`: who takes a measure announces it. */
function dayOfAnnouncement(context: DatingContext, reporting: Clause, claim: Claim): string | null {
  return speaksFor(context, reporting, actorsOf(context, claim)) ? dayOfAdverb(context, reporting) : null;
}

/** The clause in whose words another stands. */
function reportingOf({ document }: DatingContext, clause: Clause): Clause | undefined {
  return (document.clausesOf.get(clause.sentence) ?? [])
    .filter(({ at }) => at < clause.at)
    .findLast((it) => isSaying(it) && it.contentFrom !== null && it.contentFrom <= clause.first);
}

/** `تصدر الصحف بإطلاقه تهديدات`: a clause with a sense of its own that is no speech tells when nothing is said. */
function tellsOfAnother(context: DatingContext, clause: Clause): boolean {
  const frames = context.lexicon.framesOfVerb.get(clause.predicate.reading.verb.id) ?? [];
  return frames.length === 0 && !isSaying(clause);
}

/** `أفاد الخميس أنه توصل إلى اتفاق`: two have agreed before one of them says so. */
function isTold(clause: Clause, { symmetric }: Relation): boolean {
  return symmetric && isPast(clause);
}

/** `دعا هادي الحوثيين إلى الهدنة، وطالب اليوم إيران بوقفها`: who goes on speaking in one sentence speaks on one day. */
function dateOfSameBreath(context: DatingContext, clause: Clause): string | null {
  const siblings = context.document.clausesOf.get(clause.sentence) ?? [];
  const next = siblings.find(
    (it) =>
      it.at > clause.at &&
      it.opener === clause.opener &&
      it.subject.from === "carried" &&
      it.subject.phrases.some((phrase) => clause.subject.phrases.includes(phrase)) &&
      speaks(context, it),
  );
  return next ? dayOfAdverb(context, next) : null;
}

/** `حذرت واشنطن دمشق، حسبما قالت أمس وزيرة الخارجية`: who speaks for her is named behind it. */
function dateOfSource(context: DatingContext, clause: Clause, actors: readonly string[]): string | null {
  const siblings = context.document.clausesOf.get(clause.sentence) ?? [];
  // حسبما قالت, بحسب ما قالت
  const source = siblings.find(
    ({ at, items }) => at > clause.at && items.slice(Math.max(0, at - 2), at).some(isAttribution),
  );
  return source ? dayOfWords(context, source, actors) : null;
}

function isAttribution(item: Item): boolean {
  return item.kind === "particle" && item.particle.class === "attribution";
}

/** The lead sums up what somebody said, and the body gives his words so many sentences further on. */
const LEAD = 1;
const BODY = 3;

/** `نددت جامعة الدول بالهجوم. وقال أمينها العام الأحد إن`: the sentence behind it gives the words, of a lead one of the next. */
function dateOfOwnWords(context: DatingContext, told: Clause, actors: readonly string[]): string | null {
  // رحبت الجامعة بالهدنة، مطالبة الحوثيين باحترامها
  const clause = told.predicate.kind === "participle" ? (clauseGoneOnWith(context, told) ?? told) : told;
  if (clause.opener !== "main") return null;
  const { index } = clause.sentence;
  const reach = index <= LEAD && isPast(clause) ? BODY : 1;
  for (let next = index + 1; next <= index + reach; next++) {
    const main = firstClauseOf(context, next);
    const day = main ? dayOfWords(context, main, actors) : null;
    if (day !== null) return day;
  }
  return null;
}

function dayOfWords(context: DatingContext, words: Clause, actors: readonly string[]): string | null {
  return speaks(context, words) && speaksFor(context, words, actors) ? dayOfAdverb(context, words) : null;
}

/** `أعلن ظريف أمس أن على واشنطن أن تتحرك`: what is said without a verb of its own is said when its speaker says it. */
export function dateOfSaid(context: DatingContext, claim: Claim): string | null {
  const { document, lexicon } = context;
  const relation = lexicon.ontology.get(claim.relation);
  if (claim.kind !== "verb" || relation === undefined || !isSpoken(relation)) return null;
  const actors = actorsOf(context, claim);
  const sentence = sentenceAt(document.sentences, claim.trigger.first);
  const clauses = (document.clausesOf.get(sentence) ?? []).filter(
    (it) => speaks(context, it) && speaksFor(context, it, actors),
  );
  const reporting = clauses.findLast(({ first }) => first < claim.trigger.first) ?? clauses[0];
  return reporting ? dateOfClauseOrSpeech(context, reporting, claim) : null;
}

/**
 * `أكد الثلاثاء أن بلاده مستعدة لمساعدة`, `قال أمس إن طهران هي المسؤولة`: what is no verb may be the predicate of what is said; its speaker
 * does it by saying so.
 */
export function dateOfPredicate(context: DatingContext, clause: Clause, claim: Claim): string | null {
  const relation = context.lexicon.ontology.get(claim.relation);
  const [said, behind] = [clause.contentFrom, context.document.words[claim.trigger.first]];
  if (!relation || !isSpoken(relation) || said === null || claim.trigger.first < said) return null;
  if (claim.subjectIsSpeaker) return isSaying(clause) ? dateOfClauseOrSpeech(context, clause, claim) : null;
  const names = behind === undefined || isMasdar(behind.noun);
  if (names || behind?.noun.definite || !isSaying(clause)) return null;
  return speaksFor(context, clause, actorsOf(context, claim))
    ? dateOfClauseOrSpeech(context, clause, claim)
    : null;
}

function actorsOf({ resolution }: DatingContext, { subjects }: Claim): readonly string[] {
  return subjects.flatMap((it) => entityOf(it, resolution) ?? []);
}

function dateOfClauseOrSpeech(context: DatingContext, reporting: Clause, claim: Claim): string | null {
  // قال في خطاب ألقاه أمس إن
  const mention = adverbOf(context, reporting) ?? dayLinkedTo(context, reporting);
  if (mention) return mention.value;
  const before = clauseGoneOnWith(context, reporting);
  if (before) return dateOfClauseOrSpeech(context, before, claim);
  const occasion = context.dayOfOccasion(reporting, null);
  if (occasion !== null) return occasion;
  const today = dayOfContent(context, reporting);
  if (today !== null) return today;
  return dateOfEarlierSpeech(context, reporting, speakersOf(context, reporting));
}

/** `قال إن طائرة قصفت القرية اليوم`: who speaks of what happened on the day of publication speaks on that day. */
export function dayOfContent({ datesOf, reference }: DatingContext, clause: Clause): string | null {
  if (reference === null || !isPast(clause)) return null;
  const told = datesOf(clause.sentence).some(
    ({ mention, attachment }) =>
      mention.value === reference &&
      !mention.limit &&
      mention.distance === null &&
      attachment?.to === "clause" &&
      attachment.clause.at > clause.at &&
      ["complement", "relative"].includes(attachment.clause.opener) &&
      isPast(attachment.clause),
  );
  return told ? reference : null;
}

/** `وعبر عفيفي في بيان مساء الأحد عن دهشته`: of all that an article says somebody said. */
export function daysOfSpeech(context: DatingContext, person: string): readonly string[] {
  const { document } = context;
  const own = document.clauses.filter(
    (it) =>
      isPast(it) &&
      it.opener !== "relative" &&
      speaks(context, it) &&
      !it.markers.has("كان") &&
      speakersOf(context, it).includes(person),
  );
  return own.flatMap((it) => dayOfAdverb(context, it) ?? []);
}
