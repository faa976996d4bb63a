import type { Clause } from "../annotate/clauses.js";
import type { TokenRange } from "../annotate/document.js";
import type { Phrase } from "../annotate/names/phrase.js";
import type { NamedDocument } from "../annotate/names/phrases.js";
import type { NounPhrase } from "../annotate/noun-phrases.js";
import type { Frame, FrameSlot, Requirement } from "../lexicon/frames.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import { looseKey } from "../lexicon/phrase-trie.js";
import type { Relation } from "../model/ontology.js";
import type { Claim, Participant } from "./claims.js";
import { clauseStatus } from "./modality.js";
import { pronounIn, referentOf } from "./pronouns.js";
import { mayBe } from "./types.js";

/** What the frames of a clause's verb say. */
export function claimsOfClause(
  document: NamedDocument,
  clause: Clause,
  lexicon: Lexicon,
  salientCountry: string | null,
): readonly Claim[] {
  const claims = matchFrames(document, clause, lexicon, salientCountry);
  const { subject, predicate } = clause;
  if (
    claims.length > 0 ||
    !subject.carried?.length ||
    predicate.conjunction === "" ||
    clause.bare.length !== 1
  )
    return claims;
  // وتضم روسيا وأرمينيا: nothing fits with the name as subject, so it is the object of the subject carried on.
  return matchFrames(
    document,
    { ...clause, subject: { phrases: subject.carried, from: "carried", nounPhrase: null } },
    lexicon,
    null,
  );
}

function matchFrames(
  document: NamedDocument,
  clause: Clause,
  lexicon: Lexicon,
  salientCountry: string | null,
): readonly Claim[] {
  const verb = clause.predicate.reading.verb;
  const matches = (lexicon.framesOfVerb.get(verb.id) ?? [])
    .filter((frame) => frame.requires.every((requirement) => meets(document, clause, requirement)))
    .map((frame) => ({ frame, claim: claimOfFrame(document, clause, frame, lexicon, salientCountry) }))
    .filter((match): match is { frame: Frame; claim: Claim } => match.claim !== null);
  const strictest = Math.max(0, ...matches.map(({ frame }) => frame.requires.length));
  const relations = new Set<string>();
  return matches
    .filter(({ frame }) => frame.requires.length === strictest)
    .filter(({ frame }) => !relations.has(frame.relation) && relations.add(frame.relation))
    .map(({ claim }) => claim);
}

function claimOfFrame(
  document: NamedDocument,
  clause: Clause,
  frame: Frame,
  lexicon: Lexicon,
  salientCountry: string | null,
): Claim | null {
  const relation = lexicon.ontology.get(frame.relation);
  if (!relation) return null;
  const speaks = isFirstPerson(clause) && frame.subject.includes("S");
  const required = frame.requires.find(({ slot }) => slot !== "ADV" && slot !== "S");
  let subjects: readonly Participant[] = speaks
    ? []
    : fill(
        document,
        clause,
        frame.subject,
        relation,
        "subject",
        lexicon,
        required,
        frame.object.includes("DO"),
      );
  let objects: readonly Participant[] = fill(
    document,
    clause,
    frame.object,
    relation,
    "object",
    lexicon,
    required,
    frame.object.includes("DO"),
  );
  if (frame.subject.includes("بين") && frame.object.includes("بين")) {
    // انقطعت العلاقات بين إيران والسعودية: one with the other.
    objects = subjects.slice(1);
    subjects = subjects.slice(0, 1);
  }
  if (frame.object.includes("في")) {
    const place = placeOfSubject(subjects);
    if (place.length > 0) objects = place;
  }
  if (objects.length === 0 && frame.objectOptional && salientCountry) objects = [{ entity: salientCountry }];
  const pair = subjects.find((it) => "phrase" in it && it.phrase.reference.kind === "pair");
  if (objects.length === 0 && relation.symmetric && pair) objects = [pair];
  if (objects.length === 0 && relation.symmetric && subjects.length > 1) {
    // `روسيا والصين تتفقان`, `اتفق الرئيسان بوتين وشي`: one with the other.
    objects = subjects.slice(1);
    subjects = subjects.slice(0, 1);
  }
  if (objects.length === 0) return null;
  if (subjects.length === 0 && !speaks && !relation.subjectOptional) return null;
  const topic = topicOf(clause, frame.topic, lexicon);
  const status = clauseStatus(clause);
  const numbered =
    nounPhrasesOf(clause, lexicon, frame.object).find(({ number }) => number !== null)?.number ?? null;
  return {
    relation: frame.relation,
    subjects,
    objects,
    trigger: { first: clause.predicate.first, last: clause.predicate.last },
    rule: `frame:${frame.id}`,
    kind: "verb",
    clause,
    polarity: status.polarity,
    modality: frame.modality ?? status.modality,
    topic,
    title: null,
    number: numbered,
    subjectIsSpeaker: speaks,
    extent: { first: clause.predicate.first, last: topic?.last ?? clause.predicate.last },
  };
}

