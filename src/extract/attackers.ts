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

type Doers = ReadonlyMap<Clause, ReadonlySet<string | null>>;

function doersByClause(harmful: readonly Told[]): Doers {
  const doers = new Map<Clause, Set<string | null>>();
  for (const { claim, statement } of harmful) {
    if (claim.clause) doers.set(claim.clause, (doers.get(claim.clause) ?? new Set()).add(statement.subject));
  }
  return doers;
}

/** `قتل 20 فلسطينيا وأصيب مئات برصاص الشرطة`: who did the second did the first, of which nothing else is said. */
function doerOfNext({ clausesOf }: Context["document"], clause: Clause, doersOf: Doers): string | null {
  const siblings = clausesOf.get(clause.sentence) ?? [];
  const next = siblings.includes(clause) ? siblings[siblings.indexOf(clause) + 1] : undefined;
  if (next?.predicate.kind !== "verb") return null;
  const joined = next.predicate.conjunction === "و" && clause.opener === next.opener;
  if (!joined || clause.prepositional.some(({ heads }) => heads.length === 0)) return null;
  const doers = doersOf.get(next);
  const [doer = null] = doers ?? [];
  return doers?.size === 1 ? doer : null;
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
