import type { Lexicon } from "../../lexicon/lexicon.js";
import type { Word, WordedDocument } from "../words.js";
import { isFiniteVerb } from "./name-words.js";
import { readingWithStem } from "./owner.js";
import { type PersonName, readPersonName } from "./person-name.js";
import { type Phrase, phraseOf } from "./phrase.js";
import { mentionSpan, skipCommas } from "./spans.js";
import { readTitled } from "./titles.js";

/**
 * Reads a person without a title in front. A given name begins one by itself (`سيرغي لافروف`), and so do عبد and أبو
 * with two words behind them; words of no other meaning only behind a verb of saying (`قال نيكولا هيراس`) or before an
 * office (`ديفيد شينكر مساعد وزير الخارجية`). One word alone never does.
 */
export function readUntitledPerson(
  document: WordedDocument,
  lexicon: Lexicon,
  i: number,
  limit: number,
): Phrase | null {
  const word = document.words[i];
  if (!word || !mayBeginName(word)) return null;
  return (
    readByGivenName(document, lexicon, i, limit) ??
    readCompoundName(document, lexicon, i, limit) ??
    readAnnounced(document, lexicon, i, limit)
  );
}

/** A given name, a particle of names, or a word of no other meaning. */
function mayBeginName({ givenName, nameParticle, verbal, common }: Word): boolean {
  return givenName !== null || nameParticle || (verbal.length === 0 && !common);
}

function readByGivenName(
  document: WordedDocument,
  lexicon: Lexicon,
  i: number,
  limit: number,
): Phrase | null {
  const clitics = document.words[i]?.givenName;
  if (!clitics) return null;
  const first = clitics.key;
  if (lexicon.givenNames.get(first)?.ambiguous || lexicon.commonWords.isCommonWord(clitics.stem)) return null;
  // بيانا is the accusative of بيان, not ب + يانا.
  const whole = document.tokens[i]?.bare ?? "";
  if (clitics.letters > 0 && lexicon.commonWords.isWithoutProclitics(whole)) return null;
  if (clitics.letters === 0) {
    const name = readPersonName(document, lexicon, i, limit, "given-name");
    if (!name || name.last - name.first < 2) return null;
    return namedPerson(document, i, name.last, clitics, name.words);
  }
  const rest = readPersonName(document, lexicon, i + 1, Math.min(limit, i + 4), "title");
  return rest ? namedPerson(document, i, rest.last, clitics, [first, ...rest.words]) : null;
}

/** `عبد الرحمن رحيمي`, `وعبد الفتاح السيسي`, `أبو بكر البغدادي`. */
function readCompoundName(
  document: WordedDocument,
  lexicon: Lexicon,
  i: number,
  limit: number,
): Phrase | null {
  const clitics = readingWithStem(document, i, (key) => lexicon.nameParticles.get(key) === "bound");
  const second = document.tokens[i + 1];
  if (
    !clitics ||
    clitics.stem === "ال" ||
    i + 1 >= limit ||
    second?.kind !== "word" ||
    document.words[i + 1]?.particle
  )
    return null;
  const name = readPersonName(document, lexicon, i, limit, "given-name", clitics.key);
  return name && name.last - name.first >= 3
    ? namedPerson(document, i, name.last, clitics, name.words)
    : null;
}

/** Two words or more that mean nothing else, where a verb of saying before or an office behind announces a person. */
function readAnnounced(document: WordedDocument, lexicon: Lexicon, i: number, limit: number): Phrase | null {
  const token = document.tokens[i];
  if (!token || token.bare.startsWith("ال") || mayMeanElse(document, lexicon, i)) return null;
  const name = readPersonName(document, lexicon, i, limit, "announced");
  if (!name || name.words.length < 2) return null;
  const conjoined = token.bare.startsWith("و") && !lexicon.givenNames.has(token.key);
  if (!isBehindSaying(document, i) && (conjoined || !isBeforeOffice(document, lexicon, name, limit)))
    return null;
  const clitics = document.words[i]?.clitics[0];
  return clitics ? namedPerson(document, i, name.last, clitics, name.words) : null;
}

/** `طالب جان إيف لودريان`, `أظهر بلدتي سقبا`: a verb or the head of another phrase. */
function mayMeanElse(document: WordedDocument, lexicon: Lexicon, i: number): boolean {
  const key = document.tokens[i]?.key ?? "";
  return (
    isFiniteVerb(document, i) ||
    lexicon.heads.next.has(key) ||
    lexicon.groups.next.has(key) ||
    lexicon.titles.next.has(key)
  );
}

function isBehindSaying(document: WordedDocument, i: number): boolean {
  return (
    document.words[i - 1]?.finite.some(
      ({ reading }) =>
        reading.verb.class === "say" &&
        reading.form.person === 3 &&
        reading.form.number === "singular" &&
        !reading.objectSuffix,
    ) ?? false
  );
}

function isBeforeOffice(
  document: WordedDocument,
  lexicon: Lexicon,
  name: PersonName,
  limit: number,
): boolean {
  const at = skipCommas(document, name.last, limit);
  const titled = readTitled(document, lexicon, at, limit);
  if (titled?.mentionKind !== "description" || titled.conjunction || titled.preposition) return false;
  return titled.last - titled.first > 1 && titled.offices.some((office) => office.relation !== null);
}

/** A person's name as a phrase of its own; `words` are its folded words without clitics. */
export function namedPerson(
  document: WordedDocument,
  first: number,
  last: number,
  clitics: NonNullable<ReturnType<typeof readingWithStem>>,
  words: readonly string[],
): Phrase {
  const { start, end } = mentionSpan(document, first, last, clitics);
  return phraseOf({
    first,
    last,
    start,
    end,
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
  });
}
