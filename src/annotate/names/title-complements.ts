import type { Lexicon, TitleEntry } from "../../lexicon/lexicon.js";
import type { TitleModifier } from "../../lexicon/titles.js";
import type { WordedDocument } from "../words.js";
import { type Match, matchPhrase } from "./match.js";
import { readBodyAround, readOrgan } from "./organs.js";
import { readDemonym, readKnownName } from "./owner.js";
import { asNamed, readPersonName } from "./person-name.js";
import { type Phrase, phraseOf, type Reference } from "./phrase.js";
import { readChief, stateOf } from "./title-chiefs.js";
import { readHolder } from "./title-holders.js";
import { readPost } from "./title-posts.js";
import { beginsSureName, readTopic } from "./title-topics.js";
import { namedPerson } from "./untitled-persons.js";

/** A title with what belongs to it, before any name: `وزير الخارجية الأميركي السابق`. */
export interface TitleReading {
  readonly match: Match<TitleEntry>;
  readonly form: TitleEntry;
  readonly last: number;
  readonly portfolio: string | null;
  readonly holder: Phrase | null;
  /** Where the holder is sent: `لدى الأمم المتحدة`, `إلى اليمن`. */
  readonly posts: readonly Phrase[];
  /** Where `في` or ب stands before a holder that only a body around is: `القيادي في حركة حماس`; else null. */
  readonly aroundFrom: number | null;
  /** The person who is served: `مستشار ترامب للأمن القومي جون بولتون`. */
  readonly chief: Phrase | null;
  /** The state of which that person is a citizen, and whose office it then is. */
  readonly chiefsState: Reference | null;
  /** The body of which the holder is a part: `قائد فيلق القدس بالحرس الثوري إسماعيل قاآني`. */
  readonly wider: Phrase | null;
  readonly past: boolean;
  /** Where the title begins that this one serves (`مستشار الرئيس الفرنسي`), null where there is none. */
  readonly served: number | null;
  /** Where the words of the title proper end: at the holder, or at modifiers behind which no more of it stands. */
  readonly wordsEnd: number;
}

export function readComplements(
  document: WordedDocument,
  lexicon: Lexicon,
  match: Match<TitleEntry>,
  form: TitleEntry,
  limit: number,
  depth = 0, // نائب مساعد وزير …: titles that serve titles
): TitleReading {
  const allowed: ReadonlySet<string> = new Set(form.title.complements);
  let at = match.last;
  let wordsEnd = match.last;
  let portfolio: string | null = null;
  let holder: Phrase | null = null;
  const posts: Phrase[] = [];
  let past = false;
  let served: number | null = null;
  let adjectives = 0;
  let topic = false;
  let aroundFrom: number | null = null;
  let wider: Phrase | null = null;
  let chief: Phrase | null = null;
  for (let round = 0; round < 8 && at < limit; round++) {
    const modifier = matchPhrase(document, at, lexicon.modifiers, { clitics: "none", limit });
    if (modifier && modifies(modifier) && !beginsLongName(document, lexicon, at, limit)) {
      past ||= modifier.payloads.some(({ meaning }) => meaning === "past");
      at = modifier.last;
      continue;
    }
    if (allowed.has("portfolio")) {
      const field = matchPhrase(document, at, lexicon.portfolios, { limit });
      const joined = field && field.clitics.conjunction !== "" && portfolio !== null;
      if (
        field &&
        field.clitics.preposition !== "ب" &&
        (portfolio === null ? field.clitics.conjunction === "" : joined)
      ) {
        portfolio ??= field.payloads[0]?.id ?? null;
        at = field.last;
        if (!holder) wordsEnd = at;
        continue;
      }
    }
    if (allowed.has("title") && depth < 3) {
      const nested = matchPhrase(document, at, lexicon.titles, { limit });
      const inner = nested?.payloads[0];
      if (nested && inner && servesHere(nested, holder)) {
        const reading = readComplements(document, lexicon, nested, inner, limit, depth + 1);
        portfolio ??= reading.portfolio;
        holder ??= reading.holder;
        served ??= at;
        at = reading.last;
        wordsEnd = reading.wordsEnd;
        continue;
      }
    }
    if (!holder && !chief && at === match.last && !match.definite && allowed.has("title")) {
      chief = readChief(document, lexicon, at, limit);
      if (chief) {
        at = chief.last;
        continue;
      }
    }
    if (!holder && !chief) {
      const around = allowed.has("within") || topic ? readBodyAround(document, lexicon, at, limit) : null;
      if (around) aroundFrom = at;
      holder =
        around ??
        readHolder(document, lexicon, at, limit, allowed, genitiveMayFollow(document, match, at)) ??
        (form.title.relation === "SPOKESPERSON_OF" ? readWhoIsSpokenFor(document, lexicon, at, limit) : null);
      if (holder) {
        at = holder.last;
        continue;
      }
    }
    const around: Phrase | null = holder && !wider ? readWhole(document, lexicon, at, limit) : null;
    if (around && beginsSureName(document, lexicon, around.last, limit)) {
      wider = around;
      at = around.last;
      continue;
    }
    // وصل المبعوث إلى اليمن إلى صنعاء: nobody is sent to two places.
    const sent = posts.length > 0 && document.words[at]?.particle?.value === "إلى";
    const read = sent ? null : readPost(document, lexicon, at, limit);
    // مدير اليونيسف في الشرق الأوسط غيرت كابيلير: behind its owner only where the name is certain to follow.
    const placed =
      read !== null &&
      holder?.type === "ORGANIZATION" &&
      allowed.has("place") &&
      beginsSureName(document, lexicon, read.last, limit);
    const post = allowed.has("post") || topic || placed ? read : null;
    if (post) {
      posts.push(post);
      at = post.last;
      if (!holder) wordsEnd = at;
      continue;
    }
    if (
      adjectives < 1 &&
      at > match.first &&
      isDefiniteCommon(document, lexicon, at) &&
      !beginsLongName(document, lexicon, at, limit) &&
      followsUp(document, lexicon, at + 1, limit)
    ) {
      adjectives++;
      at++;
      continue;
    }
    const context = { genitive: at === match.last && !match.definite, ownerless: holder === null };
    const behind = topic || depth > 0 ? null : readTopic(document, lexicon, at, limit, context);
    if (behind === null) break;
    topic = true;
    at = behind;
    if (!holder) wordsEnd = at;
  }
  const chiefsState = chief ? stateOf(chief, lexicon) : null;
  return {
    match,
    form,
    last: at,
    portfolio,
    holder,
    posts,
    aroundFrom,
    chief,
    chiefsState,
    wider,
    past,
    served,
    wordsEnd,
  };
}

