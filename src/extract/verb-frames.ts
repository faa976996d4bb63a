import { type Clause, withSubject } from "../annotate/clauses.js";
import { gathered } from "../annotate/gathered.js";
import type { Phrase } from "../annotate/names/phrase.js";
import type { NamedDocument } from "../annotate/names/phrases.js";
import type { NounPhrase } from "../annotate/noun-phrases.js";
import { type Frame, type Requirement, strictest } from "../lexicon/frames.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import { matchesStem } from "../lexicon/stems.js";
import { type Claim, claimOf, type Participant } from "./claims.js";
import { isOthersDeed } from "./deeds-of-others.js";
import { withAntecedentAsSubject } from "./described-events.js";
import { firstOfPairs, givesToSomebody, isMutual } from "./frame-shapes.js";
import { handedOnSubject, mayLackObject, subjectOfAccusative } from "./handed-on-subjects.js";
import { isHarm } from "./harm.js";
import { verbStatus } from "./modality.js";
import { isNamedBy, meets, nounsMeeting } from "./requirements.js";
import { mayBe } from "./types.js";
import {
  areTheSame,
  concerns,
  fill,
  nounPhrasesOf,
  placeInside,
  placeOfSubject,
  topicOf,
} from "./verb-participants.js";
import { ofWithdrawal, WITHDRAWAL } from "./withdrawals.js";

/** What the frames of a clause's verb say. */
export function claimsOfClause(
  document: NamedDocument,
  clause: Clause,
  lexicon: Lexicon,
  salientCountry: string | null,
): readonly Claim[] {
  const goingOn = subjectOfAccusative(document, clause, lexicon);
  if (goingOn) return matchFrames(document, withSubject(clause, goingOn), lexicon, salientCountry);
  const explicit = matchFrames(document, clause, lexicon, null);
  if (explicit.length > 0) return explicit;
  const optional = mayLackObject(clause, lexicon);
  const inContext = () => (optional ? matchFrames(document, clause, lexicon, salientCountry) : []);
  const subject = handedOnSubject(clause, lexicon);
  if (!subject) return inContext();
  // وتضم روسيا وأرمينيا: nothing fits with the name as subject, so it is the object of the subject carried on.
  const handedOn = matchFrames(document, withSubject(clause, subject), lexicon, null);
  return handedOn.length > 0 ? handedOn : inContext();
}

function matchFrames(
  document: NamedDocument,
  clause: Clause,
  lexicon: Lexicon,
  salientCountry: string | null,
): readonly Claim[] {
  const matches = considerFrames(document, clause, lexicon, salientCountry).filter(
    (match): match is ConsideredFrame & { readonly claim: Claim } => match.claim !== null,
  );
  return strictest(matches).map(({ claim }) => claim);
}

/** A frame of a clause's verb, and what came of it. */
export interface ConsideredFrame {
  readonly frame: Frame;
  /** The first word that the frame requires and the clause does not have, or that it excludes and the clause has. */
  readonly unmet: Requirement | null;
  /** Null where a requirement is unmet, or where a participant is missing or of the wrong type. */
  readonly claim: Claim | null;
}

/** Each frame of a clause's verb in the order of the file; of those that fit, the ones with most requirements count. */
export function considerFrames(
  document: NamedDocument,
  clause: Clause,
  lexicon: Lexicon,
  salientCountry: string | null,
): readonly ConsideredFrame[] {
  const frames = lexicon.framesOfVerb.get(clause.predicate.reading.verb.id) ?? [];
  return frames.map((frame) => {
    const read = withAntecedentAsSubject(document, clause, frame);
    const unmet =
      frame.requires.find((requirement) => !meets(document, read, requirement)) ??
      frame.excludes.find((requirement) => meets(document, read, requirement)) ??
      null;
    return {
      frame,
      unmet,
      claim: unmet ? null : claimOfFrame(document, read, frame, lexicon, salientCountry),
    };
  });
}

/** CAMEO code of taking land and buildings. */
const SEIZURE = "171";

