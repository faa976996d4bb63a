import type { Lexicon, TitleEntry } from "../../lexicon/lexicon.js";
import type { WordedDocument } from "../words.js";
import { type Match, matchPhrase, matchPhrases } from "./match.js";
import { readOrgan } from "./organs.js";
import { readDemonym, readKnownName } from "./owner.js";
import { type PersonName, readPersonName } from "./person-name.js";
import type { OfficeClaim, Phrase, Reference } from "./phrase.js";
import { COMMA, mentionSpan, plainText, skipMarks } from "./spans.js";

/** A title with what belongs to it, before any name: `وزير الخارجية الأميركي السابق`. */
interface TitleReading {
  readonly match: Match<TitleEntry>;
  readonly form: TitleEntry;
  readonly last: number;
  readonly portfolio: string | null;
  readonly holder: Phrase | null;
  readonly past: boolean;
  /** Where the words of the title proper end: holder and modifiers are not part of them. */
  readonly wordsEnd: number;
}

/**
 * Reads a titled person: title, field, owner and modifiers in any order, then perhaps a comma, perhaps a second
 * title, and the name. Without a name the phrase refers to the office's holder. Null where neither is there.
 */
export function readTitled(
  document: WordedDocument,
  lexicon: Lexicon,
  i: number,
  limit: number,
): Phrase | null {
  let best: Phrase | null = null;
  for (const match of matchPhrases(document, i, lexicon.titles, { loose: true, limit })) {
    for (const form of match.payloads) {
      const several = form.number !== "singular";
      if (several && form.title.relation === null) continue;
      if (form.needsArticle && !match.definite) continue;
      const reading = readComplements(document, lexicon, match, form, limit);
      // الرئيسان الأميركي جو بايدن والروسي …: a dual only with a name.
      const phrase =
        completeWithName(document, lexicon, reading, limit) ??
        (several ? null : holderOnly(document, reading));
      if (phrase && (!best || rank(phrase) > rank(best))) best = phrase;
    }
  }
  return best;
}

/** A named person beats a nameless office; then the longer phrase; then the one that knows its owner. */
function rank(phrase: Phrase): number {
  const named = phrase.mentionKind === "name" ? 1000 : 0;
  const owned = phrase.offices.some((office) => office.holder) ? 5 : 0;
  return named + phrase.last * 10 + owned;
}

