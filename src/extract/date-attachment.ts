import type { Clause, ClausedDocument } from "../annotate/clauses.js";
import type { DateMention } from "../annotate/dates/dates.js";
import type { Item } from "../annotate/item.js";
import { isMasdar, type NounReading } from "../annotate/noun-readings.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import { isSpeechAct } from "./date-sharing.js";

/** So many items may stand between `المبرم` and its year: `المبرم في فيينا بين إيران والقوى الكبرى عام 2015`. */
const LONGEST_PARTICIPLE_PHRASE = 8;

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
  const clause = clauseOf(document, clauses, items, mention, told);
  const before = items.findLastIndex((item) => item.last <= mention.first);
  const token = nounBefore(document, items, before, mention, clause);
  if (token !== null) return { to: "noun", token };
  const topic = topicBefore(items, before, clauses, mention);
  if (topic !== null) return { to: "phrase", token: topic };
  const bounding = boundingPhrase(document, items, before, mention, clause);
  if (bounding !== null) return { to: "phrase", token: bounding };
  if (!clause || isOfCopula(items, before, clause)) return null;
  if (countsSince(items, before, clause) || isFirstSince(lexicon, items, before, clause)) return null;
  const plan =
    mention.open && reference !== null
      ? planBefore(lexicon, items, before, clause, mention, reference)
      : undefined;
  if (plan !== undefined) return plan === null ? null : { to: "phrase", token: plan };
  return { to: "clause", clause };
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

/** `منذ 2016 نفذت تركيا 3 عمليات`: since then and more than once, and on no day of it. */
function countsSince(items: readonly Item[], at: number, { predicate, bare }: Clause): boolean {
  const before = items[at];
  return (
    before?.kind === "particle" &&
    before.particle.value === "منذ" &&
    predicate.kind === "verb" &&
    predicate.reading.form.tense === "perfect" &&
    bare.some(({ number, words }) => number !== null && words.length > 0)
  );
}

/** `أول زيارة لوزير منذ 1959`, `للمرة الأولى منذ عام`: the year of the one before it. */
function isFirstSince(lexicon: Lexicon, items: readonly Item[], at: number, clause: Clause): boolean {
  const before = items[at];
  if (before?.kind !== "particle" || before.particle.value !== "منذ") return false;
  return items
    .slice(Math.min(clause.at, at), at)
    .some(
      (item) =>
        item.kind === "noun" &&
        lexicon.calendarPhrases.next
          .get(item.noun.key)
          ?.payloads.some(({ kind, value }) => kind === "ordinal" && value === 1),
    );
}

/**
 * `طلبت من الحلف عقد اجتماع هذا الأسبوع`, `وافق على إجراء الانتخابات في مايو المقبل`: what has happened is not dated ahead, the
 * deed that is spoken of is, and all that is named from it on. Undefined: the date may be the clause's own; null: it is not.
 */
function planBefore(
  lexicon: Lexicon,
  items: readonly Item[],
  at: number,
  clause: Clause,
  { value, kind }: DateMention,
  reference: string,
): number | null | undefined {
  const { predicate } = clause;
  if (predicate.kind !== "verb" || predicate.reading.form.tense !== "perfect") return undefined;
  const ahead = value !== null && value > reference.slice(0, value.length);
  if (!ahead && (kind !== "relative" || value?.length === 10 || !isSpeechAct(clause, lexicon)))
    return undefined;
  for (let i = at; i > clause.at; i--) {
    const item = items[i] as Item;
    if (item.kind === "noun" && isMasdar(item.noun)) return item.first;
  }
  return ahead ? null : undefined;
}

/** `اتفاق 2015`, `هجمات 11 سبتمبر`, `لعام 2020`, `المبرم عام 2015`, `المستمرة منذ الأحد`. */
function nounBefore(
  document: ClausedDocument,
  items: readonly Item[],
  at: number,
  mention: DateMention,
  clause: Clause | null,
): number | null {
  const before = items[at];
  if (!before) return null;
  if (mention.genitive && (before.kind === "noun" || before.kind === "phrase")) return before.first;
  const byYear = isOfCalendar(mention);
  if (byYear && before.kind === "noun" && takesGenitive(document, before.noun, before.first))
    return before.first;
  const since = before.kind === "particle" && before.particle.traits.has("time");
  const governor = since ? items[at - 1] : before;
  const lasting = since && before.particle.value === "منذ";
  if (governor?.kind === "noun" && isParticiple(governor.noun) && (byYear || lasting)) return governor.first;
  if (mention.kind !== "year") return null;
  for (let i = at; i >= 0 && i > at - LONGEST_PARTICIPLE_PHRASE; i--) {
    const item = items[i] as Item;
    if (item.kind === "verb" || item.kind === "participle" || (clause && item.first <= clause.first))
      return null;
    if (item.kind === "mark" || (item.kind === "particle" && item.particle.class !== "preposition"))
      return null;
    if (item.kind !== "noun" || !isParticiple(item.noun)) continue;
    const subject = clause?.subject.nounPhrase;
    return subject && subject.first <= item.first && item.first < subject.last ? null : item.first;
  }
  return null;
}

