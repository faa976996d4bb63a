import type { Clause } from "../annotate/clauses.js";
import type { Item } from "../annotate/item.js";
import type { Phrase } from "../annotate/names/phrase.js";
import { isIndefiniteMasdar, isMasdar, isPossessed } from "../annotate/noun-readings.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import { bareBesideSubject } from "./control.js";
import { framesNamedBy } from "./frames-of-nouns.js";

/** Two nouns with one pronoun stand at most so many items apart. */
const TWIN_REACH = 8;

/**
 * Whom the pronoun on the name of a deed means: the name right before (`اتهم روسيا بدعمها`, `هنأ الرئيس على فوزه`,
 * `زيارة بوتين ولقاؤه`), else the subject of the clause, or of the one around it where that alone agrees (`قال ظريف إن بلاده
 * تعهدت خلال لقائه`); nobody where somebody is kept from doing it (`منع روسيا من بسط سيطرتها`).
 * @param at position among the items of the noun that names the deed.
 */
export function ownersOfDeed(
  suffix: string,
  subjects: readonly Phrase[],
  items: readonly Item[],
  at: number,
  clause: Clause | null,
  clauses: readonly Clause[],
  lexicon: Lexicon,
): readonly Phrase[] {
  // من بسط سيطرتها: the preposition stands before the whole chain.
  const above = items[at - 1];
  if (above?.kind === "noun" && isIndefiniteMasdar(above.noun))
    return ownersOfDeed(suffix, subjects, items, at - 1, clause, clauses, lexicon);
  const item = items[at] as Extract<Item, { kind: "noun" }>;
  const previous = items[at - 1];
  const preposition = previous?.kind === "particle" ? previous.particle.value : item.noun.preposition;
  const beside = previous?.kind === "particle" ? at - 2 : at - 1;
  // تصرفات إيران في المنطقة ودعمها: the place is not spoken of.
  const joined = preposition === "" && item.noun.conjunction === "و";
  const position = joined && isPlaceBehindIn(items, beside) ? beside - 2 : beside;
  const named = nameAt(items, position, subjects);
  if (named && mayMean(suffix, named)) {
    if (preposition === "من") return [];
    const head = items[position - 1];
    const genitive = head?.kind === "noun" && isIndefiniteMasdar(head.noun);
    if (["ب", "على"].includes(preposition) || (genitive && ["عن", "في", "إلى"].includes(preposition)))
      return [named];
    // تحيات السيسي وتقديره: of two coordinated things both are his.
    if (joined && isPossession(head) && !hasTwin(items, at, suffix)) return [named];
    // دفعت أنقرة إلى تكثيف مكافحتها: who is led to it does it.
    const led = preposition === "إلى" && isMasdar(item.noun) && clause !== null;
    if (led && objectsOf(clause).includes(named)) return [named];
  }
  const judged = items[position];
  // شكر قطر لوساطتها, أشاد بالعراق لاستضافته: who is judged for it has done it.
  if (preposition === "ل" && judged?.kind === "phrase" && clause && judges(clause, lexicon))
    if (!subjects.includes(judged.phrase) && mayMean(suffix, judged.phrase)) return [judged.phrase];
  // شكره للرئيس الفرنسي على دعمه, تقديره لقطر لوساطتها: who is thanked for it has done it.
  if (["على", "ل"].includes(preposition) && judged?.kind === "phrase" && judged.phrase.preposition === "ل")
    if (isJudgement(items[position - 1], lexicon) && mayMean(suffix, judged.phrase)) return [judged.phrase];
  // تحرك المجلس ضد إيران بسبب تزويدها, قاطعت السعودية قطر بسبب دعمها لإيران: the reason lies with whom it is done to.
  const against = items[at - 3];
  const opponent = items[at - 2];
  if (preposition === "بسبب" && opponent?.kind === "phrase" && against?.kind === "particle")
    if (["ضد", "على"].includes(against.particle.value) && mayMean(suffix, opponent.phrase))
      return [opponent.phrase];
  const blamed = preposition === "بسبب" && clause ? bareBesideSubject(clause) : [];
  if (blamed.some((phrase) => mayMean(suffix, phrase))) return blamed;
  if (subjects.length !== 1) return subjects;
  if (mayMean(suffix, subjects[0] as Phrase))
    return isSaidToBeMan(subjects[0] as Phrase, clause) && suffix === "ها" ? [] : subjects;
  return subjectAround(suffix, clause, clauses);
}

