import type { Lexicon } from "../../lexicon/lexicon.js";
import type { TokenRange } from "../document.js";
import type { WordedDocument } from "../words.js";
import { isQuote, matchPhrase } from "./match.js";
import type { Phrase } from "./phrase.js";
import { mentionSpan } from "./spans.js";

/** A name has at most so many words, particles such as بن and آل not counted: عبد الله بن عبد العزيز آل سعود has five. */
const MOST_NAME_WORDS = 5;
const MOST_TOKENS = 9;

/**
 * What makes us expect a personal name at a place: a title or a given name, or a verb of saying before and an office
 * behind, which announce persons but less surely.
 */
export type NameCue = "title" | "given-name" | "announced";

export interface PersonName extends TokenRange {
  /** Folded words, the identity of the name inside an article. */
  readonly words: readonly string[];
  /** Gazetteer id where the whole name is known. */
  readonly known: string | null;
}

/** What a phrase has from the name in it: where it ends, the name as its mention, whom it means. */
export function asNamed(
  document: WordedDocument,
  name: PersonName,
): Pick<Phrase, "last" | "start" | "end" | "mentionKind" | "reference"> {
  return {
    last: name.last,
    ...mentionSpan(document, name.first, name.last, null),
    mentionKind: "name",
    reference: name.known ? { kind: "known", id: name.known } : { kind: "person", words: name.words },
  };
}

/**
 * Reads a personal name that begins at a token. Behind a title any word that is not Arabic vocabulary may begin
 * one; without a title only a given name may. Foreign names of several words and Arabic ones with بن, آل, أبو,
 * عبد are read to their end; an ordinary word, verb, particle or clitic ends them.
 * @param firstKey the first word, folded, where clitics are glued to it: `عبد` of `وعبد`
 */
export function readPersonName(
  document: WordedDocument,
  lexicon: Lexicon,
  first: number,
  limit: number,
  cue: NameCue,
  firstKey = keyAt(document, first),
): PersonName | null {
  const known = matchPhrase(document, first, lexicon.names, { clitics: "none", limit });
  const person = known?.payloads.find((entry) => entry.type === "PERSON");
  const last = nameEnd(document, lexicon, first, limit, cue, firstKey);
  if (known && person && (known.last >= last || endsWithKnown(document, lexicon, known))) {
    return { first, last: known.last, words: wordsOf(document, first, known.last), known: person.id };
  }
  // وزير خارجية أوباما جون كيري: two persons, and the title is the second one's.
  if (known && person && known.last === first + 1 && beginsKnownPerson(document, lexicon, known.last))
    return null;
  if (last === first) return null;
  return { first, last, words: [firstKey, ...wordsOf(document, first + 1, last)], known: null };
}

function nameEnd(
  document: WordedDocument,
  lexicon: Lexicon,
  first: number,
  limit: number,
  cue: NameCue,
  firstKey: string,
): number {
  const budget = Math.min(limit, first + MOST_TOKENS);
  const isParticle = (i: number) => lexicon.nameParticles.has(i === first ? firstKey : keyAt(document, i));
  let last = first;
  let words = 0;
  while (last < budget && words < MOST_NAME_WORDS) {
    if (last > first && isHyphen(document, last)) {
      if (last + 1 >= budget || !continuesName(document, lexicon, first, last + 1, limit, cue)) break;
      last++;
    }
    const goesOn =
      last === first
        ? beginsName(document, lexicon, first, limit, cue, firstKey)
        : continuesName(document, lexicon, first, last, limit, cue);
    if (!goesOn) break;
    if (!isParticle(last)) words++;
    last++;
  }
  while (last > first && isParticle(last - 1)) last--;
  return last;
}

/** A full name of the gazetteer goes on only with بن or a given name: تيريزا ماي لبريكست. */
function endsWithKnown(
  document: WordedDocument,
  lexicon: Lexicon,
  known: { readonly first: number; readonly last: number },
): boolean {
  const next = keyAt(document, known.last);
  return (
    known.last - known.first > 1 &&
    !isHyphen(document, known.last) &&
    !lexicon.nameParticles.has(next) &&
    !lexicon.givenNames.has(next)
  );
}

function beginsKnownPerson(document: WordedDocument, lexicon: Lexicon, i: number): boolean {
  const known = matchPhrase(document, i, lexicon.names, { clitics: "none" });
  return known?.payloads.some((entry) => entry.type === "PERSON" && !entry.weakHere) ?? false;
}

