import { agreesParticiple } from "./carried-subjects.js";
import type { Draft, Subject } from "./subjects.js";

/** `قال روحاني إن طهران مستعدة`, `تركيا غاضبة من`: right behind a name that agrees, with which the clause begins, the participle is said of that. */
export function saidOf({ items, at, predicate }: Draft): Subject | null {
  const [opening, topic] = [items[at - 2], items[at - 1]];
  const opens = opening?.kind === "particle" && OPENINGS.has(opening.particle.class);
  if (opening && !opens) return null;
  if (topic?.kind !== "phrase" || topic.phrase.preposition !== "" || predicate.kind !== "participle")
    return null;
  return agreesParticiple(predicate, topic.phrase)
    ? { phrases: [topic.phrase], from: "before", nounPhrase: null }
    : null;
}

const OPENINGS: ReadonlySet<string> = new Set(["complementizer", "subordinator"]);
