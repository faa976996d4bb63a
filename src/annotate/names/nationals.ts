import type { Lexicon } from "../../lexicon/lexicon.js";
import type { WordedDocument } from "../words.js";
import { readCountBefore } from "./counts.js";
import { groupPhrase } from "./group-phrase.js";
import { asAdjective } from "./owner.js";
import type { Phrase } from "./phrase.js";
import { mentionSpan } from "./spans.js";

/**
 * The people of a country named by the adjective alone: `الأوكرانيون`, `الروس`, `12 فلسطينيا`. Behind a noun that it
 * may qualify the adjective is no phrase of its own (`الصيادون اليمنيون`); only a count lets the singular stand for
 * them; it is looked for back to token `from`.
 * @param before the phrase read last.
 */
export function readNationals(
  document: WordedDocument,
  lexicon: Lexicon,
  i: number,
  from: number,
  before: Phrase | null,
): Phrase | null {
  const group = lexicon.nationals;
  const clitics = document.words[i]?.nationality;
  const demonym = clitics ? lexicon.demonyms.get(clitics.key) : undefined;
  if (!group || !clitics || !demonym || demonym.ambiguous || demonym.gender === "feminine") return null;
  const count = readCountBefore(document, lexicon, i, from);
  const several = demonym.number === "plural";
  const harmed = demonym.number !== "plural" && isVictim(document, lexicon, i, clitics.stem);
  if (!several && !harmed && count === null) return null;
  const qualifies = several && count === null && !isBehindOne(document, i, before);
  if (qualifies && qualifiesNounBefore(document, lexicon, i, clitics.conjunction)) return null;
  const { start, end } = mentionSpan(document, i, i + 1, clitics);
  const owner = { kind: "known", id: demonym.entity } as const;
  return groupPhrase(
    { first: i, last: i + 1, start, end },
    { group: group.id, owner, definite: clitics.stem.startsWith("ال"), count: count?.value ?? null },
    {
      conjunction: clitics.conjunction,
      preposition: clitics.preposition,
      // The country is inside the word that names its people.
      parts: [asAdjective({ ...demonym, number: "plural" }, { first: i, last: i + 1, start, end })],
      countedFrom: count?.start,
    },
  );
}

/** `دعا ماكرون الفرنسيين`, `حثت حماس الفلسطينيين`: no plural qualifies one person or body, so they are whom he calls on. */
function isBehindOne({ tokens }: WordedDocument, i: number, before: Phrase | null): boolean {
  if (before?.last !== i || before.number !== "singular" || before.preposition !== "") return false;
  // كبير المفاوضين الإيرانيين: a plural right before it is what it qualifies.
  const qualified = before.mentionKind !== "name" && /(ون|ين|ات)$/.test(tokens[i - 1]?.bare ?? "");
  return before.type !== "GROUP" && !qualified && /^ال.*ين$/.test(tokens[i]?.bare ?? "");
}

/** CAMEO codes of what is done to people, dead or alive: to kill, to injure, to arrest. */
const HARMS: ReadonlySet<string> = new Set(["186", "182", "173"]);

/**
 * `قتل فلسطيني`, `استشهاد فلسطينيين اثنين`, `اعتقلت إيرانيا`: right behind a verb or masdar of what is done to people an indefinite adjective is
 * one of them.
 */
function isVictim({ words }: WordedDocument, lexicon: Lexicon, i: number, stem: string): boolean {
  if (stem.startsWith("ال")) return false;
  const before = words[i - 1];
  const verbs = [...(before?.finite ?? []), ...(before?.verbal ?? [])].map(({ reading }) => reading.verb.id);
  return verbs.some((verb) =>
    (lexicon.framesOfVerb.get(verb) ?? []).some(
      ({ relation, requires }) =>
        HARMS.has(lexicon.ontology.get(relation)?.cameo ?? "") &&
        requires.every(({ slot }) => slot === "S" || slot === "DO"),
    ),
  );
}

/** `الصيادون اليمنيون`, `المسؤولون الروس والأتراك`: behind a noun, or joined to an adjective like it. */
function qualifiesNounBefore(
  document: WordedDocument,
  lexicon: Lexicon,
  i: number,
  conjunction: string,
): boolean {
  const token = document.tokens[i - 1];
  const word = document.words[i - 1];
  if (!token || !word || token.kind === "punctuation") return false;
  if (token.kind !== "word") return true;
  if (conjunction) return lexicon.demonyms.has(token.key) || token.bare.startsWith("ال");
  if (word.particle) return false;
  return word.finite.length === 0 || token.bare.startsWith("ال");
}
