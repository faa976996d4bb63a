import type { Lexicon } from "../../lexicon/lexicon.js";
import type { EntityType } from "../../model/ontology.js";
import type { Sentence } from "../document.js";
import { gathered } from "../gathered.js";
import { layerOf } from "../layers.js";
import { countBefore } from "../positions.js";
import type { Word, WordedDocument } from "../words.js";
import { withAppositions } from "./appositions.js";
import { readGroup } from "./groups.js";
import { readOrgan } from "./organs.js";
import { readOthers } from "./others.js";
import { readKnownName } from "./owner.js";
import type { Phrase } from "./phrase.js";
import { readPossessed } from "./possessed.js";
import { readPossessedTitle } from "./possessed-titles.js";
import { readReference } from "./references.js";
import { readSameHeadForAnother } from "./shared-heads.js";
import { collectSurnames, isFamilyNameFirst, readSurname, type Surnames } from "./surnames.js";
import { readTitled } from "./titles.js";
import { readUntitledPerson } from "./untitled-persons.js";

export interface NamedDocument extends WordedDocument {
  /** In text order, not overlapping; what lies inside one is in its `parts`. */
  readonly phrases: readonly Phrase[];
  /** The phrases and their parts, each once, in text order. */
  readonly mentions: readonly Phrase[];
}

/** A sentence as it reads before the rest of the article is known. */
interface Draft {
  readonly sentence: Sentence;
  readonly phrases: readonly Phrase[];
  /** What it asked whether the article names it for certain, with how many phrases had been read before that. */
  readonly doubts: ReadonlyMap<string, number>;
}

/**
 * Finds the noun phrases that refer to entities. First what the lexicon and grammar announce; then, with the
 * entities so found, names that could mean something else, and with the persons their surnames standing alone. Sentences
 * are read again from where that can change something.
 */
export function findPhrases(document: WordedDocument, lexicon: Lexicon): NamedDocument {
  const drafts = document.sentences.map((sentence) => draftOf(document, lexicon, sentence));
  const draft = gathered(drafts, ({ phrases }) => phrases);
  const informed = layerOf({ ...document, certain: certainEntities(draft, lexicon) });
  const surnames = collectSurnames(informed, draft, lexicon);
  const phrases = gathered(drafts, (it) => {
    const settled = settledPhrases(it, informed, surnames);
    return settled === it.phrases
      ? settled
      : readSentence(informed, lexicon, it.sentence, surnames, [...settled]);
  });
  return layerOf({ ...informed, phrases, mentions: withParts(phrases, []) });
}

function withParts(phrases: readonly Phrase[], found: Phrase[]): readonly Phrase[] {
  for (const phrase of phrases) {
    found.push(phrase);
    withParts(phrase.parts, found);
  }
  return found;
}

function draftOf(document: WordedDocument, lexicon: Lexicon, sentence: Sentence): Draft {
  const doubts = new Map<string, number>();
  const phrases: Phrase[] = [];
  const certain = {
    has(id: string) {
      if (!doubts.has(id)) doubts.set(id, phrases.length);
      return false;
    },
  };
  readSentence(layerOf({ ...document, certain }), lexicon, sentence, NO_SURNAMES, phrases);
  return { sentence, phrases, doubts };
}

const NO_SURNAMES: Surnames = new Map();

/** The phrases before the first one that asked for what is certain now, and before the first word that is a surname. */
function settledPhrases(
  { sentence, phrases, doubts }: Draft,
  { words, certain }: WordedDocument,
  surnames: Surnames,
): readonly Phrase[] {
  let settled = phrases.length + 1;
  for (const [id, before] of doubts) if (before < settled && certain.has(id)) settled = before;
  const surname = firstSurname(words, sentence, surnames);
  if (surname < sentence.last) settled = Math.min(settled, countBefore(phrases, surname));
  return settled > phrases.length ? phrases : phrases.slice(0, settled);
}

