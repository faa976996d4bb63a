import type { Lexicon } from "../lexicon/lexicon.js";
import type { VerbReading } from "../lexicon/verbs.js";
import {
  antecedentOf,
  describedNouns,
  describedPeople,
  nounsBefore,
  nounsBeforeRelative,
} from "./antecedents.js";
import type { Clause, PredicateItem } from "./clauses.js";
import type { Item } from "./item.js";
import type { Phrase } from "./names/phrase.js";
import type { NounPhrase } from "./noun-phrases.js";

/** How a clause begins: the part of it that is read from what stands before its predicate. */
export type Opening = Pick<
  Clause,
  "opener" | "openedBy" | "above" | "pronounSubject" | "markers" | "antecedent" | "antecedentNouns"
>;

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

/** `لا ينبغي أن يزور`, `لم يسبق أن زار`: what is denied of such a verb is the deed behind its أن. */
function negatesDeed({ verb }: Pick<VerbReading, "verb">): boolean {
  return verb.class === "modal" || verb.traits.has("earlier");
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
    negated: governs && negated ? (negatesDeed(verb.reading) ? "deed" : "verb") : null,
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
