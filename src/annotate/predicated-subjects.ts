import { agreesParticiple } from "./carried-subjects.js";
import type { Draft, Subject } from "./subjects.js";

/** `قال روحاني إن طهران مستعدة`: right behind إنّ and a name that agrees the participle is said of that. */
export function saidOf({ items, at, predicate }: Draft): Subject | null {
  const [opening, topic] = [items[at - 2], items[at - 1]];
  if (opening?.kind !== "particle" || opening.particle.class !== "complementizer") return null;
  if (topic?.kind !== "phrase" || topic.phrase.preposition !== "" || predicate.kind !== "participle")
    return null;
  return agreesParticiple(predicate, topic.phrase)
    ? { phrases: [topic.phrase], from: "before", nounPhrase: null }
    : null;
}