/** `14 يوليو`, `فبراير 2021`, `2015`, and no weekday or distance. */
function isOfCalendar({ kind }: DateMention): boolean {
  return kind === "day" || kind === "month" || kind === "year";
}

/** `إن زيارة الوزير اليوم إلى بغداد ستشهد`: of the deed that is spoken of before the verb comes. */
function topicBefore(
  items: readonly Item[],
  at: number,
  clauses: readonly Clause[],
  mention: DateMention,
): number | null {
  const verb = clauses.find(({ first }) => first >= mention.last);
  if (!verb) return null;
  for (let i = at; i >= 0; i--) {
    const item = items[i] as Item;
    if (item.kind === "verb" || item.kind === "participle") return null;
    if (item.kind === "mark" && !/^["()]$/.test(item.mark)) return null;
    if (item.kind === "particle" && item.particle.class !== "preposition") return null;
    if (item.kind !== "noun" || !isMasdar(item.noun)) continue;
    const opening = items[i - 1]?.kind === "mark" ? items[i - 2] : items[i - 1];
    const opens = opening?.kind === "particle" && opening.particle.class === "complementizer";
    if (opens && item.noun.preposition === "") return goesOnToVerb(items, at, verb) ? item.first : null;
  }
  return null;
}

/** Between a date and the verb stands only what the noun before them still brings in. */
function goesOnToVerb(items: readonly Item[], at: number, verb: Clause): boolean {
  return items
    .slice(at + 1, verb.at)
    .every(
      (item) =>
        item.kind !== "particle" ||
        ["preposition", "negation", "adverb", "auxiliary"].includes(item.particle.class),
    );
}

/** `منذ الانقلاب في فبراير 2021`: behind في it dates the event that bounds the clause, not the clause. */
function boundingPhrase(
  document: ClausedDocument,
  items: readonly Item[],
  at: number,
  mention: DateMention,
  clause: Clause | null,
): number | null {
  const inside = items[at];
  if (!isOfCalendar(mention) || inside?.kind !== "particle" || inside.particle.value !== "في") return null;
  for (let i = at - 1; i > 0; i--) {
    const item = items[i] as Item;
    if (item.kind === "verb" || item.kind === "participle" || (clause && item.first <= clause.first))
      return null;
    if (item.kind === "mark" && /^[،,:؛.]$/.test(item.mark)) return null;
    const before = items[i - 1];
    if (
      item.kind === "noun" &&
      before?.kind === "particle" &&
      document.words[before.first]?.particle?.traits.has("bound")
    )
      return item.first;
  }
  return null;
}

/** A noun without article and without the accusative ending of an object or adverb: the date is its genitive. */
function takesGenitive(document: ClausedDocument, noun: NounReading, token: number): boolean {
  return !noun.definite && !/[اى]$/.test(document.tokens[token]?.bare ?? "") && noun.demonym === null;
}

function isParticiple({ definite, nominals }: NounReading): boolean {
  return definite && nominals.some(({ nominal }) => nominal.kind !== "masdar");
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
  if (before.opener === "relative" && isState(before) && isPast(document, mention))
    return clauses.slice(0, at).findLast((outer) => !isState(outer)) ?? before;
  if (before.opener !== "relative" || mention.first < before.last) return before;
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

/** `الأحد`, `أمس`, `عام 2016`, but not `منذ 2016`: how things are now is not told of one day, month or year. */
function isPast(document: ClausedDocument, { first, kind, value, ahead }: DateMention): boolean {
  if (value === null || document.words[first - 1]?.particle?.value === "منذ") return false;
  if (kind === "weekday") return value.length === 10;
  return value === ahead && (kind !== "relative" || value.length === 10);
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
