import type { Lexicon } from "../lexicon/lexicon.js";
import type { Valency } from "../lexicon/valency.js";
import { readComplements } from "./clause-complements.js";
import { readOpening } from "./clause-openings.js";
import type { Sentence, TokenRange } from "./document.js";
import type { Item } from "./item.js";
import type { SentenceItems } from "./items.js";
import { layerOf } from "./layers.js";
import type { Phrase } from "./names/phrase.js";
import type { NounPhrase } from "./noun-phrases.js";
import { type Quotation, type QuotedDocument, quotationAround } from "./quotations.js";
import { chooseSubject, type Draft, type Subject } from "./subjects.js";

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
  /** What stands above the complementizer: the key of the noun right before it, and the id of the last verb before; whether that is negated, which of a modal verb negates the deed. */
  readonly above: {
    readonly noun: string | null;
    readonly verb: string | null;
    readonly negated: "verb" | "deed" | null;
  } | null;
  /** The complementizer carries the subject as a pronoun: `أنها قررت`. */
  readonly pronounSubject: boolean;
  /** `لم`, `لن`, `لا`, `قد` before the verb. */
  readonly markers: ReadonlySet<string>;
  /** The noun that a relative clause belongs to. */
  readonly antecedent: readonly Phrase[];
  /** The common nouns that it may belong to, nearest first: `العلاقات التي قطعتها`. */
  readonly antecedentNouns: readonly NounPhrase[];
  /** Where reported content begins (token index), if something is reported. */
  readonly contentFrom: number | null;
  /** The clause whose occasion it tells more of: `سيزور القاهرة حيث يلتقي`, `زيارة يلتقي خلالها`. */
  readonly within: Clause | null;
  /** The quotation that it stands in. */
  readonly quotation: Quotation | null;
  /** Its verb is one of saying or of a speech act. */
  readonly speaks: boolean;
  readonly subject: Subject;
}

export interface ClausedDocument extends QuotedDocument {
  readonly clauses: readonly Clause[];
  readonly clausesOf: ReadonlyMap<Sentence, readonly Clause[]>;
}

/** Splits sentences into clauses and finds each predicate's noun phrases; subjects carry on from clause to clause. */
export function findClauses(document: QuotedDocument, lexicon: Lexicon): ClausedDocument {
  const clauses: Clause[] = [];
  const clausesOf = new Map<Sentence, readonly Clause[]>();
  for (const sentence of document.sentenceItems) {
    const from = clauses.length;
    sentence.items.forEach((item, at) => {
      if (item.kind === "verb" || item.kind === "participle") {
        clauses.push(readClause(document, sentence, item, at, clauses, lexicon));
      }
    });
    clausesOf.set(sentence.sentence, clauses.slice(from));
  }
  return layerOf({ ...document, clauses, clausesOf });
}

function readClause(
  document: QuotedDocument,
  { sentence, items }: SentenceItems,
  predicate: PredicateItem,
  at: number,
  before: readonly Clause[],
  lexicon: Lexicon,
): Clause {
  const opening = readOpening(items, at, predicate, lexicon);
  const { verb } = predicate.reading;
  const valency = lexicon.valencyOf.get(verb.id);
  const right = readComplements(
    document.tokens,
    items,
    at,
    opening.opener === "relative",
    valency ?? NO_VALENCY,
  );
  const draft: Draft = {
    sentence,
    predicate,
    at,
    items,
    opener: opening.opener,
    openedBy: opening.openedBy,
    above: opening.above ?? sharedAbove(before.at(-1), sentence, items, at),
    pronounSubject: opening.pronounSubject,
    markers: opening.markers,
    antecedent: opening.antecedent,
    antecedentNouns: opening.antecedentNouns,
    bare: right.bare,
    prepositional: right.prepositional,
    pronouns: right.pronouns,
    adverbs: right.adverbs,
    contentFrom: right.contentFrom,
    within: occasionOf(before.at(-1), sentence, items, at, opening.openedBy, lexicon),
    quotation: quotationAround(document, predicate.first),
    speaks: verb.class === "say" || (valency?.speaks ?? false),
    first: right.first,
    last: right.last,
  };
  return withSubject(draft, chooseSubject(draft, before, lexicon));
}

/** The last clause of the sentence, where حيث or a pronoun behind خلال leads from it to a verb in the imperfect. */
function occasionOf(
  last: Clause | undefined,
  sentence: Sentence,
  items: readonly Item[],
  at: number,
  openedBy: string,
  lexicon: Lexicon,
): Clause | null {
  const [before, verb, next] = [items[at - 1], items[at], items[at + 1]];
  if (verb?.kind !== "verb" || verb.reading.form.tense !== "imperfect" || last?.sentence !== sentence)
    return null;
  if (lexicon.particles.is(openedBy, "setting"))
    return before?.kind === "particle" && before.particle.class === "subordinator" ? last : null;
  const meanwhile = next?.kind === "particle" && next.particle.class === "suffixed";
  return meanwhile && lexicon.particles.is(next.particle.value, "while") && openedBy === "" ? last : null;
}

/** `يتعين عليها أن تنسحب وتعتذر`: a verb joined to one behind أن stands under the same words. */
function sharedAbove(
  last: Clause | undefined,
  sentence: Sentence,
  items: readonly Item[],
  at: number,
): Clause["above"] {
  const verb = items[at];
  if (verb?.kind !== "verb" || verb.conjunction !== "و" || !last || last.sentence !== sentence) return null;
  if (last.opener !== "complement" || last.openedBy !== "أن" || last.pronounSubject) return null;
  const follows =
    items[last.at - 1]?.kind === "particle" && items.slice(last.at, at).every(({ kind }) => kind !== "mark");
  const alike = [last.predicate, verb].every(
    (it) => it.kind === "verb" && it.reading.form.tense === "imperfect" && !it.reading.future,
  );
  return follows && alike ? last.above : null;
}

/**
 * The same clause with a subject. What is read so often as a clause is made field by field: copied with `...` it would
 * be an object that the engine cannot read quickly.
 */
export function withSubject(clause: Draft, { phrases, from, nounPhrase, carried }: Subject): Clause {
  return {
    sentence: clause.sentence,
    predicate: clause.predicate,
    at: clause.at,
    items: clause.items,
    opener: clause.opener,
    openedBy: clause.openedBy,
    above: clause.above,
    pronounSubject: clause.pronounSubject,
    markers: clause.markers,
    antecedent: clause.antecedent,
    antecedentNouns: clause.antecedentNouns,
    bare: clause.bare,
    prepositional: clause.prepositional,
    pronouns: clause.pronouns,
    adverbs: clause.adverbs,
    contentFrom: clause.contentFrom,
    within: clause.within,
    quotation: clause.quotation,
    speaks: clause.speaks,
    first: clause.first,
    last: clause.last,
    subject: { phrases, from, nounPhrase, carried },
  };
}

const NO_VALENCY: Valency = { prepositions: new Set(), objects: new Set(), speaks: false };
