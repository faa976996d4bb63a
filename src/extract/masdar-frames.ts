import type { ItemizedDocument, NounItem } from "../annotate/items.js";
import type { Phrase } from "../annotate/names/phrase.js";
import type { Frame } from "../lexicon/frames.js";
import type { Lexicon } from "../lexicon/lexicon.js";
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
  const genitive = nominal.genitive?.heads ?? [];
  const dativePhrase = nominal.prepositional.find(({ preposition }) => preposition === "ل");
  const dative =
    dativePhrase && dativePhrase.heads.length === 0 && relation.object.includes("PLACE")
      ? { heads: dativePhrase.nested }
      : dativePhrase;
  const second = nominal.second?.heads ?? [];
  // انضمام دولة: a genitive that is no entity is the subject all the same, and nobody else is.
  const ownSubject = nominal.genitive !== null && genitive.length === 0;
  const controlled = ownSubject && !frame.object.includes("DO") ? [] : (nominal.control?.agents ?? []);
  const possessor = nominal.suffix ? nominal.outer : [];
  let subjects: readonly Phrase[];
  let objects: readonly Phrase[];
  const direct = frame.object.includes("DO") && frame.requires.every(({ slot: name }) => name !== "DO");
  if (direct) {
    if (nominal.suffix) {
      subjects = possessor;
      objects = genitive.length > 0 ? genitive : (dative?.heads ?? []);
    } else if (genitive.length > 0 && (second.length > 0 || (dative?.heads.length ?? 0) > 0)) {
      subjects = genitive;
      objects = second.length > 0 ? second : (dative?.heads ?? []);
    } else if (genitive.length > 0) {
      subjects = nominal.adjectives.length > 0 ? nominal.adjectives : controlled;
      objects = genitive;
    } else {
      subjects = nominal.adjectives.length > 0 ? nominal.adjectives : controlled;
      objects = dative?.heads ?? [];
    }
  } else {
    subjects = nominal.suffix
      ? possessor
      : nominal.adjectives.length > 0
        ? nominal.adjectives
        : frame.requires.some(({ slot: name }) => name === "DO")
          ? second.length > 0
            ? genitive
            : controlled
          : genitive.length > 0
            ? genitive
            : controlled;
    objects = frame.object.flatMap((name) => nominalSlot(nominal, name, lexicon));
  }
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
  if (objectsTyped.length === 0 && frame.objectOptional && salientCountry && subjectsTyped.length > 0) {
    return claimOfNominal(
      nominal,
      frame.relation,
      `masdar:${frame.id}`,
      subjectsTyped,
      [{ entity: salientCountry }],
      frame.modality,
      null,
    );
  }
  if (objectsTyped.length === 0 || (subjectsTyped.length === 0 && !relation.subjectOptional)) return null;
  const number = nominal.genitive?.number ?? null;
  return claimOfNominal(
    nominal,
    frame.relation,
    `masdar:${frame.id}`,
    subjectsTyped,
    objectsTyped,
    frame.modality,
    number,
  );
}
