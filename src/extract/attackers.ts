import type { Clause } from "../annotate/clauses.js";
import type { Context, Told } from "./encounters.js";
import { isHarm } from "./harm.js";
import { attackBehind } from "./linked-clauses.js";

/**
 * `شنت روسيا غارة أدت إلى مقتل ثلاثة`, `قصفت المدينة، مما أسفر عن قتلى`: whom an attack killed or injured, he killed or injured who
 * attacked, where the clause behind it only tells what the attack cost.
 */
export function withAttackers(told: readonly Told[], { document, lexicon }: Context): readonly Told[] {
  const attackers = attackersByClause(told);
  if (attackers.size === 0) return told;
  return told.map((it) => {
    const { claim, statement } = it;
    const harms = statement.subject === null && isHarm(lexicon.ontology.get(statement.relation));
    const attack = harms && claim.clause ? attackBehind(document, claim.clause, lexicon) : null;
    const attacker = attack ? attackers.get(attack) : undefined;
    return attacker && attacker !== statement.object
      ? { ...it, statement: { ...statement, subject: attacker } }
      : it;
  });
}

/** `مقتل 14 شخصا`, told again without saying who killed them, adds nothing; nor does `القبض على` inside `أعلنت الشرطة إلقاء القبض على`. */
export function withoutNobody(told: readonly Told[]): readonly Told[] {
  const harmOf = ({ relation, object, polarity, modality }: Told["statement"]) =>
    [relation, object, polarity, modality].join("|");
  const byOne = new Set(
    told.flatMap(({ statement }) => (statement.subject === null ? [] : harmOf(statement))),
  );
  const isInside = ({ statement: inner }: Told) =>
    told.some(
      ({ statement: outer }) =>
        outer.subject !== null &&
        harmOf(outer) === harmOf(inner) &&
        outer.evidence.start <= inner.evidence.start &&
        inner.evidence.end <= outer.evidence.end,
    );
  return told.filter((it) => {
    const { statement } = it;
    if (statement.subject !== null || !byOne.has(harmOf(statement))) return true;
    return statement.number === null && !isInside(it);
  });
}

/** Who attacks by the verb of a clause; null where several do. */
function attackersByClause(told: readonly Told[]): ReadonlyMap<Clause, string | null> {
  const attackers = new Map<Clause, string | null>();
  for (const { claim, statement } of told) {
    const { relation, modality, polarity, subject } = statement;
    if (relation !== "ATTACKS" || modality !== "asserted" || polarity !== "affirmed") continue;
    if (claim.kind !== "verb" || !claim.clause) continue;
    const known = attackers.get(claim.clause);
    attackers.set(claim.clause, known === undefined || known === subject ? subject : null);
  }
  return attackers;
}
