import type { Lexicon, TitleEntry } from "../../lexicon/lexicon.js";
import type { WordedDocument } from "../words.js";
import { isAnothers, isStyle } from "./another-title.js";
import { type Match, matchPhrase, matchPhrases } from "./match.js";
import { beginsKnownPerson } from "./name-words.js";
import { readNameBehindMarks, readNameInMarks } from "./names-in-marks.js";
import { readKnownName } from "./owner.js";
import { type PersonName, readPersonName } from "./person-name.js";
import { type Phrase, phraseOf } from "./phrase.js";
import { skipCommas } from "./spans.js";
import { withStateAround } from "./states-of-ministers.js";
import { readComplements, type TitleReading } from "./title-complements.js";
import { claim, holderOnly, person, sharedOffice, withoutBodyAround } from "./titled-phrases.js";

/** So many titles may stand before one name: `وزير الدولة عضو مجلس الوزراء الدكتور مساعد العيبان`. */
export const MOST_TITLES = 3;

/**
 * Reads a titled person: title, field, owner and modifiers in any order, then perhaps a comma, perhaps more
 * titles, and the name. Without a name the phrase refers to the office's holder. Null where neither is there.
 */
export function readTitled(
  document: WordedDocument,
  lexicon: Lexicon,
  i: number,
  limit: number,
  moreTitles = MOST_TITLES - 1,
  describes = false, // behind a name, which it describes
): Phrase | null {
  let best: Phrase | null = null;
  const matches = matchPhrases(document, i, lexicon.titles, { limit });
  const longest = Math.max(...matches.map(({ last }) => last));
  for (const match of matches) {
    for (const form of match.payloads) {
      if (form.number !== "singular" && form.title.relation === null) continue;
      if ((form.needsArticle && !match.definite) || isFathered(document, lexicon, match)) continue;
      const phrase =
        readHonoured(document, lexicon, match, form, limit, moreTitles, describes) ??
        readOffice(document, lexicon, match, form, limit, moreTitles, describes);
      if (!phrase || namesPartOfTitle(document, phrase, longest)) continue;
      if (!best || rank(phrase) > rank(best)) best = phrase;
    }
  }
  return best;
}

/** `رئيس أركان الجيش`: no president by the name of أركان, where a longer title has the word. */
function namesPartOfTitle({ tokens }: WordedDocument, phrase: Phrase, titleEnds: number): boolean {
  return phrase.mentionKind === "name" && phrase.start <= (tokens[titleEnds - 1]?.start ?? -1);
}

/** Who holds the office of a title, by name or not. */
function readOffice(
  document: WordedDocument,
  lexicon: Lexicon,
  match: Match<TitleEntry>,
  form: TitleEntry,
  limit: number,
  moreTitles: number,
  describes: boolean,
): Phrase | null {
  const several = form.number !== "singular";
  const plain = readComplements(document, lexicon, match, form, limit);
  const reading = withStateAround(document, lexicon, plain, limit, describes);
  // الرئيسان الأميركي جو بايدن والروسي …: a dual only with a name.
  const nameless = several && !match.definite && !reading.holder && !reading.portfolio;
  return (
    (nameless ? null : completeWithName(document, lexicon, reading, limit, moreTitles)) ??
    (several
      ? sharedOffice(document, lexicon, reading, limit)
      : holderOnly(document, describes ? reading : withoutBodyAround(reading)))
  );
}

/** `سلطان بن سعد`: before the name of his father it is a given name. */
function isFathered(
  { tokens }: WordedDocument,
  lexicon: Lexicon,
  { last, definite }: Match<TitleEntry>,
): boolean {
  return !definite && lexicon.nameParticles.get(tokens[last]?.key ?? "") === "descent";
}

/** `معالي وزير الخارجية الإيطالي`, `صاحب السمو الملكي الأمير فيصل`: a style says nothing of whom the title behind it names. */
function readHonoured(
  document: WordedDocument,
  lexicon: Lexicon,
  { clitics, first, last }: Match<TitleEntry>,
  form: TitleEntry,
  limit: number,
  moreTitles: number,
  describes: boolean,
): Phrase | null {
  if (form.number !== "singular" || !isStyle(form)) return null;
  if (!matchPhrase(document, last, lexicon.titles, { clitics: "none", limit })) return null;
  const phrase = readTitled(document, lexicon, last, limit, moreTitles, describes);
  const { conjunction, preposition } = clitics;
  return phrase && phraseOf({ ...phrase, first, conjunction, preposition });
}

/**
 * Reads an office behind a name, as a description. A name behind it belongs to the title that the office serves:
 * `جون بولتون، مستشار الأمن القومي للرئيس الأميركي دونالد ترامب`. Null where a name of its own follows.
 */
export function readAppositiveTitle(
  document: WordedDocument,
  lexicon: Lexicon,
  i: number,
  limit: number,
): Phrase | null {
  const phrase = readTitled(document, lexicon, i, limit, MOST_TITLES - 1, true);
  // التقى الصفدي وزيري خارجية قطر والكويت: two are nobody's description.
  if (phrase?.number === "dual") return null;
  if (phrase?.mentionKind === "description") return phrase;
  for (const match of matchPhrases(document, i, lexicon.titles, { limit })) {
    const form = match.payloads[0];
    if (form?.number !== "singular") continue;
    const reading = readComplements(document, lexicon, match, form, limit);
    if (reading.served !== null)
      return holderOnly(document, { ...reading, last: reading.served, wordsEnd: reading.served });
  }
  return null;
}

