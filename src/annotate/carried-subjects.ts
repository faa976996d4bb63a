import { agrees } from "./agreement.js";
import type { Clause, PredicateItem } from "./clauses.js";
import type { Phrase } from "./names/phrase.js";
import { type Draft, NOBODY, type Subject } from "./subjects.js";

/** The subject of the clause before: of this sentence, or of the last sentence where this one begins with و or كما. */
export function carriedSubject(clause: Draft, before: readonly Clause[], speaks: boolean): Subject {
  const antecedent = coordinatedAntecedent(clause, before.at(-1));
  if (antecedent) return antecedent;
  const speaker = speaks ? speakerGoingOn(clause, before) : null;
  if (speaker) return speaker;
  const opensSentence = !clause.items
    .slice(0, clause.at)
    .some((item) => item.kind === "verb" || item.kind === "participle");
  for (let i = before.length - 1; i >= 0 && i >= before.length - 8; i--) {
    const candidate = before[i] as Clause;
    const distance = clause.sentence.index - candidate.sentence.index;
    if (distance > (opensSentence ? 2 : 0)) break;
    if (distance > 0 && !opensSentence) break;
    if (candidate.opener === "relative" && clause.opener !== "relative") continue;
    if (
      distance > 0 &&
      (candidate.opener === "complement" ||
        candidate.opener === "participle" ||
        candidate.opener === "subordinate")
    )
      continue;
    if (candidate.opener === "complement" && clause.opener === "participle" && i > 0) {
      // `أعلن X أن Y فعل، مشيرا إلى`: the participle goes on with whoever speaks.
      const speaker = before
        .slice(Math.max(0, i - 8), i)
        .findLast((other) => other.sentence === clause.sentence && other.opener === "main");
      if (speaker?.subject.phrases.some((phrase) => agreesParticiple(clause.predicate, phrase))) {
        return { phrases: speaker.subject.phrases, from: "carried", nounPhrase: null };
      }
    }
    const { phrases } = candidate.subject;
    if (phrases.length === 0 || (speaks && distance === 0 && phrases.every((it) => differsIn(clause, it))))
      continue;
    if (
      clause.predicate.kind === "participle" &&
      !phrases.some((phrase) => agreesParticiple(clause.predicate, phrase))
    )
      continue;
    return { phrases, from: "carried", nounPhrase: null };
  }
  return NOBODY;
}

/**
 * `أكد ماكرون أن الأسد هاجم حلب، ودعا إيران`: behind a comma a verb of speech goes on with whoever spoke, not with the
 * subject of what he said.
 */
function speakerGoingOn(clause: Draft, before: readonly Clause[]): Subject | null {
  const { predicate, items, at } = clause;
  const comma = items[at - 1];
  if (predicate.kind !== "verb" || predicate.conjunction !== "و") return null;
  if (comma?.kind !== "mark" || !/^[،,؛]$/.test(comma.mark)) return null;
  const { form } = predicate.reading;
  const speaking = before.findLast(
    (it) => it.sentence === clause.sentence && it.opener === "main" && it.contentFrom !== null,
  );
  if (speaking?.predicate.kind !== "verb" || speaking.predicate.reading.form.tense !== form.tense)
    return null;
  // قال برايس إن "بلينكن دعم …، ودعا …": inside the quotation the quoted go on.
  const quotes = items
    .slice(speaking.at, at)
    .filter((item) => item.kind === "mark" && item.mark === '"').length;
  if (quotes % 2 === 1) return null;
  const { phrases } = speaking.subject;
  // A spokesman tells what others have said.
  if (phrases.some(({ offices }) => offices.some(({ relation }) => relation === "SPOKESPERSON_OF")))
    return null;
  return phrases.some((phrase) => agrees(form, phrase))
    ? { phrases, from: "carried", nounPhrase: null }
    : null;
}

/** Behind و a person or state of the other gender than the verb is not its subject: the one before may be. */
function differsIn({ predicate }: Draft, phrase: Phrase): boolean {
  return (
    predicate.kind === "verb" &&
    predicate.conjunction !== "" &&
    predicate.reading.form.number === "singular" &&
    phrase.number === "singular" &&
    phrase.gender !== null &&
    !agrees(predicate.reading.form, phrase)
  );
}

/** `حكومة الوفاق التي تدعمها روما وتسيطر على طرابلس`: a verb joined to a relative clause has its antecedent for subject. */
function coordinatedAntecedent(clause: Draft, last: Clause | undefined): Subject | null {
  const { predicate } = clause;
  if (!last || last.sentence !== clause.sentence || last.opener !== "relative") return null;
  if (predicate.kind !== "verb" || predicate.conjunction !== "و") return null;
  const parted = clause.items
    .slice(last.at, clause.at)
    .some((item) => item.kind === "mark" && /^[،,؛:]$/.test(item.mark));
  const [phrase] = last.antecedent;
  const { gender } = predicate.reading.form;
  if (parted || !phrase || gender === null || phrase.gender !== gender) return null;
  return { phrases: last.antecedent, from: "carried", nounPhrase: null };
}

function agreesParticiple(predicate: PredicateItem, phrase: Phrase): boolean {
  if (predicate.kind !== "participle") return true;
  const { gender } = predicate.reading.nominal;
  if (phrase.gender === null || gender === null) return true;
  if (phrase.type === "GROUP") return true;
  return phrase.gender === gender;
}
