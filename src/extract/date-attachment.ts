import type { Clause, ClausedDocument } from "../annotate/clauses.js";
import type { DateMention } from "../annotate/dates/dates.js";
import type { Item } from "../annotate/item.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import { isLastTime, isPast } from "./clause-dates.js";
import { isSpeechAct } from "./date-sharing.js";
import { deedBefore, deedOfOtherDay, deedSpokenOf, planBefore } from "./dated-deeds.js";
import {
  beginsWithSince,
  boundingPhrase,
  isBehindSince,
  isOfCalendar,
  isSince,
  nounBefore,
  topicBefore,
} from "./dated-nouns.js";
import { sumsUpAt } from "./occasion-clauses.js";
import { isOccasion } from "./occasion-words.js";
import { deedOfVerbless } from "./verbless-dates.js";

/** What an expression of time dates: a noun (by its token), or the clause it stands in. */
export type Attachment =
  | { readonly to: "noun"; readonly token: number }
  /** All that is named from this token on up to the date: `بعد التوقيع على الاتفاق في 14 يوليو`. */
  | { readonly to: "phrase"; readonly token: number }
  | { readonly to: "clause"; readonly clause: Clause };

/** An expression of time and what it belongs to. */
export interface Dated {
  readonly mention: DateMention;
  readonly attachment: Attachment | null;
}

/** Where an expression of time belongs; null where the sentence has no clause for it. `reference`: the day of publication; `told`: those before it. */
export function attachmentOf(
  document: ClausedDocument,
  lexicon: Lexicon,
  clauses: readonly Clause[],
  items: readonly Item[],
  mention: DateMention,
  reference: string | null,
  told: readonly Dated[],
): Attachment | null {
  const clause =
    clauseSummedUp(lexicon, clauses, items, mention) ?? clauseOf(document, clauses, items, mention, told);
  const before = items.findLastIndex((item) => item.last <= mention.first);
  const token = nounBefore(document, items, before, mention, clause, lexicon);
  if (token !== null) return { to: "noun", token };
  const dated = deedWithDate(document, lexicon, items, before);
  if (dated !== null) return { to: "noun", token: dated };
  const topic = topicBefore(items, before, clauses, mention);
  if (topic !== null) return { to: "phrase", token: topic };
  const bounding = boundingPhrase(document, items, before, mention, clause, reference);
  if (bounding !== null) return { to: "phrase", token: bounding };
  if (!clause) {
    const deed = deedOfVerbless(lexicon, items, before, mention);
    return deed === null ? null : { to: "phrase", token: deed };
  }
  if (isOfCopula(items, before, clause)) return null;
  if (isSpokenOf(clause, mention)) {
    const said = deedBefore(lexicon, items, before, clause);
    return said === undefined || said < (clause.contentFrom ?? 0) ? null : { to: "phrase", token: said };
  }
  if (countsSince(items, before, clause)) return null;
  const since = isSince(items[before]) || beginsWithSince(document, mention);
  if (since && (lastsSince(mention, clause) || isFirstSince(lexicon, items, before, clause))) return null;
  if (since && isOfCalendar(mention) && isSaying(clause, lexicon) && isPast(clause)) return null;
  const plan =
    mention.open && reference !== null
      ? planBefore(lexicon, items, before, clause, mention, reference)
      : undefined;
  const deed = plan === undefined ? deedSpokenOf(lexicon, items, before, clause, mention, reference) : plan;
  if (deed !== undefined) return deed === null ? null : { to: "phrase", token: deed };
  const other = deedOfOtherDay(document, lexicon, items, before, clause, mention, told);
  return other === undefined ? { to: "clause", clause } : { to: "phrase", token: other };
}

/** `الكلمة المتلفزة لنصر الله بتاريخ 29 يونيو`: the date of what was said, written or held, and not of the clause. */
function deedWithDate(
  { words }: ClausedDocument,
  lexicon: Lexicon,
  items: readonly Item[],
  at: number,
): number | null {
  const date = items[at];
  if (date?.kind !== "noun" || date.noun.key !== DATE || date.noun.preposition !== "ب") return null;
  for (let i = at - 1; i >= 0; i--) {
    const item = items[i] as Item;
    if (item.kind === "verb" || item.kind === "participle" || item.kind === "mark") return null;
    if (item.kind === "noun" && item.noun.definite && isOccasion(item.noun.key, lexicon))
      return words[item.first] ? item.first : null;
  }
  return null;
}

const DATE = "تاريخ";

/** `أشار إلى أن البيان الأخير في أكتوبر 2024 شهادة`: the date stands in what is said, which has no verb of its own. */
function isSpokenOf({ predicate, contentFrom }: Clause, { first }: DateMention): boolean {
  return predicate.reading.verb.class === "say" && contentFrom !== null && contentFrom < first;
}

/** So many items `كان`, `آخرها`, `في` are before the date. */
const COPULA = 3;

/** `نفذت 3 عمليات، كان آخرها في أكتوبر`: a clause without a verb of its own stands between, with a subject of its own. */
function isOfCopula(items: readonly Item[], at: number, clause: Clause): boolean {
  return items.slice(Math.max(clause.at + 1, at - COPULA + 1), at + 1).some((item, i, near) => {
    const next = near[i + 1];
    const copula = item.kind === "particle" && item.particle.class === "auxiliary";
    return (
      copula && next?.kind === "noun" && next.noun.preposition === "" && /(ها|هم|هما)$/.test(next.noun.key)
    );
  });
}

