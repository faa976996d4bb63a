import type { Clause } from "../annotate/clauses.js";
import type { Governing } from "../lexicon/governors.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import type { Modality, Polarity } from "../model/statement.js";

export interface Status {
  readonly polarity: Polarity;
  readonly modality: Modality;
}

export const FACT: Status = { polarity: "affirmed", modality: "asserted" };

/**
 * Negation and modality of a clause from its verb, the particles before it and what governs it: لم، لن، لا، ليس
 * negate; سـ, سوف and لن speak of plans; قد with an imperfect, ربما and conditions make it possible; `دعا إلى أن`
 * asks for it.
 */
export function clauseStatus(clause: Clause, lexicon: Lexicon): Status {
  const said = ownStatus(clause, lexicon);
  const own =
    isSoon(clause, lexicon) || isOnComingOccasion(clause, lexicon)
      ? { polarity: said.polarity, modality: said.modality === "asserted" ? "planned" : said.modality }
      : withinPlan(clause, said, lexicon);
  const governing = governingOfClause(clause, lexicon);
  if (!governing) return own;
  if (clause.predicate.kind === "verb" && !isUnreal(governing, clause)) return own;
  return governing === "asserted" ? own : underGoverning(governing, own, governing === "refused");
}

/** `ويلتقي نظيره خلال ساعات`: a verb in the imperfect, and so much time from now; but `خلال أيام المؤتمر`. */
function isSoon({ predicate, prepositional, markers }: Clause, { particles, timeUnits }: Lexicon): boolean {
  if (predicate.kind !== "verb" || predicate.reading.form.tense !== "imperfect" || markers.size > 0)
    return false;
  return prepositional.some(
    ({ preposition, noun, words, nested, heads }) =>
      particles.is(preposition, "course") &&
      noun?.definite === false &&
      words.length === 1 &&
      nested.length + heads.length === 0 &&
      timeUnits.has(noun.key),
  );
}

/** `تزور مصر في جولتها المقبلة`, `تبحث خلال زيارتها المرتقبة`: a verb in the imperfect, on an occasion that is still to come. */
function isOnComingOccasion(
  { predicate, prepositional, markers }: Clause,
  { particles, governors }: Lexicon,
): boolean {
  if (predicate.kind !== "verb" || predicate.reading.form.tense !== "imperfect" || markers.size > 0)
    return false;
  return prepositional.some(
    ({ preposition, suffix, words: [, ...adjectives] }) =>
      (preposition === "في" || particles.is(preposition, "course")) &&
      suffix !== null &&
      adjectives.some((word) => governors.ofAdjective(word) === "planned"),
  );
}

/**
 * `سيزور القاهرة حيث يلتقي الوزير`, `سيزور القاهرة ويلتقي الوزير`: what is to be done on an occasion still to come is as far off as that; but
 * `سيزور القاهرة ويرى خبراء`.
 */
function withinPlan({ within, predicate, subject }: Clause, own: Status, lexicon: Lexicon): Status {
  if (!within || own.modality !== "asserted") return own;
  if (predicate.conjunction === "و" && subject.from !== "carried") return own;
  const { modality, polarity } = clauseStatus(within, lexicon);
  return modality === "asserted" || polarity === "negated" ? own : { polarity: own.polarity, modality };
}

/** The status of what the verb of the clause itself says: `لا ينبغي أن يدين` asks that it be not done. */
export function verbStatus(clause: Clause, lexicon: Lexicon): Status {
  const status = clauseStatus(clause, lexicon);
  return clause.above?.negated === "deed"
    ? { polarity: opposite(status.polarity), modality: status.modality }
    : status;
}

/** What a governing verb or noun makes of a deed; `bySubject`: who refuses or wishes would do it himself. */
export function underGoverning(governing: Governing, deed: Status, bySubject: boolean): Status {
  const { polarity, modality } = deed;
  switch (governing) {
    case "asserted":
      return bySubject ? deed : FACT;
    case "considered":
      return bySubject ? { polarity, modality: "possible" } : FACT;
    case "negated":
      return { polarity: opposite(polarity), modality };
    case "refused":
      return bySubject ? { polarity: opposite(polarity), modality } : deed;
    case "cancelled":
      return { polarity: "negated", modality: "planned" };
    case "ordered":
      return { polarity, modality: bySubject ? "planned" : "requested" };
    case "wished":
      return { polarity, modality: bySubject ? "planned" : "possible" };
    default:
      return { polarity, modality: governing };
  }
}

function opposite(polarity: Polarity): Polarity {
  return polarity === "negated" ? "affirmed" : "negated";
}

/** One of the words that negate a verb stands before it. */
export function isNegated(markers: ReadonlySet<string>, lexicon: Lexicon): boolean {
  return lexicon.particles.anyIs(markers, "negates");
}

/** `لم يستبعد`, `لا ينفي`: what somebody does not rule out may be. */
function unlessRuledOut(governing: Governing): Governing {
  return governing === "negated" ? "possible" : governing;
}

/** The noun before أن, failing that the verb above it. */
function governingOfClause({ above }: Clause, lexicon: Lexicon): Governing | undefined {
  if (!above) return undefined;
  const noun = above.noun ? lexicon.governors.ofNoun(above.noun) : undefined;
  const verb = above.verb ? lexicon.governors.ofVerb(above.verb) : undefined;
  return noun ?? (verb && above.negated === "verb" ? unlessRuledOut(verb) : verb);
}

/** `حذر من أن الجيش قصف`: what has happened is neither wished nor asked for; but `نفى أنه قصف`. */
function isUnreal(governing: Governing, { predicate, markers }: Clause): boolean {
  if (predicate.kind !== "verb" || predicate.reading.form.tense === "imperfect") return true;
  return governing === "negated" || governing === "refused" || markers.has("كان");
}

function ownStatus(clause: Clause, lexicon: Lexicon): Status {
  const { markers, predicate } = clause;
  // لا يزال, ما زالت: to cease, denied, is to go on.
  const goesOn = predicate.reading.verb.traits.has("lasts");
  const negated = !goesOn && isNegated(markers, lexicon);
  const polarity: Polarity = negated ? "negated" : "affirmed";
  if (predicate.kind === "participle") return { polarity, modality: "asserted" };
  const { form, future } = predicate.reading;
  if (lexicon.particles.anyIs(markers, "perhaps")) return { polarity, modality: "possible" };
  if (future || lexicon.particles.anyIs(markers, "future")) return { polarity, modality: "planned" };
  if (form.tense === "imperfect" && lexicon.particles.anyIs(markers, "may"))
    return { polarity, modality: "possible" };
  if (clause.openedBy === "if") return { polarity, modality: "possible" };
  if (form.tense === "imperfect" && isSubjunctive(clause)) return { polarity, modality: "planned" };
  if (clause.openedBy === "purpose" || form.mood === "subjunctive") return { polarity, modality: "planned" };
  return { polarity, modality: "asserted" };
}

/** `أن يزور ويلتقي`: only verbs that have not happened follow أن directly; behind أنّ a noun or pronoun stands. */
function isSubjunctive(clause: Clause): boolean {
  if (clause.opener === "main" && clause.above !== null) return true;
  const before = clause.items[clause.at - 1];
  return (
    before?.kind === "particle" &&
    before.particle.class === "complementizer" &&
    /^ب?أن$/.test(before.particle.form)
  );
}
