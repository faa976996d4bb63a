import { gathered, orElse } from "../annotate/gathered.js";
import type { ItemizedDocument } from "../annotate/items.js";
import type { Phrase } from "../annotate/names/phrase.js";
import type { NounPhrase } from "../annotate/noun-phrases.js";
import { masdarOf, type NounReading } from "../annotate/noun-readings.js";
import { type Frame, strictest } from "../lexicon/frames.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import { matchesStem } from "../lexicon/stems.js";
import { authorsOf, judgesDeeds } from "./authors-of-deeds.js";
import type { Claim } from "./claims.js";
import { firstOfPairs, isMutual } from "./frame-shapes.js";
import { dativeNoun, directParticipants, isDirect, otherParticipants } from "./masdar-participants.js";
import { claimOfNominal } from "./nominal-claims.js";
import { nounsIn } from "./nominal-slots.js";
import type { Nominal } from "./nominals.js";
import { hasStem, isNamedBy } from "./requirements.js";
import { mayBe } from "./types.js";
import { mayBeLeft, WITHDRAWAL, whoLeaves } from "./withdrawals.js";

/** A masdar takes over the frames of its verb: genitive and لـ stand for subject and object. */
export function masdarClaims(
  document: ItemizedDocument,
  nominal: Nominal,
  noun: NounReading,
  lexicon: Lexicon,
  salientCountry: string | null,
): readonly Claim[] {
  const masdar = masdarOf(noun);
  if (!masdar) return [];
  const moves = masdar.verb.class === "move";
  const met: { readonly frame: Frame; readonly held: readonly (NounPhrase | null)[] }[] = [];
  for (const frame of lexicon.framesOfVerb.get(masdar.verb.id) ?? []) {
    const held = frame.lookAlike ? null : heldNouns(document, nominal, frame);
    if (held) met.push({ frame, held });
  }
  return strictest(met)
    .map(({ frame, held }) => masdarClaim(nominal, frame, held, moves, lexicon, salientCountry))
    .filter((it) => it !== null);
}

/** A noun is the masdar of a verb that has frames. */
export function inheritsFrames(noun: NounReading, lexicon: Lexicon): boolean {
  const masdar = masdarOf(noun);
  return masdar !== null && lexicon.framesOfVerb.has(masdar.verb.id);
}

/** The noun phrases that hold what a frame requires, in its order; null where one of them is missing. */
function heldNouns(
  document: ItemizedDocument,
  nominal: Nominal,
  frame: Frame,
): readonly (NounPhrase | null)[] | null {
  const excluded = frame.excludes.some(
    (requirement) =>
      nominal.words.some((word) => matchesStem(word, requirement.stems)) ||
      [nominal.genitive, nominal.second].some((it) => it !== null && hasStem(document, it, requirement)),
  );
  if (excluded) return null;
  const held: (NounPhrase | null)[] = [];
  for (const requirement of frame.requires) {
    const { slot } = requirement;
    if (slot === "S") {
      if (!isNamedBy(document, doersOf(document, nominal, frame), requirement)) return null;
      held.push(null);
      continue;
    }
    const isHeld = (it: NounPhrase | null) => it !== null && hasStem(document, it, requirement);
    const noun =
      slot === "DO"
        ? ([nominal.genitive, nominal.second, dativeNoun(nominal)].find(isHeld) ?? null)
        : (nominal.prepositional.find((it) => it.preposition === slot && isHeld(it)) ?? null);
    const asWord =
      (slot === "ADV" || slot === "DO") && nominal.words.some((word) => matchesStem(word, requirement.stems));
    if (!noun && !asWord) return null;
    held.push(noun);
  }
  return held;
}