/** `المناطق التي تسيطر عليها القوات في حلب`: where what is held lies describes it; nothing is seized there. */
function holdsNow({ opener, predicate }: Clause, { requires }: Frame): boolean {
  return (
    opener === "relative" &&
    requires.some(({ slot }) => slot === "DO" || slot === "على") &&
    predicate.kind === "verb" &&
    predicate.reading.form.tense === "imperfect"
  );
}

function claimOfFrame(
  document: NamedDocument,
  clause: Clause,
  frame: Frame,
  lexicon: Lexicon,
  salientCountry: string | null,
): Claim | null {
  const relation = lexicon.ontology.get(frame.relation);
  if (!relation || (relation.cameo === SEIZURE && holdsNow(clause, frame))) return null;
  // قال إن إيران تقف وراء الهجوم: who says so does it by saying it.
  const told = frame.subject[0] === "SPEAKER";
  // قال إنه لم يثبت أن دمشق تقف وراء الهجوم: he does not say so.
  if (told && clause.above?.negated === "verb") return null;
  const speaks = told || (isFirstPerson(clause) && frame.subject.includes("S"));
  const required =
    frame.requires.find(({ slot }) => slot !== "ADV" && slot !== "S") ??
    frame.requires.find(({ slot }) => slot === "S");
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
  if (givesToSomebody(frame) && required?.slot === "DO") {
    // سلمت مصر ثماني مقاتلات: what is given is not whom it is given to.
    const given = gathered(nounsMeeting(document, clause, required), ({ heads }) => heads);
    objects = objects.filter((it) => !isOneOf(given)(it));
  }
  const together =
    frame.subject.includes("بين") || (relation.symmetric && frame.subject[0] === frame.object[0]);
  if (together && areTheSame(subjects, objects)) {
    // انقطعت العلاقات بين إيران والسعودية: one with the other.
    objects = subjects.slice(1);
    subjects = firstOfPairs(subjects);
  }
  if (frame.object.includes("في")) {
    const place = placeOfSubject(document, subjects);
    if (place.length > 0) objects = place;
  }
  if (objects.length === 0 && frame.object.includes("في"))
    objects = placeInside(document, clause, frame).filter(({ phrase }) =>
      mayBe(phrase, relation.object, lexicon),
    );
  if (
    objects.length === 0 &&
    frame.objectOptional &&
    salientCountry &&
    concerns(clause, frame, salientCountry)
  )
    objects = [{ entity: salientCountry }];
  if (frame.relation === WITHDRAWAL)
    ({ subjects, objects } = ofWithdrawal(document, clause, frame, subjects, objects));
  // أوقع القصف قتلى وجرحى: of those in the slot whom the frame asks for.
  if (isHarm(relation) && required && frame.object.includes(required.slot)) {
    const asked = objects.filter((it) => "phrase" in it && isNamedBy(document, [it.phrase], required));
    if (asked.length > 0) objects = asked;
  }
  const pair = subjects.find((it) => "phrase" in it && it.phrase.reference.kind === "pair");
  if (objects.length === 0 && relation.symmetric && pair) objects = [pair];
  if (objects.length === 0 && relation.symmetric && isMutual(frame) && areJoined(subjects)) {
    // `روسيا والصين تتفقان`, `اتفق الرئيسان بوتين وشي`: one with the other.
    objects = subjects.slice(1);
    subjects = firstOfPairs(subjects);
  }
  if (required && isOthersDeed(clause, nounsMeeting(document, clause, required), frame, relation))
    return null;
  if (objects.length === 0 || holdsItself(document, clause, required, subjects)) return null;
  if (subjects.length === 0 && !speaks && !relation.subjectOptional) return null;
  const topic = topicOf(clause, frame.topic, lexicon);
  const status = verbStatus(clause, lexicon);
  // قال إن إيران لم تنتهك الاتفاق, إذا انتهكت إيران الاتفاق: nobody is blamed.
  if (told && (status.polarity === "negated" || status.modality !== "asserted")) return null;
  const requiredNouns = gathered(frame.requires, (requirement) =>
    nounsMeeting(document, clause, requirement),
  );
  const objectNouns = nounPhrasesOf(clause, lexicon, frame.object);
  return claimOf(
    {
      relation: isProtestOfState(frame, clause, subjects, lexicon) ? "PROTESTS_TO" : frame.relation,
      subjects,
      objects,
      trigger: { first: clause.predicate.first, last: clause.predicate.last },
      rule: `frame:${frame.id}`,
      row: frame.at,
      kind: "verb",
      clause,
      polarity: status.polarity,
      modality: frame.modality ?? status.modality,
    },
    {
      topic,
      number: howMany(objectNouns, requiredNouns, frame),
      subjectIsSpeaker: speaks,
      required: requiredNouns,
      extent: { first: clause.predicate.first, last: topic?.last ?? clause.predicate.last },
    },
  );
}

