import { foldKey } from "../../arabic/orthography.js";
import type { Lexicon } from "../../lexicon/lexicon.js";
import type { Sentence } from "../document.js";
import type { WordedDocument } from "../words.js";
import { readGroup } from "./groups.js";
import { matchPhrase } from "./match.js";
import { readOrgan } from "./organs.js";
import { readDemonym, readingWithStem, readKnownName } from "./owner.js";
import { readPersonName } from "./person-name.js";
import type { Phrase } from "./phrase.js";
import { COMMA, mentionSpan, skipMarks } from "./spans.js";
import { readTitled } from "./titles.js";

export interface NamedDocument extends WordedDocument {
  /** In text order, not overlapping; what lies inside one is in its `parts`. */
  readonly phrases: readonly Phrase[];
}

/**
 * Finds the noun phrases that refer to entities. First what the lexicon and grammar announce; then, with the
 * persons so found, their surnames standing alone.
 */
export function findPhrases(document: WordedDocument, lexicon: Lexicon): NamedDocument {
  const draft = scan(document, lexicon, new Set());
  const informed = { ...document, certain: certainEntities(draft) };
  return { ...informed, phrases: scan(informed, lexicon, collectSurnames(informed, draft)) };
}

function scan(document: WordedDocument, lexicon: Lexicon, surnames: ReadonlySet<string>): readonly Phrase[] {
  const phrases: Phrase[] = [];
  for (const sentence of document.sentences) {
    let i = sentence.first;
    let before: Phrase | null = null;
    while (i < sentence.last) {
      const phrase = readPhrase(document, lexicon, i, sentence, surnames, before);
      if (phrase) {
        const complete = withApposition(document, lexicon, phrase, sentence.last);
        phrases.push(complete);
        before = complete;
        i = complete.last;
      } else {
        if (document.tokens[i]?.text === "؛" || document.words[i]?.particle?.class === "complementizer")
          before = null;
        i++;
      }
    }
  }
  return phrases;
}

function readPhrase(
  document: WordedDocument,
  lexicon: Lexicon,
  i: number,
  sentence: Sentence,
  surnames: ReadonlySet<string>,
  before: Phrase | null,
): Phrase | null {
  const token = document.tokens[i];
  if (!token || token.kind === "punctuation" || token.kind === "number") return null;
  const limit = sentence.last;
  const known = readKnownName(document, lexicon, i, limit, "any", expectsPlace(document, i));
  const particle = document.words[i]?.particle;
  if (particle && !known) return readReference(document, lexicon, i, limit);
  const titled = readTitled(document, lexicon, i, limit);
  const candidates = [
    titled,
    known && !isVerbHere(document, i, known) ? known : null,
    readOrgan(document, lexicon, i, limit),
    gluedTrigger(document, lexicon, i) ? null : readGroup(document, lexicon, i, limit),
    readReference(document, lexicon, i, limit),
  ].filter((phrase): phrase is Phrase => phrase !== null);
  const longest = candidates.reduce<Phrase | null>(
    (best, next) => (!best || next.last > best.last ? next : best),
    null,
  );
  if (titled?.mentionKind === "name" && longest && titled.last >= longest.last) return titled;
  return (
    readSameTitleForAnother(document, lexicon, i, limit, before) ??
    longest ??
    readSurname(document, i, surnames) ??
    readUntitledPerson(document, lexicon, i, limit)
  );
}

/** `في مالي`, `إلى عمان`: behind these prepositions a name that is also a common word is taken for the name. */
function expectsPlace(document: WordedDocument, i: number): boolean {
  const before = document.words[i - 1]?.particle;
  return (before?.traits.has("cue") ?? false) && !document.tokens[i]?.key.startsWith("ال");
}

/** `بقيادة روسيا`: a noun frame that begins with its preposition is no group with ب. */
function gluedTrigger(document: WordedDocument, lexicon: Lexicon, i: number): boolean {
  const key = document.tokens[i]?.key ?? "";
  return /^[بل]/.test(key) && lexicon.nounFrames.next.has(key);
}

/** One-word names that are also finite verbs stand for the verb where no clitic or title speaks against it. */
function isVerbHere(document: WordedDocument, i: number, known: Phrase): boolean {
  if (known.last > i + 1 || known.preposition) return false;
  const clitics = known.conjunction ? 1 : 0;
  return (
    clitics > 0 &&
    (document.words[i]?.verbal.some(({ reading, clitics: own }) => "form" in reading && own.letters === 0) ??
      false)
  );
}

/** `وزير الخارجية الروسي سيرغي لافروف والأميركي جون كيري`: the second demonym repeats the first one's title. */
function readSameTitleForAnother(
  document: WordedDocument,
  lexicon: Lexicon,
  i: number,
  limit: number,
  before: Phrase | null,
): Phrase | null {
  const office = before?.offices[0];
  if (!before || !office || before.type !== "PERSON" || before.last !== i) return null;
  const clitics = readingWithStem(document, i, (key) => lexicon.demonyms.has(key));
  const demonym = clitics?.conjunction === "و" ? lexicon.demonyms.get(foldKey(clitics.stem)) : undefined;
  if (!clitics || !demonym) return null;
  const at = skipMarks(document, i + 1, limit, COMMA);
  const name = readPersonName(document, lexicon, at, limit, "title");
  const holder = { kind: "known", id: demonym.entity } as const;
  const base = {
    first: i,
    type: "PERSON" as const,
    conjunction: "و" as const,
    preposition: "" as const,
    gender: before.gender,
    number: "singular" as const,
    offices: [{ ...office, first: i, last: i + 1, holder }],
    parts: [],
    suffix: null,
  };
  if (!name) {
    return {
      ...base,
      last: i + 1,
      ...mentionSpan(document, i, i + 1, clitics),
      mentionKind: "description",
      reference: { kind: "office", title: office.title, portfolio: office.portfolio, holder },
    };
  }
  return {
    ...base,
    last: name.last,
    start: document.tokens[name.first]?.start ?? 0,
    end: document.tokens[name.last - 1]?.end ?? 0,
    mentionKind: "name",
    reference: name.known ? { kind: "known", id: name.known } : { kind: "person", words: name.words },
  };
}

