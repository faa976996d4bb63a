import type { VerbForm } from "../arabic/conjugation.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import { agrees } from "./agreement.js";
import type { Clause, PredicateItem } from "./clauses.js";
import type { Phrase } from "./names/phrase.js";
import { speakersOf } from "./speakers.js";
import { type Draft, NOBODY, type Subject } from "./subjects.js";
import { planToldBefore } from "./told-plans.js";

/**
 * `اتهم نتنياهو إيران بأنها تمول حزب الله`: the pronoun behind an accusation means the accused. Null where nobody is
 * accused; without a subject where the accused is no name that agrees.
 */
export function accusedSubject(clause: Draft, before: readonly Clause[], lexicon: Lexicon): Subject | null {
  const last = before.at(-1);
  if (
    !clause.pronounSubject ||
    !last ||
    last.sentence !== clause.sentence ||
    clause.predicate.kind !== "verb"
  )
    return null;
  const { verb } = last.predicate.reading;
  if (!accuses(verb.id, lexicon) || last.contentFrom === null || clause.above?.verb !== verb.id) return null;
  const { form } = clause.predicate.reading;
  const accused = last.bare
    .filter((noun) => noun !== last.subject.nounPhrase)
    .flatMap(({ heads }) => heads)
    .filter((phrase) => agrees(form, phrase));
  return accused.length > 0 ? { phrases: accused, from: "carried", nounPhrase: null } : NOBODY;
}

/** `اتهم`: by itself it lays to somebody's charge what it brings in (CAMEO 112). */
export function accuses(verb: string, lexicon: Lexicon): boolean {
  return (lexicon.framesOfVerb.get(verb) ?? []).some(
    ({ relation, requires }) => requires.length === 0 && lexicon.ontology.get(relation)?.cameo === "112",
  );
}