/** `انتقد كيري … ودعمها`: where a name does not tell whether it is a man's, the verb does. */
function isSaidToBeMan({ type, gender }: Phrase, clause: Clause | null): boolean {
  if (type !== "PERSON" || gender !== null || clause?.predicate.kind !== "verb") return false;
  const { person, number, gender: said } = clause.predicate.reading.form;
  return person === 3 && number === "singular" && said === "masculine";
}

/** `في المنطقة`: a place, or a word for one, that ends before the item. */
function isPlaceBehindIn(items: readonly Item[], at: number): boolean {
  const [preposition, place] = [items[at - 1], items[at]];
  const locative = preposition?.kind === "particle" && preposition.particle.traits.has("cue");
  return locative && (place?.kind === "noun" || (place?.kind === "phrase" && place.phrase.type === "PLACE"));
}

/** A noun with its owner behind, which no preposition brings in. */
function isPossession(item: Item | undefined): boolean {
  return item?.kind === "noun" && !item.noun.definite && item.noun.preposition === "";
}

/** `ثمن مواقف الصين ووقوفها إلى جانب الشعب ودعمها`: another noun with the same pronoun, which has the same owner, is nearer. */
function hasTwin(items: readonly Item[], at: number, suffix: string): boolean {
  return items
    .slice(Math.max(0, at - TWIN_REACH), at)
    .some(
      (item) =>
        item.kind === "noun" &&
        !item.noun.feminine &&
        isPossessed(item.noun.key) &&
        item.noun.key.endsWith(suffix),
    );
}

/** Whom the verb has as its object, also behind a common noun: `حليفتها تركيا`. */
function objectsOf(clause: Clause): readonly Phrase[] {
  return clause.bare
    .filter((noun) => noun !== clause.subject.nounPhrase)
    .flatMap(({ heads, nested }) => [...heads, ...nested]);
}

/** A name that is no subject and stands behind no preposition. */
function nameAt(items: readonly Item[], at: number, subjects: readonly Phrase[]): Phrase | null {
  const [before, object] = [items[at - 1], items[at]];
  if (object?.kind !== "phrase" || object.phrase.preposition || subjects.includes(object.phrase)) return null;
  return before?.kind === "particle" && before.particle.class === "preposition" ? null : object.phrase;
}

/** Praise, thanks and criticism (CAMEO 05 and 11). */
function judges({ predicate }: Clause, lexicon: Lexicon): boolean {
  return (lexicon.framesOfVerb.get(predicate.reading.verb.id) ?? []).some((frame) =>
    isJudging(frame, lexicon),
  );
}

/** `شكره`, `التقدير`: a noun for such. */
function isJudgement(item: Item | undefined, lexicon: Lexicon): boolean {
  return (
    item?.kind === "noun" && framesNamedBy(item.noun, lexicon).some((frame) => isJudging(frame, lexicon))
  );
}

function isJudging({ relation }: { readonly relation: string }, { ontology }: Lexicon): boolean {
  return /^(05|11)/.test(ontology.get(relation)?.cameo ?? "");
}

/** Who reports it, if one alone does and agrees. */
function subjectAround(suffix: string, clause: Clause | null, clauses: readonly Clause[]): readonly Phrase[] {
  if (clause?.opener !== "complement") return [];
  const reporting = clauses.findLast((other) => other.first < clause.first && other.contentFrom !== null);
  const { phrases } = reporting?.subject ?? { phrases: [] };
  return phrases.length === 1 && mayMean(suffix, phrases[0] as Phrase) ? phrases : [];
}

/** Whether a pronoun agrees with a phrase in gender and number; names of countries called masculine take either. */
export function mayMean(suffix: string, { gender, number, type }: Phrase): boolean {
  if (suffix === "هم" || suffix === "هما") return number !== "singular" || type === "GROUP";
  if (type === "GROUP") return true;
  if (type === "COUNTRY") return suffix === "ها" || gender !== "feminine";
  return suffix === "ها" ? gender !== "masculine" || type !== "PERSON" : gender !== "feminine";
}
