import type { Lexicon } from "../lexicon/lexicon.js";
import { asksForObject, matchesStem } from "../lexicon/stems.js";
import type { Clause, PredicateItem } from "./clauses.js";
import { gathered } from "./gathered.js";
import { type Item, isComma } from "./item.js";
import type { Phrase } from "./names/phrase.js";
import type { NounPhrase } from "./noun-phrases.js";
import type { NounReading } from "./noun-readings.js";

/** How a clause begins: the part of it that is read from what stands before its predicate. */
export type Opening = Pick<
  Clause,
  "opener" | "openedBy" | "above" | "pronounSubject" | "markers" | "antecedent" | "antecedentNouns"
>;

/** A relative pronoun's noun is looked for among so many items before it. */
const REACH = 9;

/** The value of relative pronouns that have no antecedent. */
const FREE_RELATIVE = "x";

/** `أنها`, `لكنه`: the subject is a pronoun on the word that opens the clause. */
const CARRIES_SUBJECT = /ن(ه|ها|هم|هما)$/;

/** Looks back from the predicate at item `at` to the word that opened its clause. */
export function readOpening(
  items: readonly Item[],
  at: number,
  predicate: PredicateItem,
  lexicon: Lexicon,
): Opening {
  const markers = new Set<string>();
  if (predicate.kind === "participle") return opening("participle", markers);
  const described = describedNouns(items, at, predicate, lexicon);
  if (described.length > 0) return opening("relative", markers, "", [], described);
  const people = describedPeople(items, at, predicate);
  if (people) return opening("relative", markers, "", [people]);
  for (let i = at - 1; i >= 0; i--) {
    const item = items[i] as Item;
    if (item.kind === "verb" || item.kind === "participle") break;
    if (item.kind !== "particle") {
      if (item.kind === "mark" && /^[؛:.]$/.test(item.mark)) break;
      continue;
    }
    const { particle } = item;
    const near = i >= at - 2 && ["negation", "adverb", "auxiliary"].includes(particle.class);
    if (near || isBeforeSubject(items, i, at)) markers.add(particle.value);
    const before = items[i - 1];
    // لم تكن تركيا قد دعمت: the negated auxiliary negates its verb.
    if (particle.class === "auxiliary" && before?.kind === "particle" && before.particle.class === "negation")
      markers.add(before.particle.value);
    if (particle.class === "relative") {
      // ما, مما: what, not which.
      const free = particle.value === FREE_RELATIVE;
      const antecedent = free ? [] : antecedentOf(items, i, particle.value);
      return opening("relative", markers, particle.value, antecedent, free ? [] : nounsBefore(items, i));
    }
    if (particle.class === "complementizer") {
      const nouns = nounsBeforeRelative(items, i);
      const pronoun = CARRIES_SUBJECT.test(particle.form) && i >= at - 2;
      const above = aboveComplementizer(items, i);
      return opening("complement", markers, particle.value, [], nouns, pronoun, above);
    }
    // لكنها هددت: the pronoun on لكن is the subject, as that on أنّ is.
    if (particle.class === "conjunction" && i >= at - 2 && CARRIES_SUBJECT.test(particle.form))
      return opening("main", markers, "", [], [], true);
    if (particle.class === "subordinator" && particle.value !== "كما")
      return opening("subordinate", markers, particle.value);
  }
  return opening("main", markers);
}

/** `وكان لافروف قد حذر`: between the auxiliary and its verb stands the subject. */
function isBeforeSubject(items: readonly Item[], i: number, at: number): boolean {
  const auxiliary = items[i];
  const past = auxiliary?.kind === "particle" && auxiliary.particle.class === "auxiliary";
  const verb = items[at];
  return (
    past &&
    verb?.kind === "verb" &&
    verb.reading.form.tense === "perfect" &&
    verb.conjunction === "" &&
    items[i + 1]?.kind === "phrase" &&
    items.slice(i + 1, at).every((item) => item.kind !== "particle" || item.particle.class === "adverb")
  );
}

function opening(
  opener: Clause["opener"],
  markers: ReadonlySet<string>,
  openedBy = "",
  antecedent: readonly Phrase[] = [],
  antecedentNouns: readonly NounPhrase[] = [],
  pronounSubject = false,
  above: Clause["above"] = null,
): Opening {
  return { opener, openedBy, markers, antecedent, antecedentNouns, pronounSubject, above };
}

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
function nounsBefore(items: readonly Item[], relative: number): readonly NounPhrase[] {
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
function nounsBeforeRelative(items: readonly Item[], complementizer: number): readonly NounPhrase[] {
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
function describedNouns(
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
function describedPeople(
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

/**
 * `من المحتمل أن`, `يمكن أن`, `لا ينبغي أن`, `نفت إيران أن`: the noun right before أن and the last verb before it; of وأن what stands above the
 * أن that it goes on: `أكد أن بلاده ترفض التهجير، وأن إسرائيل تقصف غزة`.
 */
function aboveComplementizer(items: readonly Item[], complementizer: number): NonNullable<Clause["above"]> {
  const joined = joinedComplementizer(items, complementizer);
  if (joined !== null) return aboveComplementizer(items, joined);
  const word = items[complementizer - 1];
  const at = items
    .slice(0, complementizer)
    .findLastIndex((item) => item.kind === "verb" || item.kind === "participle");
  const [before, verb] = [items[at - 1], items[at]];
  const governs = verb?.kind === "verb" || verb?.kind === "participle";
  const negated = before?.kind === "particle" && before.particle.class === "negation";
  return {
    noun: word?.kind === "noun" ? word.noun.key : null,
    verb: governs ? verb.reading.verb.id : null,
    negated: governs && negated ? (verb.reading.verb.class === "modal" ? "deed" : "verb") : null,
  };
}

/** What brings in a clause that somebody says or wants, and not a reason. */
const REPORTING: ReadonlySet<string> = new Set(["أن", "إن"]);

/** The complementizer that one with و goes on, the last one before it; null where it has none, or none stands before. */
function joinedComplementizer(items: readonly Item[], at: number): number | null {
  const item = items[at];
  if (item?.kind !== "particle" || item.conjunction !== "و") return null;
  // مستبعدا أن تخلق أزمة، وأن بلاده تتبنى: أنّ goes on with أنّ, and أنْ with أنْ.
  const tells = tellsDeed(items, at);
  const before = items
    .slice(0, at)
    .findLastIndex(
      (it, i) => it.kind === "particle" && REPORTING.has(it.particle.value) && tellsDeed(items, i) === tells,
    );
  return before < 0 ? null : before;
}

/** `أن يزور`: right behind it stands the verb. */
function tellsDeed(items: readonly Item[], at: number): boolean {
  const item = items[at];
  return item?.kind === "particle" && /^[وب]?أن$/.test(item.particle.form) && items[at + 1]?.kind === "verb";
}
