import type { Clause } from "../annotate/clauses.js";
import type { Context, Told } from "./encounters.js";
import { isHarm } from "./harm.js";
import { attackBehind } from "./linked-clauses.js";
import { onlyOnes, type ToldOne } from "./only-ones.js";

/**
 * `شنت روسيا غارة أدت إلى مقتل ثلاثة`, `قصفت المدينة، مما أسفر عن قتلى`: whom an attack killed or injured, he killed or injured who
 * attacked, where the clause behind it only tells what the attack cost.
 */
export function withAttackers(told: readonly Told[], { document, lexicon }: Context): readonly Told[] {
  const attackers = doersByClause(told.filter(isAttack));
  const isHarmful = ({ statement }: Told) => isHarm(lexicon.ontology.get(statement.relation));
  const doers = doersByClause(told.filter(isHarmful));
  return told.map((it) => {
    const { claim, statement } = it;
    const harms = statement.subject === null && isHarmful(it);
    const attack = harms && claim.clause ? attackBehind(document, claim.clause, lexicon) : null;
    const shared = harms && claim.clause ? doerOfNext(document, claim.clause, doers) : null;
    const attacker = (attack ? attackers.get(attack) : undefined) ?? shared;
    return attacker && attacker !== statement.object
      ? { ...it, statement: { ...statement, subject: attacker } }
      : it;
  });
}

/** Who did the only thing, or all that was done, in a clause. */
type Doers = ReadonlyMap<Clause, string>;

function doersByClause(told: readonly Told[]): Doers {
  return onlyOnes(
    told.flatMap(({ claim: { clause }, statement: { subject } }): readonly ToldOne<Clause>[] =>
      clause ? [[clause, subject]] : [],
    ),
  );
}

/** `قتل 20 فلسطينيا وأصيب مئات برصاص الشرطة`: who did the second did the first, of which nothing else is said. */
function doerOfNext({ clausesOf }: Context["document"], clause: Clause, doersOf: Doers): string | null {
  const siblings = clausesOf.get(clause.sentence) ?? [];
  const next = siblings.includes(clause) ? siblings[siblings.indexOf(clause) + 1] : undefined;
  if (next?.predicate.kind !== "verb") return null;
  const joined = next.predicate.conjunction === "و" && clause.opener === next.opener;
  if (!joined || clause.prepositional.some(({ heads }) => heads.length === 0)) return null;
  return doersOf.get(next) ?? null;
}

/**
 * `مقتل 14 شخصا`, `مقتل الصحفي`, told again without saying who killed them, adds nothing; nor does `القبض على` inside `أعلنت الشرطة إلقاء
 * القبض على`.
 */
export function withoutNobody(told: readonly Told[]): readonly Told[] {
  const harmOf = ({ relation, object, polarity, modality }: Told["statement"]) =>
    [relation, object, polarity, modality].join("|");
  const byOne = new Map<string, Told["statement"][]>();
  for (const { statement } of told) {
    const harm = harmOf(statement);
    const known = byOne.get(harm);
    if (known && statement.subject !== null) known.push(statement);
    else if (statement.subject !== null) byOne.set(harm, [statement]);
  }
  const isInside = ({ evidence: inner }: Told["statement"], same: readonly Told["statement"][]) =>
    same.some(({ evidence: outer }) => outer.start <= inner.start && inner.end <= outer.end);
  return told.filter(({ statement }) => {
    const same = statement.subject === null ? byOne.get(harmOf(statement)) : undefined;
    return !same || (statement.number === null && !isKilled(statement) && !isInside(statement, same));
  });
}

/** Somebody known by name is killed once. */
function isKilled({ relation, object }: Told["statement"]): boolean {
  return relation === "KILLS" && object.startsWith("person:");
}

/** An attack that took place, as a verb tells it. */
function isAttack({ claim, statement: { relation, modality, polarity } }: Told): boolean {
  return (
    relation === "ATTACKS" && modality === "asserted" && polarity === "affirmed" && claim.kind === "verb"
  );
}