/** Where the first word of a sentence stands that is one of these surnames; the sentence's end where none is. */
function firstSurname(words: readonly Word[], { first, last }: Sentence, surnames: Surnames): number {
  if (surnames.size === 0) return last;
  for (let i = first; i < last; i++)
    for (const { key } of words[i]?.clitics ?? []) if (surnames.has(key)) return i;
  return last;
}

/** Reads on behind the phrases of a sentence that have been read, and adds the others to them. */
function readSentence(
  document: WordedDocument,
  lexicon: Lexicon,
  sentence: Sentence,
  surnames: Surnames,
  phrases: Phrase[],
): readonly Phrase[] {
  let before = phrases.at(-1) ?? null;
  let i = before?.last ?? sentence.first;
  while (i < sentence.last) {
    const phrase = readPhrase(document, lexicon, i, sentence, surnames, before, phrases);
    if (phrase) {
      const complete = withAppositions(document, lexicon, phrase, sentence.last);
      phrases.push(complete);
      before = complete;
      i = complete.last;
    } else {
      if (document.tokens[i]?.text === "؛" || document.words[i]?.particle?.class === "complementizer")
        before = null;
      i++;
    }
  }
  return phrases;
}

function readPhrase(
  document: WordedDocument,
  lexicon: Lexicon,
  i: number,
  sentence: Sentence,
  surnames: Surnames,
  before: Phrase | null,
  earlier: readonly Phrase[],
): Phrase | null {
  const token = document.tokens[i];
  const word = document.words[i];
  if (!token || !word || token.kind === "punctuation" || token.kind === "number") return null;
  const limit = sentence.last;
  if (!mayAnnounce(word, lexicon)) {
    if (word.particle) return null;
    return (
      readSameHeadForAnother(document, lexicon, i, limit, before) ??
      readUntitled(document, lexicon, i, limit, surnames)
    );
  }
  const expected =
    expectsPlace(document, i) ||
    typeOfRow(document, i, before) ||
    typeOfRowBehind(document, lexicon, i, limit);
  const known = readKnownName(document, lexicon, i, limit, "any", expected);
  if (word.particle && !known) return readReference(document, lexicon, i, limit);
  const titled = titledUnlessPlace(
    readPossessedTitle(document, lexicon, i, limit) ?? readTitled(document, lexicon, i, limit),
    known,
  );
  const glued = (word.opens & lexicon.nounFrames.bit) !== 0 && gluedTrigger(document, lexicon, i);
  const reference = readReference(document, lexicon, i, limit);
  const longest = longestOf([
    titled,
    known && !isVerbHere(document, i, known) ? known : null,
    readOrgan(document, lexicon, i, limit),
    glued || isDualSubject(document, reference)
      ? null
      : readGroup(document, lexicon, i, sentence.first, limit, before),
    readOthers(document, lexicon, i, sentence.first, limit, earlier),
    glued ? null : readPossessed(document, lexicon, i, limit),
    reference,
  ]);
  if (longest === titled && titled?.mentionKind === "name") return titled;
  return (
    readSameHeadForAnother(document, lexicon, i, limit, before) ??
    longest ??
    readUntitled(document, lexicon, i, limit, surnames)
  );
}

/** `الشيخ زويد`: a town whose name begins like a title is no man. */
function titledUnlessPlace(titled: Phrase | null, known: Phrase | null): Phrase | null {
  return titled && known?.type === "PLACE" && known.last === titled.last && known.last - known.first > 1
    ? null
    : titled;
}

/** `ووقع البلدان`: right behind a verb both countries; `علاقات البلدان`, `البلدان الأوروبية`: the countries. */
function isDualSubject({ tokens, words }: WordedDocument, reference: Phrase | null): boolean {
  if (reference?.reference.kind !== "pair") return false;
  const verb = words[reference.first - 1]?.finite.length ?? 0;
  return verb > 0 && !tokens[reference.last]?.bare.startsWith("ال");
}

/** Something that the lexicon knows may begin with the word; most words begin nothing. */
function mayAnnounce({ opens, nationality, possessed }: Word, { announcing }: Lexicon): boolean {
  return (opens & announcing) !== 0 || nationality !== null || possessed.length > 0;
}