/** Two or more, who are not a group and one of its members: `يلتقي عددا من المسؤولين، بينهم أوستن`. */
function areJoined([first, second]: readonly Participant[]): boolean {
  if (!first || !second || !("phrase" in first && "phrase" in second)) return second !== undefined;
  return first.phrase.type !== "GROUP" || second.phrase.type === "GROUP" || second.phrase.conjunction !== "";
}

/** How many people it befalls: those that are its object, or stand for it among what the frame requires. */
function howMany(
  objects: readonly NounPhrase[],
  required: readonly NounPhrase[],
  { object }: Frame,
): number | null {
  // طرد 45 دبلوماسيا روسيا: the people counted stand for their country; أطلق سراح 70 طفلا: they stand behind the noun.
  const people = [
    ...required.filter(({ heads }) => heads[0]?.reference.kind === "group"),
    ...(object.includes("GEN")
      ? required.filter(({ heads, nested }) => heads.length === 0 && nested[0]?.reference.kind === "group")
      : []),
  ];
  const counted = [...objects, ...people].find(({ number }) => number !== null);
  if (counted) return counted.number;
  const reference = people[0]?.heads[0]?.reference;
  return reference?.kind === "group" ? reference.count : null;
}

/**
 * `أرسلت منظمة حظر الأسلحة فريقا`, `وأغلقت القنصلية الروسية`: what the frame requires as object is found in nothing but the name of
 * who does it.
 */
function holdsItself(
  document: NamedDocument,
  clause: Clause,
  required: Requirement | undefined,
  subjects: readonly Participant[],
): boolean {
  const { nounPhrase, phrases, from } = clause.subject;
  if (required?.slot !== "DO" || from !== "behind") return false;
  const held = nounsMeeting(document, clause, required);
  // سحب السفراء من قطر: they do not withdraw themselves, whoever does it; but وتسحب قواتها.
  if (phrases.some(({ suffix }) => suffix !== null)) return false;
  if (phrases.some(({ type }) => type === "GROUP"))
    return held.length > 0 && held.every((it) => it === nounPhrase) && subjects.some(isOneOf(phrases));
  const inName = (noun: NounPhrase) =>
    noun === nounPhrase && !noun.words.some((word) => matchesStem(word, required.stems));
  return held.length > 0 && held.every(inName);
}

function isOneOf(phrases: readonly Phrase[]): (it: Participant) => boolean {
  return (it) => "phrase" in it && phrases.includes(it.phrase);
}

/** `احتجت اليونان على قرار تركيا`: states and those who speak for them do not demonstrate, where the verb may mean either. */
function isProtestOfState(
  { relation }: Frame,
  { predicate }: Clause,
  subjects: readonly Participant[],
  { framesOfVerb }: Lexicon,
): boolean {
  if (relation !== "PROTESTS_AGAINST" || subjects.length === 0) return false;
  if (!subjects.every((it) => "phrase" in it && it.phrase.type !== "GROUP")) return false;
  return (framesOfVerb.get(predicate.reading.verb.id) ?? []).some((it) => it.relation === "PROTESTS_TO");
}

function isFirstPerson(clause: Clause): boolean {
  return clause.predicate.kind === "verb" && clause.predicate.reading.form.person === 1;
}
