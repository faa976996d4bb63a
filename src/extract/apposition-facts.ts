import type { AttributedDocument } from "../annotate/attribution.js";
import { gathered } from "../annotate/gathered.js";
import { matchPhrase } from "../annotate/names/match.js";
import type { Phrase } from "../annotate/names/phrase.js";
import type { Apposition, Joint } from "../lexicon/appositions.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import type { Claim } from "./claims.js";
import { fact } from "./fact.js";
import { mayBe } from "./types.js";

/** What a word between two names says of them: `فيلق القدس التابع للحرس الثوري`, `بروكسل، مقر الاتحاد الأوروبي`. */
export function appositionFacts(document: AttributedDocument, lexicon: Lexicon): readonly Claim[] {
  return gathered(document.phrases, (first, i): readonly Claim[] => {
    const next = document.phrases[i + 1];
    const at = next && isBareOffice(next) ? i + 2 : i + 1;
    const second = document.phrases[at];
    if (!second || isBareOffice(second) || second.first - first.last > FARTHEST || second.first <= first.last)
      return [];
    const found = wordBetween(document, lexicon, first, second);
    if (!found) return [];
    const { relation, direction } = found;
    return [second, ...joinedTo(document, at)].map((other) => {
      const [subject, object] = direction === "forward" ? [first, other] : [other, first];
      const extent = { first: first.first, last: other.last };
      return fact(relation, { phrase: subject }, { phrase: object }, extent, `apposition:${found.forms[0]}`);
    });
  });
}

/** `الذي يضم المسجد الأقصى وقبة الصخرة`: more of the kind behind و; not the subject of a verb (`وتركيا ترفض`). */
function joinedTo({ phrases, words }: AttributedDocument, at: number): readonly Phrase[] {
  const joined: Phrase[] = [];
  for (let i = at + 1; i < phrases.length; i++) {
    const [before, next] = [phrases[i - 1] as Phrase, phrases[i] as Phrase];
    if (next.first !== before.last || next.conjunction !== "و" || next.preposition) break;
    const acts = (words[next.last]?.finite.length ?? 0) > 0;
    if (acts || next.type !== before.type) break;
    joined.push(next);
  }
  return joined;
}

/** Whether the two names may stand in the relation: `الذي يضم` says of places where they lie, of bodies who is in them. */
function mayRelate(
  { relation, direction }: Apposition,
  first: Phrase,
  second: Phrase,
  lexicon: Lexicon,
): boolean {
  const types = lexicon.ontology.get(relation);
  const [subject, object] = direction === "forward" ? [first, second] : [second, first];
  return (
    types !== undefined && mayBe(subject, types.subject, lexicon) && mayBe(object, types.object, lexicon)
  );
}

/** `العضو`: a title that the reading of names found, without name or owner. */
function isBareOffice({ reference, mentionKind }: Phrase): boolean {
  return reference.kind === "office" && mentionKind === "description" && !reference.holder;
}

/** Marks, an adjective, the word of up to four, a preposition and a direction: more is another construction. */
const FARTHEST = 8;

/** The apposition that fills what stands between two phrases, but for commas and one adjective of the first. */
function wordBetween(
  document: AttributedDocument,
  lexicon: Lexicon,
  first: Phrase,
  second: Phrase,
): Apposition | null {
  let at = first.last;
  for (let adjectives = 0; at < second.first; at++) {
    const match = matchPhrase(document, at, lexicon.appositions, {
      clitics: "conjunction",
      limit: second.first,
    });
    const found = match?.payloads.find(
      (row) =>
        row.joints.some((joint) => isJoined(document, lexicon, match.last, second, joint)) &&
        mayRelate(row, first, second, lexicon),
    );
    if (found) return found;
    const token = document.tokens[at];
    if (/^[،,(-]$/.test(token?.text ?? "")) continue;
    if (adjectives++ > 0 || !token?.bare.startsWith("ال")) return null;
  }
  return null;
}

/** Whether the second name follows position `at` as a joint asks: `للحرس`, `في شمال سوريا`, `الناتو`. */
function isJoined(
  document: AttributedDocument,
  lexicon: Lexicon,
  at: number,
  second: Phrase,
  joint: Joint,
): boolean {
  if (second.conjunction) return false;
  const between = document.tokens.slice(at, second.first);
  const [preposition, ...rest] = between;
  switch (joint) {
    case "ل":
      return between.length === 0 && second.preposition === "ل";
    case "عن":
    case "من":
      return preposition?.bare === joint && rest.length === 0;
    case "genitive":
      return between.length === 0 && second.preposition === "";
    case "في":
      return (
        (between.length === 0 && second.preposition === "ب") ||
        (preposition?.bare === "في" && rest.every(({ bare }) => lexicon.particles.is(bare, "direction")))
      );
  }
}
