import type { Clause } from "../annotate/clauses.js";
import type { Item } from "../annotate/item.js";
import type { Phrase } from "../annotate/names/phrase.js";
import { isIndefiniteMasdar, isMasdar, type NounReading } from "../annotate/noun-readings.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import { isAppeal } from "../model/ontology.js";

/** How many items may stand between the noun of going or pressing and its aim. */
const FARTHEST = 9;

/**
 * Who would do what a verbal noun behind ل names as the aim of another one: who goes there (`رحب بقدوم كيري إلى الدوحة
 * لإجراء محادثات`), or who is pressed (`الضغط على دمشق لإنهاء القتال`), whoever tells of it. Null where it is the aim of
 * something else, also of a verb that itself asks for ل.
 * @param at position among the items of the noun that names the aim.
 */
export function aimersBefore(
  items: readonly Item[],
  at: number,
  clause: Clause | null,
  lexicon: Lexicon,
): readonly Phrase[] | null {
  if (!namesAim(items, at)) return null;
  if (clause && asksForAim(clause, lexicon)) return null;
  const above = deedAbove(items, at, lexicon);
  const deed = items[above];
  if (deed?.kind !== "noun") return null;
  if (isMotion(deed.noun))
    return namedBehind(items, above + 1)?.filter(({ type }) => type !== "PLACE") ?? null;
  return isPressure(deed.noun, lexicon) ? namedBehind(items, above + 2) : null;
}

/**
 * `بدأ زيارة إلى موسكو للقاء بوتين`, `يعتزم زيارة موسكو للقاء`: where the noun of going stands whose aim the one at `at` names; -1
 * where there is none.
 */
export function journeyBefore(items: readonly Item[], at: number, lexicon: Lexicon): number {
  const above = namesAim(items, at) ? deedAbove(items, at, lexicon) : -1;
  const deed = items[above];
  return deed?.kind === "noun" && isMotion(deed.noun) ? above : -1;
}

/** `أبلغ واشنطن بدعوة كيم للقاء ترامب`: what somebody named is asked for, or asks for, is no aim of who tells of it. */
export function isAimOfAppeal(items: readonly Item[], at: number, lexicon: Lexicon): boolean {
  if (!namesAim(items, at)) return false;
  const above = items
    .slice(Math.max(0, at - NEAR), at)
    .findLast((item) => item.kind !== "phrase" && !(item.kind === "mark" && item.mark === '"'));
  return (
    items[at - 1]?.kind === "phrase" &&
    above?.kind === "noun" &&
    lexicon.governors.ofNoun(above.noun.key) === "requested"
  );
}

/** So many names stand between an appeal and what it is for. */
const NEAR = 4;

/** Where the verbal noun stands whose aim the one at `at` may be; -1 where a verb or anything else comes between. */
export function deedAbove(items: readonly Item[], at: number, lexicon: Lexicon): number {
  for (let i = at - 1; i >= Math.max(0, at - FARTHEST); i--) {
    const item = items[i] as Item;
    if (item.kind === "verb" || item.kind === "participle" || item.kind === "mark") return -1;
    if (item.kind === "particle" && !LEADING.has(item.particle.class)) return -1;
    if (item.kind === "noun" && (isIndefiniteMasdar(item.noun) || isPressure(item.noun, lexicon))) return i;
  }
  return -1;
}

/**
 * `لإجراء محادثات`, `للاجتماع مع`, `للمشاركة في`: a verbal noun behind ل; with the article only where a preposition leads on.
 * @param at position of the noun among the items.
 */
export function namesAim(items: readonly Item[], at: number): boolean {
  const aim = items[at];
  if (aim?.kind !== "noun" || aim.noun.preposition !== "ل" || !isMasdar(aim.noun)) return false;
  if (hidesArticle(aim.noun, items[at + 1])) return false;
  return !aim.noun.definite || leadsOn(items[at + 1]);
}

/** `للقاء السابق`: ل + اللقاء, as its adjective with the article tells, for of three lams one is not written. */
export function hidesArticle({ key }: NounReading, next: Item | undefined): boolean {
  if (!key.startsWith("ل") || next?.kind !== "noun") return false;
  const { definite, preposition, conjunction } = next.noun;
  return definite && preposition === "" && conjunction === "" && !isMasdar(next.noun);
}

function leadsOn(next: Item | undefined): boolean {
  if (next?.kind === "phrase") return next.phrase.preposition === "ب";
  return next?.kind === "particle" && ["preposition", "suffixed"].includes(next.particle.class);
}

/** Particles that may stand between: `إلى`, `أيضا`. */
const LEADING: ReadonlySet<string> = new Set(["preposition", "adverb"]);

/** `دعا إلى القاهرة لوقف`: ل is the verb's own. */
export function asksForAim({ predicate }: Clause, lexicon: Lexicon): boolean {
  return (lexicon.framesOfVerb.get(predicate.reading.verb.id) ?? []).some(
    ({ object, topic, requires }) =>
      // وصلت أسلحة إلى: of things that are sent, and not of who goes.
      requires.every(({ slot }) => slot !== "S") &&
      (object.includes("ل") || topic.includes("ل") || requires.some(({ slot }) => slot === "ل")),
  );
}

/** `قدوم`, `زيارة`: with who goes in the genitive. */
function isMotion(noun: NounReading): boolean {
  return isIndefiniteMasdar(noun) && noun.nominals.some(({ verb }) => verb.class === "move");
}

/** `الضغط على`: the verbal noun of a verb that asks (CAMEO roots 02 and 10) whoever stands behind its على. */
function isPressure({ nominals }: NounReading, lexicon: Lexicon): boolean {
  return nominals.some(
    ({ nominal, verb }) =>
      nominal.kind === "masdar" &&
      (lexicon.framesOfVerb.get(verb.id) ?? []).some(
        ({ relation, object }) => object.includes("على") && isAppeal(lexicon.ontology.get(relation)),
      ),
  );
}

/** The names that begin at an item, without a glued preposition; null where a common noun stands there. */
function namedBehind(items: readonly Item[], from: number): readonly Phrase[] | null {
  const named: Phrase[] = [];
  for (const item of items.slice(from)) {
    if (item.kind !== "phrase" || item.phrase.preposition !== "") break;
    if (named.length > 0 && item.phrase.conjunction !== "و") break;
    named.push(item.phrase);
  }
  return named.length > 0 ? named : null;
}
