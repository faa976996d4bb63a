import type { NounPhrase } from "../annotate/noun-phrases.js";
import { isMasdar, type NounReading } from "../annotate/noun-readings.js";

/** A noun with what has been read behind it so far. */
interface Read {
  readonly bare: readonly NounPhrase[];
  readonly prepositional: readonly NounPhrase[];
  readonly head: NounReading;
}

/** `استقبال الملك في جدة أمس وزير الخارجية المصري`: behind where it was, a person whom a person has done it to. */
export function isGuest({ heads: [guest] }: NounPhrase, { bare, prepositional, head }: Read): boolean {
  const [host] = bare[0]?.heads ?? [];
  const persons = host?.type === "PERSON" && guest?.type === "PERSON" && guest.conjunction === "";
  return (
    persons && isMasdar(head) && prepositional.every(({ preposition }) => ["في", "ب"].includes(preposition))
  );
}