/** `اندلعت احتجاجات في كازاخستان`: the place was read as part of the group. */
function placeOfSubject(subjects: readonly Participant[]): readonly Participant[] {
  return subjects.flatMap((subject) =>
    "phrase" in subject && subject.phrase.reference.kind === "group"
      ? subject.phrase.parts.map((phrase) => ({ phrase }))
      : [],
  );
}

function fill(
  document: NamedDocument,
  clause: Clause,
  slots: readonly FrameSlot[],
  relation: Relation,
  role: "subject" | "object",
  lexicon: Lexicon,
  required: Requirement | undefined,
  takesDirectObject: boolean,
): readonly Participant[] {
  for (const slot of slots) {
    const phrases = slotPhrases(document, clause, slot, relation, role, lexicon, required, takesDirectObject);
    const typed = phrases.filter((phrase) => mayBe(phrase, relation[role], lexicon));
    if (typed.length > 0) return typed.map((phrase) => ({ phrase }));
    // An entity of the wrong type in the first choice is no licence to look further away.
    if (phrases.length > 0 && slot === slots[0] && role === "subject") return [];
  }
  return [];
}

function slotPhrases(
  document: NamedDocument,
  clause: Clause,
  slot: FrameSlot,
  relation: Relation,
  role: "subject" | "object",
  lexicon: Lexicon,
  required: Requirement | undefined,
  takesDirectObject: boolean,
): readonly Phrase[] {
  if (slot === "∅") return [];
  const passive = isPassive(clause) && takesDirectObject;
  if (slot === "S") return passive ? agentOfPassive(clause) : clause.subject.phrases;
  if (slot === "GEN") {
    const noun = required
      ? requiredNouns(clause, required.slot).find((it) => hasStem(document, it, required))
      : clause.bare[0];
    return noun ? [...noun.nested, ...noun.heads.flatMap((phrase) => phrase.parts)] : [];
  }
  if (slot === "ADJ") {
    const noun = required
      ? requiredNouns(clause, required.slot).find((it) => hasStem(document, it, required))
      : undefined;
    return noun ? [...noun.adjectives, ...noun.heads.flatMap((phrase) => phrase.parts)] : [];
  }
  if (slot === "DO" && passive)
    return clause.subject.phrases.length > 0 ? clause.subject.phrases : (clause.bare[0]?.nested ?? []);
  if (slot === "DO" && objectPronounIsAntecedent(clause)) return clause.antecedent;
  const pronoun = role === "object" ? pronounIn(clause, slot, lexicon) : null;
  if (pronoun) {
    const referent = referentOf(document, clause, pronoun, relation, lexicon);
    return referent ? [referent] : [];
  }
  const anything = role === "object" && relation.object.includes("PLACE");
  for (const noun of nounPhrasesIn(clause, slot, lexicon)) {
    if (noun.heads.length > 0) return noun.heads;
    if ((anything || slot !== "DO") && noun.nested.length > 0) return noun.nested;
    if (anything && noun.adjectives.length > 0) return noun.adjectives;
    if (anything) {
      const inside = situationPlace(clause, noun, relation.cameo === "012");
      if (inside.length > 0) return inside;
    }
  }
  return [];
}

/**
 * Whose or where the thing is that a relation with any object names: `بالحملة الأمنية للحكومة`; for worries
 * (CAMEO 012) also the place, `القلق إزاء التطورات في كازاخستان`.
 */
function situationPlace(clause: Clause, noun: NounPhrase, placeCounts: boolean): readonly Phrase[] {
  const next = clause.prepositional.find(
    (it) => it.items.first >= noun.items.last && it.items.first <= noun.items.last + 2,
  );
  if (next?.preposition === "ل") return next.heads;
  return placeCounts && next?.preposition === "في" ? next.heads : [];
}

function nounPhrasesOf(clause: Clause, lexicon: Lexicon, slots: readonly FrameSlot[]): readonly NounPhrase[] {
  return slots.flatMap((slot) => nounPhrasesIn(clause, slot, lexicon));
}

/** The noun phrases that fill a slot: the direct object, or those behind a preposition. */
export function nounPhrasesIn(clause: Clause, slot: FrameSlot, lexicon: Lexicon): readonly NounPhrase[] {
  if (slot === "S") return clause.subject.nounPhrase ? [clause.subject.nounPhrase] : [];
  if (slot === "DO") return directObjects(clause);
  const preposition = lexicon.particles.find(slot)?.value ?? slot;
  return clause.prepositional.filter((noun) => noun.preposition === preposition || noun.preposition === slot);
}

