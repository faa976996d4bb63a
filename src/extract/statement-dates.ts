import type { AttributedDocument } from "../annotate/attribution.js";
import type { Clause } from "../annotate/clauses.js";
import { type DateMention, findDates } from "../annotate/dates/dates.js";
import { dayOf, isoOf, oneDay } from "../annotate/dates/periods.js";
import { referenceDate } from "../annotate/dates/reference-date.js";
import type { Sentence, TokenRange } from "../annotate/document.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import type { Claim } from "./claims.js";
import { adverbOf, type DatingContext, isNotPast, isPast, isSameClause } from "./clause-dates.js";
import { attachmentOf, type Dated } from "./date-attachment.js";
import { sharesDate } from "./date-sharing.js";
import { isBehindSince, isPlanned } from "./dated-nouns.js";
import { dateOfEntry } from "./entry-dates.js";
import { isHarm } from "./harm.js";
import { dateOfLead, type Headlined } from "./headline-days.js";
import { datedClauseOf } from "./linked-clauses.js";
import { isNews } from "./news.js";
import { dateNamedWith, dateOfItsAttack, dateOfItsRelative, dayOfNoun } from "./noun-days.js";
import { occasionDays } from "./occasion-days.js";
import { mayTakePlace } from "./occurrences.js";
import { dateOfMade, lastDayBefore, ownDate } from "./own-dates.js";
import type { Resolution } from "./resolution.js";
import { dateOfPredicate, dateOfSaid, dateOfSpeech, daysOfSpeech } from "./speech-dates.js";
import { dateOfSpokenOccasion } from "./spoken-occasions.js";

/** When what an article claims took place, or is to. */
export interface Chronology {
  /** The ISO day that the article counts from. */
  readonly reference: string | null;
  dateOf(claim: Claim): string | null;
  /** Is a claim's date one that has not begun, though its month or year may have: `تنطلق الأسبوع المقبل`? */
  isToCome(claim: Claim, date: string | null): boolean;
  /** Of what a noun names (`الاتصال الذي جرى أمس`): as its relative clause or the verb that it is the subject of tells it. */
  dayOfNoun(noun: TokenRange): string | null;
  /** The date right beside a noun or in its relative clause: `الاتفاق المبرم عام 2015`, `الاتفاق الذي أبرم في أيار`. */
  dateNamedWith(noun: TokenRange): string | null;
  /** Of the occasion of the last days in which a clause takes place: `في القمة`, `خلال الجلسة`. */
  dayOfOccasion(clause: Clause, trigger: TokenRange): string | null;
  /** The same of an occasion that has not passed yet: `سيلتقيه خلال القمة`. */
  dayOfOccasionAhead(clause: Clause, trigger: TokenRange): string | null;
  /** The date with which the article takes up again what a range of tokens brings in: `خاض حربا … عندما اندلعت الحرب عام 1998`. */
  dateTakenUp(range: TokenRange): string | null;
  /** The date told of the occasion in which such deeds are done: of a veto the day of `التصويت`. Null where several are told. */
  dateOfOccasionFor(relation: string): string | null;
  /** Does somebody hold an office of a state or body? */
  actsFor(person: string, actor: string): boolean;
  /** The days on which the article says that somebody spoke. */
  daysOfSpeech(person: string): readonly string[];
  /** Does an expression of time belong to a clause, though it may settle no day (`في وقت سابق`)? */
  isTimed(clause: Clause): boolean;
  /** Of the last days, and not after publication. */
  isNews(date: string): boolean;
  /** Of what a headline says without a date: that of the lead, where it speaks of the same two. */
  dateOfHeadline(told: Headlined): string | null;
}