/** `منذ 2016 نفذت تركيا 3 عمليات`, `أدى إلى مقتل ألف شخص منذ 1984`: since then and more than once, and on no day of it. */
function countsSince(items: readonly Item[], at: number, clause: Clause): boolean {
  return (
    isSince(items[at]) &&
    isPast(clause) &&
    [...clause.bare, ...clause.prepositional].some(
      ({ number, words, heads }) => number !== null && words.length + heads.length > 0,
    )
  );
}

/** `تدور معارك منذ أيام`: how long something has lasted, and not when it was. */
function lastsSince({ kind, value }: DateMention, clause: Clause): boolean {
  return kind === "distance" && !isPast(clause) && value?.length === 7;
}

/** `أعربت قطر العضو في المنظمة منذ 1971 عن تضامنها`: nobody says one thing since then. */
function isSaying(clause: Clause, lexicon: Lexicon): boolean {
  return clause.predicate.reading.verb.class === "say" || isSpeechAct(clause, lexicon);
}

/** `أول زيارة لوزير منذ 1959`, `للمرة الأولى منذ عام`: the year of the one before it. */
function isFirstSince(lexicon: Lexicon, items: readonly Item[], at: number, clause: Clause): boolean {
  return items
    .slice(Math.min(clause.at, at), at + 1)
    .some(
      (item) =>
        item.kind === "noun" &&
        lexicon.calendarPhrases.next
          .get(item.noun.key)
          ?.payloads.some(({ kind, value }) => kind === "ordinal" && value === 1),
    );
}

/** `قال إن السلام ممكن، وذلك خلال لقائهما أمس`: not what is said, but the saying. */
function clauseSummedUp(
  lexicon: Lexicon,
  clauses: readonly Clause[],
  items: readonly Item[],
  mention: DateMention,
): Clause | null {
  const told = sumsUpAt(items, 0, lexicon);
  const from = items[told]?.first;
  if (from === undefined || mention.first < from) return null;
  if (clauses.some(({ at, first }) => at > told && first < mention.first)) return null;
  return clauses.findLast(({ at, opener }) => at < told && opener === "main") ?? null;
}

/** The clause that an adverb of time stands in. */
function clauseOf(
  document: ClausedDocument,
  clauses: readonly Clause[],
  items: readonly Item[],
  mention: DateMention,
  told: readonly Dated[],
): Clause | null {
  const at = clauses.findLastIndex((clause) => clause.first < mention.first);
  const before = clauses[at];
  const next = clauses[at + 1];
  if (!before) return next ?? null;
  if (next && next.first >= mention.last && opensBefore(document, items, next, before, mention)) return next;
  if (before.opener === "relative" && isState(before) && isOver(document, mention))
    return clauses.slice(0, at).findLast((outer) => !isState(outer)) ?? before;
  if (before.opener !== "relative" || mention.first < before.last || isLastTime(before)) return before;
  // Behind the relative clause the one around it goes on, unless it has its time already.
  const around = clauses.slice(0, at).findLast((outer) => outer.last >= mention.last);
  const otherwise = told.some(
    (it) =>
      it.attachment?.to === "clause" && it.attachment.clause === around && it.mention.value !== mention.value,
  );
  return around && !otherwise ? around : before;
}

/** `التي تحتلها إسرائيل`, `الذي يقوده`: how things are and not what happened one day. */
function isState({ predicate, openedBy }: Clause): boolean {
  return (
    openedBy !== "" &&
    predicate.kind === "verb" &&
    predicate.reading.form.tense === "imperfect" &&
    !predicate.reading.future
  );
}

/** `الأحد`, `أمس`, `الشهر الماضي`, `عام 2016`, but not `منذ 2016`: how things are now is not told of one day, month or year. */
function isOver(document: ClausedDocument, mention: DateMention): boolean {
  const { kind, value, ahead, open } = mention;
  if (value === null || isBehindSince(document, mention)) return false;
  if (kind === "weekday") return value.length === 10;
  return value === ahead && (kind !== "relative" || value.length === 10 || !open);
}

/** `وفي 5 مايو هاجمت`, `وبنفس اليوم زار`: و before the preposition of the date joins the clause behind it. */
function isJoinedTo({ items, at, predicate }: Clause, mention: DateMention): boolean {
  if (predicate.kind !== "verb" || predicate.conjunction !== "") return false;
  const before = items.slice(0, at).filter(({ last }) => last <= mention.first);
  return before
    .slice(-2)
    .some((item) =>
      item.kind === "particle"
        ? item.conjunction !== "" && item.particle.class === "preposition"
        : item.kind === "noun" && item.noun.conjunction !== "" && item.noun.preposition !== "",
    );
}

/** Does the next clause begin before the date: `فيما وصل`, `أن … الأحد`, `والأحد انطلقت`? */
function opensBefore(
  document: ClausedDocument,
  items: readonly Item[],
  next: Clause,
  before: Clause,
  mention: DateMention,
): boolean {
  if (document.words[mention.first]?.clitics.length && document.tokens[mention.first]?.bare.startsWith("وال"))
    return true;
  if (isJoinedTo(next, mention)) return true;
  for (let i = next.at - 1; i >= 0; i--) {
    const item = items[i] as Item;
    if (item.first <= before.first) return false;
    if (item.kind === "mark" && /^[؛:.]$/.test(item.mark)) return item.first < mention.first;
    if (item.kind !== "particle") continue;
    if (["relative", "complementizer", "subordinator"].includes(item.particle.class))
      return item.first < mention.first;
  }
  return false;
}
