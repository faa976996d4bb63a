import type { Clause } from "../annotate/clauses.js";
import type { TokenRange } from "../annotate/document.js";
import type { Phrase } from "../annotate/names/phrase.js";
import type { Modality, Polarity } from "../model/statement.js";
import type { Resolution } from "./resolution.js";

/** Who takes part: phrases of the text, or an entity that is known without one. */
export type Participant = { readonly phrase: Phrase } | { readonly entity: string };

/** The entity of who takes part; null where the text leaves it open. */
export function entityOf(participant: Participant, resolution: Resolution): string | null {
  return "entity" in participant ? participant.entity : resolution.actor(participant.phrase);
}

/** A statement as a rule found it, before phrases are entities and repetitions are one. */
export interface Claim {
  readonly relation: string;
  /** Each with each object is one statement; empty: the text names no perpetrator. */
  readonly subjects: readonly Participant[];
  readonly objects: readonly Participant[];
  /** Tokens of the trigger: verb, noun or title. */
  readonly trigger: TokenRange;
  readonly rule: string;
  /** The row of the lexicon that the rule applied: `frames.tsv:41`; null for a rule of the grammar alone. */
  readonly row: string | null;
  readonly kind: "verb" | "noun" | "fact";
  /** The clause of the trigger, or around it. */
  readonly clause: Clause | null;
  readonly polarity: Polarity;
  readonly modality: Modality;
  /** Whose words the deed is by the verb or noun above it: `اتهم … بقصف`. Empty: by what is reported around it. */
  readonly credited: readonly Phrase[];
  /** Tokens of the content of a speech act. */
  readonly topic: TokenRange | null;
  readonly title: string | null;
  readonly number: number | null;
  /** The subject is whoever speaks: `نؤيد`. */
  readonly subjectIsSpeaker: boolean;
  /** Where the nouns stand that the frame asked for: what they say by themselves is not said again. */
  readonly required: readonly TokenRange[];
  /** Words that a proof must hold, beside trigger and participants. */
  readonly extent: TokenRange;
}