/** Reads the dates of a sentence when the first claim asks for them. */
export function chronologyOf(
  document: AttributedDocument,
  lexicon: Lexicon,
  resolution: Resolution,
): Chronology {
  const reference = referenceDate(document, lexicon);
  const bySentence = new Map<Sentence, readonly Dated[]>();
  const datesOf = (sentence: Sentence): readonly Dated[] => {
    const known = bySentence.get(sentence);
    if (known) return known;
    const clauses = document.clausesOf.get(sentence) ?? [];
    const items = document.sentenceItems[sentence.index]?.items ?? [];
    const found = findDates(document, lexicon, sentence, reference);
    const dated: Dated[] = [];
    for (const mention of countedFromTold(found, () => lastDayBefore(document, sentence, datesOf))) {
      const attachment = attachmentOf(document, lexicon, clauses, items, mention, reference, dated);
      dated.push({ mention: isOfPlan(attachment) ? toCome(mention) : mention, attachment });
    }
    bySentence.set(sentence, dated);
    return dated;
  };
  const isOfPlan = (attachment: Dated["attachment"]) => {
    const noun = attachment?.to === "noun" ? document.words[attachment.token]?.noun : undefined;
    return noun !== undefined && isPlanned(noun, lexicon);
  };
  const holders = holdersOf(resolution);
  const occasions = occasionDays(() => context);
  const dayOfOccasion = (clause: Clause, trigger: TokenRange | null): string | null => {
    const day = occasions.dayOf(clause, trigger);
    return day !== null && isNews(day, reference) ? day : null;
  };
  const context: DatingContext = {
    document,
    lexicon,
    resolution,
    reference,
    datesOf,
    holders,
    dayOfOccasion,
    dayOfCause: ({ relation, clause }) =>
      clause && isHarm(lexicon.ontology.get(relation)) ? occasions.dayOfCause(clause) : null,
  };
  return {
    reference,
    dayOfOccasion,
    dayOfOccasionAhead: occasions.dayAheadOf,
    dateTakenUp: occasions.dateTakenUp,
    dateOfOccasionFor: occasions.dateFor,
    dateOf: (claim) => dateOf(context, claim),
    isToCome: ({ clause }, date) => {
      const adverb = clause && !isPast(clause) ? adverbOf(context, clause) : null;
      return adverb?.toCome === true && adverb.value === date;
    },
    dayOfNoun: (noun) => dayOfNoun(context, noun),
    dateNamedWith: (noun) => dateNamedWith(context, noun),
    actsFor: (person, actor) => holders.get(person)?.has(actor) ?? false,
    daysOfSpeech: (person) => daysOfSpeech(context, person),
    isTimed: (clause) =>
      datesOf(clause.sentence).some(
        ({ attachment }) => attachment?.to === "clause" && isSameClause(attachment.clause, clause),
      ),
    isNews: (date) => date.length === 10 && isNews(date, reference),
    dateOfHeadline: (told) => dateOfLead(context, told),
  };
}

/** Of each person the states and bodies in whose name he speaks: with a ministry, its state. */
function holdersOf(resolution: Resolution): ReadonlyMap<string, ReadonlySet<string>> {
  const holders = new Map<string, Set<string>>();
  for (const { person, holder, claim } of resolution.persons.offices) {
    if (holder === null || claim.past) continue;
    const own = holders.get(person) ?? new Set();
    holders.set(person, own.add(holder));
    const state = resolution.stateOfMinistry(holder);
    if (state !== null) own.add(state);
  }
  return holders;
}

/** `القمة المقررة الجمعة`: on the next. */
function toCome(mention: DateMention): DateMention {
  return { ...mention, value: mention.ahead };
}

/** `في اليوم نفسه`, `في اليوم التالي`: counted from the day before it in the sentence, else from the last one told. */
function countedFromTold(
  mentions: readonly DateMention[],
  toldBefore: () => string | null,
): readonly DateMention[] {
  let told: string | null = null;
  return mentions.map((mention) => {
    if (mention.value?.length === 10) told = mention.value;
    if (mention.fromTold === null) return mention;
    told ??= toldBefore();
    if (told === null) return mention;
    told = isoOf(oneDay(dayOf(told) + mention.fromTold));
    return { ...mention, value: told, ahead: told };
  });
}

function dateOf(context: DatingContext, claim: Claim): string | null {
  const own = ownDate(context, claim);
  if (own !== undefined) return own;
  return dateByClause(context, claim) ?? dateOfMade(context, claim) ?? dateOfEntry(context, claim);
}

