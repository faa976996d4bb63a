import type { Compound } from "../../lexicon/heads.js";
import type { HeadEntry, Lexicon } from "../../lexicon/lexicon.js";
import type { WordedDocument } from "../words.js";
import { readKnownBehindHead } from "./known-behind-head.js";
import { type Match, matchPhrase } from "./match.js";
import { readMinistryByPortfolio } from "./ministries.js";
import { readOpenName } from "./open-names.js";
import { organ } from "./organ-phrase.js";
import { readDemonym, readKnownName } from "./owner.js";
import { asNamed, readPersonName } from "./person-name.js";
import { type Phrase, phraseOf, type Reference } from "./phrase.js";
import { readOwner } from "./possessor.js";
import { behindJoinedFields, readSharedFields } from "./shared-fields.js";
import { nextOwner } from "./shared-heads.js";
import { mentionSpan } from "./spans.js";
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

/** `في حركة حماس`, `بالجامعة العربية`: the body in which somebody is or something belongs. */
export function readBodyAround(
  document: WordedDocument,
  lexicon: Lexicon,
  at: number,
  limit: number,
): Phrase | null {
  const separate = document.tokens[at]?.bare === "في";
  const from = separate ? at + 1 : at;
  const known = readKnownName(document, lexicon, from, limit);
  const organ = readOrgan(document, lexicon, from, limit);
  const body = organ && organ.last > (known?.last ?? 0) ? organ : known;
  if (!body || body.conjunction || body.preposition !== (separate ? "" : "ب")) return null;
  // في البيت الأبيض: a building that stands for a state.
  const seat = body.reference.kind === "known" && lexicon.entity(body.reference.id)?.metonym;
  const building = seat && body.type === "PLACE" && lexicon.entity(seat)?.capital !== knownId(body);
  return body.type === "ORGANIZATION" || building ? body : null;
}

/** `قاعدة غوانتانامو البحرية`: what stands so behind the head of a place (قاعدة بحرية) says of what kind it is. */
function isAdjectiveOfPlace(
  { tokens }: WordedDocument,
  { heads }: Lexicon,
  { first, last, definite }: Match<HeadEntry>,
): boolean {
  if (!definite || last !== first + 1) return false;
  const [kind, adjective] = [tokens[first - 2]?.key ?? "", tokens[first]?.key.replace(/^ال/, "") ?? ""];
  const compound = heads.next.get(kind.replace(/^ال/, ""))?.next.get(adjective);
  return compound?.payloads.some(({ head }) => head.type === "PLACE") ?? false;
}

function knownId({ reference }: Phrase): string | null {
  return reference.kind === "known" ? reference.id : null;
}

function readHeaded(document: WordedDocument, lexicon: Lexicon, i: number, limit: number): Phrase | null {
  const head = matchPhrase(document, i, lexicon.heads, { limit });
  const form = head?.payloads[0];
  if (!head || !form || form.head.type === "GROUP" || isAdjectiveOfPlace(document, lexicon, head))
    return null;
  const row = form.head;
  if (form.plural)
    return (
      readSharedFields(document, lexicon, head, form, limit) ??
      readSharedHead(document, lexicon, head, form, limit)
    );
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
      at = behindJoinedFields(document, lexicon, field.last, limit);
    }
  }
  const within = goesOn("within")
    ? readBodyOf(document, lexicon, at, limit, portfolio, head.last > head.first + 1)
    : null;
  portfolio ??= within?.portfolio ?? null;
  const definite = head.definite || fieldIsDefinite;
  const behind =
    within ??
    (goesOn("demonym") || goesOn("country") || portfolio
      ? readOwner(document, lexicon, at, limit, definite)
      : null);
  // دعا المجلس الفلسطينيين: a plural is no adjective of one body.
  const several = behind?.phrase.adjective && behind.phrase.number === "plural";
  const owner = definite && several && head.clitics.conjunction === "" ? null : behind;
  if (portfolio || owner) {
    const reference: Reference = {
      kind: "organ",
      head: row.id,
      portfolio,
      owner: owner?.phrase.reference ?? null,
    };
    const parts = owner ? [owner.phrase] : [];
    const last = owner?.last ?? at;
    const body = organ(document, head, last, row.type, reference, parts, form.feminine);
    const site = owner && STANDING_ABROAD.has(row.kind) ? readSite(document, lexicon, last, limit) : null;
    if (!site) return body;
    const { end } = mentionSpan(document, head.first, site.last, head.clitics);
    return phraseOf({
      ...body,
      end,
      last: site.last,
      parts: [...parts, site],
      headEnd: body.end,
    });
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
  return phraseOf({
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
  });
}

