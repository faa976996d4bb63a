import type { Clause } from "../annotate/clauses.js";
import { takesUpByPreposition } from "../annotate/described-nouns.js";
import type { Phrase } from "../annotate/names/phrase.js";
import type { NamedDocument } from "../annotate/names/phrases.js";
import { pronounOn } from "../annotate/noun-readings.js";
import { lastBefore } from "../annotate/positions.js";
import type { FrameSlot } from "../lexicon/frames.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import type { Relation } from "../model/ontology.js";
import { mayBe } from "./types.js";

/** A referent is looked for among this many phrases before the pronoun, no further back than one sentence. */
const REACH = 6;

/** The pronoun that fills a slot: `فرضت عليها`, `متهمة إياها`, `دعته`; null where a noun phrase or nothing does. */
export function pronounIn(clause: Clause, slot: FrameSlot, lexicon: Lexicon): string | null {
  if (clause.opener === "relative") return null;
  if (slot === "DO") {
    const own =
      clause.predicate.kind === "verb"
        ? clause.predicate.reading.objectSuffix
        : clause.predicate.reading.suffix;
    return own ?? clause.pronouns.find(({ preposition }) => preposition === "إيا")?.word.slice(3) ?? null;
  }
  if (takesUpByPreposition(clause.items, clause.at) || isOpinion(clause)) return null;
  const preposition = lexicon.particles.valueOf(slot);
  if (clause.prepositional.some((noun) => noun.preposition === preposition)) return null;
  const word = clause.pronouns.find((pronoun) => pronoun.preposition === preposition)?.word;
  return word ? pronounOn(word) : null;
}

/** `ما ذهب إليه الوزير`, `فيما ذهب إليه`: what he thinks, and nobody to whom he goes. */
function isOpinion({ items, at, predicate }: Clause): boolean {
  const [before, next] = [items[at - 1], items[at + 1]];
  if (predicate.reading.verb.class !== "move" || next?.kind !== "particle") return false;
  return (
    before?.kind === "particle" && /ما$/.test(before.particle.form) && next.particle.class === "suffixed"
  );
}

/**
 * Whom a pronoun means: the nearest phrase before that is not the clause's subject, agrees in gender and number
 * and may fill the argument. Null where nothing does.
 */
export function referentOf(
  document: NamedDocument,
  clause: Clause,
  pronoun: string,
  relation: Relation,
  lexicon: Lexicon,
): Phrase | null {
  const before = [...lastBefore(document.phrases, clause.first, REACH)].reverse();
  const previous = document.sentences[clause.sentence.index - 1]?.first ?? clause.sentence.first;
  // واستقبله: a person rather than a country.
  const ranked =
    pronoun === "ه"
      ? [...before.filter(({ type }) => type === "PERSON"), ...before.filter(({ type }) => type !== "PERSON")]
      : before;
  for (const phrase of ranked) {
    if (phrase.first < previous) continue;
    if (isSubject(clause, phrase) || !agrees(pronoun, phrase)) continue;
    if (mayBe(phrase, relation.object, lexicon)) return phrase;
  }
  return null;
}

/** `رحبت روسيا بالقرار ودعمته`: what is judged is rather the thing named since that agrees than whoever was named before it. */
export function isThingNearer({ items, at }: Clause, referent: Phrase, pronoun: string): boolean {
  if (pronoun !== "ه" && pronoun !== "ها") return false;
  return items.slice(0, at).some((item, i) => {
    if (item.kind !== "noun" || item.first < referent.last || item.noun.demonym) return false;
    const before = items[i - 1];
    // القوات الخاصة: an adjective.
    const qualifies = before?.kind === "phrase" && ["GROUP", "ORGANIZATION"].includes(before.phrase.type);
    return !qualifies && /(ه|ات)$/.test(item.noun.key) === (pronoun === "ها");
  });
}

function isSubject(clause: Clause, phrase: Phrase): boolean {
  const same = JSON.stringify(phrase.reference);
  return clause.subject.phrases.some(
    (subject) => subject === phrase || JSON.stringify(subject.reference) === same,
  );
}

function agrees(pronoun: string, phrase: Phrase): boolean {
  // شكرنا: whoever speaks and his like.
  if (pronoun === "نا") return false;
  if (pronoun === "ه")
    return phrase.gender !== "feminine" && phrase.type !== "GROUP" && phrase.type !== "PLACE";
  if (pronoun === "ها")
    return phrase.gender === "feminine" || (phrase.gender === null && phrase.type === "ORGANIZATION");
  return phrase.type === "GROUP" || phrase.number === "plural";
}
