import type { Clause } from "../annotate/clauses.js";
import type { Item, ItemizedDocument, NounItem } from "../annotate/items.js";
import { readDemonym } from "../annotate/names/owner.js";
import type { Phrase } from "../annotate/names/phrase.js";
import { type NounPhrase, readNounPhrase } from "../annotate/noun-phrases.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import type { Particle } from "../lexicon/particles.js";
import type { Claim, Participant } from "./claims.js";
import { type Control, controlOf } from "./control.js";
import { governingStatus } from "./governing.js";
import { behindPreposition } from "./requirements.js";

/** A noun that may state a relation, with what stands around it. */
export interface Nominal {
  readonly item: Extract<Item, { kind: "noun" }>;
  /** Items of the noun itself: more than one for `اتصال هاتفي`. */
  readonly at: number;
  readonly behind: number;
  /** The first noun phrase without a preposition behind it, and a second one. */
  readonly genitive: NounPhrase | null;
  readonly second: NounPhrase | null;
  readonly prepositional: readonly NounPhrase[];
  readonly adjectives: readonly Phrase[];
  /** Keys of the words right behind, for requirements on adjectives. */
  readonly words: readonly string[];
  readonly suffix: string | null;
  readonly clause: Clause | null;
  /** The subject of the clause around: whom a possessor's pronoun means. */
  readonly outer: readonly Phrase[];
  /** Who does what the noun names, where it has no subject of its own. */
  readonly control: Control | null;
  readonly before: Phrase | null;
  /** The separate preposition right before the noun. */
  readonly governedBy: Particle | null;
  readonly last: number;
  readonly lexicon: Lexicon;
}

/** Reads what stands around the noun at item `at`, up to the end of its clause. */
export function readNominal(
  document: ItemizedDocument,
  lexicon: Lexicon,
  items: readonly Item[],
  at: number,
  behind: number,
  clauses: readonly Clause[],
): Nominal {
  const item = items[at] as Nominal["item"];
  const bare: NounPhrase[] = [];
  const prepositional: NounPhrase[] = [];
  const adjectives: Phrase[] = [];
  const words: string[] = [];
  let last = (items[behind - 1] as Item).last;
  let i = behind;
  while (i < items.length) {
    const next = items[i] as Item;
    if (next.kind === "time") {
      i++;
      continue;
    }
    if (
      next.kind === "noun" &&
      next.noun.conjunction === "" &&
      next.noun.preposition === "" &&
      bare.length === 0 &&
      prepositional.length === 0
    ) {
      const demonym = readDemonym(document, lexicon, next.first, next.last);
      if (demonym) {
        adjectives.push(demonym);
        words.push(next.noun.key);
        last = next.last;
        i++;
        continue;
      }
      if (
        next.noun.nominals.every(({ nominal }) => nominal.kind !== "masdar") &&
        (next.noun.definite || lexicon.commonWords.isCommonWord(next.noun.key))
      ) {
        words.push(next.noun.key);
        if (isAdjectiveLike(next.noun, item.noun)) {
          i++;
          continue;
        }
      }
    }
    const step = stepRight(items, i, prepositional, bare);
    if (step === null) break;
    i = step;
    last = items[i - 1]?.last ?? last;
  }
  const clause = enclosingClause(clauses, item.first);
  const previous = items[at - 1];
  return {
    item,
    at,
    behind,
    // العقوبات روسيا: a noun with the article takes no genitive.
    genitive: item.noun.definite ? null : (bare[0] ?? null),
    second: item.noun.definite ? null : (bare[1] ?? null),
    prepositional,
    adjectives,
    words,
    suffix:
      item.noun.nominals.find((reading) => reading.suffix)?.suffix ??
      /(?<=...)(هما|هم|ها|ه)$/u.exec(document.tokens[item.first]?.bare ?? "")?.[0] ??
      null,
    clause,
    outer: clause?.subject.phrases ?? [],
    control: controlOf(items, at, clause, lexicon),
    before: previous?.kind === "phrase" && item.noun.conjunction === "" ? previous.phrase : null,
    governedBy:
      previous?.kind === "particle" && previous.particle.class === "preposition" ? previous.particle : null,
    last,
    lexicon,
  };
}

/** An adjective behind the noun, which does not end the search for its genitive. */
function isAdjectiveLike(noun: NounItem, head: NounItem): boolean {
  return noun.definite ? head.definite : /ي$|يه$|يا$/.test(noun.key);
}

