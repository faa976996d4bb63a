import type { AttributedDocument } from "../annotate/attribution.js";
import type { Clause } from "../annotate/clauses.js";
import type { Phrase } from "../annotate/names/phrase.js";
import type { NounPhrase } from "../annotate/noun-phrases.js";
import type { Analysis } from "../extract/extractor.js";
import { type ConsideredFrame, considerFrames } from "../extract/verb-frames.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import { wordsOf } from "./words.js";

/** What a clause's verb governs, and each of its frames with what came of it. */
export function clauseLines(analysis: Analysis, clause: Clause, lexicon: Lexicon): readonly string[] {
  const { document, resolution } = analysis;
  const { predicate, subject, markers } = clause;
  const considered = considerFrames(document, clause, lexicon, resolution.salientCountry);
  return [
    `${wordsOf(document, predicate)}  ${opening(clause)}${markers.size > 0 ? `, marked ${[...markers].join(" ")}` : ""}`,
    `  subject (${subject.from}): ${phrases(document, subject.phrases) || (subject.nounPhrase ? nounPhrase(document, subject.nounPhrase) : "none")}`,
    ...clause.bare.map((noun) => `  noun phrase: ${nounPhrase(document, noun)}`),
    ...clause.prepositional.map((noun) => `  behind ${noun.preposition}: ${nounPhrase(document, noun)}`),
    ...(clause.pronouns.length > 0
      ? [`  pronouns: ${clause.pronouns.map(({ word }) => word).join(" ")}`]
      : []),
    ...(considered.length === 0
      ? [`  no frame of ${predicate.reading.verb.id} in frames.tsv`]
      : considered.map((frame) => `  ${frameLine(frame)}`)),
  ];
}

function opening({ opener, openedBy, antecedent }: Clause): string {
  return `${opener} clause${openedBy ? ` opened by ${openedBy}` : ""}${antecedent.length > 0 ? " of the noun before it" : ""}`;
}

function phrases(document: AttributedDocument, list: readonly Phrase[]): string {
  return list.map((phrase) => wordsOf(document, phrase)).join(" + ");
}

function nounPhrase(document: AttributedDocument, noun: NounPhrase): string {
  const inside = [
    noun.heads.length > 0 ? `head ${phrases(document, noun.heads)}` : "",
    noun.nested.length > 0 ? `inside ${phrases(document, noun.nested)}` : "",
    noun.adjectives.length > 0 ? `adjective ${phrases(document, noun.adjectives)}` : "",
    noun.number === null ? "" : `number ${noun.number}`,
  ].filter(Boolean);
  return `${wordsOf(document, noun)}${inside.length > 0 ? ` (${inside.join(", ")})` : ""}`;
}

function frameLine({ frame, unmet, claim }: ConsideredFrame): string {
  const slots = `subject ${frame.subject.join("|")}, object ${frame.object.join("|")}`;
  const what = `frame ${frame.id} (${frame.at}; ${slots})`;
  if (unmet) return `${what}: no, ${unmet.slot} has none of ${[...unmet.stems].join(", ")}`;
  if (!claim) return `${what}: no, a participant is missing or of a type that the relation does not take`;
  return `${what}: fits`;
}