/** كيم هاك-سونغ: with no space on either side. */
function isHyphen(document: WordedDocument, i: number): boolean {
  const token = document.tokens[i];
  return (
    token?.text === "-" &&
    document.tokens[i - 1]?.end === token.start &&
    document.tokens[i + 1]?.start === token.end
  );
}

function beginsName(
  document: WordedDocument,
  lexicon: Lexicon,
  i: number,
  limit: number,
  cue: NameCue,
  key: string,
): boolean {
  const token = document.tokens[i];
  const word = document.words[i];
  if (!token || !word || (token.kind !== "word" && token.kind !== "latin")) return false;
  if (token.kind === "latin") return cue === "title";
  const next = document.tokens[i + 1];
  if (lexicon.nameParticles.has(key))
    // فإن is no فان.
    return i + 1 < limit && next?.kind === "word" && word.particle?.form !== token.bare;
  if (carriesClitic(document, i) || lexicon.demonyms.has(key)) return false;
  const given = lexicon.givenNames.get(key);
  // وزراء الخارجية صباح الاثنين
  if (given?.ambiguous && lexicon.calendar.has(next?.key ?? "")) return false;
  // تيمور الشرقية: the name of a state, though it begins like that of a man.
  if (knownNameAt(document, lexicon, i) > i + 1) return false;
  const definite = token.bare.startsWith("ال");
  // الصادق المهدي, but not الدبلوماسي الهادئ.
  if (given && definite && lexicon.commonWords.isCommonWord(token.bare) && !isName(document, lexicon, i + 1))
    return false;
  // وأدان الرئيس إسرائيل: a state, unless more of a name follows.
  if (given && beginsKnownName(document, lexicon, i) && !isName(document, lexicon, i + 1)) return false;
  if (given && (!given.ambiguous || cue !== "given-name")) return !word.particle;
  if (definite || cue === "given-name") return false;
  return isForeignToArabic(document, lexicon, i) && !beginsKnownName(document, lexicon, i);
}

function continuesName(
  document: WordedDocument,
  lexicon: Lexicon,
  first: number,
  i: number,
  limit: number,
  cue: NameCue,
): boolean {
  const token = document.tokens[i];
  const word = document.words[i];
  if (!token || !word || (token.kind !== "word" && token.kind !== "latin")) return false;
  if (token.kind === "latin") return cue === "title";
  const key = token.key;
  const length = i - first;
  if (carriesClitic(document, i)) return false;
  if (lexicon.nameParticles.has(key)) return i + 1 < limit && document.tokens[i + 1]?.kind === "word";
  if (lexicon.nameParticles.has(keyAt(document, i - 1))) return !word.particle;
  const given = lexicon.givenNames.get(key);
  // أحمد علي: the name is spelt علي, the preposition على.
  const nameAsSpelt = given && word.particle?.form !== token.bare;
  if (word.particle && key.length > 1 && !nameAsSpelt) return false;
  if (lexicon.calendar.has(key) || (!given && matchPhrase(document, i, lexicon.calendarPhrases)))
    return false;
  if (lexicon.demonyms.has(key)) return mayBeSurname(document, lexicon, first, i, limit, cue);
  if (beginsKnownName(document, lexicon, i)) return false;
  const titled = () => matchPhrase(document, i, lexicon.titles, { limit }) !== null;
  // بن كاردين أكبر عضو: behind two words of a name, one that is a common word too goes on only to more of the name.
  if (given?.ambiguous && length > 1 && lexicon.commonWords.isCommonWord(token.bare))
    return !titled() && (isName(document, lexicon, i + 1) || document.tokens[i + 1]?.kind === "punctuation");
  if (given && !(length > 1 && titled())) return true;
  if (isForeignToArabic(document, lexicon, i))
    return !(length > 1 && /^(و|ف(?![اورلي]))/.test(key)) && !joinsAnotherName(document, lexicon, i);
  return !titled() && mayBeSurname(document, lexicon, first, i, limit, cue);
}

function isName(document: WordedDocument, lexicon: Lexicon, i: number): boolean {
  const key = keyAt(document, i);
  return (
    lexicon.givenNames.has(key) || lexicon.nameParticles.has(key) || isForeignToArabic(document, lexicon, i)
  );
}

/** للجم, والفنلندي, بإشادة: whatever carries a clitic that can be read is no part of a name. */
function carriesClitic(document: WordedDocument, i: number): boolean {
  const token = document.tokens[i];
  const word = document.words[i];
  if (!token || !word) return true;
  if (word.verbal.some(({ clitics }) => clitics.letters > 0)) return true;
  return /^([وبكف]ال|لل)/.test(token.bare);
}

