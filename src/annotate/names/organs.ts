import { endsLikeNisba } from "../../arabic/nisba.js";
import type { Compound, Head } from "../../lexicon/heads.js";
import type { HeadEntry, Lexicon } from "../../lexicon/lexicon.js";
import type { WordedDocument } from "../words.js";
import { isQuote, type Match, matchPhrase } from "./match.js";
import { readOpenName } from "./open-names.js";
import { readDemonym, readKnownName } from "./owner.js";
import { asNamed, readPersonName } from "./person-name.js";
import type { Phrase, Reference } from "./phrase.js";
import { readOwner } from "./possessor.js";
import { mentionSpan, plainText } from "./spans.js";
import { readTitled } from "./titles.js";
import { namedPerson } from "./untitled-persons.js";
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
  const head = matchPhrase(document, i, lexicon.heads, { limit });
  const form = head?.payloads[0];
  if (!head || !form || form.plural || form.head.type === "GROUP") return null;
  const row = form.head;
  const goesOn = (compound: Compound) => row.compounds.includes(compound);
  const government = goesOn("person") ? readGovernmentOf(document, lexicon, head, form, limit) : null;
  if (government || (form.needsArticle && !head.definite)) return government;
  const known = readKnownBehindHead(document, lexicon, head, row, limit);
  if (known) return known;
  let at = head.last;
  let portfolio: string | null = null;
  let fieldIsDefinite = false;
  if (goesOn("portfolio")) {
    const field = matchPhrase(document, at, lexicon.portfolios, { clitics: "none", limit });
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
  const whole = matchPhrase(document, i, lexicon.names, { limit });
  const named =
    head.definite || (whole && whole.last > head.last)
      ? null
      : readOpenName(document, lexicon, at, limit, row);
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
  { id, type, kind }: Head,
  limit: number,
): Phrase | null {
  const quoted = isQuote(document.tokens[head.last]?.text);
  // اتهمت الوزارة الجيش الإسرائيلي: a body with the article has no other body's name behind it.
  if (head.definite && type === "ORGANIZATION" && !quoted) return null;
  const name = readKnownName(document, lexicon, head.last + (quoted ? 1 : 0), limit, "none", true);
  // جزيرة قبرص is Cyprus; ولاية جورجيا is not Georgia.
  const landOfState = kind === "island" && name?.type === "COUNTRY" && !head.definite;
  if (!name || (name.type !== type && !landOfState)) return null;
  const close = quoted && isQuote(document.tokens[name.last]?.text) ? name.last + 1 : name.last;
  const demonym = type !== "COUNTRY" ? readDemonym(document, lexicon, close, limit) : null;
  const last = demonym?.last ?? close;
  if (kind === "building" && isTown(lexicon, name))
    return buildingIn(document, lexicon, head, id, name, limit);
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

function isTown(lexicon: Lexicon, name: Phrase): boolean {
  const entry = name.reference.kind === "known" ? lexicon.entity(name.reference.id) : undefined;
  return entry?.type === "PLACE" && (entry.kind === "city" || entry.kind === "region");
}

function knownName(lexicon: Lexicon, { reference }: Phrase): string | undefined {
  return reference.kind === "known" ? lexicon.entity(reference.id)?.nameAr : undefined;
}

/** `مطار أسمرة الدولي`, `ميناء الحديدة`: not the town itself but something in it, with a name of its own. */
function buildingIn(
  document: WordedDocument,
  lexicon: Lexicon,
  head: Match<unknown>,
  id: string,
  name: Phrase,
  limit: number,
): Phrase | null {
  if (head.definite) return null;
  const adjective = document.tokens[name.last];
  const goesOn =
    name.last < limit &&
    adjective !== undefined &&
    adjective.bare.startsWith("ال") &&
    endsLikeNisba(adjective.key) &&
    !document.words[name.last]?.particle &&
    !lexicon.demonyms.has(adjective.key);
  const last = goesOn ? name.last + 1 : name.last;
  const reference: Reference = {
    kind: "named",
    head: id,
    name: knownName(lexicon, name) ?? plainText(document, name.first, name.last),
    owner: null,
  };
  return organ(document, head, last, "PLACE", reference, [name], false);
}

/** `إدارة ترامب`, `نظام الأسد`, `حكومة دمشق`: a government called by who leads it or where it sits. */
function readGovernmentOf(
  document: WordedDocument,
  lexicon: Lexicon,
  head: Match<unknown>,
  { head: row, feminine }: HeadEntry,
  limit: number,
): Phrase | null {
  if (head.definite) return null;
  const place = readKnownName(document, lexicon, head.last, limit, "none");
  const seat = place?.reference.kind === "known" ? lexicon.entity(place.reference.id)?.metonym : null;
  const owner = seat && place ? place : readPersonBehind(document, lexicon, head.last, limit);
  if (!owner) return null;
  const reference: Reference = {
    kind: "organ",
    head: row.id,
    portfolio: null,
    owner: seat ? { kind: "known", id: seat } : owner.reference,
  };
  return organ(document, head, owner.last, row.type, reference, [owner], feminine);
}

function readPersonBehind(
  document: WordedDocument,
  lexicon: Lexicon,
  i: number,
  limit: number,
): Phrase | null {
  const titled = readTitled(document, lexicon, i, limit);
  if (titled?.mentionKind === "name" && !titled.conjunction && !titled.preposition) return titled;
  const known = readPersonName(document, lexicon, i, limit, "given-name");
  const clitics = document.words[i]?.clitics[0];
  if (!known || !clitics || (!known.known && known.words.length < 2)) return null;
  return { ...namedPerson(document, i, known.last, clitics, known.words), ...asNamed(document, known) };
}

/** `الخارجية الأميركية`, `الدفاع الروسية`: a field with a feminine demonym is its ministry. */
function readMinistryByPortfolio(
  document: WordedDocument,
  lexicon: Lexicon,
  i: number,
  limit: number,
): Phrase | null {
  const field = matchPhrase(document, i, lexicon.portfolios, { limit });
  const portfolio = field?.payloads[0];
  if (!field || !portfolio?.ellipsis) return null;
  const before = document.words[i - 1];
  const adjective =
    document.tokens[i - 1]?.bare.startsWith("ال") &&
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