/** The subject of the clause before: of this sentence, or of the last sentence where this one begins with و or كما. */
export function carriedSubject(clause: Draft, before: readonly Clause[], lexicon: Lexicon): Subject {
  const { speaks } = clause;
  const antecedent = coordinatedAntecedent(clause, before.at(-1));
  if (antecedent) return antecedent;
  const speaker = speaks ? (speakerGoingOn(clause, before) ?? speakerBefore(clause, before, lexicon)) : null;
  if (speaker) return speaker;
  const plan = planToldBefore(clause, before, before.length, lexicon);
  if (plan) return { phrases: plan.subject.phrases, from: "carried", nounPhrase: null };
  const opensSentence = !clause.items
    .slice(0, clause.at)
    .some((item) => item.kind === "verb" || item.kind === "participle");
  for (let i = before.length - 1; i >= 0 && i >= before.length - 8; i--) {
    const candidate = before[i] as Clause;
    const distance = clause.sentence.index - candidate.sentence.index;
    if (distance > (opensSentence ? 2 : 0)) break;
    if (distance > 0 && !opensSentence) break;
    if (candidate.opener === "relative" && clause.opener !== "relative") continue;
    if (candidate.quotation && !clause.quotation) continue;
    if (!speaks && namesSource(candidate)) continue;
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
    const differs = distance === 0 && (speaks || describesNounBefore(candidate));
    if (phrases.length === 0 || (differs && phrases.every((it) => differsIn(clause, it)))) continue;
    if (
      clause.predicate.kind === "participle" &&
      (isOfSeveral(clause.predicate, phrases) ||
        !phrases.some((phrase) => agreesParticiple(clause.predicate, phrase)))
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
  const elsewhere = before.findLastIndex((it) => it.sentence !== clause.sentence);
  const speaking = before
    .slice(elsewhere + 1)
    .findLast((it) => it.opener === "main" && it.contentFrom !== null);
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

/** `وأضاف` goes on with a speech that was begun at most so many sentences before. */
const LONGEST_PAUSE = 3;

/**
 * `قال لافروف: «روسيا قصفت حلب». وأضاف أن`: a verb of saying that begins a sentence goes on with the last one who spoke and
 * agrees, not with whom he spoke about; where that is nobody that we know, with nobody. Who did something else after
 * that spoke of it: `استأنف ترامب انتقاداته. وقال`.
 */
function speakerBefore(clause: Draft, before: readonly Clause[], lexicon: Lexicon): Subject | null {
  const { predicate, sentence, quotation } = clause;
  if (predicate.kind !== "verb" || predicate.reading.verb.class !== "say" || quotation) return null;
  const [next] = clause.bare;
  const named = next !== undefined && next.heads.length > 0 && next.items.first === clause.at + 1;
  if (before.at(-1)?.sentence === sentence || named) return null;
  for (let i = before.length - 1; i >= 0; i--) {
    const candidate = before[i] as Clause;
    if (sentence.index - candidate.sentence.index > LONGEST_PAUSE) return null;
    if (
      candidate.opener !== "main" ||
      candidate.quotation ||
      isAside(candidate, before.slice(Math.max(0, i - 8), i))
    )
      continue;
    const phrases = speakersOf(candidate, lexicon);
    if (phrases.length === 0 && reports(candidate) && hasGenderOf(candidate, predicate.reading.form))
      return NOBODY;
    if (phrases.some((phrase) => agrees(predicate.reading.form, phrase)))
      return { phrases, from: "carried", nounPhrase: null };
  }
  return null;
}

/** `قال لافروف إن أنقرة قصفت حلب وانسحبت`: a sentence is about the subject of its first clause, and about who speaks. */
function isAside({ speaks, sentence }: Clause, before: readonly Clause[]): boolean {
  return !speaks && before.some((it) => it.sentence === sentence && it.opener === "main" && !it.quotation);
}

function hasGenderOf({ predicate }: Clause, form: VerbForm): boolean {
  return predicate.kind === "verb" && predicate.reading.form.gender === form.gender;
}

/** It brings in words: reported, or quoted right behind. */
function reports({ predicate, contentFrom, items, at, last }: Clause): boolean {
  if (contentFrom !== null) return true;
  return (
    predicate.reading.verb.class === "say" &&
    items.slice(at).some((item) => item.kind === "mark" && item.mark === '"' && item.first <= last)
  );
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

/** `جولة تشمل السعودية وقطر، ويلتقي خلالها`: right behind an indefinite noun a verb tells what it is, and no new subject. */
function describesNounBefore({ items, at, predicate }: Clause): boolean {
  const noun = items[at - 1];
  return (
    predicate.kind === "verb" &&
    predicate.conjunction === "" &&
    noun?.kind === "noun" &&
    !noun.noun.definite &&
    noun.noun.preposition === ""
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
  const { gender, number } = predicate.reading.form;
  // المسلحون الذين دخلوا البلدة وأحرقوا: two plural verbs.
  const before = last.predicate.kind === "verb" ? last.predicate.reading.form : null;
  const plural =
    number === "plural" &&
    before?.number === "plural" &&
    before.gender === gender &&
    last.subject.from === "antecedent";
  if (parted || !phrase || gender === null || (phrase.gender !== gender && !plural)) return null;
  return { phrases: last.antecedent, from: "carried", nounPhrase: null };
}

/** `معربين عن`: a participle in the plural is not said of one person or state. */
function isOfSeveral(predicate: PredicateItem, phrases: readonly Phrase[]): boolean {
  if (predicate.kind !== "participle" || predicate.reading.nominal.number !== "plural") return false;
  const [only] = phrases;
  return phrases.length === 1 && only?.number === "singular" && ["PERSON", "COUNTRY"].includes(only.type);
}

/** A participle agrees with the name that it is said of; a verb is not asked. */
export function agreesParticiple(predicate: PredicateItem, phrase: Phrase): boolean {
  if (predicate.kind !== "participle") return true;
  const { gender } = predicate.reading.nominal;
  if (phrase.gender === null || gender === null) return true;
  if (phrase.type === "GROUP") return true;
  return phrase.gender === gender;
}

/** `وفقا لما ذكرته الوكالة. وسيجتمع بهم`: who is credited does not go on acting. */
function namesSource({ items, at }: Clause): boolean {
  const before = items[at - 1];
  return before?.kind === "particle" && before.particle.class === "attribution";
}
