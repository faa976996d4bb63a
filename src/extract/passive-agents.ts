import type { Clause } from "../annotate/clauses.js";
import type { Phrase } from "../annotate/names/phrase.js";
import type { NounPhrase } from "../annotate/noun-phrases.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import { authorsOf } from "./authors-of-deeds.js";

/** Who acts in a passive clause: `من قبل الشرطة`, `على يد الجيش`; or whose the attack is, `قتل في غارة إسرائيلية`. */
export function agentOfPassive(clause: Clause, lexicon: Lexicon): readonly Phrase[] {
  const agent = doerBehind(clause, lexicon);
  // من قبل الطيران الإسرائيلي: an adjective says whose the arm is.
  if (agent)
    return agent.heads.length + agent.nested.length > 0
      ? [...agent.nested, ...agent.heads]
      : agent.adjectives;
  const [first, second] = attacksIn(clause, lexicon);
  if (!first) return [];
  const attackers = attackersIn(clause, first);
  // في القصف والغارات الروسية: the adjective of the second is the first one's too.
  return attackers.length === 0 && second?.joined ? attackersIn(clause, second) : attackers;
}

function attacksIn({ prepositional }: Clause, lexicon: Lexicon): readonly NounPhrase[] {
  return prepositional.filter(
    (noun) => lexicon.particles.is(noun.preposition, "event") && namesAttack(noun, lexicon),
  );
}

/** `مقتل مدنيين في غارة إسرائيلية`, `مقتل أطفال بقصف شنه التحالف`: whose the attack is by which people were harmed. */
export function attackersBehind(clause: Clause, harm: NounPhrase, lexicon: Lexicon): readonly Phrase[] {
  const attack = attacksIn(clause, lexicon).find(({ items }) => items.first >= harm.items.last);
  if (!attack) return [];
  const attackers = attackersIn(clause, attack);
  return attackers.length > 0 ? attackers : authorsOf(attack, clause.items, lexicon);
}

/** `غارة إسرائيلية`, `غارات التحالف`, `هجوم لحركة الشباب`; in `قصف حلب`, `اجتياح سوريا` the land is what is attacked. */
function attackersIn(clause: Clause, attack: NounPhrase): readonly Phrase[] {
  if (attack.adjectives.length > 0) return attack.adjectives;
  if (attack.nested.length === 0) return dativeBehind(clause, attack);
  const land = attack.nested.some(({ type }) => type === "PLACE" || type === "COUNTRY");
  const target = phraseBehind(clause, attack)?.preposition;
  return land && target !== "ل" && target !== "على" ? [] : attack.nested;
}

/** `من قبل الشرطة`, `على يد الجيش`. */
export function doerBehind(
  { prepositional }: Pick<Clause, "prepositional">,
  { particles }: Lexicon,
): NounPhrase | undefined {
  return prepositional.find(({ preposition }) => particles.is(preposition, "agent"));
}

function namesAttack({ words }: NounPhrase, lexicon: Lexicon): boolean {
  const frames = lexicon.nounFrames.next.get(words[0] ?? "")?.payloads ?? [];
  return frames.some(({ relation }) => relation === "ATTACKS");
}

/** `هجوم لحركة الشباب`: whose the thing is, right behind it. */
export function dativeBehind(clause: Clause, noun: NounPhrase): readonly Phrase[] {
  const next = phraseBehind(clause, noun);
  return next?.preposition === "ل" ? next.heads : [];
}

/** The prepositional phrase right behind a noun phrase. */
export function phraseBehind(clause: Clause, noun: NounPhrase): NounPhrase | undefined {
  return clause.prepositional.find(
    (it) => it.items.first >= noun.items.last && it.items.first <= noun.items.last + 2,
  );
}

/** Passive by its form; or it may be, and has one noun phrase only, with an agent or where an object is needed. */
export function isPassive(clause: Clause): boolean {
  const { predicate } = clause;
  if (predicate.kind !== "verb") return false;
  if (predicate.reading.form.voice === "passive") return true;
  if (!predicate.passiveToo || predicate.reading.objectSuffix) return false;
  const patient =
    clause.subject.from === "behind" ||
    (clause.subject.phrases.length === 0 &&
      clause.subject.nounPhrase !== null &&
      clause.subject.from !== "antecedent");
  return patient && clause.bare.length === 1;
}
