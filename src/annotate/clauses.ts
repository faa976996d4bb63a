import type { Lexicon } from "../lexicon/lexicon.js";
import type { Sentence, TokenRange } from "./document.js";
import type { Item, ItemizedDocument, SentenceItems } from "./items.js";
import type { Phrase } from "./names/phrase.js";
import { type NounPhrase, readNounPhrase } from "./noun-phrases.js";
import { chooseSubject, type Subject } from "./subjects.js";

export type PredicateItem = Extract<Item, { kind: "verb" | "participle" }>;

/** What a verb or participle governs. */
export interface Clause extends TokenRange {
  readonly sentence: Sentence;
  readonly predicate: PredicateItem;
  /** Position of the predicate among its sentence's items. */
  readonly at: number;
  readonly items: readonly Item[];
  /** Noun phrases without a preposition behind the predicate, in order. */
  readonly bare: readonly NounPhrase[];
  /** Noun phrases with one. */
  readonly prepositional: readonly NounPhrase[];
  /** Prepositions that carry a pronoun (`عليها`): the preposition's value and the word. `إيا` carries a direct object. */
  readonly pronouns: readonly { readonly preposition: string; readonly word: string }[];
  /** Folded adverbs and adverbial nouns, for frames such as `تحدث هاتفيا`. */
  readonly adverbs: ReadonlySet<string>;
  readonly opener: "main" | "relative" | "complement" | "subordinate" | "participle";
  /** The value of the word that opened it: `أن`, `بينما`, `if`. */
  readonly openedBy: string;
  /** What stands above the complementizer: the folded word before it, and the verb whose content the clause is. */
  readonly governors?: readonly string[];
  /** The complementizer carries the subject as a pronoun: `أنها قررت`. */
  readonly pronounSubject?: boolean;
  /** `لم`, `لن`, `لا`, `قد` before the verb. */
  readonly markers: ReadonlySet<string>;
  /** The noun that a relative clause belongs to. */
  readonly antecedent: readonly Phrase[];
  /** Where reported content begins (token index), if something is reported. */
  readonly contentFrom: number | null;
  readonly subject: Subject;
}

export interface ClausedDocument extends ItemizedDocument {
  readonly clauses: readonly Clause[];
  readonly clausesOf: ReadonlyMap<Sentence, readonly Clause[]>;
}

/** Splits sentences into clauses and finds each predicate's noun phrases; subjects carry on from clause to clause. */
export function findClauses(document: ItemizedDocument, lexicon: Lexicon): ClausedDocument {
  const clauses: Clause[] = [];
  const clausesOf = new Map<Sentence, readonly Clause[]>();
  for (const sentence of document.sentenceItems) {
    const from = clauses.length;
    sentence.items.forEach((item, at) => {
      if (item.kind === "verb" || item.kind === "participle") {
        clauses.push(readClause(sentence, item, at, clauses, lexicon));
      }
    });
    clausesOf.set(sentence.sentence, clauses.slice(from));
  }
  return { ...document, clauses, clausesOf };
}

function readClause(
  { sentence, items }: SentenceItems,
  predicate: PredicateItem,
  at: number,
  before: readonly Clause[],
  lexicon: Lexicon,
): Clause {
  const opening = readOpening(items, at, predicate);
  const right = readRight(items, at, opening.opener === "relative", expectedPrepositions(lexicon, predicate));
  const draft = { sentence, predicate, at, items, ...opening, ...right };
  return { ...draft, subject: chooseSubject(draft, before) };
}

/** `من المحتمل أن`, `يمكن أن`, `نفت إيران أن`: the noun right before أن and the last verb before it. */
function governorsOf(items: readonly Item[], complementizer: number): readonly string[] {
  const word = items[complementizer - 1];
  const verb = items
    .slice(0, complementizer)
    .findLast((item) => item.kind === "verb" || item.kind === "participle");
  return [
    ...(word?.kind === "noun" ? [word.noun.key] : []),
    ...(verb?.kind === "verb" || verb?.kind === "participle" ? [verb.reading.verb.id] : []),
  ];
}