/** `استعادة الجيش حلب` has its subject in the genitive; in `مواجهة الجيش`, `وقف أنشطتها في إيران`, `استعادة مناطق في حلب` that is the object. */
function doersOf(
  document: ItemizedDocument,
  { genitive, second, control }: Nominal,
  frame: Frame,
): readonly Phrase[] {
  const asked = frame.requires.find(({ slot }) => slot === "DO");
  const isObject = genitive !== null && asked !== undefined && hasStem(document, genitive, asked);
  const ownSubject = genitive !== null && !isObject && (second !== null || !frame.object.includes("DO"));
  return ownSubject ? genitive.heads : (control ?? []);
}

function masdarClaim(
  nominal: Nominal,
  frame: Frame,
  held: readonly (NounPhrase | null)[],
  moves: boolean,
  lexicon: Lexicon,
  salientCountry: string | null,
): Claim | null {
  const relation = lexicon.ontology.get(frame.relation);
  if (!relation || frame.subject[0] !== "S") return null;
  let { subjects, objects } =
    isDirect(frame) && !(moves && frame.object.length > 1)
      ? directParticipants(nominal, relation, lexicon)
      : otherParticipants(nominal, frame, held, moves, lexicon);
  if (frame.relation === WITHDRAWAL) subjects = whoLeaves(subjects, held) ?? subjects;
  const mutual = relation.symmetric && isMutual(frame) && !hasObjectPronoun(nominal);
  if (objects.length === 0 && subjects.length > 1 && mutual) {
    // استئناف إسرائيل وتركيا علاقاتهما: one with the other.
    objects = subjects.slice(1);
    subjects = firstOfPairs(subjects);
  }
  if (objects.length === 0 && judgesDeeds(relation)) objects = authorsIn(nominal, frame, lexicon);
  const subjectsTyped = subjects
    .filter((phrase) => mayBe(phrase, relation.subject, lexicon))
    .map((phrase) => ({ phrase }));
  // ينتظر الوفد زيارة كيري: one goes to places, and the person behind the noun is who goes.
  if (
    moves &&
    isDirect(frame) &&
    subjects === nominal.control &&
    objects.some(({ type }) => type === "PERSON")
  )
    return null;
  const objectsTyped = objects
    .filter((phrase) => mayBe(phrase, relation.object, lexicon) && !subjects.includes(phrase))
    .filter((phrase) => frame.relation !== WITHDRAWAL || mayBeLeft(phrase, subjects, moves))
    .map((phrase) => ({ phrase }));
  const context =
    objectsTyped.length === 0 && frame.objectOptional && frame.topic.length === 0 && subjectsTyped.length > 0
      ? salientCountry
      : null;
  const participants = context ? [{ entity: context }] : objectsTyped;
  if (participants.length === 0 || (subjectsTyped.length === 0 && !relation.subjectOptional)) return null;
  return claimOfNominal(
    nominal,
    frame.relation,
    { rule: `masdar:${frame.id}`, row: frame.at },
    subjectsTyped,
    participants,
    frame.modality,
    context ? null : (nominal.genitive?.number ?? null),
  );
}

/** `كلفوا خبراءهم ببحثها`: the pronoun of one thing on a deed of several is what they do it to, and no `each other`. */
function hasObjectPronoun({ suffix }: Nominal): boolean {
  return suffix === "ه" || suffix === "ها";
}

/** `إدانة روما الهجوم الذي نفذته الحركة`, `ترحيب قطر بالمبادرة الفرنسية`: who did what is judged. */
function authorsIn(nominal: Nominal, frame: Frame, lexicon: Lexicon): readonly Phrase[] {
  const slots = frame.object.includes("DO") ? ["ل", ...frame.object] : frame.object;
  const direct = [nominal.second, nominal.genitive].filter(
    (noun): noun is NounPhrase => noun !== null && noun.heads.length === 0,
  );
  return gathered([...direct, ...gathered(slots, (slot) => nounsIn(nominal, slot, lexicon))], (noun) =>
    orElse(
      noun.heads.length + noun.nested.length > 0 ? [] : noun.adjectives,
      authorsOf(noun, nominal.items, lexicon),
    ),
  );
}
