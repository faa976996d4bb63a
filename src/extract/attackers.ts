import type { Clause } from "../annotate/clauses.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import type { Claim } from "./claims.js";
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
  const done = told.map((it) => {
    const { clause } = it.claim;
    if (!clause || it.statement.subject !== null || !isHarmful(it)) return it;
    const around = costsLives(it.claim) ? attackers.get(clause) : undefined;
    const attack = around ? null : attackBehind(document, clause, lexicon);
    const before = attack ? attackers.get(attack) : undefined;
    return doneBy(it, around ?? before ?? doerOfNext(document, clause, doers));
  });
  return asCounted(done, lexicon);
}

function doneBy(told: Told, doer: string | null | undefined): Told {
  const { statement } = told;
  return doer && doer !== statement.object ? { ...told, statement: { ...statement, subject: doer } } : told;
}

/** `أدى هجوم شنته الحركة على البلدة إلى مقتل`: behind the clause of the attack stands what the verb before it says that it cost. */
function costsLives({ clause, trigger, kind }: Claim): boolean {
  if (kind !== "noun" || clause?.opener !== "relative") return false;
  const at = clause.items.findIndex(({ first }) => first === trigger.first);
  const before = clause.items[at - 1];
  return before?.kind === "particle" && RESULTS.has(before.particle.value);
}

const RESULTS: ReadonlySet<string> = new Set(["إلى", "عن"]);

/** `قتلت الغارة الروسية 14 شخصا … مقتل 14 شخصا`: as many were harmed by the same. */
function asCounted(told: readonly Told[], { ontology }: Lexicon): readonly Told[] {
  const harmOf = ({ statement: { relation, number, modality, polarity } }: Told) =>
    number !== null && number > 1 && isHarm(ontology.get(relation))
      ? [relation, number, modality, polarity].join("|")
      : null;
  const doers = onlyOnes(
    told.flatMap((it): readonly ToldOne[] => {
      const harm = harmOf(it);
      return harm && it.statement.subject !== null ? [[harm, it.statement.subject]] : [];
    }),
  );
  if (doers.size === 0) return told;
  return told.map((it) => {
    const harm = it.statement.subject === null ? harmOf(it) : null;
    return harm ? doneBy(it, doers.get(harm)) : it;
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
