import { endsLikeNisba } from "../../arabic/nisba.js";
import type { Compound, Head } from "../../lexicon/heads.js";
import type { Lexicon } from "../../lexicon/lexicon.js";
import type { WordedDocument } from "../words.js";
import { isQuote, matchPhrase } from "./match.js";
import { isForeignToArabic } from "./name-words.js";
import { plainText } from "./spans.js";

/** At most this many words follow a head in a name of its own: حزب العدالة والتنمية, شركة هواشين شيبينغ. */
const LONGEST_OPEN_NAME = 5;
const LONGEST_PLACE_NAME = 3;

export interface OpenName {
  readonly name: string;
  readonly last: number;
}

/** The name behind a head without an article: quoted to the closing mark, else words that the head allows. */
export function readOpenName(
  document: WordedDocument,
  lexicon: Lexicon,
  at: number,
  limit: number,
  head: Head,
): OpenName | null {
  const goesOn = (compound: Compound) => head.compounds.includes(compound);
  if (isQuote(document.tokens[at]?.text))
    return goesOn("quoted") || goesOn("open") ? readQuotedName(document, at, limit) : null;
  if (!goesOn("open") && !goesOn("name") && !goesOn("words")) return null;
  const longest = head.type === "PLACE" ? LONGEST_PLACE_NAME : LONGEST_OPEN_NAME;
  let last = at;
  while (last < Math.min(limit, at + longest) && continuesOpenName(document, lexicon, at, last, head)) last++;
  return last > at ? { name: plainText(document, at, last), last } : null;
}

/** `حزب "الجيل"`, `وكالة «سبأ»`; not `منظمة "إرهابية"`, where the marks keep a word at a distance. */
function readQuotedName(document: WordedDocument, at: number, limit: number): OpenName | null {
  const open = document.tokens[at];
  const closesBefore = open && document.tokens[at - 1]?.end === open.start && !/[«“„‘]/.test(open.text);
  if (!open || closesBefore || /[»”]/.test(open.text)) return null;
  for (let i = at + 1; i < Math.min(limit, at + 7); i++) {
    const token = document.tokens[i];
    if (/^[،؛:.]$/.test(token?.text ?? "")) return null;
    if (!isQuote(token?.text)) continue;
    if (i === at + 1 || (i === at + 2 && isAdjective(document, at + 1))) return null;
    return { name: plainText(document, at + 1, i), last: i + 1 };
  }
  return null;
}

function isAdjective(document: WordedDocument, i: number): boolean {
  const token = document.tokens[i];
  return (
    token !== undefined &&
    !token.bare.startsWith("ال") &&
    endsLikeNisba(token.key) &&
    (document.words[i]?.common ?? false)
  );
}

function continuesOpenName(
  document: WordedDocument,
  lexicon: Lexicon,
  first: number,
  i: number,
  head: Head,
): boolean {
  const token = document.tokens[i];
  const word = document.words[i];
  if (token?.kind === "latin") return head.type !== "PLACE";
  if (!word || token?.kind !== "word") return false;
  if (word.particle || lexicon.calendar.has(token.key) || lexicon.demonyms.has(token.key)) return false;
  const behindDefinite = i > first && (document.tokens[i - 1]?.bare.startsWith("ال") ?? false);
  if (i > first && token.bare.startsWith("وال")) return behindDefinite && !joinsAnother(document, lexicon, i);
  if (isForeignToArabic(document, lexicon, i)) return isNameOfHead(document, lexicon, first, i, head);
  if (!head.compounds.includes("words") || !token.bare.startsWith("ال")) return false;
  if (word.finite.length > 0) return false;
  // حزب الشعب الديمقراطي: an ordinary definite noun may be the name, and adjectives behind it belong to it.
  return i === first || (behindDefinite && endsLikeNisba(token.key));
}

/** A word of no other meaning: for a place none that may be an adjective, for an outlet none that is a place's name. */
function isNameOfHead(
  document: WordedDocument,
  lexicon: Lexicon,
  first: number,
  i: number,
  head: Head,
): boolean {
  const token = document.tokens[i];
  if (!token || /(هما|هم|ها)$/.test(token.key)) return false;
  if (i > first && (/^[ول]/.test(token.key) || (head.type === "PLACE" && token.key.startsWith("ب"))))
    return false;
  // حزب الشعب: behind an ordinary word only more of the kind.
  if (i > first && !isForeignToArabic(document, lexicon, first)) return false;
  // مجلس أوروبا ماريا …: a given name begins the name of a person.
  const given = lexicon.givenNames.get(token.key);
  if (i > first && given && !given.ambiguous) return false;
  if (head.type === "PLACE" && (isPerson(document, lexicon, i) || (given && head.kind !== "building")))
    return false;
  if (head.type === "PLACE") return token.bare.startsWith("ال") || !/(ية|يين|ين|ات)$/.test(token.bare);
  return head.kind !== "outlet" || !isPlace(document, lexicon, i);
}

/** `ولاية ترامب`: his term of office. */
function isPerson(document: WordedDocument, lexicon: Lexicon, i: number): boolean {
  const known = matchPhrase(document, i, lexicon.names, { clitics: "none" });
  return known?.payloads.some(({ type }) => type === "PERSON") ?? false;
}

function isPlace(document: WordedDocument, lexicon: Lexicon, i: number): boolean {
  const known = matchPhrase(document, i, lexicon.names, { clitics: "none" });
  return known?.payloads.some(({ type }) => type === "PLACE" || type === "COUNTRY") ?? false;
}

/** `حزب الله والحوثيين`: the word behind و is another actor. */
function joinsAnother(document: WordedDocument, lexicon: Lexicon, i: number): boolean {
  return (document.words[i]?.clitics ?? []).some(
    ({ letters, key, loose }) =>
      letters > 0 &&
      (lexicon.demonyms.has(key) ||
        lexicon.groups.next.has(loose) ||
        lexicon.heads.next.has(loose) ||
        lexicon.titles.next.has(loose)),
  );
}
