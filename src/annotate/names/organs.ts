import type { Compound, Head } from "../../lexicon/heads.js";
import type { Lexicon } from "../../lexicon/lexicon.js";
import type { WordedDocument } from "../words.js";
import { isQuote, type Match, matchPhrase } from "./match.js";
import { readDemonym, readKnownName } from "./owner.js";
import { isForeignToArabic } from "./person-name.js";
import type { Phrase, Reference } from "./phrase.js";
import { mentionSpan, plainText } from "./spans.js";

/** At most this many words follow a head in a name of its own: حزب العدالة والتنمية, منظمة الصحة العالمية. */
const LONGEST_OPEN_NAME = 5;

/** Kinds of bodies whose proper name is an ordinary word: حركة النهضة, حزب العدالة, صحيفة الشرق. */
const NAMED_BY_WORDS: ReadonlySet<string> = new Set(["party", "movement", "armed", "outlet"]);

/**
 * Reads a body or place that is announced by a common noun: `وزارة الخارجية الروسية`, `السفارة الفنلندية`,
 * `حركة مجتمع السلم`, `حزب "الجيل"`, `مدينة ألماتي`; also `الخارجية الروسية` with the ministry left out.
 */
export function readOrgan(
  document: WordedDocument,
  lexicon: Lexicon,
  i: number,
  limit: number,
): Phrase | null {
  return readMinistryByPortfolio(document, lexicon, i, limit) ?? readHeaded(document, lexicon, i, limit);
}

function readHeaded(document: WordedDocument, lexicon: Lexicon, i: number, limit: number): Phrase | null {
  const head = matchPhrase(document, i, lexicon.heads, { loose: true, limit });
  const form = head?.payloads[0];
  if (!head || !form || form.plural || form.head.type === "GROUP" || (form.needsArticle && !head.definite))
    return null;
  const row = form.head;
  const goesOn = (compound: Compound) => row.compounds.includes(compound);
  const known = readKnownBehindHead(document, lexicon, head, row, limit);
  if (known) return known;
  let at = head.last;
  let portfolio: string | null = null;
  let fieldIsDefinite = false;
  if (goesOn("portfolio")) {
    const field = matchPhrase(document, at, lexicon.portfolios, { loose: true, clitics: "none", limit });
    if (field) {
      portfolio = field.payloads[0]?.id ?? null;
      fieldIsDefinite = field.definite;
      at = field.last;
    }
  }
  const owner =
    goesOn("demonym") || goesOn("country") || portfolio
      ? readOwner(document, lexicon, at, limit, head.definite || fieldIsDefinite)
      : null;
  if (portfolio || owner) {
    return organ(
      document,
      head,
      owner?.last ?? at,
      row.type,
      {
        kind: "organ",
        head: row.id,
        portfolio,
        owner: owner?.phrase.reference ?? null,
      },
      owner ? [owner.phrase] : [],
      form.feminine,
    );
  }
  const named =
    goesOn("open") || goesOn("quoted")
      ? readOpenName(
          document,
          lexicon,
          at,
          limit,
          goesOn("open") && !head.definite,
          NAMED_BY_WORDS.has(row.kind),
        )
      : null;
  if (named) {
    const holder = readDemonym(document, lexicon, named.last, limit);
    const reference: Reference = {
      kind: "named",
      head: row.id,
      name: named.name,
      owner: holder?.reference ?? null,
    };
    return organ(
      document,
      head,
      holder?.last ?? named.last,
      row.type,
      reference,
      holder ? [holder] : [],
      form.feminine,
    );
  }
  if (!head.definite || row.type === "PLACE") return null;
  return {
    ...organ(
      document,
      head,
      at,
      row.type,
      { kind: "organ", head: row.id, portfolio: null, owner: null },
      [],
      form.feminine,
    ),
    mentionKind: "description",
  };
}

/** `مدينة ألماتي`, `منظمة "معاهدة الأمن الجماعي"`, `قناة "الحرة" الأمريكية`: the head and a name of the gazetteer. */
function readKnownBehindHead(
  document: WordedDocument,
  lexicon: Lexicon,
  head: Match<unknown>,
  { id, type }: Head,
  limit: number,
): Phrase | null {
  const quoted = isQuote(document.tokens[head.last]?.text);
  const name = readKnownName(document, lexicon, head.last + (quoted ? 1 : 0), limit, "none", true);
  if (!name || (name.type !== type && !(type === "PLACE" && name.type === "COUNTRY" && !head.definite)))
    return null;
  const close = quoted && isQuote(document.tokens[name.last]?.text) ? name.last + 1 : name.last;
  const demonym = type !== "COUNTRY" ? readDemonym(document, lexicon, close, limit) : null;
  const last = demonym?.last ?? close;
  return {
    ...name,
    first: head.first,
    last,
    ...mentionSpan(document, head.first, last, head.clitics),
    conjunction: head.clitics.conjunction,
    preposition: head.clitics.preposition,
    parts: [{ ...name, parts: [] }, ...(demonym ? [demonym] : [])],
    announcedBy: id,
  };
}

