import type { Lexicon } from "../lexicon/lexicon.js";
import { asksForObject, matchesStem } from "../lexicon/stems.js";
import type { PredicateItem } from "./clauses.js";
import { gathered } from "./gathered.js";
import { type Item, isComma } from "./item.js";
import type { Phrase } from "./names/phrase.js";
import type { NounPhrase } from "./noun-phrases.js";
import type { NounReading } from "./noun-readings.js";

/** A relative pronoun's noun is looked for among so many items before it. */
const REACH = 9;

/**
 * The entity right before a relative pronoun, perhaps behind a comma or an adjective; behind a noun only where the pronoun agrees
 * (`انتقدت فرنسا الرجل الذي`).
 * @param value gender and number of the pronoun, `ms` or `fs`; of another one nothing is known.
 */
export function antecedentOf(items: readonly Item[], relative: number, value = ""): readonly Phrase[] {
  let behindNoun = false;
  for (let i = relative - 1; i >= Math.max(0, relative - 4); i--) {
    const item = items[i] as Item;
    if (item.kind === "phrase") return behindNoun && differs(value, item.phrase) ? [] : [item.phrase];
    if (item.kind === "noun" && maySpecify(item.noun)) behindNoun = true;
    if (item.kind === "mark" && /^[،,")(]$/.test(item.mark)) continue;
    // هاجمت تركيا سوريا، الخطوة التي: behind a comma the noun takes up the whole clause.
    if (item.kind === "noun" && maySpecify(item.noun) && !isComma(items[i - 1])) continue;
    return [];
  }
  return [];
}

/** `فرنسا … الذي`, `ماكرون … التي`: the relative pronoun is of another gender than the name. */
function differs(value: string, { gender, type }: Phrase): boolean {
  if (value === "ms") return gender === "feminine";
  return value === "fs" && type === "PERSON" && gender === "masculine";
}

/** `روسيا الاتحادية التي`, but not `وزير الخارجية بالدعم الذي`: a definite word that goes on with the name before it. */
function maySpecify(noun: NounReading): boolean {
  return (
    noun.definite &&
    noun.preposition === "" &&
    noun.conjunction === "" &&
    // مجلس الأمن الهجمات التي: no adjective of a name ends in ات.
    !/..ات$/.test(noun.key) &&
    noun.nominals.every(({ nominal }) => nominal.kind !== "masdar")
  );
}

/**
 * The common nouns that a relative pronoun may belong to, nearest first: both nouns of `العلاقات مع الدولة التي`.
 * Which one it is the frames decide, by the words that they require.
 */
export function nounsBefore(items: readonly Item[], relative: number): readonly NounPhrase[] {
  const found: NounPhrase[] = [];
  for (let i = relative - 1; i >= Math.max(0, relative - REACH); i--) {
    const item = items[i] as Item;
    if (item.kind === "verb" || item.kind === "participle") break;
    if (item.kind === "particle" && !/^(preposition|demonstrative|stop)$/.test(item.particle.class)) break;
    if (item.kind === "mark" && !/^[،,"()]$/.test(item.mark)) break;
    if (item.kind === "noun") found.push(antecedentNoun(items, i));
  }
  return found;
}

/** `العقوبات التي من المنتظر أن تفرضها`: the relative pronoun stands further back, with no verb behind it. */
export function nounsBeforeRelative(items: readonly Item[], complementizer: number): readonly NounPhrase[] {
  for (let i = complementizer - 1; i >= Math.max(0, complementizer - 4); i--) {
    const item = items[i] as Item;
    if (item.kind === "particle" && item.particle.class === "relative") return nounsBefore(items, i);
    if (item.kind === "mark" || item.kind === "phrase") return [];
  }
  return [];
}

/**
 * `حملة يقودها`, `جولة لإنقاذ الاتفاق، يستهلها من`: the indefinite noun before a verb that takes it up as its object needs no relative
 * pronoun; behind a comma it may have complements.
 */
export function describedNouns(
  items: readonly Item[],
  at: number,
  predicate: Extract<PredicateItem, { kind: "verb" }>,
  lexicon: Lexicon,
): readonly NounPhrase[] {
  if (predicate.conjunction !== "") return [];
  if (predicate.reading.objectSuffix === null) return nounsTakenUp(items, at, predicate, lexicon);
  if (isComma(items[at - 1])) return nounsAskedFor(items, at, predicate, lexicon);
  const found: NounPhrase[] = [];
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const item = items[i] as Item;
    if (item.kind !== "noun" || item.noun.definite) break;
    found.push(antecedentNoun(items, i));
    if (item.noun.preposition !== "" || item.noun.conjunction !== "") break;
  }
  // زيارة لواشنطن يبدأها ماكرون
  return found.length > 0 ? found : nounsAskedFor(items, at, predicate, lexicon);
}

/** Indefinite nouns of the clause before that the verb has a sense of its own with: `استهل جولة`. */
function nounsAskedFor(
  items: readonly Item[],
  at: number,
  { reading: { verb } }: PredicateItem,
  { framesOfVerb }: Lexicon,
): readonly NounPhrase[] {
  const frames = framesOfVerb.get(verb.id) ?? [];
  return nounsBefore(items, at).filter(
    ({ noun }) => noun && !noun.definite && noun.preposition === "" && asksForObject(frames, noun.key),
  );
}

/** `زيارة لواشنطن يقوم بها ماكرون`: the pronoun behind the verb stands for an indefinite noun that a frame of it has with the preposition. */
function nounsTakenUp(
  items: readonly Item[],
  at: number,
  { reading: { verb } }: PredicateItem,
  { framesOfVerb }: Lexicon,
): readonly NounPhrase[] {
  const pronoun = items[at + 1];
  if (pronoun?.kind !== "particle" || pronoun.particle.class !== "suffixed") return [];
  const asked = gathered(framesOfVerb.get(verb.id) ?? [], ({ requires }) =>
    requires.filter(({ slot }) => slot === pronoun.particle.value),
  );
  if (asked.length === 0) return [];
  return nounsBefore(items, at).filter(
    ({ noun }) => noun && !noun.definite && asked.some(({ stems }) => matchesStem(noun.key, stems)),
  );
}

/** `قوات يدعمها التحالف`: people right before a verb that takes them up as its object. */
export function describedPeople(
  items: readonly Item[],
  at: number,
  predicate: Extract<PredicateItem, { kind: "verb" }>,
): Phrase | null {
  const people = items[at - 1];
  if (isAnyOne(items, at, predicate.reading.objectSuffix) && people?.kind === "phrase") return people.phrase;
  if (!["ها", "هم"].includes(predicate.reading.objectSuffix ?? "")) return null;
  if (predicate.conjunction !== "" || people?.kind !== "phrase") return null;
  return people.phrase.reference.kind === "group" && predicate.reading.form.tense === "imperfect"
    ? people.phrase
    : null;
}

/** `أي شخص قتلته القوات`, `كل شخص تعتقله`: whoever that is. */
function isAnyOne(items: readonly Item[], at: number, suffix: string | null): boolean {
  const [any, one] = [items[at - 2], items[at - 1]];
  if (suffix !== "ه" || any?.kind !== "particle" || any.particle.class !== "stop") return false;
  return one?.kind === "phrase" && one.phrase.reference.kind === "group" && !one.phrase.reference.definite;
}

function antecedentNoun(items: readonly Item[], i: number): NounPhrase {
  const item = items[i] as Extract<Item, { kind: "noun" }>;
  const next = items[i + 1];
  const genitive = next?.kind === "phrase" && !next.phrase.conjunction && !next.phrase.preposition;
  const adjectives = demonymsBehind(items, i);
  return {
    preposition: "",
    joined: false,
    heads: [],
    nested: genitive && !item.noun.definite ? [next.phrase] : [],
    adjectives,
    words: [item.noun.key],
    noun: item.noun,
    suffix: null,
    number: null,
    first: item.first,
    last: item.last,
    items: { first: i, last: i + 1 },
  };
}

/** `المفاوضات الروسية الأمريكية`: each adjective right behind the noun. */
function demonymsBehind(items: readonly Item[], noun: number): readonly Phrase[] {
  const found: Phrase[] = [];
  for (const item of items.slice(noun + 1)) {
    if (item.kind === "mark" && item.mark === "-") continue;
    if (item.kind !== "noun" || !item.noun.demonym) break;
    found.push(item.noun.demonym);
  }
  return found;
}
