import type { AttributedDocument } from "../annotate/attribution.js";
import type { Clause } from "../annotate/clauses.js";
import { type DateMention, findDates } from "../annotate/dates/dates.js";
import { dayOf, isoOf, oneDay } from "../annotate/dates/periods.js";
import { referenceDate } from "../annotate/dates/reference-date.js";
import type { Sentence } from "../annotate/document.js";
import { sentenceAt } from "../annotate/positions.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import type { Claim } from "./claims.js";
import { type Attachment, attachmentOf } from "./date-attachment.js";
import type { Resolution } from "./resolution.js";

/** When what an article claims took place, or is to. */
export interface Chronology {
  /** The ISO day that the article counts from. */
  readonly reference: string | null;
  dateOf(claim: Claim): string | null;
}

interface Dated {
  readonly mention: DateMention;
  readonly attachment: Attachment | null;
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
    const dated = findDates(document, lexicon, sentence, reference).map((mention) => ({
      mention,
      attachment: attachmentOf(document, clauses, items, mention),
    }));
    bySentence.set(sentence, dated);
    return dated;
  };
  const context: Context = { document, lexicon, resolution, reference, datesOf };
  return { reference, dateOf: (claim) => dateOf(context, claim) };
}

interface Context {
  readonly document: AttributedDocument;
  readonly lexicon: Lexicon;
  readonly resolution: Resolution;
  readonly reference: string | null;
  readonly datesOf: (sentence: Sentence) => readonly Dated[];
}

function dateOf(context: Context, claim: Claim): string | null {
  const own = ownDate(context, claim);
  if (own !== undefined) return own;
  const { clause } = claim;
  if (!clause || (claim.kind === "noun" && !sharesDate(context, claim, clause))) return null;
  return dateOfClause(context, clause, claim);
}

/** The date inside the noun's own phrase: `حرب عام 2006`, `الاتفاق المبرم عام 2015`, `بعد يومين من اتهام`. */
function ownDate(context: Context, claim: Claim): string | null | undefined {
  const { trigger } = claim;
  const dates = context.datesOf(sentenceAt(context.document.sentences, trigger.first));
  const distant = dates.find(({ mention }) => mention.distance !== null && mention.last === trigger.first);
  if (distant) return atDistance(context, claim, distant.mention);
  if (claim.kind !== "noun") return undefined;
  return dates.find(
    ({ mention, attachment }) =>
      attachment?.to === "noun" &&
      mention.value !== null &&
      !mention.limit &&
      attachment.token >= trigger.first &&
      attachment.token <= trigger.last + 2,
  )?.mention.value;
}

/** `بعد يومين من اتهام واشنطن`: counted from what is being told, which is the day of publication unless the clause says another. */
function atDistance(
  { reference, datesOf }: Context,
  { clause }: Claim,
  { distance }: DateMention,
): string | null {
  const told = clause
    ? datesOf(clause.sentence).find(
        ({ mention, attachment }) =>
          attachment?.to === "clause" && attachment.clause === clause && mention.value?.length === 10,
      )?.mention.value
    : null;
  const base = told ?? reference;
  if (!base || !distance) return null;
  const day = oneDay(dayOf(base));
  return isoOf({ from: day.from + distance.from, to: day.to + distance.to });
}

/** Is what a noun names dated with the clause around it? */
function sharesDate(_context: Context, claim: Claim, clause: Clause): boolean {
  return claim.trigger.first >= clause.first && claim.trigger.first < Math.max(clause.last, clause.first + 1);
}

/** `سيزور … الأحد`: a plan in the imperfect is for the next Sunday; `تعهد الأحد` was on the last. */
function isToCome({ predicate }: Clause, planned: boolean): boolean {
  return planned && predicate.kind === "verb" && predicate.reading.form.tense === "imperfect";
}

function dateOfClause(context: Context, clause: Clause, claim: Claim): string | null {
  const dates = context
    .datesOf(clause.sentence)
    .filter(({ attachment }) => attachment?.to === "clause" && attachment.clause === clause)
    .map(({ mention }) => mention)
    .filter(({ limit, distance }) => !limit && distance === null);
  const mention = dates.find(({ first }) => first > clause.first) ?? dates.at(-1);
  if (mention) return isToCome(clause, claim.modality === "planned") ? mention.ahead : mention.value;
  const siblings = context.document.clausesOf.get(clause.sentence) ?? [];
  const before = siblings[siblings.indexOf(clause) - 1];
  const goesOn =
    clause.subject.from === "carried" &&
    before &&
    (clause.predicate.kind === "participle" || clause.predicate.conjunction !== "");
  return goesOn ? dateOfClause(context, before, claim) : null;
}

/** A day or month behind the publication date: what is said of it is a plan. */
export function isAhead(date: string | null, reference: string | null): boolean {
  if (!date || !reference) return false;
  return date > reference.slice(0, date.length);
}
