import type { Lexicon } from "../lexicon/lexicon.js";
import type { Clause, ClausedDocument } from "./clauses.js";
import { issuersTakenUp } from "./issued-words.js";
import type { Item } from "./item.js";
import type { SentenceItems } from "./items.js";
import type { Phrase } from "./names/phrase.js";
import { namesWords, ownerOfNoun } from "./owners-of-words.js";
import type { Report } from "./reports.js";
import { speakersOf } from "./speakers.js";

/** How many items may stand between the source's particle and its noun: `وفق ما`, `وفقا لآخر`. */
const FARTHEST = 4;

/** `بحسب رويترز`, `وفق ما ذكرت وكالة …`, `وفقا لبيان الوزارة`, `نقلا عن`: the source of the sentence around it. */
export function sourcesOf(
  document: ClausedDocument,
  { sentence, items }: SentenceItems,
  lexicon: Lexicon,
): readonly Report[] {
  const reports: Report[] = [];
  items.forEach((_, at) => {
    const speakers = speakersNamedAt(document, { sentence, items }, at, lexicon);
    if (speakers.length > 0)
      reports.push({
        first: sentence.first,
        last: sentence.last,
        speakers,
        kind: "source",
        ownActs: new Set(),
      });
  });
  return reports;
}

function speakersNamedAt(
  document: ClausedDocument,
  sentence: SentenceItems,
  at: number,
  lexicon: Lexicon,
): readonly Phrase[] {
  const item = sentence.items[at];
  if (item?.kind === "verb")
    return isAfterword(sentence.items, at) ? toldBefore(document, sentence, at, lexicon) : [];
  if (item?.kind !== "particle") return [];
  if (item.particle.class === "attribution") return sourceBehind(document, sentence, at, lexicon);
  return isAsWasSaid(sentence.items, at) ? sourceOfAside(document, sentence, at + 1, lexicon) : [];
}