/** `الخارجية الأميركية`, `الدفاع الروسية`: a field with a feminine demonym is its ministry. */
function readMinistryByPortfolio(
  document: WordedDocument,
  lexicon: Lexicon,
  i: number,
  limit: number,
): Phrase | null {
  const field = matchPhrase(document, i, lexicon.portfolios, { loose: true, limit });
  const portfolio = field?.payloads[0];
  if (!field || !portfolio?.ellipsis) return null;
  const before = document.words[i - 1];
  const adjective =
    document.tokens[i - 1]?.key.startsWith("ال") &&
    before?.particle === null &&
    !before?.verbal.some(({ reading }) => "form" in reading);
  if (adjective) return null;
  const demonym = readDemonym(document, lexicon, field.last, limit);
  if (demonym && demonym.gender === "feminine" && demonym.type === "COUNTRY") {
    return organ(
      document,
      field,
      demonym.last,
      "ORGANIZATION",
      {
        kind: "organ",
        head: lexicon.ministryHead,
        portfolio: portfolio.id,
        owner: demonym.reference,
      },
      [demonym],
      true,
    );
  }
  const announced =
    before?.particle?.value === "باسم" ||
    before?.verbal.some(({ reading }) => "form" in reading && reading.verb.class === "say");
  if (!announced || !(field.definite || before?.particle)) return null;
  return {
    ...organ(
      document,
      field,
      field.last,
      "ORGANIZATION",
      { kind: "organ", head: lexicon.ministryHead, portfolio: portfolio.id, owner: null },
      [],
      true,
    ),
    mentionKind: "description",
  };
}

/** Whose it is: `الروسية`, `روسيا`, `في كازاخستان`, `لدولة قطر`. Up to two adjectives may stand in between. */
export function readOwner(
  document: WordedDocument,
  lexicon: Lexicon,
  at: number,
  limit: number,
  definite: boolean, // a head with the article takes no genitive: الوزارة + روسيا is not one phrase
): { readonly phrase: Phrase; readonly last: number } | null {
  const direct = readKnownName(document, lexicon, at, limit, "none");
  if (direct && (direct.type === "COUNTRY" || direct.type === "ORGANIZATION") && !definite) {
    return { phrase: direct, last: direct.last };
  }
  for (let i = at; i < Math.min(limit, at + 3); i++) {
    const demonym = readDemonym(document, lexicon, i, limit, true);
    if (demonym) return { phrase: demonym, last: demonym.last };
    if (!isDefiniteAdjective(document, lexicon, i)) break;
  }
  const preposition = document.words[at]?.particle;
  if (preposition?.value === "في" && document.tokens[at]?.bare === "في") {
    const country = readKnownName(document, lexicon, at + 1, limit, "none");
    if (country?.type === "COUNTRY") return { phrase: country, last: country.last };
  }
  const dative = readKnownName(document, lexicon, at, limit);
  if (
    dative &&
    dative.preposition === "ل" &&
    !dative.conjunction &&
    dative.type !== "PLACE" &&
    dative.type !== "PERSON"
  ) {
    return { phrase: dative, last: dative.last };
  }
  return null;
}

function isDefiniteAdjective(document: WordedDocument, lexicon: Lexicon, i: number): boolean {
  const token = document.tokens[i];
  return (
    token?.kind === "word" &&
    token.key.startsWith("ال") &&
    !document.words[i]?.particle &&
    !beginsPhrase(lexicon, token.key.slice(2)) &&
    lexicon.commonWords.isCommonWord(token.bare)
  );
}

/** `المتظاهرون السفارة الأميركية`: a noun that heads a phrase of its own is no adjective. */
function beginsPhrase(lexicon: Lexicon, key: string): boolean {
  return (
    lexicon.heads.next.has(key) ||
    lexicon.groups.next.has(key) ||
    lexicon.titles.next.has(key) ||
    lexicon.isTriggerNoun(key)
  );
}

/** The name behind a head: quoted to the closing mark, else definite or foreign words until anything else. */
function readOpenName(
  document: WordedDocument,
  lexicon: Lexicon,
  at: number,
  limit: number,
  unquoted: boolean,
  byWords: boolean,
): { readonly name: string; readonly last: number } | null {
  if (isQuote(document.tokens[at]?.text)) {
    for (let i = at + 1; i < Math.min(limit, at + 7); i++) {
      if (isQuote(document.tokens[i]?.text)) {
        return i > at + 1 ? { name: keyOf(document, at + 1, i), last: i + 1 } : null;
      }
    }
    return null;
  }
  if (!unquoted) return null;
  let last = at;
  while (
    last < Math.min(limit, at + LONGEST_OPEN_NAME) &&
    continuesOpenName(document, lexicon, at, last, byWords)
  )
    last++;
  return last > at ? { name: keyOf(document, at, last), last } : null;
}

function continuesOpenName(
  document: WordedDocument,
  lexicon: Lexicon,
  first: number,
  i: number,
  byWords: boolean,
): boolean {
  const token = document.tokens[i];
  const word = document.words[i];
  if (!token || !word || (token.kind !== "word" && token.kind !== "latin")) return false;
  if (token.kind === "latin") return true;
  if (word.particle || lexicon.calendar.has(token.key) || lexicon.demonyms.has(token.key)) return false;
  if (i > first && token.key.startsWith("وال")) return document.tokens[i - 1]?.key.startsWith("ال") ?? false;
  if (isForeignToArabic(document, lexicon, i)) return !/^[وفبل]/.test(token.key) || i === first;
  // An ordinary definite noun may be all of a name only behind the head itself: حركة النهضة.
  return (
    byWords &&
    i === first &&
    token.key.startsWith("ال") &&
    !word.verbal.some(({ reading }) => "form" in reading)
  );
}

function keyOf(document: WordedDocument, first: number, last: number): string {
  return plainText(document, first, last);
}

function organ(
  document: WordedDocument,
  head: Match<unknown>,
  last: number,
  type: Phrase["type"],
  reference: Reference,
  parts: readonly Phrase[],
  feminine: boolean,
): Phrase {
  return {
    first: head.first,
    last,
    ...mentionSpan(document, head.first, last, head.clitics),
    mentionKind: "name",
    type,
    reference,
    conjunction: head.clitics.conjunction,
    preposition: head.clitics.preposition,
    gender: feminine ? "feminine" : "masculine",
    number: "singular",
    offices: [],
    parts,
    suffix: null,
  };
}
