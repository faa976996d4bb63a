import { type Item, isParticleOf } from "../annotate/item.js";
import type { Phrase } from "../annotate/names/phrase.js";
import { type NounPhrase, readNounPhrase } from "../annotate/noun-phrases.js";
import { isIndefiniteMasdar, isPossessed } from "../annotate/noun-readings.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import type { Relation } from "../model/ontology.js";

type VerbAt = Extract<Item, { kind: "verb" }>;

/** Who judges a deed judges whoever did it: CAMEO 012, 016, 050 to 052, 111 and 120; not what is done with somebody. */
const JUDGEMENT = /^(012|016|05[012]|111|120)/;

/** Whether an object may be known by its deed alone. */
export function judgesDeeds({ cameo, object, id }: Relation): boolean {
  return JUDGEMENT.test(cameo ?? "") && (object.includes("PLACE") || id === "DENIES");
}

/**
 * Whose the deed is that a relative clause describes: `الهجوم الذي نفذته الحركة`, `التصريحات التي أدلى بها ماكرون`,
 * `الجريمة التي أقدم المستوطنون على تنفيذها`, `بهجوم شنته روسيا`. Nobody where the noun itself says whose it is.
 */
export function authorsOf(noun: NounPhrase, items: readonly Item[], lexicon: Lexicon): readonly Phrase[] {
  const doers = doersNamedBehind(noun, items, lexicon);
  if (doers.length > 0) return doers;
  if (noun.heads.length + noun.nested.length + noun.adjectives.length > 0) return NONE;
  let at = noun.items.last;
  while (isMark(items[at], /^["،,)]$/)) at++;
  const relative = items[at];
  if (relative?.kind === "particle" && relative.particle.class === "relative")
    return subjectOf(items, at + 1, noun.words, lexicon);
  // بهجوم شنته روسيا: an indefinite noun needs no relative pronoun.
  const bare = at === noun.items.last && noun.noun?.definite === false;
  const named = bare ? subjectOf(items, at, noun.words, lexicon) : NONE;
  return named.length > 0 ? named : agentOfParticiple(noun, items, lexicon);
}

/** `قصف غزة من قبل إسرائيل`: who does the deed, behind whom it is done to. */
function doersNamedBehind(
  { noun, heads, suffix, items: { last } }: NounPhrase,
  items: readonly Item[],
  lexicon: Lexicon,
) {
  const agent = items[last];
  if (heads.length > 0 || suffix || !noun || !isIndefiniteMasdar(noun)) return NONE;
  const names = agent?.kind === "particle" && lexicon.particles.is(agent.particle.value, "agent");
  return names ? namesBehind(items, last + 1) : NONE;
}

/** `القرار المتخذ من قبل الاتحاد`, `المقترح المقدم من مصر`, `البيان الصادر عن الوزارة`: who is named behind the participle of such a verb. */
function agentOfParticiple({ items: range, words }: NounPhrase, items: readonly Item[], lexicon: Lexicon) {
  const [participle, preposition] = [items[range.last - 1], items[range.last]];
  if (participle?.kind !== "noun" || range.last - range.first < 2) return NONE;
  if (preposition?.kind !== "particle" || preposition.particle.class !== "preposition") return NONE;
  const { value } = preposition.particle;
  const kind = value === "عن" ? "active-participle" : "passive-participle";
  if (value !== "عن" && value !== "من" && !lexicon.particles.is(value, "agent")) return NONE;
  const done = participle.noun.nominals.some(
    ({ nominal, verb }) => nominal.kind === kind && lexicon.doings.tellsWho(verb.id, words.slice(0, 1)),
  );
  return done ? namesBehind(items, range.last + 1) : NONE;
}

/**
 * Whose the deed is that ما stands for: `رحب بما قدمته روسيا`, `رفض ما اقترحته باريس`; or who is in its name: `ندد بما
 * اعتبره تدخلا إيرانيا`.
 * @param from position of the first item behind the verb that judges.
 */
export function authorsOfWhat(
  items: readonly Item[],
  from: number,
  slot: string,
  tells: boolean,
  lexicon: Lexicon,
): readonly Phrase[] {
  const value = slot === "DO" ? "ما" : slot === "ب" ? "بما" : slot === "من" ? "مما" : null;
  if (value === null) return NONE;
  for (let i = from; i < items.length; i++) {
    const item = items[i] as Item;
    if (item.kind === "verb" || item.kind === "participle" || item.kind === "mark") return NONE;
    if (item.kind !== "particle" || item.particle.form !== value) continue;
    const verb = verbAt(items, i + 1);
    if (!verb) return NONE;
    if (tells && verb.verb.reading.verb.class === "say") return namesBehind(items, verb.at + 1);
    return subjectOf(items, i + 1, NONE, lexicon);
  }
  return NONE;
}

const NONE: readonly never[] = [];

interface Verb {
  readonly verb: VerbAt;
  readonly at: number;
}

/** The verb of a relative clause, which قد and كان may precede. */
function verbAt(items: readonly Item[], from: number): Verb | null {
  for (let at = from; at < from + 3; at++) {
    const item = items[at];
    if (item?.kind === "verb") return item.conjunction === "" ? { verb: item, at } : null;
    if (item?.kind !== "time" && !isParticleOf(item, "auxiliary") && !isParticleOf(item, "adverb"))
      return null;
  }
  return null;
}

/** The subject of the relative clause, where its verb does, makes or says what the noun names and a pronoun takes the noun up. */
function subjectOf(
  items: readonly Item[],
  from: number,
  words: readonly string[],
  lexicon: Lexicon,
): readonly Phrase[] {
  const found = verbAt(items, from);
  if (!found) return NONE;
  const { verb, at } = found;
  if (verb.reading.form.voice === "passive" || !lexicon.doings.tellsWho(verb.reading.verb.id, words))
    return NONE;
  const next = items[at + 1];
  const pronoun = next?.kind === "particle" && next.particle.class === "suffixed";
  if (verb.reading.objectSuffix || pronoun) return namesBehind(items, pronoun ? at + 2 : at + 1);
  const names = namesBehind(items, at + 1);
  return names.length > 0 && takesUpBehind(items, at + 1 + names.length) ? names : NONE;
}

/** `قام بها المستوطنون`, `أقدم المستوطنون على تنفيذها`: the pronoun stands on the verbal noun, or behind the subject. */
function takesUpBehind(items: readonly Item[], from: number): boolean {
  const [first, second] = items.slice(from, from + 2);
  if (first?.kind === "particle" && first.particle.class === "suffixed") return true;
  const noun = first?.kind === "particle" && first.particle.class === "preposition" ? second : first;
  if (noun?.kind !== "noun" || noun.noun.definite || !isPossessed(noun.noun.key)) return false;
  return noun !== first || noun.noun.preposition !== "";
}

/** The names that stand at a position, joined by و; of a common noun its demonym adjective: `شنتها طائرات روسية`. */
function namesBehind(items: readonly Item[], from: number): readonly Phrase[] {
  let at = from;
  while (items[at]?.kind === "time" || isParticleOf(items[at], "adverb") || isMark(items[at], /^["،,(]$/))
    at++;
  const item = items[at];
  if (item?.kind !== "phrase" && item?.kind !== "noun") return NONE;
  const preposition = item.kind === "phrase" ? item.phrase.preposition : item.noun.preposition;
  const conjunction = item.kind === "phrase" ? item.phrase.conjunction : item.noun.conjunction;
  if (preposition !== "" || conjunction !== "") return NONE;
  const name = readNounPhrase(items, at, "");
  if (!name) return NONE;
  return name.heads.length > 0 ? name.heads : name.nested.length > 0 ? NONE : name.adjectives;
}

function isMark(item: Item | undefined, marks: RegExp): boolean {
  return item?.kind === "mark" && marks.test(item.mark);
}
