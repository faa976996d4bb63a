import type { Clause, ClausedDocument } from "../annotate/clauses.js";
import type { DateMention } from "../annotate/dates/dates.js";
import type { Item } from "../annotate/item.js";
import { isMasdar, type NounReading } from "../annotate/noun-readings.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import { isOfNews } from "./news.js";

/** So many items may stand between `المبرم` and its year: `المبرم في فيينا بين إيران والقوى الكبرى عام 2015`. */
const LONGEST_PARTICIPLE_PHRASE = 8;

/** `اتفاق 2015`, `هجمات 11 سبتمبر`, `لعام 2020`, `المبرم عام 2015`, `المستمرة منذ الأحد`. */
export function nounBefore(
  document: ClausedDocument,
  items: readonly Item[],
  at: number,
  mention: DateMention,
  clause: Clause | null,
  lexicon: Lexicon,
): number | null {
  const before = items[at];
  if (!before) return null;
  if (mention.genitive && (before.kind === "noun" || before.kind === "phrase")) return before.first;
  const byYear = isOfCalendar(mention);
  const named = before.kind === "noun" && !isPartOfTime(before.noun, lexicon);
  if (byYear && named && takesGenitive(document, before.noun, before.first)) return before.first;
  const since = before.kind === "particle" && before.particle.traits.has("time");
  const governed = since ? at - 1 : at;
  const governor = items[governed];
  const lasting = isSince(before) || beginsWithSince(document, mention);
  if (governor?.kind === "noun" && isPlanned(governor.noun, lexicon)) return governor.first;
  if (governor?.kind === "noun" && isParticiple(items, governed) && (byYear || lasting))
    return governor.first;
  if (mention.kind !== "year" && (lasting || !byYear || !mention.absolute)) return null;
  for (let i = at; i >= 0 && i > at - LONGEST_PARTICIPLE_PHRASE; i--) {
    const item = items[i] as Item;
    if (item.kind === "verb" || item.kind === "participle" || (clause && item.first <= clause.first))
      return null;
    if (item.kind === "mark" || (item.kind === "particle" && item.particle.class !== "preposition"))
      return null;
    if (item.kind !== "noun" || !isParticiple(items, i)) continue;
    if (mention.kind !== "year" && !isPassive(item.noun)) return null;
    const subject = clause?.subject.nounPhrase;
    return subject && subject.first <= item.first && item.first < subject.last ? null : item.first;
  }
  return null;
}

/** `القمة المقررة الجمعة`: the adjective says that what the noun names is to come. */
export function isPlanned({ definite, key }: NounReading, { governors }: Lexicon): boolean {
  return definite && governors.ofAdjective(key) === "planned";
}

/** `14 يوليو`, `فبراير 2021`, `2015`, and no weekday or distance. */
export function isOfCalendar({ kind }: DateMention): boolean {
  return kind === "day" || kind === "month" || kind === "year";
}

/** `إن زيارة الوزير اليوم إلى بغداد ستشهد`: of the deed that is spoken of before the verb comes. */
export function topicBefore(
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

/**
 * `منذ الانقلاب في فبراير 2021`, `بعد الاتفاق الأسبوع الماضي، قال`: the date of the event that bounds the clause, and not of the clause.
 * Right beside the event, or before the verb, only where the clause cannot be meant: behind منذ, and no day of the news.
 */
export function boundingPhrase(
  document: ClausedDocument,
  items: readonly Item[],
  at: number,
  mention: DateMention,
  clause: Clause | null,
  reference: string | null,
): number | null {
  const last = items[at];
  const within = isOfCalendar(mention) && last?.kind === "particle" && last.particle.value === "في";
  const pronoun = last?.kind === "particle" && last.particle.class === "suffixed";
  const beside = pronoun || last?.kind === "noun" || last?.kind === "phrase";
  if (!within && !beside) return null;
  const behindVerb = clause !== null && clause.first < mention.first;
  for (let i = beside ? at : at - 1; i > 0; i--) {
    const item = items[i] as Item;
    if (item.kind === "verb" || item.kind === "participle") return null;
    if (behindVerb && item.first <= clause.first) return null;
    if (item.kind === "mark" && /^[،,:؛.]$/.test(item.mark)) return null;
    const before = items[i - 1];
    if (item.kind !== "noun" || before?.kind !== "particle") continue;
    if (!document.words[before.first]?.particle?.traits.has("bound")) continue;
    const own = behindVerb ? within : !isOfNews(mention, reference);
    return isSince(before) || own ? item.first : null;
  }
  return null;
}

/** `مطلع عام 2020`, `صيف عام 2020`, `يومي الرابع والخامس من مايو`: a part or stretch of the time, and nothing that is of it. */
function isPartOfTime({ key }: NounReading, { calendarPhrases }: Lexicon): boolean {
  const meanings = calendarPhrases.next.get(key)?.payloads ?? [];
  return meanings.some(({ kind }) => ["part", "season", "unit", "units", "dual"].includes(kind));
}

/** A noun without article and without the accusative ending of an object or adverb: the date is its genitive. */
function takesGenitive(document: ClausedDocument, noun: NounReading, token: number): boolean {
  return !noun.definite && !/[اى]$/.test(document.tokens[token]?.bare ?? "") && noun.demonym === null;
}

/** `الاتفاق المبرم`, and not `أسقطت الطائرة`: a definite participle qualifies the noun or name before it. */
function isParticiple(items: readonly Item[], at: number): boolean {
  const [before, item] = [items[at - 1], items[at]];
  if (item?.kind !== "noun" || !item.noun.definite) return false;
  const qualifies = before?.kind === "noun" ? before.noun.definite : before?.kind !== "verb";
  return qualifies && item.noun.nominals.some(({ nominal }) => nominal.kind !== "masdar");
}

/** `المبرم`, `الموقع`: was done at one time, where `المطالب` may go on. */
function isPassive({ nominals }: NounReading): boolean {
  return nominals.some(({ nominal }) => nominal.kind === "passive-participle");
}

/** `منذ`. */
export function isSince(item: Item | undefined): boolean {
  return item?.kind === "particle" && item.particle.value === "منذ";
}

/** `منذ أسبوع`, which is one expression of time. */
export function beginsWithSince({ words }: ClausedDocument, { first }: DateMention): boolean {
  return words[first]?.particle?.value === "منذ";
}

/** `منذ 2016`: right behind it stands the time. */
export function isBehindSince({ words }: ClausedDocument, { first }: DateMention): boolean {
  return words[first - 1]?.particle?.value === "منذ";
}