/** `نظيره الكازاخي مختار تيليوبردي`, `البلاد`, `هذا البلد`, `بلاده`. */
function readReference(document: WordedDocument, lexicon: Lexicon, i: number, limit: number): Phrase | null {
  const match = matchPhrase(document, i, lexicon.references, { limit });
  const row = match?.payloads[0];
  if (!match || !row) return null;
  const base = {
    first: i,
    conjunction: match.clitics.conjunction,
    preposition: match.clitics.preposition,
    gender: row.gender,
    number: "singular" as Phrase["number"],
    suffix: null,
  };
  if (row.kind.startsWith("pair")) {
    return {
      ...base,
      last: match.last,
      ...mentionSpan(document, i, match.last, match.clitics),
      number: "dual",
      mentionKind: "description",
      type: row.kind === "pair-countries" ? "COUNTRY" : "PERSON",
      reference: { kind: "pair" },
      offices: [],
      parts: [],
    };
  }
  if (row.kind !== "counterpart") {
    return {
      ...base,
      last: match.last,
      ...mentionSpan(document, i, match.last, match.clitics),
      mentionKind: "description",
      type: "COUNTRY",
      reference: {
        kind: "country-anaphor",
        own: row.kind === "own-country",
        ...(row.kind === "kingdom" || row.kind === "sultanate" ? { named: row.form } : {}),
      },
      offices: [],
      parts: [],
    };
  }
  const demonym = readDemonym(document, lexicon, match.last, limit);
  const holder = demonym?.reference ?? null;
  const described = demonym?.last ?? match.last;
  const at = skipMarks(document, described, limit, COMMA);
  const name = readPersonName(document, lexicon, at, limit, "title");
  const words = document.tokens[i]?.bare ?? "";
  const office = {
    first: i,
    last: described,
    title: "counterpart",
    portfolio: null,
    holder,
    relation: "HOLDS_OFFICE",
    past: false,
    words,
  };
  const whole = mentionSpan(document, i, described, match.clitics);
  const description: Phrase = {
    ...base,
    last: described,
    ...whole,
    mentionKind: "description",
    type: "PERSON",
    reference: { kind: "counterpart", holder },
    offices: [office],
    parts: demonym ? [demonym] : [],
  };
  if (!name) return description;
  return {
    ...description,
    last: name.last,
    start: document.tokens[name.first]?.start ?? 0,
    end: document.tokens[name.last - 1]?.end ?? 0,
    mentionKind: "name",
    reference: name.known ? { kind: "known", id: name.known } : { kind: "person", words: name.words },
  };
}

function readSurname(document: WordedDocument, i: number, surnames: ReadonlySet<string>): Phrase | null {
  const clitics = readingWithStem(document, i, (key) => surnames.has(key));
  if (!clitics) return null;
  return namedPerson(document, i, i + 1, clitics, [foldKey(clitics.stem)]);
}

function readUntitledPerson(
  document: WordedDocument,
  lexicon: Lexicon,
  i: number,
  limit: number,
): Phrase | null {
  const clitics = readingWithStem(document, i, (key) => lexicon.givenNames.has(key));
  if (!clitics) return null;
  const first = foldKey(clitics.stem);
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

/** `بن رودس نائب مستشار الأمن القومي`, `سيرغي لافروف، وزير الخارجية الروسي،`: an office behind the name. */
function withApposition(document: WordedDocument, lexicon: Lexicon, phrase: Phrase, limit: number): Phrase {
  if (phrase.type !== "PERSON" || phrase.mentionKind !== "name") return phrase;
  if (phrase.offices.some((office) => office.relation !== null)) return phrase;
  const at = skipMarks(document, phrase.last, limit, COMMA);
  const titled = readTitled(document, lexicon, at, limit);
  if (titled?.mentionKind !== "description" || titled.conjunction || titled.preposition) return phrase;
  if (!titled.offices.some((office) => office.holder || office.portfolio)) return phrase;
  return {
    ...phrase,
    last: titled.last,
    offices: [...phrase.offices, ...titled.offices],
    parts: titled.parts,
    gender: titled.gender,
  };
}

/** The words by which a person may be called once the full name has stood: the last word, or all but the first. */
function collectSurnames(document: WordedDocument, phrases: readonly Phrase[]): ReadonlySet<string> {
  const surnames = new Set<string>();
  for (const phrase of phrases) {
    if (phrase.type !== "PERSON" || phrase.mentionKind !== "name") continue;
    const words = nameWords(document, phrase);
    const last = words.at(-1);
    if (words.length > 1 && last && last.length > 2) surnames.add(last);
  }
  return surnames;
}

/** The folded words of the name that a person's mention spans. */
export function nameWords(document: WordedDocument, phrase: Phrase): readonly string[] {
  if (phrase.reference.kind === "person") return phrase.reference.words;
  return document.tokens
    .filter((token) => token.start >= phrase.start && token.end <= phrase.end && token.kind !== "punctuation")
    .map((token) => token.key);
}

function certainEntities(phrases: readonly Phrase[]): ReadonlySet<string> {
  const ids = new Set<string>();
  const add = (phrase: Phrase): void => {
    if (phrase.reference.kind === "known") ids.add(phrase.reference.id);
    phrase.parts.forEach(add);
  };
  phrases.forEach(add);
  return ids;
}
