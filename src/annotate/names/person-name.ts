import type { Lexicon } from "../../lexicon/lexicon.js";
import type { TokenRange } from "../document.js";
import type { WordedDocument } from "../words.js";
import { isQuote, matchPhrase } from "./match.js";
import type { Phrase } from "./phrase.js";
import { mentionSpan } from "./spans.js";

/** Particles inside personal names: بن, آل, أبو, فون, دي … They need a name word behind them. */
const LONGEST_NAME = 5;

/** What makes us expect a personal name at a place. */
export type NameCue = "title" | "given-name";

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
 */
export function readPersonName(
  document: WordedDocument,
  lexicon: Lexicon,
  first: number,
  limit: number,
  cue: NameCue,
): PersonName | null {
  const known = matchPhrase(document, first, lexicon.names, { clitics: "none", limit });
  const person = known?.payloads.find((entry) => entry.type === "PERSON");
  let last = first;
  const budget = Math.min(limit, first + LONGEST_NAME);
  while (last < budget && continuesName(document, lexicon, first, last, limit, cue)) last++;
  while (last > first && lexicon.nameParticles.has(keyAt(document, last - 1))) last--;
  if (known && person && known.last >= last) {
    return { first, last: known.last, words: wordsOf(document, first, known.last), known: person.id };
  }
  if (last === first) return null;
  return { first, last, words: wordsOf(document, first, last), known: null };
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
  // للجم, والفنلندي, بإشادة: whatever carries a clitic that can be read is no part of a name.
  if (/^([وبكف]ال|لل)/.test(token.bare) || word.verbal.some(({ clitics }) => clitics.letters > 0))
    return false;
  if (lexicon.nameParticles.has(key)) return i + 1 < limit && document.tokens[i + 1]?.kind === "word";
  if (length > 0 && lexicon.nameParticles.has(keyAt(document, i - 1))) return !word.particle;
  const given = lexicon.givenNames.get(key);
  if (length === 0) {
    if (token.bare.startsWith("ال") || lexicon.demonyms.has(key)) return false;
    // تيمور الشرقية: the name of a state, though it begins like that of a man.
    if (knownNameAt(document, lexicon, i) > i + 1) return false;
    if (given && (!given.ambiguous || cue === "title")) return !word.particle;
    if (cue !== "title") return false;
    return isForeignToArabic(document, lexicon, i) && !beginsKnownName(document, lexicon, i);
  }
  // أحمد علي: the name is spelt علي, the preposition على.
  const nameAsSpelt = given && word.particle?.form !== token.bare;
  if (word.particle && key.length > 1 && !nameAsSpelt) return false;
  if (lexicon.calendar.has(key) || (token.bare.startsWith("ال") && lexicon.demonyms.has(key))) return false;
  if (beginsKnownName(document, lexicon, i)) return false;
  if (lexicon.demonyms.has(key)) return length === 1 && endsThere(document, lexicon, i + 1, limit);
  if (given && !(length > 1 && matchPhrase(document, i, lexicon.titles, { limit }))) return true;
  if (isForeignToArabic(document, lexicon, i)) {
    return !(length > 1 && /^[وفبلك]/.test(key)) && !joinsAnotherName(document, lexicon, i);
  }
  // بشار الأسد, سامح شكري: one ordinary word may be the surname behind a given name and before a boundary.
  if (length !== 1 || matchPhrase(document, i, lexicon.titles, { limit })) return false;
  if (!lexicon.givenNames.has(keyAt(document, first)) && !lexicon.nameParticles.has(keyAt(document, first)))
    return false;
  return (
    !isFiniteVerb(document, i) && endsThere(document, lexicon, i + 1, limit) && !/^([وف]|لل|[بك]ال)/.test(key)
  );
}

/** Neither vocabulary, nor particle, nor verb: foreign names and rare Arabic ones. */
export function isForeignToArabic(document: WordedDocument, lexicon: Lexicon, i: number): boolean {
  const token = document.tokens[i];
  const word = document.words[i];
  if (token?.kind !== "word" || !word || word.particle || token.bare.length < 2) return false;
  if (lexicon.calendar.has(token.key) || lexicon.demonyms.has(token.key)) return false;
  if (word.verbal.length > 0) return false;
  return !lexicon.commonWords.isCommonWord(token.bare);
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
  return document.tokens.slice(first, last).map((token) => token.key);
}
