import { gathered } from "../annotate/gathered.js";
import type { ItemizedDocument } from "../annotate/items.js";
import type { Phrase } from "../annotate/names/phrase.js";
import type { NounPhrase } from "../annotate/noun-phrases.js";
import { isMasdar, masdarOf, type NounReading } from "../annotate/noun-readings.js";
import { endsLikeNisba } from "../arabic/nisba.js";
import { type Frame, strictest } from "../lexicon/frames.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import { matchesStem } from "../lexicon/stems.js";
import type { Relation } from "../model/ontology.js";
import { authorsOf, judgesDeeds } from "./authors-of-deeds.js";
import type { Claim } from "./claims.js";
import { claimOfNominal } from "./nominal-claims.js";
import { agentsOf, nominalSlot, nounsIn } from "./nominal-slots.js";
import type { Nominal } from "./nominals.js";
import { mayMean } from "./owners-of-deeds.js";
import { hasStem, isNamedBy } from "./requirements.js";
import { mayBe } from "./types.js";

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
  if (objects.length === 0 && relation.symmetric && subjects.length > 1 && !hasObjectPronoun(nominal)) {
    // استئناف إسرائيل وتركيا علاقاتهما: one with the other.
    objects = subjects.slice(1);
    subjects = subjects.slice(0, 1);
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

interface Participants {
  readonly subjects: readonly Phrase[];
  readonly objects: readonly Phrase[];
}

/** The object of the verb is the frame's object, and no word that the frame requires. */
function isDirect(frame: Frame): boolean {
  return frame.object.includes("DO") && frame.requires.every(({ slot }) => slot !== "DO");
}

/** `دعم روسيا لسوريا`, `دعمها سوريا`, `الدعم الروسي لسوريا`, `أعلنت روسيا دعم سوريا`, `قصف المدينة من قبل روسيا`. */
function directParticipants(nominal: Nominal, relation: Relation, lexicon: Lexicon): Participants {
  const genitive = nominal.genitive?.heads ?? [];
  const dative = dativeOf(nominal, relation);
  // اتهام روسيا لها: the pronoun is the object, and the genitive who does it.
  const pronoun = nominal.toPronoun;
  if (pronoun !== null && genitive.length > 0)
    return {
      subjects: genitive,
      objects: (nominal.control ?? nominal.outer).filter(
        (it) => !genitive.includes(it) && mayMean(pronoun, it),
      ),
    };
  if (nominal.suffix) return { subjects: nominal.outer, objects: orElse(genitive, dative) };
  const objects = orElse(secondObject(nominal, relation), dative);
  if (genitive.length > 0 && objects.length > 0) return { subjects: genitive, objects };
  const refused =
    genitive.length > 0 && judges(relation) && hasOtherObject(nominal) ? agentsOf(nominal, lexicon) : [];
  if (refused.length > 0) return { subjects: genitive, objects: refused };
  if (isVisitorsOwn(nominal, relation)) return { subjects: genitive, objects: [] };
  // استضافة روسيا لبطولة, تحذيرات الوزير: the object is nobody we know, and the genitive the subject all the same.
  if (genitive.length > 0 && (hasOtherObject(nominal) || isPlural(nominal)))
    return { subjects: genitive, objects: [] };
  // أكد دعم بلاده, نقل رفض حكومته: his own country says and supports, and is not what is supported.
  if (isOwnState(genitive) && /^(0|1[0-4])/.test(relation.cameo ?? ""))
    return { subjects: genitive, objects: [] };
  const agents = orElse(agentsOf(nominal, lexicon), orElse(nominal.adjectives, nominal.control ?? []));
  return { subjects: agents, objects: orElse(patient(nominal.genitive, relation), dative) };
}

/** `انسحاب روسيا من سوريا`, `فرض بريطانيا عقوبات على روسيا`, `فرض عقوبات أميركية على روسيا`. */
function otherParticipants(
  nominal: Nominal,
  frame: Frame,
  held: readonly (NounPhrase | null)[],
  moves: boolean,
  lexicon: Lexicon,
): Participants {
  const required = frame.requires.findIndex(({ slot }) => slot !== "ADV" && slot !== "S");
  const noun = held[required] ?? null;
  // استقالة الحكومة العراقية: the doer whom the frame asks for is the genitive, and whose it is the object.
  const ofDoer = required < 0 && frame.requires.length > 0 && !frame.object.includes("DO");
  if (ofDoer && nominal.genitive)
    return {
      subjects: nominal.genitive.heads,
      objects: firstFilled(frame.object, (slot) => slotOf(nominal, slot, nominal.genitive, lexicon)),
    };
  const objects = firstFilled(frame.object, (slot) => slotOf(nominal, slot, noun, lexicon));
  const agents = agentsOf(nominal, lexicon);
  if (agents.length > 0) return { subjects: agents, objects };
  if (nominal.suffix) return { subjects: nominal.outer, objects };
  if (nominal.adjectives.length > 0) return { subjects: nominal.adjectives, objects };
  const { genitive } = nominal;
  // فرض بريطانيا عقوبات, انضمام دولة: the genitive that the frame does not ask for is the subject, known or not.
  const takesGenitive = noun !== null && noun === genitive;
  if (genitive !== null && !takesGenitive && !frame.object.includes("DO"))
    return { subjects: genitive.heads, objects };
  if (genitive !== null && !takesGenitive && genitive.heads.length > 0)
    return { subjects: genitive.heads, objects: objects.filter((it) => !genitive.heads.includes(it)) };
  // انسحاب جزئي للقوات الروسية: behind its adjective who goes has ل.
  const leaves = (moves || frame.relation === "WITHDRAWS_FROM") && frame.requires.length === 0;
  const goes = leaves && isQualified(nominal) ? (dativeNoun(nominal)?.heads ?? []) : [];
  if (goes.length > 0 && !frame.object.includes("ل")) return { subjects: goes, objects };
  // أعلنت بريطانيا فرض عقوبات, فرض عقوبات أميركية.
  const ofThing = frame.object.includes("ADJ") ? [] : (noun?.adjectives ?? []);
  return { subjects: orElse(ofThing, nominal.control ?? []), objects };
}

/** Nothing but an adjective stands right behind it: `انسحاب جزئي`, `انسحاب كامل`. */
function isQualified({ genitive, words }: Nominal): boolean {
  if (genitive === null) return words.length > 0;
  const { heads, nested, words: own } = genitive;
  return heads.length + nested.length === 0 && own.length === 1 && endsLikeNisba(own[0] ?? "");
}

/** GEN and ADJ belong to the noun that the frame asks for; DO is the genitive or what stands behind it. */
function slotOf(
  nominal: Nominal,
  slot: string,
  required: NounPhrase | null,
  lexicon: Lexicon,
): readonly Phrase[] {
  if (slot === "GEN" && required)
    return [...required.nested, ...gathered(required.heads, (phrase) => phrase.parts)];
  if (slot === "ADJ" && required)
    return [...required.adjectives, ...gathered(required.heads, (phrase) => phrase.parts)];
  if (slot === "DO") return nominal.second?.heads ?? required?.heads ?? nominal.genitive?.heads ?? [];
  return nominalSlot(nominal, slot, lexicon);
}

function firstFilled(
  slots: readonly string[],
  phrasesOf: (slot: string) => readonly Phrase[],
): readonly Phrase[] {
  for (const slot of slots) {
    const phrases = phrasesOf(slot);
    if (phrases.length > 0) return phrases;
  }
  return [];
}

/** `رفض مصر أي تدخل من جانب تركيا`: refusals and criticism (CAMEO 11, 12) go against whoever does what is refused. */
function judges({ cameo }: Relation): boolean {
  return /^1[12]/.test(cameo ?? "");
}

/** Whom `ل` brings in; for a relation with any object also what stands inside its noun phrase. */
function dativeOf(nominal: Nominal, relation: Relation): readonly Phrase[] {
  return patient(dativeNoun(nominal), relation);
}

function dativeNoun(nominal: Nominal): NounPhrase | null {
  return nominal.prepositional.find(({ preposition }) => preposition === "ل") ?? null;
}

/** The entities of an object; for a relation with any object also whose thing it is: `قصف مواقع الحوثيين`. */
function patient(noun: NounPhrase | null, relation: Relation): readonly Phrase[] {
  if (!noun || noun.heads.length > 0 || !relation.object.includes("PLACE") || isDeed(noun))
    return noun?.heads ?? [];
  return noun.nested.length > 0 ? noun.nested : noun.adjectives;
}

/** `إسقاط دمشق مقاتلة تركية`, but not `غزو الكويت ضرورة الانسحاب العراقي`: an adjective counts beside its noun. */
function secondObject({ second }: Nominal, relation: Relation): readonly Phrase[] {
  return second && second.words.length > 2 && second.nested.length === 0
    ? second.heads
    : patient(second, relation);
}

/** A second noun phrase, or one behind ل that is no purpose: `لبطولة`, but not `لمواجهة`. */
function hasOtherObject(nominal: Nominal): boolean {
  const dative = dativeNoun(nominal);
  const { second } = nominal;
  return (
    (second !== null && (second.noun?.definite === false || isDeed(second))) ||
    (dative !== null && !isDeed(dative))
  );
}

/** `تحذيرات`, `اتهامات`: what was said, in the plural, has in its genitive who said it. */
function isPlural({ item }: Nominal): boolean {
  return /..ات$/u.test(item.noun.key);
}

/** `انتظر الدبلوماسيون زيارة بلينكن`: a person in the genitive comes; only `توجه لزيارة بلينكن` names whom somebody goes to see. */
function isVisitorsOwn({ genitive, item }: Nominal, { id }: Relation): boolean {
  return id === "VISITS" && item.noun.preposition !== "ل" && genitive?.heads[0]?.type === "PERSON";
}

function isOwnState(genitive: readonly Phrase[]): boolean {
  return genitive.some(({ reference, suffix }) => reference.kind === "country-anaphor" && suffix !== null);
}

function isDeed({ noun }: NounPhrase): boolean {
  return noun !== null && isMasdar(noun);
}

function orElse(first: readonly Phrase[], second: readonly Phrase[]): readonly Phrase[] {
  return first.length > 0 ? first : second;
}
