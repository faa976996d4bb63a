import type { AttributedDocument } from "../annotate/attribution.js";
import type { Clause } from "../annotate/clauses.js";
import type { DateMention } from "../annotate/dates/dates.js";
import { dayOf, isoOf, oneDay } from "../annotate/dates/periods.js";
import type { Sentence, TokenRange } from "../annotate/document.js";
import { isMasdar } from "../annotate/noun-readings.js";
import { sentenceAt } from "../annotate/positions.js";
import type { Claim } from "./claims.js";
import { type DatingContext, isNotPast, isSameClause } from "./clause-dates.js";
import type { Dated } from "./date-attachment.js";

/** The date inside the noun's own phrase: `حرب عام 2006`, `الاتفاق المبرم عام 2015`, `بعد يومين من اتهام`. */
export function ownDate(context: DatingContext, claim: Claim): string | null | undefined {
  const { trigger } = claim;
  const dates = context.datesOf(sentenceAt(context.document.sentences, trigger.first));
  const distant = dates.find(({ mention }) => mention.distance !== null && mention.last === trigger.first);
  if (distant) return atDistance(context, claim, distant.mention);
  if (claim.kind !== "noun") return planOfRequired(dates, claim);
  return dates.find(
    ({ mention, attachment }) =>
      mention.value !== null &&
      !mention.limit &&
      ((attachment?.to === "noun" &&
        attachment.token >= trigger.first &&
        attachment.token <= trigger.last + 2 &&
        !qualifiesAnother(context, trigger, attachment.token)) ||
        (attachment?.to === "phrase" && attachment.token <= trigger.first && trigger.last <= mention.first) ||
        (attachment?.to === "clause" && isInFront(context, trigger, mention, attachment.clause))),
  )?.mention.value;
}

/** `استئناف العلاقات المقطوعة منذ 2016`: a feminine participle behind a masculine masdar tells of its object. */
function qualifiesAnother({ document }: DatingContext, { first }: TokenRange, token: number): boolean {
  const [deed, participle] = [document.words[first]?.noun, document.words[token]?.noun];
  if (!deed || !participle || !isMasdar(deed) || deed.feminine || !participle.feminine) return false;
  return participle.nominals.some(({ nominal }) => nominal.kind === "passive-participle");
}

/** `أعلن الأربعاء استقالته نهاية الشهر المقبل`: the date to come of the noun without which the verb says nothing. */
function planOfRequired(dates: readonly Dated[], { required }: Claim): string | undefined {
  const plan = dates.find(
    ({ mention, attachment }) =>
      mention.open &&
      attachment?.to === "phrase" &&
      required.some(({ first, last }) => first <= attachment.token && attachment.token < last),
  );
  return plan?.mention.ahead ?? undefined;
}

/** What is made by the deed that the verb tells, so that the one has the date of the other. */
const MAKING: ReadonlySet<string> = new Set(["SIGNS_AGREEMENT_WITH"]);

/** `وقعت روسيا مع الصين اتفاق عام 2001`: the year of the agreement, which came to be by it. */
export function dateOfMade(
  context: DatingContext,
  { relation, kind, required, trigger }: Claim,
): string | null {
  if (!MAKING.has(relation) || kind !== "verb") return null;
  const dates = context.datesOf(sentenceAt(context.document.sentences, trigger.first));
  const made = dates.find(
    ({ attachment, mention }) =>
      attachment?.to === "noun" &&
      !mention.limit &&
      mention.first > trigger.first &&
      required.some(({ first, last }) => first <= attachment.token && attachment.token < last),
  );
  return made?.mention.value ?? null;
}

/** `بعد لقائه بوتين الثلاثاء، قال`: noun and date stand together before the verb. */
function isInFront({ document }: DatingContext, noun: TokenRange, date: TokenRange, clause: Clause): boolean {
  return (
    noun.last <= date.first &&
    date.last <= clause.first &&
    document.tokens.slice(noun.last, date.first).every(({ text }) => !/^[،,؛:.]$/.test(text))
  );
}

/**
 * `بعد يومين من اتهام واشنطن`: counted from what is being told, which has the day that its clause says, else the last one told before it;
 * the day of publication where the clause speaks of now (`تأتي الزيارة بعد يومين من`).
 */
function atDistance(
  context: DatingContext,
  { clause }: Claim,
  { distance, first }: DateMention,
): string | null {
  const { document, datesOf, reference } = context;
  const sentence = sentenceAt(document.sentences, first);
  const own = clause ? dayOfClause(context, clause) : null;
  const now = !clause || isNotPast(clause) ? reference : null;
  const base = own ?? lastDayBefore(document, sentence, datesOf) ?? now;
  if (!base || !distance) return null;
  const day = oneDay(dayOf(base));
  return isoOf({ from: day.from + distance.from, to: day.to + distance.to });
}

function dayOfClause({ datesOf }: DatingContext, clause: Clause): string | null {
  const told = datesOf(clause.sentence).find(
    ({ mention, attachment }) =>
      attachment?.to === "clause" && isSameClause(attachment.clause, clause) && mention.value?.length === 10,
  );
  return told?.mention.value ?? null;
}

/** So many sentences back the day may have been told that `في اليوم نفسه` is. */
const TOLD = 2;

/** The last day that was told in the sentences before one. */
export function lastDayBefore(
  document: AttributedDocument,
  { index }: Sentence,
  datesOf: (sentence: Sentence) => readonly Dated[],
): string | null {
  for (const sentence of document.sentences.slice(Math.max(0, index - TOLD), index).reverse()) {
    const day = datesOf(sentence).findLast(({ mention }) => mention.value?.length === 10)?.mention.value;
    if (day) return day;
  }
  return null;
}
