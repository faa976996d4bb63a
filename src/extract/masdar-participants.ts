import { firstFound, gathered, orElse } from "../annotate/gathered.js";
import type { Phrase } from "../annotate/names/phrase.js";
import type { NounPhrase } from "../annotate/noun-phrases.js";
import { isMasdar } from "../annotate/noun-readings.js";
import { endsLikeNisba } from "../arabic/nisba.js";
import type { Frame } from "../lexicon/frames.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import type { Relation } from "../model/ontology.js";
import { givesToSomebody } from "./frame-shapes.js";
import { agentsOf, nominalSlot } from "./nominal-slots.js";
import type { Nominal } from "./nominals.js";
import { ownersNamedIn } from "./office-owners.js";
import { mayMean } from "./owners-of-deeds.js";
import { mayBe } from "./types.js";

interface Participants {
  readonly subjects: readonly Phrase[];
  readonly objects: readonly Phrase[];
}

/** The object of the verb is the frame's object, and no word that the frame requires. */
export function isDirect(frame: Frame): boolean {
  return frame.object.includes("DO") && frame.requires.every(({ slot }) => slot !== "DO");
}

/** `دعم روسيا لسوريا`, `دعمها سوريا`, `الدعم الروسي لسوريا`, `أعلنت روسيا دعم سوريا`, `قصف المدينة من قبل روسيا`. */
export function directParticipants(nominal: Nominal, relation: Relation, lexicon: Lexicon): Participants {
  const genitive = nominal.genitive?.heads ?? [];
  // تعيين بحاح رئيسا للحكومة: nobody appoints a government, so it is no object.
  const dative = dativeOf(nominal, relation).filter((phrase) => mayBe(phrase, relation.object, lexicon));
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
  if (isVisitorsOwn(nominal, relation)) return { subjects: genitive, objects: [] };
  // استضافة روسيا لبطولة, تحذيرات الوزير: the object is nobody we know, and the genitive the subject all the same.
  if (genitive.length > 0 && !nominal.makesSomething && (hasOtherObject(nominal) || isPlural(nominal)))
    return { subjects: genitive, objects: [] };
  // أكد دعم بلاده, نقل رفض حكومته: his own country says and supports, and is not what is supported.
  if (isOwnState(genitive) && /^(0|1[0-4])/.test(relation.cameo ?? ""))
    return { subjects: genitive, objects: [] };
  const agents = orElse(agentsOf(nominal, lexicon), orElse(nominal.adjectives, nominal.control ?? []));
  return { subjects: agents, objects: orElse(patient(nominal.genitive, relation), dative) };
}

/** `انسحاب روسيا من سوريا`, `فرض بريطانيا عقوبات على روسيا`, `فرض عقوبات أميركية على روسيا`. */
export function otherParticipants(
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
      objects: firstFound(frame.object, (slot) => slotOf(nominal, slot, nominal.genitive, lexicon)),
    };
  const found = firstFound(frame.object, (slot) => slotOf(nominal, slot, noun, lexicon));
  const gives = givesToSomebody(frame);
  const objects = gives ? found.filter((it) => !noun?.heads.includes(it)) : found;
  // أعلنت واشنطن تسليم القاهرة طائرات: whoever is bound to give gives, and the genitive takes.
  const takers = gives && objects.length === 0 && noun !== null && noun === nominal.second;
  if (takers && nominal.genitive && nominal.control)
    return { subjects: nominal.control, objects: nominal.genitive.heads };
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
  if (slot === "GEN" && required) return [...required.nested, ...gathered(required.heads, ownersNamedIn)];
  if (slot === "ADJ" && required) return [...required.adjectives, ...gathered(required.heads, ownersNamedIn)];
  if (slot === "DO") return nominal.second?.heads ?? required?.heads ?? nominal.genitive?.heads ?? [];
  return nominalSlot(nominal, slot, lexicon);
}

/** Whom `ل` brings in; for a relation with any object also what stands inside its noun phrase. */
function dativeOf(nominal: Nominal, relation: Relation): readonly Phrase[] {
  const dative = dativeNoun(nominal);
  return dative && isOwner(nominal, dative) ? [] : patient(dative, relation);
}

/** `ضرب سفينة تابعة للتحالف`: whose the thing is says the participle before ل. */
function isOwner({ items, lexicon }: Nominal, dative: NounPhrase): boolean {
  const before = items[dative.items.first - 1];
  if (before?.kind !== "noun") return false;
  return before.noun.nominals.some(
    ({ nominal, verb }) =>
      nominal.kind === "active-participle" &&
      (lexicon.framesOfVerb.get(verb.id) ?? []).some(
        ({ relation, object }) => relation === "PART_OF" && object.includes("ل"),
      ),
  );
}

export function dativeNoun(nominal: Nominal): NounPhrase | null {
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