/**
 * بشار الأسد, محمد أنور السادات, خالد اليماني: one ordinary word or demonym may be the surname behind a given name, or
 * behind two where it has the article, and before a boundary.
 */
function mayBeSurname(
  document: WordedDocument,
  lexicon: Lexicon,
  first: number,
  i: number,
  limit: number,
  cue: NameCue,
): boolean {
  const token = document.tokens[i];
  const given = lexicon.givenNames.get(keyAt(document, first));
  if (!token || isFiniteVerb(document, i) || isAdverbial(document, i)) return false;
  if (!given && !lexicon.nameParticles.has(keyAt(document, first))) return false;
  if (given?.ambiguous && cue === "announced") return false;
  const definite = token.bare.startsWith("ال");
  if (i - first > 1) {
    const second = keyAt(document, i - 1);
    if (i - first > 2 || !definite || (document.words[i]?.verbal.length ?? 0) > 0) return false;
    if (!lexicon.givenNames.has(second) && !lexicon.nameParticles.has(second)) return false;
  }
  if (matchPhrase(document, i, lexicon.modifiers, { clitics: "none", limit })) return false;
  const atTitle = definite && matchPhrase(document, i + 1, lexicon.titles, { limit }) !== null;
  const known = definite && beginsKnownPerson(document, lexicon, i);
  return (
    (known || atTitle || endsThere(document, lexicon, i + 1, limit)) && !/^([وف]|لل|[بك]ال)/.test(token.key)
  );
}

/** `قائلا`, `مؤكدا`: a participle in the accusative goes on with the sentence. */
function isAdverbial(document: WordedDocument, i: number): boolean {
  return (
    (document.tokens[i]?.bare.endsWith("ا") ?? false) &&
    (document.words[i]?.verbal.some(({ reading }) => "nominal" in reading) ?? false)
  );
}

/** Neither vocabulary, nor particle, nor verb: foreign names and rare Arabic ones. */
export function isForeignToArabic(document: WordedDocument, lexicon: Lexicon, i: number): boolean {
  const token = document.tokens[i];
  const word = document.words[i];
  if (token?.kind !== "word" || !word || word.particle || token.bare.length < 2) return false;
  if (lexicon.calendar.has(token.key) || lexicon.demonyms.has(token.key)) return false;
  if (word.verbal.length > 0) return false;
  return !word.common;
}

/** `وجون كيري`, `وبوتين`: a glued و in front of what is a name by itself. */
function joinsAnotherName(document: WordedDocument, lexicon: Lexicon, i: number): boolean {
  for (const clitics of document.words[i]?.clitics ?? []) {
    if (clitics.letters === 0) continue;
    const key = clitics.key;
    if (lexicon.givenNames.has(key) || lexicon.names.next.has(key) || lexicon.demonyms.has(key)) return true;
  }
  return false;
}

function beginsKnownName(document: WordedDocument, lexicon: Lexicon, i: number): boolean {
  return knownNameAt(document, lexicon, i) > i;
}

/** Where the gazetteer's name of a place or body ends that begins at a token; the token itself where none does. */
function knownNameAt(document: WordedDocument, lexicon: Lexicon, i: number): number {
  const known = matchPhrase(document, i, lexicon.names);
  return known?.payloads.some((entry) => entry.type !== "PERSON" && !entry.weakHere) ? known.last : i;
}

function isFiniteVerb(document: WordedDocument, i: number): boolean {
  return document.words[i]?.verbal.some(({ reading }) => "form" in reading) ?? false;
}

/** A name ends before punctuation, a particle, a verb or a word with a clitic, not before a bare noun. */
function endsThere(document: WordedDocument, lexicon: Lexicon, i: number, limit: number): boolean {
  const token = document.tokens[i];
  if (i >= limit || !token || token.kind !== "word" || isQuote(token.text)) return true;
  if (document.words[i]?.particle || isFiniteVerb(document, i) || lexicon.calendar.has(token.key))
    return true;
  return /^[وفبل]/.test(token.key);
}

function keyAt(document: WordedDocument, i: number): string {
  return document.tokens[i]?.key ?? "";
}

function wordsOf(document: WordedDocument, first: number, last: number): readonly string[] {
  return document.tokens
    .slice(first, last)
    .filter((token) => token.kind !== "punctuation")
    .map((token) => token.key);
}
