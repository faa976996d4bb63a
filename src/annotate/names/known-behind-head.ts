import { endsLikeNisba } from "../../arabic/nisba.js";
import { foldKey, looseKey } from "../../arabic/orthography.js";
import type { Compound, Head } from "../../lexicon/heads.js";
import type { Lexicon } from "../../lexicon/lexicon.js";
import type { WordedDocument } from "../words.js";
import { isQuote, type Match } from "./match.js";
import { organ } from "./organ-phrase.js";
import { readDemonym, readKnownName } from "./owner.js";
import { type Phrase, phraseOf, type Reference } from "./phrase.js";
import { mentionSpan, plainText } from "./spans.js";

/** `مدينة ألماتي`, `منظمة "معاهدة الأمن الجماعي"`, `قناة "الحرة" الأمريكية`: the head and a name of the gazetteer. */
export function readKnownBehindHead(
  document: WordedDocument,
  lexicon: Lexicon,
  head: Match<unknown>,
  { id, type, kind, compounds }: Head,
  limit: number,
): Phrase | null {
  const quoted = isQuote(document.tokens[head.last]?.text);
  // اتهمت الوزارة الجيش الإسرائيلي: a body with the article has no other body's name behind it.
  if (head.definite && type === "ORGANIZATION" && !quoted) return null;
  const name = readKnownName(document, lexicon, head.last + (quoted ? 1 : 0), limit, "none", true);
  // جزيرة قبرص is Cyprus; ولاية جورجيا is not Georgia.
  const landOfState = kind === "island" && name?.type === "COUNTRY" && !head.definite;
  if (!name || (name.type !== type && !landOfState)) return null;
  if (type === "ORGANIZATION" && !quoted && owns(document, lexicon, head, name, compounds)) return null;
  const close = quoted && isQuote(document.tokens[name.last]?.text) ? name.last + 1 : name.last;
  const adjective = type !== "COUNTRY" ? readDemonym(document, lexicon, close, limit) : null;
  // دعت حركة حماس الفلسطينيين: a people, no adjective of the movement.
  const demonym = adjective?.number === "plural" ? null : adjective;
  const last = demonym?.last ?? close;
  if (kind === "building" && isTown(lexicon, name))
    return buildingIn(document, lexicon, head, id, name, limit);
  const { start, end } = mentionSpan(document, head.first, last, head.clitics);
  return phraseOf({
    ...name,
    first: head.first,
    last,
    start,
    end,
    conjunction: head.clitics.conjunction,
    preposition: head.clitics.preposition,
    parts: [phraseOf({ ...name, parts: [] }), ...(demonym ? [demonym] : [])],
    announcedBy: id,
  });
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

/**
 * `بعثة الاتحاد الأوروبي` is no other name of the Union but a body of its own; `محكمة العدل الدولية` is what the name
 * `العدل الدولية` stands for.
 */
function owns(
  document: WordedDocument,
  lexicon: Lexicon,
  { first }: Match<unknown>,
  { reference }: Phrase,
  compounds: readonly Compound[],
): boolean {
  const full = reference.kind === "known" ? lexicon.entity(reference.id)?.nameAr : undefined;
  const word = document.tokens[first]?.loose;
  return (
    !compounds.includes("name") &&
    (compounds.includes("demonym") || compounds.includes("country")) &&
    looseKey(foldKey(full?.split(" ")[0] ?? "")) !== word
  );
}