/** Bare noun phrases behind the subject; of a passive verb there is none but the subject. */
function directObjects(clause: Clause): readonly NounPhrase[] {
  if (isPassive(clause)) return clause.bare;
  const subject = clause.subject.nounPhrase;
  const from = subject ? clause.bare.indexOf(subject) + 1 : 0;
  return clause.bare.slice(from, from + 1);
}

/** True where a requirement's slot holds one of its words. */
function meets(document: NamedDocument, clause: Clause, requirement: Requirement): boolean {
  if (requirement.slot === "ADV") {
    for (const stem of requirement.stems)
      if (clause.adverbs.has(stem) || adverbIn(document, clause, stem.replace(/ا$/, ""))) return true;
    return false;
  }
  const preposition = requirement.slot;
  return (
    clause.bare.length + clause.prepositional.length > 0 &&
    requiredNouns(clause, preposition).some((noun) => hasStem(document, noun, requirement))
  );
}

/** A required object may stand where the subject was looked for: `وفرض حظر تجول` with its subject carried on. */
function requiredNouns(clause: Clause, slot: FrameSlot): readonly NounPhrase[] {
  if (slot === "DO") return clause.bare;
  if (slot === "S") return clause.subject.nounPhrase ? [clause.subject.nounPhrase] : clause.bare.slice(0, 1);
  return clause.prepositional.filter((noun) => noun.preposition === slot);
}

function adverbIn(document: NamedDocument, clause: Clause, stem: string): boolean {
  for (let i = clause.first; i < clause.last; i++)
    if (looseKey(document.tokens[i]?.key ?? "").startsWith(stem)) return true;
  return false;
}

const POSSESSORS = ["ه", "ها", "هم", "هما", "نا"];

/** A noun phrase whose common words, or the words of whose group, begin with a required stem. */
export function hasStem(document: NamedDocument, noun: NounPhrase, requirement: Requirement): boolean {
  const keys = [...noun.words.slice(0, 3), ...noun.heads.flatMap((phrase) => tokensOf(document, phrase))];
  return keys.some((key) => matchesStem(key, requirement.stems));
}

export function matchesStem(key: string, stems: ReadonlySet<string>): boolean {
  if (stems.has(key)) return true;
  for (const suffix of POSSESSORS) {
    if (!key.endsWith(suffix) || key.length - suffix.length < 2) continue;
    const stem = key.slice(0, -suffix.length);
    if (stems.has(stem) || (stem.endsWith("ت") && stems.has(`${stem.slice(0, -1)}ه`))) return true;
  }
  return key.endsWith("ا") && stems.has(key.slice(0, -1));
}

function tokensOf(document: NamedDocument, phrase: Phrase): readonly string[] {
  return document.tokens.slice(phrase.first, phrase.last).map((token) => looseKey(token.key));
}

function topicOf(clause: Clause, slots: readonly FrameSlot[], lexicon: Lexicon): TokenRange | null {
  for (const slot of slots) {
    const noun = nounPhrasesIn(clause, slot, lexicon)[0];
    if (noun) return { first: noun.first, last: Math.max(noun.last, clause.last) };
  }
  return null;
}

function isFirstPerson(clause: Clause): boolean {
  return clause.predicate.kind === "verb" && clause.predicate.reading.form.person === 1;
}

/** Passive by its form; or it may be, and has one noun phrase only, with an agent or where an object is needed. */
function isPassive(clause: Clause): boolean {
  const { predicate } = clause;
  if (predicate.kind !== "verb") return false;
  if (predicate.reading.form.voice === "passive") return true;
  if (!predicate.passiveToo || predicate.reading.objectSuffix) return false;
  const patient =
    clause.subject.from === "behind" ||
    (clause.subject.phrases.length === 0 && clause.subject.nounPhrase !== null);
  return patient && clause.bare.length === 1;
}

/** `على يد الشرطة`, `من قبل`: who acts in a passive clause. */
function agentOfPassive(clause: Clause): readonly Phrase[] {
  const agent = clause.prepositional.find(
    ({ preposition, words }) =>
      (preposition === "على" && /^(يد|ايدي)$/.test(words[0] ?? "")) ||
      (preposition === "من" && words[0] === "قبل"),
  );
  return agent ? [...agent.nested, ...agent.heads] : [];
}

function objectPronounIsAntecedent(clause: Clause): boolean {
  return (
    clause.opener === "relative" &&
    clause.predicate.kind === "verb" &&
    clause.predicate.reading.objectSuffix !== null
  );
}