/** `قصفت تركيا حلب، يقول لافروف.`, `قصفت تركيا حلب تكتب لوموند.`: a verb with its subject alone behind what was said. */
function isAfterword(items: readonly Item[], at: number): boolean {
  const [before, verb, subject, end] = items.slice(at - 1, at + 3);
  if (at === 0 || verb?.kind !== "verb" || verb.conjunction !== "" || subject?.kind !== "phrase")
    return false;
  const now = verb.reading.form.tense === "imperfect";
  const apart = before?.kind === "mark" && /^[،,".…]+$/.test(before.mark);
  if (!apart && !(now && (before?.kind === "phrase" || before?.kind === "noun"))) return false;
  // وفي ختام الزيارة، قال لافروف، الذي: what he said is still to come.
  return !end || (end.kind === "mark" && (now ? /^[،,.…]+$/ : /^[.…]+$/).test(end.mark));
}

/** Whose words the rest of the sentence is, before a verb of saying that brings in nothing itself. */
function toldBefore(
  document: ClausedDocument,
  sentence: SentenceItems,
  at: number,
  lexicon: Lexicon,
): readonly Phrase[] {
  const clause = clauseAt(document, sentence, at);
  if (clause?.opener !== "main" || clause.markers.size > 0 || clause.subject.from !== "behind") return [];
  return onlyTells(clause, lexicon) && clause.contentFrom === null ? speakersOf(clause, lexicon) : [];
}

/** `وفق خطة روسيا` and `وفقا للقانون` name no source. */
function sourceBehind(
  document: ClausedDocument,
  { sentence, items }: SentenceItems,
  at: number,
  lexicon: Lexicon,
): readonly Phrase[] {
  for (let i = at + 1; i < Math.min(items.length, at + 1 + FARTHEST); i++) {
    const item = items[i] as Item;
    if (item.kind === "phrase") return [item.phrase];
    if (item.kind === "verb") {
      const clause = clauseAt(document, { sentence, items }, i);
      return clause?.predicate.reading.verb.class === "say" ? speakersOf(clause, lexicon) : [];
    }
    if (item.kind === "noun" && !isSource(item, lexicon) && !isSource(items[i + 1], lexicon)) return [];
    const owner = item.kind === "noun" ? ownerOfNoun(items, i, undefined) : [];
    if (owner.length > 0) return owner;
    const publishers = isSource(item, lexicon) ? publishersOf(document, { sentence, items }, i) : [];
    if (publishers.length > 0) return publishers;
    const issuers = issuersTakenUp(document, sentence, items, i, lexicon.isUtterance);
    if (issuers.length > 0) return issuers;
    if (item.kind === "mark" && item.mark !== '"') return [];
  }
  return [];
}

/** At most so many adjectives stand behind the words that somebody has published. */
const MOST_ADJECTIVES = 2;

/** `بحسب بيان أصدره الادعاء`, `وفق حصيلة جديدة أوردها المرصد`: who published the words that the noun at an item names. */
function publishersOf(document: ClausedDocument, sentence: SentenceItems, at: number): readonly Phrase[] {
  for (let i = at + 1; i <= at + 1 + MOST_ADJECTIVES; i++) {
    const item = sentence.items[i];
    if (item?.kind === "verb") {
      const clause = item.reading.objectSuffix ? clauseAt(document, sentence, i) : undefined;
      return clause?.subject.from === "behind" ? clause.subject.phrases : [];
    }
    if (item?.kind !== "noun" || item.noun.definite || item.noun.preposition || item.noun.conjunction)
      return [];
  }
  return [];
}

/** `قصفت تركيا حلب، كما أعلن لافروف`, `، على ما أفادت رويترز`: behind a mark, with the verb right behind. */
function isAsWasSaid(items: readonly Item[], at: number): boolean {
  const [before, item] = [items[at - 1], items[at]];
  if (item?.kind !== "particle" || items[at + 1]?.kind !== "verb") return false;
  if (item.particle.value === "كما") return before?.kind === "mark";
  const on = before?.kind === "particle" && before.particle.value === "على";
  return on && item.particle.form === "ما" && items[at - 2]?.kind === "mark";
}

/** What a verb of saying tells stands behind one of these: `كما أشار إلى`, `كما كشف عن`. */
const OF_CONTENT: ReadonlySet<string> = new Set(["إلى", "عن", "ب", "على"]);

/** The subject of a verb of saying, at an item, that brings in nothing itself, for what it tells stands before; but `، كما أكد أن`. */
function sourceOfAside(
  document: ClausedDocument,
  sentence: SentenceItems,
  at: number,
  lexicon: Lexicon,
): readonly Phrase[] {
  const clause = clauseAt(document, sentence, at);
  if (!clause || !onlyTells(clause, lexicon) || clause.contentFrom !== null) return [];
  const { subject, bare, prepositional, items } = clause;
  if (subject.nounPhrase === null || bare.some((noun) => noun !== subject.nounPhrase)) return [];
  if (prepositional.some(({ preposition }) => OF_CONTENT.has(preposition))) return [];
  const next = items.find(({ first }) => first >= clause.last);
  return !next || next.kind === "mark" ? speakersOf(clause, lexicon) : [];
}

/** `أعلن`, `ذكر`, `كتب`; but `كما تباحث الوزيران` is a deed of its own. */
function onlyTells({ predicate: { reading } }: Clause, lexicon: Lexicon): boolean {
  if (reading.verb.class !== "say") return false;
  return !(lexicon.framesOfVerb.get(reading.verb.id) ?? []).some(
    ({ requires, object }) => requires.length === 0 && object.some((slot) => slot === "DO" || slot === "مع"),
  );
}

function clauseAt(document: ClausedDocument, { sentence }: SentenceItems, at: number): Clause | undefined {
  return document.clausesOf.get(sentence)?.find((it) => it.at === at);
}

function isSource(item: Item | undefined, lexicon: Lexicon): boolean {
  return item?.kind === "noun" && namesWords(item.noun, lexicon);
}
