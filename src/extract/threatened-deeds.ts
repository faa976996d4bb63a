import type { Clause } from "../annotate/clauses.js";
import type { Frame } from "../lexicon/frames.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import type { Claim } from "./claims.js";
import { clauseStatus } from "./modality.js";

/**
 * `هدد ترامب بفرض عقوبات على العراق`: who threatens to do something to somebody threatens him.
 * @param ofVerbs what the verbs of a sentence say; a threat that names whom it is for needs nothing more.
 * @param ofNouns what its verbal nouns say.
 */
export function threatsOfDeeds(
  ofVerbs: readonly Claim[],
  ofNouns: readonly Claim[],
  lexicon: Lexicon,
): readonly Claim[] {
  return ofNouns.flatMap((deed): readonly Claim[] => {
    const { clause } = deed;
    const frame = clause ? threatOf(clause, lexicon) : undefined;
    if (!clause || !frame || ofVerbs.some((claim) => claim.clause === clause)) return [];
    const threatened = clause.prepositional.some(
      (noun) => frame.topic.includes(noun.preposition) && noun.first === deed.trigger.first,
    );
    const own = deed.subjects.every((it) => "phrase" in it && clause.subject.phrases.includes(it.phrase));
    if (!threatened || !own || deed.subjects.length === 0) return [];
    const { polarity, modality } = clauseStatus(clause, lexicon);
    const trigger = { first: clause.predicate.first, last: clause.predicate.last };
    return [
      {
        ...deed,
        relation: frame.relation,
        trigger,
        rule: `threat:${frame.id}`,
        row: frame.at,
        kind: "verb",
        polarity,
        modality,
        credited: [],
        topic: { first: deed.trigger.first, last: Math.max(deed.trigger.last, clause.last) },
        number: null,
        required: [],
        extent: { first: clause.predicate.first, last: deed.trigger.last },
      },
    ];
  });
}

/** The frame by which the clause's verb threatens whom it has as its object. */
function threatOf(clause: Clause, lexicon: Lexicon): Frame | undefined {
  return (lexicon.framesOfVerb.get(clause.predicate.reading.verb.id) ?? []).find(
    ({ relation, requires, topic }) => relation === "THREATENS" && requires.length === 0 && topic.length > 0,
  );
}
