import type { Lexicon } from "../../lexicon/lexicon.js";
import type { TokenRange } from "../document.js";
import type { WordedDocument } from "../words.js";
import { matchPhrase } from "./match.js";
import { beginsName, continuesName, type NameCue } from "./name-bounds.js";
import { beginsKnownPerson, isHyphen, keyAt } from "./name-words.js";
import type { Phrase } from "./phrase.js";
import { mentionSpan } from "./spans.js";

/** A name has at most so many words, particles such as بن and آل not counted: عبد الله بن عبد العزيز آل سعود has five. */
const MOST_NAME_WORDS = 5;
const MOST_TOKENS = 9;

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
  const { start, end } = mentionSpan(document, name.first, name.last, null);
  return {
    last: name.last,
    start,
    end,
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

function wordsOf(document: WordedDocument, first: number, last: number): readonly string[] {
  return document.tokens
    .slice(first, last)
    .filter((token) => token.kind !== "punctuation")
    .map((token) => token.key);
}
