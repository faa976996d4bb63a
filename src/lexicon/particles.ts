import { bareForm, foldKey } from "../arabic/orthography.js";
import { SeedError } from "../model/errors.js";
import { alternatives, readSeed } from "./tsv.js";

export const PARTICLE_CLASSES = [
  "preposition",
  "conjunction",
  "subordinator",
  "complementizer",
  "relative",
  "negation",
  "adverb",
  "pronoun",
  "demonstrative",
  "attribution",
  "auxiliary",
  "discourse",
  "suffixed",
  "stop",
] as const;
export type ParticleClass = (typeof PARTICLE_CLASSES)[number];

/** See the header of particles.tsv. */
export const PARTICLE_TRAITS = [
  "place",
  "while",
  "cue",
  "direction",
  "time",
  "bound",
  "given",
  "event",
  "course",
  "agent",
  "behalf",
  "near",
  "result",
  "additive",
  "joins",
  "onward",
  "setting",
  "reason",
  "meanwhile",
  "negates",
  "denies",
  "future",
  "may",
  "perhaps",
  "quantifies",
  "partitive",
  "topic",
] as const;
export type ParticleTrait = (typeof PARTICLE_TRAITS)[number];

/** Classes whose particles may have several words: `من جهته`, `حشد من`, `على حد قول`. */
const OF_SEVERAL_WORDS: ReadonlySet<ParticleClass> = new Set(["adverb", "stop", "attribution"]);

/** Stands for any word in an adverb of several: `بشكل *`. */
const ANY = "*";

/** A function word: what it does in a clause, and the value that rules look at (حيال and تجاه count as إزاء). */
export interface Particle {
  readonly form: string;
  readonly class: ParticleClass;
  readonly value: string;
  readonly traits: ReadonlySet<ParticleTrait>;
}

export interface Particles {
  /** The particle a bare word is, matched with its hamzas first and folded after that; null for any other word. */
  find(bare: string): Particle | null;
  /** The particle of several words that begins at a token: `من جهته`, `حشد من`. */
  ofSeveralWords(tokens: readonly { readonly bare: string }[], at: number): ParticleOfWords | null;
  /** Whether the words of a value have a trait: `is("حيث", "onward")`. */
  is(value: string, trait: ParticleTrait): boolean;
  /** Whether one of several values has it: of what marks a clause. */
  anyIs(values: Iterable<string>, trait: ParticleTrait): boolean;
  /** The value of a particle, under which rules and noun phrases have it (حيال → إزاء); another word as it is. */
  valueOf(bare: string): string;
}

/** A particle and the words behind its first. */
export interface ParticleOfWords {
  readonly particle: Particle;
  readonly rest: readonly string[];
}

/** Reads `particles.tsv`. @throws SeedError for an unknown class or trait. */
export function readParticles(path: string): Particles {
  const exact = new Map<string, Particle>();
  const folded = new Map<string, Particle>();
  const longer = new Map<string, readonly ParticleOfWords[]>();
  const problems: string[] = [];
  for (const { cells, at } of readSeed(path, ["form", "class", "value", "traits"])) {
    const known = PARTICLE_CLASSES.find((name) => name === cells.class);
    if (!known) {
      problems.push(`${at} unknown class ${cells.class}: one of ${PARTICLE_CLASSES.join(", ")}`);
      continue;
    }
    const traits = alternatives(cells.traits);
    for (const trait of traits)
      if (!isTrait(trait))
        problems.push(`${at} unknown trait ${trait}: one of ${PARTICLE_TRAITS.join(", ")}`);
    const form = bareForm(cells.form);
    const particle: Particle = {
      form,
      class: known,
      value: cells.value,
      traits: new Set(traits.filter(isTrait)),
    };
    if (!exact.has(form)) exact.set(form, particle);
    if (!folded.has(foldKey(form))) folded.set(foldKey(form), particle);
    const [first, ...rest] = form.split(" ");
    if (first && rest.length > 0 && OF_SEVERAL_WORDS.has(known))
      longer.set(
        first,
        [...(longer.get(first) ?? []), { particle, rest }].sort((a, b) => b.rest.length - a.rest.length),
      );
  }
  if (problems.length > 0) throw new SeedError(problems);
  // هنأ is no هنا: no function word ends in a hamza on its alif.
  const find = (bare: string) =>
    exact.get(bare) ?? (bare.endsWith("أ") ? null : (folded.get(foldKey(bare)) ?? null));
  const is = (value: string, trait: ParticleTrait) => find(value)?.traits.has(trait) ?? false;
  // بشكل *: any adjective, which has no article here and is no function word.
  const isWordOf = (word: string, bare = "") =>
    word === ANY ? /^\p{L}{3,}$/u.test(bare) && !bare.startsWith("ال") && find(bare) === null : bare === word;
  return {
    find,
    is,
    anyIs(values, trait) {
      for (const value of values) if (is(value, trait)) return true;
      return false;
    },
    ofSeveralWords: (tokens, at) =>
      longer
        .get(tokens[at]?.bare ?? "")
        ?.find(({ rest }) => rest.every((word, i) => isWordOf(word, tokens[at + 1 + i]?.bare))) ?? null,
    valueOf: (bare) => find(bare)?.value ?? bare,
  };
}

function isTrait(name: string): name is ParticleTrait {
  return PARTICLE_TRAITS.some((known) => known === name);
}
