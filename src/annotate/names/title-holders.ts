import type { Lexicon } from "../../lexicon/lexicon.js";
import type { WordedDocument } from "../words.js";
import { readOrgan } from "./organs.js";
import { readDemonym, readKnownName } from "./owner.js";
import type { Phrase } from "./phrase.js";
import { readCalled } from "./title-posts.js";
import { beginsSureName } from "./title-topics.js";

/** Whose office it is: a state, a body or a place, as an adjective, in the genitive or behind ل; null where nobody is named. */
export function readHolder(
  document: WordedDocument,
  lexicon: Lexicon,
  at: number,
  limit: number,
  allowed: ReadonlySet<string>,
  genitive: boolean,
): Phrase | null {
  const adjective = readDemonym(document, lexicon, at, limit);
  // العميد الركن تركي المالكي: behind a word with the article no adjective is without.
  const demonym = adjective && agreesInArticle(document, at) ? adjective : null;
  if (demonym && demonym.number !== "plural") return demonym;
  // المتحدث باسم الحوثيين, زعيم الحوثيين, but not الرئيس الروس.
  if (demonym && !document.words[at - 1]?.particle?.traits.has("behalf"))
    return genitive && demonym.type === "ORGANIZATION" ? demonym : null;
  const known =
    readKnownName(document, lexicon, at, limit) ?? readDoubtfulState(document, lexicon, at, limit);
  const direct = (phrase: Phrase | null) =>
    phrase && !phrase.conjunction && (phrase.preposition === "" ? genitive : phrase.preposition === "ل")
      ? phrase
      : null;
  const owner = direct(known);
  // المبعوث الخاص لليمن: where he is sent; but المبعوث الخاص للأمم المتحدة.
  if (owner?.preposition === "ل" && owner.type !== "ORGANIZATION" && allowed.has("region")) return null;
  const acts = owner?.reference.kind === "known" && lexicon.entity(owner.reference.id)?.metonym;
  if (
    owner &&
    (owner.type === "COUNTRY" ||
      owner.type === "ORGANIZATION" ||
      (owner.type === "PLACE" && (acts || allowed.has("place"))))
  ) {
    const organ = direct(readOrgan(document, lexicon, at, limit));
    return organ && organ.last > owner.last ? organ : owner;
  }
  if (!allowed.has("organisation") && !allowed.has("country")) return null;
  return (
    direct(readOrgan(document, lexicon, at, limit)) ??
    // أمير البلاد, رئيس المملكة
    (genitive && allowed.has("country") ? direct(readCalled(document, lexicon, at, limit)) : null)
  );
}

/** `سلطان عمان هيثم بن طارق`: a word that may be more than a state, between a title and a name that is certain. */
function readDoubtfulState(
  document: WordedDocument,
  lexicon: Lexicon,
  at: number,
  limit: number,
): Phrase | null {
  const state = readKnownName(document, lexicon, at, limit, "none", "COUNTRY");
  return state?.type === "COUNTRY" && beginsSureName(document, lexicon, state.last, limit) ? state : null;
}

function agreesInArticle({ tokens }: WordedDocument, at: number): boolean {
  return !tokens[at - 1]?.bare.startsWith("ال") || (tokens[at]?.bare.startsWith("ال") ?? false);
}
