import type { Particle, ParticleClass } from "../lexicon/particles.js";
import type { NominalReading, VerbReading } from "../lexicon/verbs.js";
import type { TokenRange } from "./document.js";
import type { Phrase } from "./names/phrase.js";
import type { NounReading } from "./noun-readings.js";

/** Glued to the first word of an item. */
export type Conjunction = "" | "و" | "ف";

/** A sentence as its clauses are read: noun phrases, verbs, prepositions, other words, marks. */
export type Item =
  | (ItemBase & { readonly kind: "phrase"; readonly phrase: Phrase })
  | (ItemBase & {
      readonly kind: "verb";
      readonly reading: VerbReading;
      readonly conjunction: Conjunction;
      /** The word may be read as a passive of the same verb as well: `قتل`. */
      readonly passiveToo: boolean;
      readonly participle: false;
    })
  | (ItemBase & {
      /** `مؤكدا`, `داعية إلى`: an accusative participle that goes on with the subject before it. */
      readonly kind: "participle";
      readonly reading: NominalReading;
      readonly conjunction: Conjunction;
      readonly participle: true;
    })
  | (ItemBase & {
      /** A word that is no phrase and no verb: a noun or adjective, perhaps a masdar. */
      readonly kind: "noun";
      readonly noun: NounReading;
    })
  | (ItemBase & {
      readonly kind: "particle";
      readonly particle: Particle;
      readonly conjunction: Conjunction;
    })
  | (ItemBase & { readonly kind: "number"; readonly value: number | null })
  | (ItemBase & { readonly kind: "time" })
  | (ItemBase & { readonly kind: "mark"; readonly mark: string });

/** Whether an item is a particle of a class; see `particles.tsv`. */
export function isParticleOf(item: Item | undefined, of: ParticleClass): boolean {
  return item?.kind === "particle" && item.particle.class === of;
}

export function isComma(item: Item | undefined): boolean {
  return item?.kind === "mark" && /^[،,]$/.test(item.mark);
}

/** `بالهجوم`: what is glued to a phrase or noun, `""` where nothing is. */
export function gluedPreposition(item: Item): string {
  if (item.kind === "phrase") return item.phrase.preposition;
  return item.kind === "noun" ? item.noun.preposition : "";
}

interface ItemBase extends TokenRange {}

/**
 * An item of any kind has every field in its place, though most are undefined: what every rule reads at every word is
 * read fastest where all have one shape. The functions below make the items, each by one object of that shape.
 */
interface Shape extends TokenRange {
  readonly kind: Item["kind"];
  readonly phrase?: Phrase;
  readonly reading?: VerbReading | NominalReading;
  readonly conjunction?: Conjunction;
  readonly passiveToo?: boolean;
  readonly participle?: boolean;
  readonly noun?: NounReading;
  readonly particle?: Particle;
  readonly value?: number | null;
  readonly mark?: string;
}

function shaped(item: Item): Item {
  const all: Shape = item;
  return {
    kind: all.kind,
    first: all.first,
    last: all.last,
    phrase: all.phrase,
    reading: all.reading,
    conjunction: all.conjunction,
    passiveToo: all.passiveToo,
    participle: all.participle,
    noun: all.noun,
    particle: all.particle,
    value: all.value,
    mark: all.mark,
  } as TokenRange as Item;
}

export function phraseItem(phrase: Phrase): Item {
  return shaped({ kind: "phrase", first: phrase.first, last: phrase.last, phrase });
}

export function verbItem(
  i: number,
  reading: VerbReading,
  conjunction: Conjunction,
  passiveToo: boolean,
): Item {
  return shaped({ kind: "verb", first: i, last: i + 1, reading, conjunction, passiveToo, participle: false });
}

export function participleItem(i: number, reading: NominalReading, conjunction: Conjunction): Item {
  return shaped({ kind: "participle", first: i, last: i + 1, reading, conjunction, participle: true });
}

export function nounItem(i: number, noun: NounReading): Item {
  return shaped({ kind: "noun", first: i, last: i + 1, noun });
}

/** @param last exclusive, as of all items */
export function particleItem(
  first: number,
  last: number,
  particle: Particle,
  conjunction: Conjunction,
): Item {
  return shaped({ kind: "particle", first, last, particle, conjunction });
}

export function numberItem(first: number, last: number, value: number | null): Item {
  return shaped({ kind: "number", first, last, value });
}

export function timeItem(i: number): Item {
  return shaped({ kind: "time", first: i, last: i + 1 });
}

export function markItem(i: number, mark: string): Item {
  return shaped({ kind: "mark", first: i, last: i + 1, mark });
}
