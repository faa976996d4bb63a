import type { Lexicon } from "../../lexicon/lexicon.js";
import type { WordedDocument } from "../words.js";
import { readingWithStem } from "./owner.js";
import { readPersonName } from "./person-name.js";
import type { Phrase } from "./phrase.js";
import { mentionSpan } from "./spans.js";

export function readSurname(
  document: WordedDocument,
  i: number,
  surnames: ReadonlySet<string>,
): Phrase | null {
  const clitics = readingWithStem(document, i, (key) => surnames.has(key));
  if (!clitics) return null;
  return namedPerson(document, i, i + 1, clitics, [clitics.key]);
}

export function readUntitledPerson(
  document: WordedDocument,
  lexicon: Lexicon,
  i: number,
  limit: number,
): Phrase | null {
  const clitics = readingWithStem(document, i, (key) => lexicon.givenNames.has(key));
  if (!clitics) return null;
  const first = clitics.key;
  if (lexicon.givenNames.get(first)?.ambiguous || lexicon.commonWords.isCommonWord(clitics.stem)) return null;
  if (clitics.letters === 0) {
    const name = readPersonName(document, lexicon, i, limit, "given-name");
    if (!name || name.last - name.first < 2) return null;
    return namedPerson(document, i, name.last, clitics, name.words);
  }
  const rest = readPersonName(document, lexicon, i + 1, Math.min(limit, i + 4), "title");
  return rest ? namedPerson(document, i, rest.last, clitics, [first, ...rest.words]) : null;
}

function namedPerson(
  document: WordedDocument,
  first: number,
  last: number,
  clitics: NonNullable<ReturnType<typeof readingWithStem>>,
  words: readonly string[],
): Phrase {
  return {
    first,
    last,
    ...mentionSpan(document, first, last, clitics),
    mentionKind: "name",
    type: "PERSON",
    reference: { kind: "person", words },
    conjunction: clitics.conjunction,
    preposition: clitics.preposition,
    gender: null,
    number: "singular",
    offices: [],
    parts: [],
    suffix: null,
  };
}

/** The words by which a person may be called once the full name has stood: the last word, or all but the first. */
export function collectSurnames(
  document: WordedDocument,
  phrases: readonly Phrase[],
  particles: ReadonlySet<string>, // سلمان is no surname of محمد بن سلمان
): ReadonlySet<string> {
  const surnames = new Set<string>();
  for (const phrase of phrases) {
    if (phrase.type !== "PERSON" || phrase.mentionKind !== "name") continue;
    const words = nameWords(document, phrase);
    const last = words.at(-1);
    if (words.length > 1 && last && last.length > 2 && !particles.has(words.at(-2) ?? "")) surnames.add(last);
  }
  return surnames;
}

/** The folded words of the name that a person's mention spans. */
export function nameWords(document: WordedDocument, phrase: Phrase): readonly string[] {
  if (phrase.reference.kind === "person") return phrase.reference.words;
  return document.tokens
    .slice(phrase.first, phrase.last)
    .filter((token) => token.start >= phrase.start && token.end <= phrase.end && token.kind !== "punctuation")
    .map((token) => token.key);
}