/** The prepositions without which no frame of the verb is complete. */
function expectedPrepositions(lexicon: Lexicon, predicate: PredicateItem): ReadonlySet<string> {
  const frames = lexicon.framesOfVerb.get(predicate.reading.verb.id) ?? [];
  const needed = frames.map((frame) =>
    frame.requires
      .map(({ slot }) => slot)
      .filter((slot) => lexicon.particles.find(slot)?.class === "preposition"),
  );
  return new Set(needed.length > 0 && needed.every((slots) => slots.length > 0) ? needed.flat() : []);
}

/** Looks back from the predicate to the word that opened its clause. */
function readOpening(items: readonly Item[], at: number, predicate: PredicateItem) {
  const markers = new Set<string>();
  if (predicate.kind === "participle") {
    return { opener: "participle" as const, openedBy: "", markers, antecedent: [] as readonly Phrase[] };
  }
  for (let i = at - 1; i >= 0; i--) {
    const item = items[i] as Item;
    if (item.kind === "verb" || item.kind === "participle") break;
    if (item.kind !== "particle") {
      if (item.kind === "mark" && /^[؛:.]$/.test(item.mark)) break;
      continue;
    }
    const { particle } = item;
    if (i >= at - 2 && ["negation", "adverb", "auxiliary"].includes(particle.class))
      markers.add(particle.value);
    const before = items[i - 1];
    // لم تكن تركيا قد دعمت: the negated auxiliary negates its verb.
    if (particle.class === "auxiliary" && before?.kind === "particle" && before.particle.class === "negation")
      markers.add(before.particle.value);
    if (particle.class === "relative") {
      return {
        opener: "relative" as const,
        openedBy: particle.value,
        markers,
        antecedent: antecedentOf(items, i),
      };
    }
    if (particle.class === "complementizer") {
      const pronounSubject = /ن(ه|ها|هم|هما)$/.test(particle.form) && i >= at - 2;
      return {
        opener: "complement" as const,
        openedBy: particle.value,
        markers,
        antecedent: [],
        pronounSubject,
        governors: governorsOf(items, i),
      };
    }
    if (particle.class === "subordinator" && particle.value !== "كما") {
      return { opener: "subordinate" as const, openedBy: particle.value, markers, antecedent: [] };
    }
  }
  return { opener: "main" as const, openedBy: "", markers, antecedent: [] as readonly Phrase[] };
}