function stepRight(
  items: readonly Item[],
  i: number,
  prepositional: NounPhrase[],
  bare: NounPhrase[],
): number | null {
  const item = items[i] as Item;
  if (item.kind === "verb" || item.kind === "participle") return null;
  if (item.kind === "mark") return item.mark === '"' || item.mark === "(" || item.mark === ")" ? i + 1 : null;
  if (item.kind === "particle") {
    const { particle } = item;
    if (particle.class === "preposition") {
      const phrase = readNounPhrase(items, i + 1, particle.value);
      if (phrase) prepositional.push(phrase);
      return phrase ? phrase.items.last : i + 1;
    }
    if (particle.class === "adverb") return i + 1;
    if (particle.class !== "demonstrative" && particle.class !== "stop") return null;
  }
  const glued =
    item.kind === "phrase" ? item.phrase.preposition : item.kind === "noun" ? item.noun.preposition : "";
  const conjunction =
    item.kind === "phrase" ? item.phrase.conjunction : item.kind === "noun" ? item.noun.conjunction : "";
  if (conjunction && !glued) return null;
  const phrase = readNounPhrase(items, i, glued);
  if (!phrase) return i + 1;
  (glued ? prepositional : bare).push(phrase);
  return Math.max(phrase.items.last, i + 1);
}

/** The clause that a token lies in: the last predicate before it, or else the first behind it. */
function enclosingClause(clauses: readonly Clause[], token: number): Clause | null {
  let before: Clause | null = null;
  for (const clause of clauses) {
    if (clause.first < token && token <= Math.max(clause.last, clause.first + 1)) before = clause;
  }
  if (before) return before;
  const earlier = clauses.filter((clause) => clause.first < token).at(-1);
  return earlier ?? clauses[0] ?? null;
}

/** `خلال لقاء مع`, `في اتصال هاتفي مع`, `بعد محادثات مع`: what the clause's subject did meanwhile. */
function isAdverbial(nominal: Nominal): boolean {
  return nominal.governedBy?.traits.has("while") ?? false;
}

/** The phrases that fill a slot of a nominal frame: GEN, ADJ, MOD, APP, CLAUSE or a preposition. */
export function nominalSlot(
  nominal: Nominal,
  name: string,
  lexicon: Lexicon,
  isMeeting = false,
): readonly Phrase[] {
  switch (name) {
    case "GEN":
      return nominal.suffix && nominal.genitive === null
        ? nominal.outer
        : nominal.suffix
          ? [...nominal.outer, ...(nominal.genitive?.heads ?? [])].slice(0, 1)
          : (nominal.genitive?.heads ?? []);
    case "ADJ":
      return nominal.adjectives;
    case "MOD":
      return nominal.before ? [nominal.before] : [];
    case "APP":
      return nominal.genitive?.heads ?? [];
    case "CLAUSE":
      if (nominal.control) return nominal.control.agents;
      return nominal.suffix || (isMeeting && isAdverbial(nominal)) ? nominal.outer : [];
    default:
      return nounsIn(nominal, name, lexicon).flatMap((noun) =>
        noun.heads.length > 0 ? noun.heads : noun.nested,
      );
  }
}

/** The noun phrases behind a preposition. */
export function nounsIn(nominal: Nominal, name: string, lexicon: Lexicon): readonly NounPhrase[] {
  return behindPreposition(nominal.prepositional, name, lexicon);
}

/** A claim with a noun as its trigger; its status is that of the verb above it. */
export function claimOfNominal(
  nominal: Nominal,
  relation: string,
  { rule, row }: Pick<Claim, "rule" | "row">,
  subjects: readonly Participant[],
  objects: readonly Participant[],
  modality: Claim["modality"] | null,
  number: number | null,
): Claim {
  const bySubject = subjects.some((it) => "phrase" in it && nominal.outer.includes(it.phrase));
  const status = governingStatus(nominal.clause, nominal.item.first, bySubject, nominal.lexicon);
  return {
    relation,
    subjects,
    objects,
    trigger: { first: nominal.item.first, last: nominal.item.last },
    rule,
    row,
    kind: "noun",
    clause: nominal.clause,
    polarity: status.polarity,
    modality: modality ?? nominal.control?.modality ?? status.modality,
    topic: null,
    title: null,
    number,
    subjectIsSpeaker: false,
    required: [],
    extent: { first: nominal.item.first, last: nominal.item.last },
  };
}
