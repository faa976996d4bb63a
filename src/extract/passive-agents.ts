import type { Clause } from "../annotate/clauses.js";
import type { Item } from "../annotate/item.js";
import type { Phrase } from "../annotate/names/phrase.js";
import type { NounPhrase } from "../annotate/noun-phrases.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import { authorsOf } from "./authors-of-deeds.js";

/** What stands behind a verb or a verbal noun, and where. */
type Governor = Pick<Clause, "prepositional" | "items">;

/** Who acts in a passive clause: `من قبل الشرطة`, `على يد الجيش`; or whose the attack is, `قتل في غارة إسرائيلية`. */
export function agentOfPassive(clause: Clause, lexicon: Lexicon): readonly Phrase[] {
  const agent = doerBehind(clause, lexicon);
  // من قبل الطيران الإسرائيلي: an adjective says whose the arm is.
  if (agent)
    return agent.heads.length + agent.nested.length > 0
      ? [...agent.nested, ...agent.heads]
      : agent.adjectives;
  return attackersBehind(clause, lexicon);
}

/** `مقتل ثلاثة في غارة إسرائيلية`, `إصابة العشرات في قصف للجيش`, `قتلوا في هجوم شنته الحركة`: whose the attack is that brought the harm. */
export function attackersBehind(governor: Governor, lexicon: Lexicon): readonly Phrase[] {
  const attacks = governor.prepositional.filter(
    (noun) => lexicon.particles.is(noun.preposition, "event") && namesAttack(noun, lexicon),
  );
  const [first, second] = attacks;
  if (!first) return [];
  const attackers = attackersIn(governor, first, lexicon);
  // في القصف والغارات الروسية: the adjective of the second is the first one's too.
  return attackers.length === 0 && second?.joined ? attackersIn(governor, second, lexicon) : attackers;
}

/**
 * `غارة إسرائيلية`, `غارات التحالف`, `هجوم لحركة الشباب`, `هجوم شنته حركة الشباب`; in `قصف حلب`, `اجتياح سوريا` the land is what is
 * attacked, and a `الحرب السورية` is fought there.
 */
function attackersIn(governor: Governor, attack: NounPhrase, lexicon: Lexicon): readonly Phrase[] {
  const target = phraseBehind(governor, attack)?.preposition;
  const struck = target === "ل" || target === "على" || target === "ضد";
  if (attack.adjectives.length > 0) return struck || !mayBeFought(attack, lexicon) ? attack.adjectives : [];
  if (attack.nested.length === 0) {
    const { items } = governor;
    const owners = [...dativeBehind(governor, attack), ...dativeBefore(items, attack)];
    return owners.length > 0 ? owners.slice(0, 1) : authorsOf(attack, items, lexicon);
  }
  const land = attack.nested.some(({ type }) => type === "PLACE" || type === "COUNTRY");
  return land && !struck ? [] : attack.nested;
}

/** `حرب`: the noun by itself may be of two who fight. */
function mayBeFought({ words }: NounPhrase, lexicon: Lexicon): boolean {
  const frames = lexicon.nounFrames.next.get(words[0] ?? "")?.payloads ?? [];
  return frames.some(({ relation }) => relation === "CLASHES_WITH");
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
export function dativeBehind(governor: Governor, noun: NounPhrase): readonly Phrase[] {
  const next = phraseBehind(governor, noun);
  return next?.preposition === "ل" ? next.heads : [];
}

/** `هجوم دام للتنظيم استهدف السفارة`: whose the thing is that a clause behind it describes, behind its adjectives. */
export function dativeBefore(items: readonly Item[], noun: NounPhrase): readonly Phrase[] {
  let at = noun.items.last;
  while (isAdjective(items[at])) at++;
  const owner = items[at];
  return owner?.kind === "phrase" && owner.phrase.preposition === "ل" ? [owner.phrase] : [];
}

function isAdjective(item: Item | undefined): boolean {
  return item?.kind === "noun" && !item.noun.definite && !item.noun.preposition && !item.noun.conjunction;
}

/** The prepositional phrase right behind a noun phrase. */
export function phraseBehind(governor: Governor, noun: NounPhrase): NounPhrase | undefined {
  return governor.prepositional.find(
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
