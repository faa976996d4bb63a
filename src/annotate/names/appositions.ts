import type { Lexicon } from "../../lexicon/lexicon.js";
import type { WordedDocument } from "../words.js";
import { stateNamed } from "./another-title.js";
import { matchPhrase } from "./match.js";
import { type OfficeClaim, type Phrase, phraseOf } from "./phrase.js";
import { skipCommas } from "./spans.js";
import { readAppositiveTitle } from "./titles.js";

/** So many offices may follow one name: `محمد بن نايف، ولي العهد، نائب رئيس الوزراء، وزير الداخلية`. */
const LONGEST_ROW = 3;

/** A named person with the offices that stand behind the name: `سيرغي لافروف، وزير الخارجية الروسي،`. */
export function withAppositions(
  document: WordedDocument,
  lexicon: Lexicon,
  phrase: Phrase,
  limit: number,
): Phrase {
  if (phrase.type !== "PERSON" || phrase.mentionKind !== "name") return phrase;
  let whole = phrase;
  for (let round = 0; round < LONGEST_ROW; round++) {
    const longer = withApposition(document, lexicon, whole, limit, round > 0);
    if (!longer) break;
    whole = longer;
  }
  return whole;
}

function withApposition(
  document: WordedDocument,
  lexicon: Lexicon,
  phrase: Phrase,
  limit: number,
  behindOffice: boolean,
): Phrase | null {
  const link = readLink(document, lexicon, phrase.last, limit);
  const titled = readAppositiveTitle(document, lexicon, link.at, limit);
  const office = titled?.offices[0];
  if (!titled || !office || titled.preposition) return null;
  // رئيس مجلس الوزراء ووزير الداخلية القطري،: two offices of one man, to the comma.
  const joined = behindOffice && link.at === phrase.last && closes(document, titled.last, limit);
  if (titled.conjunction && !(joined && ofOneState([...phrase.offices, office]))) return null;
  const closed =
    closes(document, titled.last, limit) ||
    openRowCloses(document, lexicon, titled.last, limit, LONGEST_ROW) ||
    isBeforeAnother(document, lexicon, titled.last, limit);
  if (!isNews(office, phrase.offices) || !saysEnough(document, titled, office, link.worded, closed))
    return null;
  if (isOfAnotherState(lexicon, phrase, titled)) return null;
  // التقى وزير الخارجية الأميركي جون كيري الرئيس الفرنسي: another person, unless commas set the office apart.
  const setApart = link.worded || joined || (link.at > phrase.last && closed);
  if (!setApart && phrase.offices.some(({ relation, holder }) => relation && holder)) return null;
  return phraseOf({
    ...phrase,
    last: titled.last,
    offices: [...phrase.offices, { ...office, past: office.past || link.past }],
    parts: [...phrase.parts, ...titled.parts],
    gender: titled.gender ?? phrase.gender,
  });
}

/** `التقى أيمن الصفدي وزير خارجية قطر`: he is known for another country, and the minister is somebody else. */
function isOfAnotherState(lexicon: Lexicon, { reference }: Phrase, { offices }: Phrase): boolean {
  const own = reference.kind === "known" ? lexicon.entity(reference.id)?.country : null;
  if (!own || offices[0]?.relation !== "HOLDS_OFFICE") return false;
  return (stateNamed(offices[0].holder, lexicon) ?? own) !== own;
}

function ofOneState(offices: readonly OfficeClaim[]): boolean {
  const states = offices.flatMap(({ holder }) =>
    holder ? [holder.kind === "known" ? holder.id : holder.kind] : [],
  );
  return new Set(states).size < 2;
}

interface Link {
  /** Where the title may begin. */
  readonly at: number;
  /** `وهو`, `الذي يشغل منصب`: words, not only a comma. */
  readonly worded: boolean;
  readonly past: boolean;
}

/** What stands between a name and its office: nothing, a comma, `وهو`, `الذي شغل منصب`. */
function readLink(document: WordedDocument, lexicon: Lexicon, from: number, limit: number): Link {
  const at = skipCommas(document, from, limit);
  const match = matchPhrase(document, at, lexicon.modifiers, { clitics: "none", limit });
  const link = match?.payloads.find(({ meaning }) => meaning === "link" || meaning === "past-link");
  return match && link
    ? { at: match.last, worded: true, past: link.meaning === "past-link" }
    : { at, worded: false, past: false };
}

/** The same office again says nothing new, unless its owner stands only here. */
function isNews(office: OfficeClaim, before: readonly OfficeClaim[]): boolean {
  return !before.some(
    ({ title, portfolio, holder }) =>
      title === office.title && portfolio === office.portfolio && (holder || !office.holder),
  );
}

/** An office with its owner or field; one of several words (`ولي العهد`), or behind `وهو`, also alone before a mark. */
function saysEnough(
  document: WordedDocument,
  { parts }: Phrase,
  { holder, portfolio, first, last }: OfficeClaim,
  worded: boolean,
  closed: boolean,
): boolean {
  // أمير البلاد: of whatever state.
  if (holder || portfolio || worded || parts.some(({ type }) => type === "COUNTRY")) return true;
  const definite = document.tokens.slice(first, last).some(({ bare }) => bare.startsWith("ال"));
  return definite && closed && last - first > 1;
}

/**
 * `ولي العهد نائب رئيس مجلس الوزراء،`: more offices without marks between, the last before one; three in a row are one man's
 * wherever they end (`ولي العهد نائب رئيس مجلس الوزراء وزير الدفاع في مكتبه`).
 */
function openRowCloses(
  document: WordedDocument,
  lexicon: Lexicon,
  at: number,
  limit: number,
  most: number,
): boolean {
  if (most === 0) return false;
  const next = readAppositiveTitle(document, lexicon, at, limit);
  if (!next || next.preposition) return false;
  if (next.conjunction)
    return next.conjunction === "و" && most === LONGEST_ROW && closes(document, next.last, limit);
  const third = most < LONGEST_ROW;
  return (
    third ||
    closes(document, next.last, limit) ||
    openRowCloses(document, lexicon, next.last, limit, most - 1)
  );
}

/** A mark or the end of the sentence. */
function closes(document: WordedDocument, at: number, limit: number): boolean {
  return at >= limit || document.tokens[at]?.kind === "punctuation";
}

/** `استقبل محمد بن سلمان ولي العهد أمس رئيس الوزراء`: behind a time stands somebody else, whom the man of the office before it meets. */
function isBeforeAnother(document: WordedDocument, lexicon: Lexicon, at: number, limit: number): boolean {
  let next = at;
  while (next < limit && document.words[next]?.dates) next++;
  const other = next > at ? readAppositiveTitle(document, lexicon, next, limit) : null;
  return other !== null && !other.conjunction && !other.preposition;
}
