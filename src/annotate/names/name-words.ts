import type { Lexicon } from "../../lexicon/lexicon.js";
import type { WordedDocument } from "../words.js";
import { isQuote, matchPhrase } from "./match.js";

/** كيم هاك-سونغ: with no space on either side. */
export function isHyphen(document: WordedDocument, i: number): boolean {
  const token = document.tokens[i];
  return (
    token?.text === "-" &&
    document.tokens[i - 1]?.end === token.start &&
    document.tokens[i + 1]?.start === token.end
  );
}

/** A given name, a particle of names, or a word of no other meaning. */
export function isName(document: WordedDocument, lexicon: Lexicon, i: number): boolean {
  const key = keyAt(document, i);
  return (
    lexicon.givenNames.has(key) || lexicon.nameParticles.has(key) || isForeignToArabic(document, lexicon, i)
  );
}

/** للجم, والفنلندي, بإشادة: whatever carries a clitic that can be read is no part of a name; فالستروم, كالين carry none. */
export function carriesClitic(document: WordedDocument, i: number): boolean {
  const token = document.tokens[i];
  const word = document.words[i];
  if (!token || !word) return true;
  if (word.verbal.some(({ clitics }) => clitics.letters > 0)) return true;
  return /^([وب]ال|لل)/.test(token.bare) || (/^[كف]ال/.test(token.bare) && word.common);
}

/** `قائلا`, `مؤكدا`: a participle in the accusative goes on with the sentence. */
export function isAdverbial(document: WordedDocument, i: number): boolean {
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
export function joinsAnotherName(document: WordedDocument, lexicon: Lexicon, i: number): boolean {
  for (const clitics of document.words[i]?.clitics ?? []) {
    if (clitics.letters === 0) continue;
    const key = clitics.key;
    if (lexicon.givenNames.has(key) || lexicon.names.next.has(key) || lexicon.demonyms.has(key)) return true;
  }
  return false;
}

/** A place or body of the gazetteer begins here. */
export function beginsKnownName(document: WordedDocument, lexicon: Lexicon, i: number): boolean {
  return knownNameAt(document, lexicon, i) > i;
}

/** Where the gazetteer's name of a place or body ends that begins at a token; the token itself where none does. */
export function knownNameAt(document: WordedDocument, lexicon: Lexicon, i: number): number {
  const known = matchPhrase(document, i, lexicon.names);
  return known?.payloads.some((entry) => entry.type !== "PERSON" && !entry.weakHere) ? known.last : i;
}

/** Some reading of the word is a finite verb. */
export function isFiniteVerb(document: WordedDocument, i: number): boolean {
  return (document.words[i]?.finite.length ?? 0) > 0;
}

/** A name ends before punctuation, a particle, a verb or a word with a clitic, not before a bare noun. */
export function endsThere(document: WordedDocument, lexicon: Lexicon, i: number, limit: number): boolean {
  const token = document.tokens[i];
  if (i >= limit || !token || token.kind !== "word" || isQuote(token.text)) return true;
  if (document.words[i]?.particle || isFiniteVerb(document, i) || lexicon.calendar.has(token.key))
    return true;
  return /^[وفبل]/.test(token.key);
}

/** The folded word at a token; nothing behind the last. */
export function keyAt(document: WordedDocument, i: number): string {
  return document.tokens[i]?.key ?? "";
}

/** `محمود عباس`: a person of the gazetteer by given name and surname. */
export function beginsFullName(document: WordedDocument, lexicon: Lexicon, i: number): boolean {
  if (!lexicon.givenNames.has(keyAt(document, i))) return false;
  const known = matchPhrase(document, i, lexicon.names, { clitics: "none" });
  return known !== null && known.last > i + 1 && known.payloads.some(({ type }) => type === "PERSON");
}

/** `الملا محمد عمر`: a person of the gazetteer, though the first word may be a title. */
export function beginsKnownPerson(document: WordedDocument, lexicon: Lexicon, i: number): boolean {
  const known = matchPhrase(document, i, lexicon.names, { clitics: "none" });
  return known?.payloads.some((entry) => entry.type === "PERSON" && !entry.weakHere) ?? false;
}
