import type { Clause, ClausedDocument } from "../annotate/clauses.js";
import type { DateMention } from "../annotate/dates/dates.js";
import type { Item } from "../annotate/item.js";
import { isMasdar } from "../annotate/noun-readings.js";
import { holds } from "../annotate/positions.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import { isNotPast, isSameClause } from "./clause-dates.js";
import type { Dated } from "./date-attachment.js";
import { isSpeechAct } from "./date-sharing.js";
import { isOfCalendar, isSince } from "./dated-nouns.js";
import { isAhead, isOfNews } from "./news.js";
import { isDuring, isOccasion } from "./occasion-words.js";

/**
 * `طلبت من الحلف عقد اجتماع هذا الأسبوع`, `وافق على إجراء الانتخابات في مايو المقبل`: what has happened is not dated ahead, the
 * deed that is spoken of is, and all that is named from it on. Undefined: the date may be the clause's own; null: it is not.
 */
export function planBefore(
  lexicon: Lexicon,
  items: readonly Item[],
  at: number,
  clause: Clause,
  { value, kind }: DateMention,
  reference: string,
): number | null | undefined {
  const { predicate } = clause;
  if (predicate.kind !== "verb" || predicate.reading.form.tense !== "perfect") return undefined;
  const ahead = isAhead(value, reference);
  if (!ahead && (kind !== "relative" || value?.length === 10 || !isSpeechAct(clause, lexicon)))
    return undefined;
  return deedBefore(lexicon, items, at, clause) ?? (ahead ? null : undefined);
}

/** The nearest noun of a deed or occasion between the verb of a clause and a date. */
export function deedBefore(
  lexicon: Lexicon,
  items: readonly Item[],
  at: number,
  clause: Clause,
): number | undefined {
  return items
    .slice(clause.at + 1, at + 1)
    .findLast((item) => item.kind === "noun" && (isMasdar(item.noun) || isOccasion(item.noun.key, lexicon)))
    ?.first;
}

/**
 * `أدان هجوم روسيا على أوكرانيا عام 2014`, `تتهم طهران بمهاجمة السفينة في مايو 2017`: what somebody says of what is past, and what he does
 * now, is not of a year long ago, the deed that is spoken of is. Undefined and null as for a plan.
 */
export function deedSpokenOf(
  lexicon: Lexicon,
  items: readonly Item[],
  at: number,
  clause: Clause,
  mention: DateMention,
  reference: string | null,
): number | null | undefined {
  const { predicate, opener } = clause;
  // منذ منتصف 2015
  const before = items.slice(0, at + 1).findLast(({ kind }) => kind !== "time");
  if (predicate.kind !== "verb" || opener === "relative" || mention.first < clause.first) return undefined;
  if (isSince(before)) return undefined;
  // سيعترف بضم القرم عام 2014: nor is what is to come.
  const now = isNotPast(clause);
  if (now && isYesterday(mention, reference)) return deedOutside(lexicon, items, at, clause);
  if (!isLongAgo(mention, reference)) return undefined;
  // سئل إن كان سيعترف بضم القرم عام 2014
  const asked = predicate.reading.future;
  if (!now && !asked && !(mention.absolute && looksBack(clause, lexicon))) return undefined;
  return deedBefore(lexicon, items, at, clause) ?? (now && reference !== null ? null : undefined);
}

/** A day, month or year before the last week; any that the text gives in full where the day of publication is unknown. */
function isLongAgo(mention: DateMention, reference: string | null): boolean {
  const { value, ahead, absolute } = mention;
  if (!isOfCalendar(mention) || value === null || value !== ahead) return false;
  if (reference === null) return absolute;
  return value < reference.slice(0, value.length) && !isOfNews(mention, reference);
}

/** `يطلب التحقيق بحسب اتفاق البلدين أمس`; but not `يلتقيه في زيارة أمس`, in the course of which it is done. */
function deedOutside(
  lexicon: Lexicon,
  items: readonly Item[],
  at: number,
  clause: Clause,
): number | undefined {
  const deed = deedBefore(lexicon, items, at, clause);
  if (deed === undefined) return undefined;
  const within = clause.prepositional.some(
    (phrase) => holds(phrase, deed) && isDuring(phrase.preposition, lexicon),
  );
  return within ? undefined : deed;
}

/** `أمس`, `الشهر الماضي`: over, however one counts. */
function isYesterday({ kind, value, ahead }: DateMention, reference: string | null): boolean {
  if (kind !== "relative" || value === null || reference === null) return false;
  return value === ahead && value < reference.slice(0, value.length);
}

/** The verb by itself speaks of what somebody has done: `أدان`, `اتهم`, `أشاد`. */
function looksBack({ predicate }: Clause, lexicon: Lexicon): boolean {
  return (lexicon.framesOfVerb.get(predicate.reading.verb.id) ?? []).some(
    ({ relation, requires }) => requires.length === 0 && LOOKING_BACK.has(relation),
  );
}

const LOOKING_BACK: ReadonlySet<string> = new Set(["CONDEMNS", "ACCUSES", "PRAISES", "THANKS", "DENIES"]);

/**
 * `قصفت أمس القاعدة ردا على اغتيال القائد الأحد الماضي`: the clause has its day already, so that another one behind a deed that
 * stands under a preposition, or of which somebody speaks, is the day of the deed; but not `أجرى أمس محادثات في باريس واليوم في لندن`.
 */
export function deedOfOtherDay(
  { words }: ClausedDocument,
  lexicon: Lexicon,
  items: readonly Item[],
  at: number,
  clause: Clause,
  mention: DateMention,
  told: readonly Dated[],
): number | undefined {
  const own = told.find(
    (it) =>
      it.attachment?.to === "clause" &&
      isSameClause(it.attachment.clause, clause) &&
      it.mention.first > clause.first &&
      it.mention.value !== null,
  )?.mention;
  if (own === undefined || mention.value === null || own.value === mention.value) return undefined;
  if (words[mention.first]?.noun.conjunction !== "") return undefined;
  const deed = deedBefore(lexicon, items, at, clause);
  if (deed === undefined || deed < own.last) return undefined;
  const object = clause.bare.some((bare) => holds(bare, deed));
  return object && !isSpeechAct(clause, lexicon) ? undefined : deed;
}