/** A named person beats a nameless office; then the longer phrase; then the one whose owner its own words tell. */
function rank(phrase: Phrase): number {
  const named = phrase.mentionKind === "name" ? 1000 : 0;
  const owned = phrase.offices.some(({ holder }) => holder && (holder.kind !== "organ" || holder.owner));
  return named + phrase.last * 10 + (owned ? 5 : 0);
}

/** The named holder of the office that was read: a comma or a second title may stand before the name. */
export function completeWithName(
  document: WordedDocument,
  lexicon: Lexicon,
  reading: TitleReading,
  limit: number,
  moreTitles: number,
): Phrase | null {
  const behindComma = skipCommas(document, reading.last, limit);
  const comma = behindComma > reading.last;
  const second = moreTitles > 0 ? readNextTitle(document, lexicon, behindComma, limit, moreTitles - 1) : null;
  if (second && !isAnothers(document, lexicon, reading, behindComma, second))
    return phraseOf({
      ...second,
      first: reading.match.first,
      offices: [claim(document, reading), ...second.offices],
      conjunction: reading.match.clitics.conjunction,
      preposition: reading.match.clitics.preposition,
    });
  if (reading.form.title.relation === null && comma) return null;
  const marked = comma ? null : readNameInMarks(document, lexicon, reading.last, limit);
  if (marked && !isForeigner(lexicon, marked, reading))
    return phraseOf({ ...person(document, reading, marked), last: marked.last + 1 });
  const surnamed = comma ? null : readNameBehindMarks(document, lexicon, reading.last, limit);
  if (surnamed && !isForeigner(lexicon, surnamed, reading)) return person(document, reading, surnamed);
  const name = readPersonName(
    document,
    lexicon,
    behindComma,
    limit,
    comma && !reading.holder && !reading.portfolio ? "given-name" : "title",
  );
  if (!name || (comma && !nameIsApposition(document, name, limit))) return null;
  if (isForeigner(lexicon, name, reading) || servesNamed(document, reading, comma)) return null;
  return person(document, reading, knownWithTitle(document, lexicon, reading, name));
}

/** `الملك سلمان`: whom the gazetteer knows by the title with this name, and not by the name alone. */
function knownWithTitle(
  document: WordedDocument,
  lexicon: Lexicon,
  { match }: TitleReading,
  name: PersonName,
): PersonName {
  const whole = name.known === null ? readKnownName(document, lexicon, match.first, name.last) : null;
  if (whole?.type !== "PERSON" || whole.last !== name.last || whole.reference.kind !== "known") return name;
  return { ...name, known: whole.reference.id };
}

/**
 * `مستشار ترامب`, `عمل مستشارا لرئيس الوزراء الإسرائيلي بنيامين نتنياهو`: the name is not that of the servant but of whom
 * he serves.
 */
function servesNamed(
  document: WordedDocument,
  { match, form, holder, portfolio, last, served }: TitleReading,
  comma: boolean,
): boolean {
  if (served !== null && !match.definite && document.tokens[served]?.bare.startsWith("ل")) return true;
  return (
    // مندوب بشار الأسد, مبعوث ماكرون: who is sent is another.
    ["title", "post"].some((complement) => form.title.complements.some((it) => it === complement)) &&
    form.title.relation !== null &&
    !match.definite &&
    !holder &&
    !portfolio &&
    !comma &&
    last === match.last
  );
}

/** `التقى الرئيس الفرنسي محمود عباس`: a name whose bearer is known for another country is a phrase of its own. */
function isForeigner(lexicon: Lexicon, name: PersonName, { holder, form }: TitleReading): boolean {
  const own = name.known === null ? null : lexicon.entity(name.known)?.country;
  return (
    form.title.relation === "HOLDS_OFFICE" &&
    holder?.type === "COUNTRY" &&
    holder.reference.kind === "known" &&
    Boolean(own) &&
    holder.reference.id !== own
  );
}

/** `رئيس القمة العاهل الأردني الملك عبد الله`: a title may be followed by another before the name. */
function readNextTitle(
  document: WordedDocument,
  lexicon: Lexicon,
  at: number,
  limit: number,
  moreTitles: number,
): Phrase | null {
  const next = matchPhrase(document, at, lexicon.titles, { clitics: "none", limit });
  // الرئيس أمير حسين: a known person, whose name begins like a title; not so in خادم الحرمين الملك سلمان.
  if (!next || (!next.definite && beginsKnownPerson(document, lexicon, at))) return null;
  const phrase = readTitled(document, lexicon, at, limit, moreTitles);
  return phrase?.mentionKind === "name" ? phrase : null;
}

/** Behind a comma a name is taken only where it ends like an apposition: at punctuation or a particle. */
function nameIsApposition(document: WordedDocument, name: PersonName, limit: number): boolean {
  if (name.known) return true;
  const after = document.tokens[name.last];
  if (name.last >= limit || !after) return true;
  return name.last - name.first >= 2 || after.kind === "punctuation";
}
