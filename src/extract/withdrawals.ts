import type { Clause } from "../annotate/clauses.js";
import type { Phrase } from "../annotate/names/phrase.js";
import type { NamedDocument } from "../annotate/names/phrases.js";
import type { NounPhrase } from "../annotate/noun-phrases.js";
import type { Frame } from "../lexicon/frames.js";
import { type Participant, participantsOf } from "./claims.js";
import { nounsMeeting } from "./requirements.js";

/**
 * `اتفقت أنقرة وواشنطن على سحب وحدات حماية الشعب من منبج`, `طلب سحب المقاتلين الأكراد`: forces that are somebody else's leave themselves,
 * whoever sees to it; the Turks who pull back `القوات التركية` and all that have `قواتها` leave with them.
 * @param moved the noun phrases that the verb of withdrawing asks for as its object.
 */
export function whoLeaves(
  movers: readonly Phrase[],
  moved: readonly (NounPhrase | null)[],
): readonly Phrase[] | null {
  const forces = moved.flatMap((noun) => noun?.heads ?? []).filter(({ suffix }) => suffix === null);
  const others = forces.filter((it) => isForce(it) && movers.every((mover) => !belongsTo(it, mover)));
  return others.length > 0 && others.length === forces.length ? others : null;
}

/** A body with a name, or a group that the text says whose it is. */
function isForce({ type, mentionKind, parts }: Phrase): boolean {
  return type === "ORGANIZATION" ? mentionKind === "name" : type === "GROUP" && parts.length > 0;
}

/** A state or body that is named in the force, or a person, who may be of the state that it is of. */
function belongsTo({ parts }: Phrase, mover: Phrase): boolean {
  if (mover.type === "PERSON") return true;
  const { reference } = mover;
  const id = reference.kind === "known" ? reference.id : null;
  return parts.some(({ reference: owner }) => owner.kind === "known" && (id === null || owner.id === id));
}

export const WITHDRAWAL = "WITHDRAWS_FROM";

/**
 * One leaves a place, a body or an agreement; `الاتفاق الذي انسحب منه` names nobody that one could leave. A person who goes out of a
 * country (`خرج من`, but not `انسحب من`) has travelled.
 * @param goes the verb is one of motion.
 */
export function mayBeLeft({ type }: Phrase, movers: readonly Phrase[], goes: boolean): boolean {
  const travels = goes && movers.some((mover) => mover.type === "PERSON");
  return type !== "PERSON" && !(travels && (type === "COUNTRY" || type === "PLACE"));
}

interface Participants {
  readonly subjects: readonly Participant[];
  readonly objects: readonly Participant[];
}

/** Who leaves, and what may be left, of what stands in the slots of a frame. */
export function ofWithdrawal(
  document: NamedDocument,
  clause: Clause,
  { requires }: Frame,
  subjects: readonly Participant[],
  objects: readonly Participant[],
): Participants {
  const moved = requires
    .filter(({ slot }) => slot === "DO")
    .flatMap((requirement) => nounsMeeting(document, clause, requirement));
  const movers = phrasesOf(subjects);
  const leave = whoLeaves(movers, moved);
  const goes = clause.predicate.reading.verb.class === "move";
  return {
    subjects: leave ? participantsOf(leave) : subjects,
    objects: objects.filter((it) => !("phrase" in it) || mayBeLeft(it.phrase, movers, goes)),
  };
}

function phrasesOf(participants: readonly Participant[]): readonly Phrase[] {
  return participants.flatMap((it) => ("phrase" in it ? [it.phrase] : []));
}