/** The entity right before a relative pronoun, perhaps behind a comma or an adjective. */
function antecedentOf(items: readonly Item[], relative: number): readonly Phrase[] {
  for (let i = relative - 1; i >= Math.max(0, relative - 4); i--) {
    const item = items[i] as Item;
    if (item.kind === "phrase")
      return item.phrase.preposition && item.phrase.conjunction ? [item.phrase] : [item.phrase];
    if (item.kind === "mark" && /^[،,")(]$/.test(item.mark)) continue;
    if (item.kind === "noun" && item.noun.definite) continue;
    return [];
  }
  return [];
}

/** Reads what follows the predicate up to the next clause; relative clauses between commas are stepped over. */
function readRight(items: readonly Item[], at: number, relative: boolean, expected: ReadonlySet<string>) {
  const bare: NounPhrase[] = [];
  const prepositional: NounPhrase[] = [];
  const adverbs = new Set<string>();
  const pronouns: { preposition: string; word: string }[] = [];
  let contentFrom: number | null = null;
  let last = (items[at] as Item).last;
  let i = at + 1;
  while (i < items.length) {
    const item = items[i] as Item;
    if (item.kind === "verb" || item.kind === "participle") break;
    if (item.kind === "particle" && item.particle.class === "suffixed") {
      pronouns.push({ preposition: item.particle.value, word: item.particle.form });
      i++;
    } else if (item.kind === "particle") {
      const step = readParticle(items, i, prepositional, bare, adverbs, expected);
      if (step.contentFrom !== undefined) contentFrom = step.contentFrom;
      if (step.next === null) break;
      i = step.next;
    } else if (item.kind === "mark") {
      if (/^[.؛؟!]$/.test(item.mark)) break;
      if (relative && /^[،,]$/.test(item.mark)) break;
      if (item.mark === ":") {
        contentFrom = items[i + 1]?.first ?? null;
        break;
      }
      i++;
    } else if (item.kind === "time") {
      i++;
    } else {
      const glued = gluedPreposition(item);
      const phrase = readNounPhrase(items, i, glued);
      if (!phrase) {
        i++;
        continue;
      }
      if (glued) prepositional.push(phrase);
      else if (continuesPreposition(item, items[i - 1], prepositional))
        prepositional.push({ ...phrase, preposition: prepositional.at(-1)?.preposition ?? "" });
      else bare.push(phrase);
      for (const word of phrase.words) adverbs.add(word);
      i = Math.max(phrase.items.last, i + 1);
    }
    last = items[i - 1]?.last ?? last;
  }
  return { bare, prepositional, pronouns, adverbs, contentFrom, first: (items[at] as Item).first, last };
}

function readParticle(
  items: readonly Item[],
  i: number,
  prepositional: NounPhrase[],
  bare: NounPhrase[],
  adverbs: Set<string>,
  expected: ReadonlySet<string>,
): { readonly next: number | null; readonly contentFrom?: number } {
  const item = items[i] as Extract<Item, { kind: "particle" }>;
  const { particle } = item;
  switch (particle.class) {
    case "preposition": {
      const phrase = readNounPhrase(items, i + 1, particle.value);
      if (!phrase) return { next: i + 1 };
      prepositional.push(phrase);
      return { next: phrase.items.last };
    }
    case "relative":
      return { next: behindRelative(items, i, expected) };
    case "complementizer":
      return { next: null, contentFrom: item.first };
    case "subordinator":
    case "attribution":
    case "auxiliary":
    case "discourse":
      return { next: null };
    case "conjunction":
      return { next: particle.value === "أو" ? i + 1 : null };
    case "negation":
      return { next: ["غير", "عدم"].includes(particle.value) ? i + 1 : null };
    case "adverb":
      adverbs.add(particle.value);
      return { next: i + 1 };
    case "demonstrative":
    case "stop": {
      const phrase = readNounPhrase(items, i, "");
      if (!phrase) return { next: i + 1 };
      bare.push(phrase);
      return { next: Math.max(phrase.items.last, i + 1) };
    }
    default:
      return { next: i + 1 };
  }
}

/**
 * Where the clause goes on behind a relative clause in its middle: behind the comma that closes it, or at a
 * preposition that only the outer verb asks for (`أعرب ماكرون الذي كان إلى جانبها عن قلقه`).
 */
function behindRelative(
  items: readonly Item[],
  relative: number,
  expected: ReadonlySet<string>,
): number | null {
  for (let i = relative + 1; i < items.length; i++) {
    const item = items[i] as Item;
    if (
      item.kind === "particle" &&
      item.particle.class === "preposition" &&
      expected.has(item.particle.value) &&
      i > relative + 2
    )
      return i;
    if (item.kind !== "mark" || !/^[،,]$/.test(item.mark)) continue;
    const next = items[i + 1];
    if (!next || next.kind === "verb" || next.kind === "participle") return null;
    if (
      next.kind === "particle" &&
      ["subordinator", "attribution", "complementizer", "relative"].includes(next.particle.class)
    )
      return null;
    return i + 1;
  }
  return null;
}

function gluedPreposition(item: Item): string {
  if (item.kind === "phrase") return item.phrase.preposition;
  return item.kind === "noun" ? item.noun.preposition : "";
}

/** `إلى التهدئة وضبط النفس`: a noun joined by و goes on with the preposition before it. */
function continuesPreposition(
  item: Item,
  before: Item | undefined,
  prepositional: readonly NounPhrase[],
): boolean {
  const conjunction =
    item.kind === "noun" ? item.noun.conjunction : item.kind === "phrase" ? item.phrase.conjunction : "";
  return conjunction === "و" && prepositional.length > 0 && before !== undefined && before.kind !== "verb";
}