/** `لجنة الدفاع في مجلس الدوما`, `لجنة مجلس الشيوخ للعلاقات الخارجية`: the body of which another is a part. */
function readBodyOf(
  document: WordedDocument,
  lexicon: Lexicon,
  at: number,
  limit: number,
  field: string | null,
  longHead: boolean, // القيادة المركزية في الجيش, but not اجتمعت اللجنة في البرلمان
): { readonly phrase: Phrase; readonly last: number; readonly portfolio: string | null } | null {
  const around = readBodyAround(document, lexicon, at, limit);
  if (around) return field || longHead ? { phrase: around, last: around.last, portfolio: null } : null;
  if (field) return null;
  // الأمانة العامة للمنظمة
  const described = longHead ? readOrgan(document, lexicon, at, limit) : null;
  if (described?.preposition === "ل" && described.mentionKind === "description" && !described.conjunction)
    return { phrase: described, last: described.last, portfolio: null };
  const whole =
    readKnownName(document, lexicon, at, limit, "none") ?? readOrgan(document, lexicon, at, limit);
  if (whole?.type !== "ORGANIZATION" || whole.conjunction || whole.preposition) return null;
  const named = matchPhrase(document, whole.last, lexicon.portfolios, { limit });
  const portfolio = named?.clitics.preposition === "ل" ? named.payloads[0]?.id : undefined;
  return named && portfolio ? { phrase: whole, last: named.last, portfolio } : null;
}

/** `البرلمانين المصري والليبي`, `حكومتا روسيا وتركيا`: the first of several bodies with one head. */
function readSharedHead(
  document: WordedDocument,
  lexicon: Lexicon,
  head: Match<unknown>,
  { head: row, feminine }: HeadEntry,
  limit: number,
): Phrase | null {
  if (!row.compounds.includes("demonym") && !row.compounds.includes("country")) return null;
  const owner = readOwner(document, lexicon, head.last, limit, head.definite);
  // سفارتين في أبخازيا stand there, they are not its own.
  if (owner?.phrase.preposition || document.tokens[head.last]?.bare === "في") return null;
  const next = owner && nextOwner(document, lexicon, owner.phrase, limit);
  if (!next) return null;
  const reference = { kind: "organ", head: row.id, portfolio: null, owner: owner.phrase.reference } as const;
  return phraseOf({
    ...organ(document, head, owner.last, row.type, reference, [owner.phrase], feminine),
    number: "dual",
    sharedUntil: next.end,
  });
}

/** Bodies that their owner keeps somewhere else: where they stand belongs to their name. */
const STANDING_ABROAD: ReadonlySet<string> = new Set(["embassy", "mission"]);

/** `السفارة الفنلندية بموسكو`, `بعثة الاتحاد الأوروبي في ليبيا`: the country or city behind the owner. */
function readSite(document: WordedDocument, lexicon: Lexicon, at: number, limit: number): Phrase | null {
  const separate = document.tokens[at]?.bare === "في";
  const place = readKnownName(document, lexicon, separate ? at + 1 : at, limit);
  if (!place || place.conjunction || (place.type !== "PLACE" && place.type !== "COUNTRY")) return null;
  return place.preposition === (separate ? "" : "ب") ? place : null;
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
  return phraseOf({
    ...namedPerson(document, i, known.last, clitics, known.words),
    ...asNamed(document, known),
  });
}
