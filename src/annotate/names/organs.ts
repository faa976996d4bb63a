import type { Compound, Head } from "../../lexicon/heads.js";
import type { Lexicon } from "../../lexicon/lexicon.js";
import type { WordedDocument } from "../words.js";
import { isQuote, type Match, matchPhrase } from "./match.js";
import { NAMED_BY_WORDS, readOpenName } from "./open-names.js";
import { readDemonym, readKnownName } from "./owner.js";
import type { Phrase, Reference } from "./phrase.js";
import { readOwner } from "./possessor.js";
import { mentionSpan } from "./spans.js";
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