function readComplements(
  document: WordedDocument,
  lexicon: Lexicon,
  match: Match<TitleEntry>,
  form: TitleEntry,
  limit: number,
): TitleReading {
  const allowed: ReadonlySet<string> = new Set(form.title.complements);
  let at = match.last;
  let wordsEnd = match.last;
  let portfolio: string | null = null;
  let holder: Phrase | null = null;
  let past = false;
  let adjectives = 0;
  for (let round = 0; round < 8 && at < limit; round++) {
    const modifier = matchPhrase(document, at, lexicon.modifiers, { loose: true, clitics: "none", limit });
    if (modifier) {
      past ||= modifier.payloads.some(({ meaning }) => meaning === "past");
      at = modifier.last;
      continue;
    }
    if (allowed.has("portfolio")) {
      const field = matchPhrase(document, at, lexicon.portfolios, { loose: true, limit });
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
    if (allowed.has("title")) {
      const nested = matchPhrase(document, at, lexicon.titles, { loose: true, clitics: "none", limit });
      const inner = nested?.payloads[0];
      if (nested && inner) {
        const reading = readComplements(document, lexicon, nested, inner, limit);
        portfolio ??= reading.portfolio;
        holder ??= reading.holder;
        at = reading.last;
        wordsEnd = reading.wordsEnd;
        continue;
      }
    }
    if (!holder) {
      holder = readHolder(document, lexicon, at, limit, allowed, genitiveMayFollow(document, match, at));
      if (holder) {
        at = holder.last;
        continue;
      }
    }
    const post = allowed.has("post") ? readPost(document, lexicon, at, limit) : null;
    if (post !== null) {
      at = post;
      continue;
    }
    if (
      adjectives < 1 &&
      at > match.first &&
      isDefiniteCommon(document, lexicon, at) &&
      followsUp(document, lexicon, at + 1, limit)
    ) {
      adjectives++;
      at++;
      continue;
    }
    break;
  }
  return { match, form, last: at, portfolio, holder, past, wordsEnd };
}

function readHolder(
  document: WordedDocument,
  lexicon: Lexicon,
  at: number,
  limit: number,
  allowed: ReadonlySet<string>,
  genitive: boolean,
): Phrase | null {
  const demonym = readDemonym(document, lexicon, at, limit);
  if (demonym) return demonym.number === "plural" ? null : demonym;
  const known = readKnownName(document, lexicon, at, limit);
  const direct = (phrase: Phrase | null) =>
    phrase && !phrase.conjunction && (phrase.preposition === "" ? genitive : phrase.preposition === "ل")
      ? phrase
      : null;
  const owner = direct(known);
  const acts = owner?.reference.kind === "known" && lexicon.entity(owner.reference.id)?.metonym;
  if (
    owner &&
    (owner.type === "COUNTRY" ||
      owner.type === "ORGANIZATION" ||
      (owner.type === "PLACE" && (acts || allowed.has("place"))))
  ) {
    const organ = direct(readOrgan(document, lexicon, at, limit));
    return organ && organ.last > owner.last ? organ : owner;
  }
  if (!allowed.has("organisation") && !allowed.has("country")) return null;
  return direct(readOrgan(document, lexicon, at, limit));
}

/** `المبعوث الأممي إلى اليمن`, `السفير لدى روسيا`: where somebody is sent; the position behind it, else null. */
function readPost(document: WordedDocument, lexicon: Lexicon, at: number, limit: number): number | null {
  const particle = document.words[at]?.particle;
  const separate = particle?.class === "preposition" && ["إلى", "لدى", "في"].includes(particle.value);
  const place = readKnownName(document, lexicon, separate ? at + 1 : at, limit);
  if (!place || place.conjunction || place.type === "PERSON") return null;
  return separate ? place.last : place.preposition === "ل" || place.preposition === "ب" ? place.last : null;
}

function completeWithName(
  document: WordedDocument,
  lexicon: Lexicon,
  reading: TitleReading,
  limit: number,
): Phrase | null {
  const behindComma = skipMarks(document, reading.last, limit, COMMA);
  const comma = behindComma > reading.last;
  const second = readSecondTitle(document, lexicon, behindComma, limit);
  if (second)
    return {
      ...second,
      first: reading.match.first,
      offices: [claim(document, reading), ...second.offices],
      conjunction: reading.match.clitics.conjunction,
      preposition: reading.match.clitics.preposition,
    };
  if (reading.form.title.relation === null && comma) return null;
  const name = readPersonName(
    document,
    lexicon,
    behindComma,
    limit,
    comma && !reading.holder && !reading.portfolio ? "given-name" : "title",
  );
  if (!name || (comma && !nameIsApposition(document, name, limit))) return null;
  return person(document, reading, name);
}

/** `رئيس المنظمة رئيس الوزراء الأرمني نيكول باشينيان`: a title may be followed by another before the name. */
function readSecondTitle(
  document: WordedDocument,
  lexicon: Lexicon,
  at: number,
  limit: number,
): Phrase | null {
  const next = matchPhrase(document, at, lexicon.titles, { loose: true, clitics: "none", limit });
  if (!next) return null;
  const phrase = readTitled(document, lexicon, at, limit);
  return phrase?.mentionKind === "name" ? phrase : null;
}

/** Behind a comma a name is taken only where it ends like an apposition: at punctuation or a particle. */
function nameIsApposition(document: WordedDocument, name: PersonName, limit: number): boolean {
  if (name.known) return true;
  const after = document.tokens[name.last];
  if (name.last >= limit || !after) return true;
  return name.last - name.first >= 2 || after.kind === "punctuation";
}

function person(document: WordedDocument, reading: TitleReading, name: PersonName): Phrase {
  return {
    first: reading.match.first,
    last: name.last,
    start: document.tokens[name.first]?.start ?? 0,
    end: document.tokens[name.last - 1]?.end ?? 0,
    mentionKind: "name",
    type: "PERSON",
    reference: name.known ? { kind: "known", id: name.known } : { kind: "person", words: name.words },
    conjunction: reading.match.clitics.conjunction,
    preposition: reading.match.clitics.preposition,
    gender: reading.form.gender,
    number: "singular",
    offices: [claim(document, reading)],
    parts: reading.holder ? [reading.holder] : [],
    suffix: null,
  };
}

/** `الرئيس الكازاخستاني`, `وزير الخارجية`, `الوزير`: refers to whoever holds the office. */
function holderOnly(document: WordedDocument, reading: TitleReading): Phrase | null {
  const { match, form, portfolio, holder } = reading;
  if (form.title.relation === null || (!holder && !portfolio && !match.definite)) return null;
  if (mayBeMasdar(document, match)) return null;
  if (!holder && !match.definite && !form.title.complements.includes("portfolio")) return null;
  const reference: Reference = {
    kind: "office",
    title: form.title.id,
    portfolio,
    holder: holder?.reference ?? null,
  };
  return {
    first: match.first,
    last: reading.last,
    ...mentionSpan(document, match.first, reading.last, match.clitics),
    mentionKind: "description",
    type: "PERSON",
    reference,
    conjunction: match.clitics.conjunction,
    preposition: match.clitics.preposition,
    gender: form.gender,
    number: "singular",
    offices: [claim(document, reading)],
    parts: holder ? [holder] : [],
    suffix: null,
  };
}

/** `مساعدة`, `رئاسة`: without a name the word is the verbal noun (help), not the office (assistant). */
function mayBeMasdar(document: WordedDocument, match: Match<TitleEntry>): boolean {
  return (
    match.last === match.first + 1 &&
    (document.words[match.first]?.verbal.some(
      ({ reading }) => "nominal" in reading && reading.nominal.kind === "masdar",
    ) ??
      false)
  );
}

function claim(document: WordedDocument, reading: TitleReading): OfficeClaim {
  const { match, form } = reading;
  const first = match.clitics.stem || document.tokens[match.first]?.bare || "";
  const rest = plainText(document, match.first + 1, reading.wordsEnd);
  return {
    first: match.first,
    last: reading.last,
    title: form.title.id,
    portfolio: reading.portfolio,
    holder: reading.holder?.reference ?? null,
    relation: form.title.relation,
    past: reading.past,
    words: rest ? `${first} ${rest}` : first,
  };
}

/** `رئيس كازاخستان` but not `الرئيس كازاخستان`: the word before a genitive has no article. */
function genitiveMayFollow(document: WordedDocument, match: Match<TitleEntry>, at: number): boolean {
  const before = document.tokens[at - 1];
  if (!before) return false;
  return at - 1 === match.first ? !match.definite : !before.key.startsWith("ال");
}

function isDefiniteCommon(document: WordedDocument, lexicon: Lexicon, i: number): boolean {
  const token = document.tokens[i];
  if (token?.kind !== "word" || !token.key.startsWith("ال") || document.words[i]?.particle) return false;
  return lexicon.commonWords.isCommonWord(token.bare) && !lexicon.calendar.has(token.key);
}

/** Something that continues a title stands here: a demonym, a known owner, a modifier. */
function followsUp(document: WordedDocument, lexicon: Lexicon, i: number, limit: number): boolean {
  return (
    readDemonym(document, lexicon, i, limit) !== null ||
    readKnownName(document, lexicon, i, limit, "any") !== null ||
    matchPhrase(document, i, lexicon.modifiers, { loose: true, clitics: "none", limit }) !== null ||
    document.words[i]?.particle?.value === "إلى"
  );
}
