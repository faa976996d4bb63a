import type { Ontology } from "../model/ontology.js";
import type { Frame } from "./frames.js";
import type { Particles } from "./particles.js";

/** What follows from all frames of a verb together. */
export interface Valency {
  /** The prepositions without which no frame of the verb is complete, or behind which stands the place that it is about. */
  readonly prepositions: ReadonlySet<string>;
  /** The prepositions before what the verb is about: of أشاد it is ب. */
  readonly objects: ReadonlySet<string>;
  /** A frame without conditions gives a relation of words: CAMEO 01 to 03 and 10 to 13. */
  readonly speaks: boolean;
}

/** The valency of each verb that has frames, by its id. */
export function valencies(
  framesOfVerb: ReadonlyMap<string, readonly Frame[]>,
  particles: Particles,
  ontology: Ontology,
): ReadonlyMap<string, Valency> {
  const isPreposition = (slot: string): boolean => particles.find(slot)?.class === "preposition";
  const needed = ({ requires }: Frame): readonly string[] =>
    requires.map(({ slot }) => slot).filter(isPreposition);
  const placeBehind = ({ requires, object: [first = ""] }: Frame): readonly string[] =>
    requires.length === 0 && particles.is(first, "place") ? [first] : [];
  const speaks = ({ relation, requires }: Frame): boolean =>
    requires.length === 0 && /^(0[1-3]|1[0-3])/.test(ontology.get(relation)?.cameo ?? "");
  const valency = (frames: readonly Frame[]): Valency => {
    const slots = frames.map(needed);
    const always = slots.every(({ length }) => length > 0) ? slots.flat() : [];
    return {
      prepositions: new Set([...always, ...frames.flatMap(placeBehind)]),
      objects: new Set(frames.flatMap(({ object: [first = ""] }) => (isPreposition(first) ? [first] : []))),
      speaks: frames.some(speaks),
    };
  };
  return new Map([...framesOfVerb].map(([verb, frames]) => [verb, valency(frames)]));
}
