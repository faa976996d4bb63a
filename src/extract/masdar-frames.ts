import type { ItemizedDocument, NounItem } from "../annotate/items.js";
import type { Phrase } from "../annotate/names/phrase.js";
import type { Frame } from "../lexicon/frames.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import type { Relation } from "../model/ontology.js";
import type { Claim } from "./claims.js";
import { claimOfNominal, type Nominal, nominalSlot } from "./nominals.js";
import { hasStem, matchesStem } from "./requirements.js";
import { mayBe } from "./types.js";

/** A masdar takes over the frames of its verb: genitive and لـ stand for subject and object. */
export function masdarClaims(
  document: ItemizedDocument,
  nominal: Nominal,
  noun: NounItem,
  lexicon: Lexicon,
  salientCountry: string | null,
): readonly Claim[] {
  const masdar = noun.nominals.find((reading) => reading.nominal.kind === "masdar");
  if (!masdar) return [];
  const frames = (lexicon.framesOfVerb.get(masdar.verb.id) ?? []).filter((frame) =>
    meetsNominal(document, nominal, frame),
  );
  const strictest = Math.max(0, ...frames.map((frame) => frame.requires.length));
  const seen = new Set<string>();
  return frames
    .filter(
      (frame) => frame.requires.length === strictest && !seen.has(frame.relation) && seen.add(frame.relation),
    )
    .map((frame) => masdarClaim(nominal, frame, lexicon, salientCountry))
    .filter((it) => it !== null);
}

function meetsNominal(document: ItemizedDocument, nominal: Nominal, frame: Frame): boolean {
  return frame.requires.every((requirement) => {
    if (requirement.slot === "ADV") return nominal.words.some((word) => matchesStem(word, requirement.stems));
    const nouns =
      requirement.slot === "DO"
        ? [nominal.genitive, nominal.second].filter((it) => it !== null)
        : nominal.prepositional.filter(({ preposition }) => preposition === requirement.slot);
    return (
      nouns.some((it) => hasStem(document, it, requirement)) ||
      (requirement.slot === "DO" && nominal.words.some((word) => matchesStem(word, requirement.stems)))
    );
  });
}

function masdarClaim(
  nominal: Nominal,
  frame: Frame,
  lexicon: Lexicon,
  salientCountry: string | null,
): Claim | null {
  const relation = lexicon.ontology.get(frame.relation);
  if (!relation || frame.subject[0] !== "S") return null;
  let { subjects, objects } = isDirect(frame)
    ? directParticipants(nominal, relation)
    : otherParticipants(nominal, frame, lexicon);
  if (objects.length === 0 && relation.symmetric && subjects.length > 1) {
    // استئناف الولايات المتحدة وكوبا علاقاتهما: one with the other.
    objects = subjects.slice(1);
    subjects = subjects.slice(0, 1);
  }
  const subjectsTyped = subjects
    .filter((phrase) => mayBe(phrase, relation.subject, lexicon))
    .map((phrase) => ({ phrase }));
  const objectsTyped = objects
    .filter((phrase) => mayBe(phrase, relation.object, lexicon) && !subjects.includes(phrase))
    .map((phrase) => ({ phrase }));
  const context =
    objectsTyped.length === 0 && frame.objectOptional && subjectsTyped.length > 0 ? salientCountry : null;
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

interface Participants {
  readonly subjects: readonly Phrase[];
  readonly objects: readonly Phrase[];
}

/** The object of the verb is the frame's object, and no word that the frame requires. */
function isDirect(frame: Frame): boolean {
  return frame.object.includes("DO") && frame.requires.every(({ slot }) => slot !== "DO");
}

/** `دعم روسيا لسوريا`, `دعمها سوريا`, `الدعم الروسي لسوريا`, `أعلنت روسيا دعم سوريا`. */
function directParticipants(nominal: Nominal, relation: Relation): Participants {
  const genitive = nominal.genitive?.heads ?? [];
  const dative = dativeOf(nominal, relation);
  if (nominal.suffix) return { subjects: nominal.outer, objects: orElse(genitive, dative) };
  const beyond = orElse(nominal.second?.heads ?? [], dative);
  if (genitive.length > 0 && beyond.length > 0) return { subjects: genitive, objects: beyond };
  const controlled = nominal.control?.agents ?? [];
  return { subjects: orElse(nominal.adjectives, controlled), objects: orElse(genitive, dative) };
}

/** `انسحاب روسيا من سوريا`, `فرض بريطانيا عقوبات على روسيا`. */
function otherParticipants(nominal: Nominal, frame: Frame, lexicon: Lexicon): Participants {
  const objects = frame.object.flatMap((name) => nominalSlot(nominal, name, lexicon));
  if (nominal.suffix) return { subjects: nominal.outer, objects };
  if (nominal.adjectives.length > 0) return { subjects: nominal.adjectives, objects };
  const genitive = nominal.genitive?.heads ?? [];
  // انضمام دولة: a genitive that is no entity is the subject all the same, and nobody else is.
  const ownSubject = nominal.genitive !== null && genitive.length === 0 && !frame.object.includes("DO");
  const controlled = ownSubject ? [] : (nominal.control?.agents ?? []);
  if (!frame.requires.some(({ slot }) => slot === "DO"))
    return { subjects: orElse(genitive, controlled), objects };
  // فرض بريطانيا عقوبات, but أعلنت بريطانيا فرض عقوبات: one of the two nouns is what the frame requires.
  const second = nominal.second?.heads ?? [];
  return { subjects: second.length > 0 ? genitive : controlled, objects };
}

/** Whom `ل` brings in; for a relation with any object also what stands inside its noun phrase. */
function dativeOf(nominal: Nominal, relation: Relation): readonly Phrase[] {
  const dative = nominal.prepositional.find(({ preposition }) => preposition === "ل");
  if (!dative) return [];
  return dative.heads.length === 0 && relation.object.includes("PLACE") ? dative.nested : dative.heads;
}

function orElse(first: readonly Phrase[], second: readonly Phrase[]): readonly Phrase[] {
  return first.length > 0 ? first : second;
}