/** Of equally long ones the first. */
function longestOf(phrases: readonly (Phrase | null)[]): Phrase | null {
  let longest: Phrase | null = null;
  for (const phrase of phrases) if (phrase && (!longest || phrase.last > longest.last)) longest = phrase;
  return longest;
}

/**
 * A surname of the article goes before a new name that begins with it, unless more given names follow (سونغ كيم) or it is
 * of a language that puts it first.
 */
function readUntitled(
  document: WordedDocument,
  lexicon: Lexicon,
  i: number,
  limit: number,
  surnames: Surnames,
): Phrase | null {
  const surname = readSurname(document, lexicon, i, limit, surnames);
  const name = readUntitledPerson(document, lexicon, i, limit);
  if (!surname || !name || name.last <= surname.last) return surname ?? name;
  if (isFamilyNameFirst(lexicon, document.tokens[i]?.key ?? "")) return name;
  const more = document.tokens.slice(surname.last, name.last);
  const isNameWord = (key: string) => lexicon.givenNames.has(key) || lexicon.nameParticles.has(key);
  return more.every((token) => token.kind === "punctuation" || isNameWord(token.key)) ? name : surname;
}

/** `في مالي`, `إلى عمان`: behind these prepositions a name that is also a common word is taken for the name. */
function expectsPlace(document: WordedDocument, i: number): boolean {
  const before = document.words[i - 1]?.particle;
  return (before?.traits.has("cue") ?? false) && !document.tokens[i]?.key.startsWith("ال");
}

/**
 * `الرياض وعمان وأبوظبي`, `قطر، عمان`: in a row of towns the name of a town, in a row of states that of a state.
 */
function typeOfRow({ tokens }: WordedDocument, i: number, before: Phrase | null): EntityType | false {
  if (before?.reference.kind !== "known" || (before.type !== "COUNTRY" && before.type !== "PLACE"))
    return false;
  const comma = /^[،,]$/.test(tokens[i - 1]?.text ?? "");
  const joined = tokens[i]?.bare.startsWith("و") ?? false;
  // طهران والغرب: a word with the article is rather the common one.
  if (/^و?ال/.test(tokens[i]?.bare ?? "")) return false;
  return before.last === (comma ? i - 1 : i) && (comma || joined) ? before.type : false;
}

/** `أعلنت مالي والنيجر`, `زار عمان ودمشق`: behind a verb or particle the first of a row. */
function typeOfRowBehind(
  document: WordedDocument,
  lexicon: Lexicon,
  i: number,
  limit: number,
): EntityType | false {
  const { words, tokens } = document;
  const before = words[i - 1];
  const opens = before === undefined || before.particle !== null || before.finite.length > 0;
  if (!opens || !tokens[i + 1]?.bare.startsWith("و") || tokens[i]?.bare.startsWith("ال")) return false;
  if (((words[i]?.opens ?? 0) & lexicon.names.bit) === 0) return false;
  const next = readKnownName(document, lexicon, i + 1, limit, "conjunction");
  const names = next?.conjunction === "و" && (next.type === "COUNTRY" || next.type === "PLACE");
  return names ? next.type : false;
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
  return clitics > 0 && (document.words[i]?.finite.some(({ clitics: own }) => own.letters === 0) ?? false);
}

/** What these phrases name; also the parliament of a country so named, which `مجلس الشيوخ` alone then means. */
function certainEntities(phrases: readonly Phrase[], lexicon: Lexicon): WordedDocument["certain"] {
  const ids = new Set<string>();
  const add = (phrase: Phrase): void => {
    if (phrase.reference.kind === "known") ids.add(phrase.reference.id);
    phrase.parts.forEach(add);
  };
  phrases.forEach(add);
  const isNamed = (id: string | null | undefined): boolean => id !== null && id !== undefined && ids.has(id);
  return {
    has(id) {
      if (ids.has(id)) return true;
      const entry = lexicon.entity(id);
      if (entry?.kind !== "parliament") return false;
      return isNamed(entry.owner) || isNamed(lexicon.entity(entry.owner ?? "")?.owner);
    },
  };
}
