import type { Clause } from "../annotate/clauses.js";
import type { TokenRange } from "../annotate/document.js";
import type { Phrase } from "../annotate/names/phrase.js";
import type { Modality, Polarity } from "../model/statement.js";
import type { Resolution } from "./resolution.js";

/** Who takes part: phrases of the text, or an entity that is known without one. */
export type Participant = { readonly phrase: Phrase } | { readonly entity: string };

export function participantsOf(phrases: readonly Phrase[]): readonly { readonly phrase: Phrase }[] {
  return phrases.map((phrase) => ({ phrase }));
}

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

/** What every rule says of its claim. */
export type Said = Pick<
  Claim,
  | "relation"
  | "subjects"
  | "objects"
  | "trigger"
  | "rule"
  | "row"
  | "kind"
  | "clause"
  | "polarity"
  | "modality"
>;

/** A claim with every field in its place: its trigger is its own proof, and nobody is credited with it unless `more` says so. */
export function claimOf(said: Said, more: Partial<Omit<Claim, keyof Said>> = {}): Claim {
  return {
    relation: said.relation,
    subjects: said.subjects,
    objects: said.objects,
    trigger: said.trigger,
    rule: said.rule,
    row: said.row,
    kind: said.kind,
    clause: said.clause,
    polarity: said.polarity,
    modality: said.modality,
    credited: more.credited ?? [],
    topic: more.topic ?? null,
    title: more.title ?? null,
    number: more.number ?? null,
    subjectIsSpeaker: more.subjectIsSpeaker ?? false,
    required: more.required ?? [],
    extent: more.extent ?? said.trigger,
  };
}