/** Not `وهو`, `الذي شغل منصب`, which stand between a name and its title; with the article where the row has it. */
function modifies({ payloads, definite }: Match<TitleModifier>): boolean {
  return payloads.some(
    ({ meaning, form }) =>
      meaning !== "link" && meaning !== "past-link" && (definite || !form.startsWith("ال")),
  );
}

/** `مستشار الرئيس`, `مستشار الأمن القومي للرئيس`. */
function servesHere({ clitics }: Match<TitleEntry>, holder: Phrase | null): boolean {
  // المتحدث باسم الوزارة السفير علاء: behind the owner another title is the bearer's own.
  return (
    clitics.conjunction === "" && (clitics.preposition === "ل" || (clitics.preposition === "" && !holder))
  );
}

/** `عضو اللجنة المركزية في الحركة`, `للحركة`: the body of which the holder's is a part. */
function readWhole(document: WordedDocument, lexicon: Lexicon, at: number, limit: number): Phrase | null {
  const around = readBodyAround(document, lexicon, at, limit);
  if (around) return around;
  const organ = readOrgan(document, lexicon, at, limit);
  return organ?.preposition === "ل" && organ.conjunction === "" ? organ : null;
}

/**
 * `المتحدث باسم أردوغان`, `متحدث باسم باولو جنتيلوني`: behind the particle a name is not the spokesman's. Of more than two
 * words that no gazetteer knows, the first is taken for the surname, and the others for the spokesman.
 */
function readWhoIsSpokenFor(
  document: WordedDocument,
  lexicon: Lexicon,
  at: number,
  limit: number,
): Phrase | null {
  if (!document.words[at - 1]?.particle?.traits.has("behalf")) return null;
  const clitics = document.words[at]?.clitics[0];
  const whole = readPersonName(document, lexicon, at, limit, "title");
  const known = whole?.known || (whole?.words.length ?? 0) < 3;
  const name = known ? whole : readPersonName(document, lexicon, at, at + 1, "title");
  if (!name || !clitics) return null;
  return phraseOf({
    ...namedPerson(document, at, name.last, clitics, name.words),
    ...asNamed(document, name),
  });
}

/** `رئيس كازاخستان` but not `الرئيس كازاخستان`: the word before a genitive has no article. */
function genitiveMayFollow(document: WordedDocument, match: Match<TitleEntry>, at: number): boolean {
  const before = document.tokens[at - 1];
  if (!before) return false;
  return at - 1 === match.first ? !match.definite : !before.bare.startsWith("ال");
}

function isDefiniteCommon(document: WordedDocument, lexicon: Lexicon, i: number): boolean {
  const token = document.tokens[i];
  if (token?.kind !== "word" || !token.bare.startsWith("ال") || document.words[i]?.particle) return false;
  return (document.words[i]?.common ?? false) && !lexicon.calendar.has(token.key);
}

/** `التقى الوزير الاتحاد الأوروبي`: what looks like an adjective of the title is the first word of a name. */
function beginsLongName(document: WordedDocument, lexicon: Lexicon, i: number, limit: number): boolean {
  const name = readKnownName(document, lexicon, i, limit, "any");
  return name !== null && name.last > i + 1;
}

/** Something that continues a title stands here: a demonym, a known owner, a modifier. */
function followsUp(document: WordedDocument, lexicon: Lexicon, i: number, limit: number): boolean {
  return (
    readDemonym(document, lexicon, i, limit) !== null ||
    readKnownName(document, lexicon, i, limit, "any") !== null ||
    matchPhrase(document, i, lexicon.modifiers, { clitics: "none", limit }) !== null ||
    document.words[i]?.particle?.value === "إلى"
  );
}
