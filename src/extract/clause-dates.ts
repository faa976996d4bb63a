import type { AttributedDocument } from "../annotate/attribution.js";
import type { Clause } from "../annotate/clauses.js";
import type { DateMention } from "../annotate/dates/dates.js";
import type { Sentence, TokenRange } from "../annotate/document.js";
import { isComma } from "../annotate/item.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import type { Claim } from "./claims.js";
import type { Dated } from "./date-attachment.js";
import { isDuring, isOccasion } from "./occasion-words.js";
import type { Resolution } from "./resolution.js";

/** What the dates of an article's claims are found with. */
export interface DatingContext {
  readonly document: AttributedDocument;
  readonly lexicon: Lexicon;
  readonly resolution: Resolution;
  readonly reference: string | null;
  readonly datesOf: (sentence: Sentence) => readonly Dated[];
  /** The day of the occasion of the last days in which a clause takes place (`في القمة`), and which is not the trigger itself. */
  readonly dayOfOccasion: (clause: Clause, trigger: TokenRange | null) => string | null;
  /** The day of the attack that the clause of a claim tells the victims of: `أسفر القصف عن مقتل ثلاثة`. */
  readonly dayOfCause: (claim: Claim) => string | null;
  /** Of each person the states and bodies whose office he holds. */
  readonly holders: ReadonlyMap<string, ReadonlySet<string>>;
}

/** A clause that was read with another subject is still the same one. */
export function isSameClause(a: Clause, b: Clause): boolean {
  return a.sentence === b.sentence && a.at === b.at;
}

/** A verb in the perfect. */
export function isPast({ predicate }: Clause): boolean {
  return predicate.kind === "verb" && predicate.reading.form.tense === "perfect";
}

/** A verb in the imperfect that `كان` or `لم` does not put into the past: `ستعقد`, `تنطلق الأحد`. */
export function isNotPast({ predicate, markers }: Clause): boolean {
  const imperfect = predicate.kind === "verb" && predicate.reading.form.tense === "imperfect";
  return imperfect && !markers.has("كان") && !markers.has("لم");
}

/** The adverb of time of a clause: the first behind its verb, else the last before it; else the date of its occasion. */
export function adverbOf(context: DatingContext, clause: Clause): DateMention | null {
  const all = context
    .datesOf(clause.sentence)
    .filter(({ mention: { limit, distance } }) => !limit && distance === null);
  const own = all
    .filter(({ attachment }) => attachment?.to === "clause" && isSameClause(attachment.clause, clause))
    .map(({ mention }) => mention);
  return (
    own.find(({ first }) => first > clause.first) ??
    own.at(-1) ??
    all.find(({ attachment }) => attachment?.to === "noun" && isOccasionOf(context, clause, attachment.token))
      ?.mention ??
    null
  );
}

/** The day that the adverb of a clause names; null where there is none, or it names no day. */
export function dayOfAdverb(context: DatingContext, clause: Clause): string | null {
  const day = adverbOf(context, clause)?.value;
  return day?.length === 10 ? day : null;
}

/** `احتلت إسرائيل الجولان في حرب 1967`: what happens in something of which the date is given, and not after or before it. */
function isOccasionOf({ document, lexicon }: DatingContext, clause: Clause, token: number): boolean {
  const key = document.words[token]?.noun?.key;
  return clause.prepositional.some(
    ({ preposition, noun, first, last }) =>
      noun !== null &&
      noun.key === key &&
      first <= token &&
      token < last &&
      isDuring(preposition, lexicon) &&
      isOccasion(noun.key, lexicon),
  );
}

/** `منذ عام 2014 عندما بدأت الحرب`, `في 4 يونيو، عندما يلتقي`: the clause says what happened or will at the time right before it. */
export function dateBefore({ datesOf }: DatingContext, clause: Clause): DateMention | null {
  const opening = clause.items[clause.at - 1];
  if (!opening || !isTemporal(clause) || !(isPast(clause) || isNotPast(clause))) return null;
  const comma = clause.items[clause.at - 2];
  const from = isComma(comma) ? comma?.first : opening.first;
  return datesOf(clause.sentence).find(({ mention }) => mention.last === from)?.mention ?? null;
}

/** The clause with which a sentence begins, by the number of the sentence. */
export function firstClauseOf({ document }: DatingContext, sentence: number): Clause | undefined {
  const found = document.sentences[sentence];
  return found && document.clausesOf.get(found)?.[0];
}

/** `الحوار الذي جرى للمرة الأخيرة في 2009`, `المحادثات التي عقدت آخر مرة في مارس`: when the one before it took place. */
export function isLastTime({ bare, prepositional }: Clause): boolean {
  return [...bare, ...prepositional].some(
    ({ words }) => words.includes(TIME) && words.some((word) => LAST.has(word)),
  );
}

const TIME = "مره";
const LAST: ReadonlySet<string> = new Set(["اخر", "اخيره"]);

/** `عندما هاجمت`: at the time of what is told around it. */
export function isTemporal({ openedBy }: Clause): boolean {
  return openedBy === "حين";
}

/**
 * The clause whose subject a participle or a verb joined by و has taken over: a relative clause (`عن ماكرون الذي التقى ترمب أمس وحثه`) only
 * where no clause around it has that subject.
 */
export function clauseGoneOnWith({ document }: DatingContext, clause: Clause): Clause | null {
  const { predicate, subject } = clause;
  if (subject.from !== "carried" || (predicate.kind === "verb" && predicate.conjunction === "")) return null;
  const before = (document.clausesOf.get(clause.sentence) ?? []).filter(({ at }) => at < clause.at);
  const shares = (it: Clause) => it.subject.phrases.some((phrase) => subject.phrases.includes(phrase));
  const same = before.findLast(
    (it) => (it.opener !== "relative" || clause.opener === "relative") && shares(it),
  );
  if (same) return same;
  const beside = before.at(-1);
  return beside && shares(beside) && isPast(beside) && isPast(clause) ? beside : null;
}