function dateByClause(context: DatingContext, claim: Claim): string | null {
  const { clause } = claim;
  if (!clause) return dateOfSaid(context, claim);
  if (claim.kind === "noun" && isDescription(context, claim)) return null;
  if (isItsOccurrence(context, claim.trigger, clause)) return dateOfClause(context, clause, claim);
  if (claim.kind === "noun" && !sharesDate(claim, clause, adverbOf(context, clause), context.lexicon))
    return (
      datesBehind(context, claim) ??
      dateOfPredicate(context, clause, claim) ??
      dateOfSpokenOccasion(context, clause, claim)
    );
  const date =
    dateOfClause(context, clause, claim) ??
    (claim.kind === "noun" ? datesBehind(context, claim) : null) ??
    context.dayOfCause(claim) ??
    dateOfSpeech(context, clause, claim) ??
    dateOfSpokenOccasion(context, clause, claim);
  return isPastPlan(context, claim, date) ? null : date;
}

function datesBehind(context: DatingContext, claim: Claim): string | null {
  return dateOfItsRelative(context, claim.trigger) ?? dateOfItsAttack(context, claim);
}

/** `المفاوضات بين البلدين ستعقد غدا`: the verb behind the noun says that it takes place. */
function isItsOccurrence({ document, lexicon }: DatingContext, noun: TokenRange, clause: Clause): boolean {
  const key = clause.first >= noun.last ? document.words[noun.first]?.noun?.key : undefined;
  return (
    key !== undefined &&
    clause.opener !== "relative" &&
    mayTakePlace(clause.predicate.reading.verb.id, key, lexicon)
  );
}

/**
 * `شنت القوات المدعومة من السعودية`: a participle with the article says what somebody is, and not only on the day; but who says `طهران هي
 * المسؤولة` accuses her by it.
 */
function isDescription({ document }: DatingContext, { trigger, subjectIsSpeaker }: Claim): boolean {
  if (subjectIsSpeaker) return false;
  const noun = document.words[trigger.first]?.noun;
  return (
    noun?.definite === true &&
    noun.nominals.length > 0 &&
    noun.nominals.every(({ nominal }) => nominal.kind !== "masdar")
  );
}

/** `أعلن الأحد أنه سيزور`: the day of the announcement is not that of the visit. */
function isPastPlan({ lexicon, reference }: DatingContext, claim: Claim, date: string | null): boolean {
  const meeting = lexicon.ontology.get(claim.relation)?.plover === "CONSULT";
  return (
    meeting &&
    claim.modality === "planned" &&
    date !== null &&
    reference !== null &&
    date < reference.slice(0, date.length)
  );
}

/**
 * `سيزور … الأحد`, `يزور الوزير الخميس القاهرة`: a plan in the imperfect, and what somebody does on one day in the imperfect, is
 * for the day to come; `تعهد الأحد`, `كان يزورها الأحد` was on the last.
 */
function isToCome(
  clause: Clause,
  { kind, value, ahead }: DateMention,
  claim: Claim,
  lexicon: Lexicon,
): boolean {
  const { predicate, opener } = clause;
  if (predicate.kind !== "verb" || predicate.reading.form.tense !== "imperfect") return false;
  if (claim.modality === "planned" || predicate.reading.future) return true;
  const told = claim.kind !== "fact" && claim.modality === "asserted" && opener !== "relative";
  // يلتقي الرئيسان في مايو, يلي ذلك لقاء في مايو: the next, where the year is not said.
  const month = (kind === "month" || kind === "day") && value !== ahead;
  // تستضيف جدة الأحد محادثات: so is the meeting that the verb says will be.
  const meeting = lexicon.ontology.get(claim.relation)?.plover === "CONSULT";
  const open = month || (kind === "weekday" && (claim.kind === "verb" || meeting));
  return told && open && isNotPast(clause);
}

function dateOfClause(context: DatingContext, clause: Clause, claim: Claim): string | null {
  const dated = datedClauseOf(context, clause);
  if (!dated) return null;
  const { clause: told, mention } = dated;
  return !isBehindSince(context.document, mention) && isToCome(told, mention, claim, context.lexicon)
    ? mention.ahead
    : mention.value;
}
