import type { Lexicon } from "../../lexicon/lexicon.js";
import type { WordedDocument } from "../words.js";
import { asAdjective, readingWithStem, readKnownName } from "./owner.js";
import { asNamed, readPersonName } from "./person-name.js";
import { type Phrase, phraseOf, type Reference } from "./phrase.js";
import { readSecondField } from "./shared-fields.js";
import { mentionSpan, skipCommas } from "./spans.js";

/**
 * Of `الجانبان الروسي والتركي`, `القوات الروسية والأوكرانية`, `وزيرا خارجية روسيا وتركيا`, `وزير الخارجية الروسي لافروف
 * والأميركي كيري` the second owner: a phrase of its own with the head or title of the phrase before it. Null where
 * the word at `i` is no second owner.
 */
export function readSameHeadForAnother(
  document: WordedDocument,
  lexicon: Lexicon,
  i: number,
  limit: number,
  before: Phrase | null,
): Phrase | null {
  if (!before || !goesOn(document, before, i)) return null;
  const body = readSecondField(document, lexicon, i, limit, before);
  if (body) return body;
  const plural = before.parts.some((part) => part.adjective && part.number === "plural" && part.last === i);
  const each = isOneOfEach(before, lexicon);
  const country = readSecondOwner(document, lexicon, i, limit, before.number === "dual" || each, plural);
  if (!country) return null;
  const holder = country.reference;
  const shared = {
    first: i,
    last: country.last,
    start: country.start,
    end: country.end,
    type: before.type,
    conjunction: "و",
    preposition: "",
    gender: before.gender,
    parts: [country],
    suffix: null,
  } as const;
  const office = before.offices[0];
  if (office && before.type === "PERSON") {
    const name = readPersonName(document, lexicon, skipCommas(document, country.last, limit), limit, "title");
    // نظيريه الروسي والتركي: whose counterpart the second is the first tells.
    const counterpart: Reference = { kind: "counterpart", holder };
    const ofTitle: Reference = {
      kind: "office",
      title: office.title,
      portfolio: office.portfolio,
      holder,
      post: office.post,
    };
    const reference = office.title === "counterpart" ? counterpart : ofTitle;
    return phraseOf({
      ...shared,
      mentionKind: "description",
      reference,
      number: before.number,
      offices: [{ ...office, first: i, last: country.last, holder }],
      ...(name ? asNamed(document, name) : {}),
    });
  }
  const { reference } = before;
  const adjective = before.parts.some((part) => part.adjective && part.last === i);
  const several = reference.kind === "group" || (reference.kind === "organ" && before.number === "dual");
  if (!several || !(adjective || each)) return null;
  return phraseOf({
    ...shared,
    // البرلمانين المصري والليبي names both.
    start: before.start,
    mentionKind: before.mentionKind,
    reference: { ...reference, owner: holder },
    number: before.number,
    offices: [],
  });
}

/** `سفراء بريطانيا وفرنسا`: of people whom each state has for itself, the states behind are all owners. */
function isOneOfEach({ reference, parts, last }: Phrase, lexicon: Lexicon): boolean {
  if (reference.kind !== "group" || !lexicon.group(reference.group)?.owners.includes("each")) return false;
  return parts.some((part) => !part.adjective && part.type === "COUNTRY" && part.last === last);
}

/** Behind the first owner of a head in the dual or plural the next one: `الروسي والتركي`. Null where there is none. */
export function nextOwner(
  document: WordedDocument,
  lexicon: Lexicon,
  first: Phrase,
  limit: number,
): Phrase | null {
  return readSecondOwner(document, lexicon, first.last, limit, true, first.number === "plural");
}

/** `والتركي`; `وتركيا` too where the first owner may be a genitive, `والأتراك` where it is a plural. */
function readSecondOwner(
  document: WordedDocument,
  lexicon: Lexicon,
  i: number,
  limit: number,
  genitive: boolean,
  plural: boolean,
): Phrase | null {
  if (i >= limit) return null;
  if (!document.tokens[i]?.bare.startsWith("و")) return null;
  const clitics = readingWithStem(document, i, (key) => lexicon.demonyms.has(key));
  const demonym = clitics?.conjunction === "و" ? lexicon.demonyms.get(clitics.key) : undefined;
  const adjective = demonym?.number === "singular" ? !demonym.people : plural && demonym?.number === "plural";
  if (clitics && demonym && adjective) {
    const { start, end } = mentionSpan(document, i, i + 1, clitics);
    return asAdjective(demonym, { first: i, last: i + 1, start, end });
  }
  const double = readDoubleDemonym(document, lexicon, i, limit);
  if (double) return double;
  const known = genitive ? readKnownName(document, lexicon, i, limit, "conjunction") : null;
  return known?.type === "COUNTRY" && known.conjunction === "و" ? known : null;
}

/** `والكوري الجنوبي`. */
function readDoubleDemonym(
  document: WordedDocument,
  lexicon: Lexicon,
  i: number,
  limit: number,
): Phrase | null {
  const second = document.tokens[i + 1];
  if (!second || i + 1 >= limit) return null;
  const clitics = readingWithStem(document, i, (key) => lexicon.demonyms.has(`${key} ${second.key}`));
  const demonym = lexicon.demonyms.get(`${clitics?.key} ${second.key}`);
  if (clitics?.conjunction !== "و" || !demonym || demonym.people) return null;
  const { start, end } = mentionSpan(document, i, i + 2, clitics);
  return asAdjective(demonym, { first: i, last: i + 2, start, end });
}

/** Right behind the phrase; or behind the comma that closes a name set apart: `الرئيس الأميركي، دونالد ترامب، والروسي`. */
function goesOn({ tokens }: WordedDocument, { first, last, mentionKind }: Phrase, i: number): boolean {
  if (last === i) return true;
  const isComma = (at: number) => /^[،,]$/.test(tokens[at]?.text ?? "");
  const apart = tokens.slice(first, last).some(({ text }) => /^[،,]$/.test(text));
  return mentionKind === "name" && apart && last + 1 === i && isComma(last);
}
