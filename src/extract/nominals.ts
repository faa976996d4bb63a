import type { Clause } from "../annotate/clauses.js";
import { type Item, isParticleOf } from "../annotate/item.js";
import type { ItemizedDocument } from "../annotate/items.js";
import type { Phrase } from "../annotate/names/phrase.js";
import type { NounPhrase } from "../annotate/noun-phrases.js";
import type { NounReading } from "../annotate/noun-readings.js";
import { pronounOn } from "../annotate/noun-readings.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import type { Particle } from "../lexicon/particles.js";
import { isPronounBetween } from "./between-parties.js";
import { bareBesideSubject, controlOf, isReporter } from "./control.js";
import { readComplements } from "./nominal-complements.js";
import { occurrenceOf, prepositionBefore } from "./occurrences.js";
import { mayMean, ownersOfDeed } from "./owners-of-deeds.js";

/**
 * A noun that may state a relation, with what stands around it up to the end of its clause. Most nouns say nothing: who does
 * the deed and what verb stands above it is found when a frame that fits asks for it.
 */
export class Nominal {
  readonly item: Extract<Item, { kind: "noun" }>;
  /** Behind the last token of the noun itself. */
  readonly triggerLast: number;
  /** The first noun phrase without a preposition behind it, and a second one. */
  readonly genitive: NounPhrase | null;
  readonly second: NounPhrase | null;
  readonly prepositional: readonly NounPhrase[];
  readonly adjectives: readonly Phrase[];
  /** Keys of the words right behind, for requirements on adjectives. */
  readonly words: readonly string[];
  readonly last: number;
  /** Who held it is told by a clause without a relative pronoun. */
  readonly held: boolean;
  readonly suffix: string | null;
  readonly clause: Clause | null;
  private foundOccurrence: Clause | null | undefined = undefined;
  private foundSubjects: readonly Phrase[] | undefined = undefined;
  private foundOuter: readonly Phrase[] | undefined = undefined;
  private foundControl: readonly Phrase[] | null | undefined = undefined;

  /**
   * @param at, behind the items of the noun itself: more than one for `اتصال هاتفي`.
   * @param led the preposition before it belongs to it: `على استعداد`.
   */
  constructor(
    document: ItemizedDocument,
    readonly lexicon: Lexicon,
    readonly items: readonly Item[],
    readonly at: number,
    readonly behind: number,
    private readonly clauses: readonly Clause[],
    private readonly led = false,
  ) {
    const item = items[at] as Nominal["item"];
    const suffix = suffixOf(document, items, at, behind);
    const complements = readComplements(document, lexicon, items, behind, item.noun, suffix !== null);
    // العقوبات روسيا: a noun with the article takes no genitive.
    const [genitive = null, second = null] = item.noun.definite ? [] : complements.bare;
    this.item = item;
    this.triggerLast = (items[behind - 1] as Item).last;
    this.genitive = genitive;
    this.second = makesSomething(item.noun) && second?.heads.length === 0 ? null : second;
    this.prepositional = complements.prepositional;
    this.adjectives = complements.adjectives;
    this.words = complements.words;
    this.last = complements.last;
    this.held = complements.held;
    this.suffix = suffix;
    this.clause = enclosingClause(clauses, item, suffix !== null, lexicon);
  }

  /** The verb behind that says that what the noun names takes place: `المفاوضات بين روسيا وأوكرانيا ستعقد`. */
  get occurs(): Clause | null {
    if (this.foundOccurrence === undefined)
      this.foundOccurrence = occurrenceOf(this.items, this.at, this.last, this.clauses, this.lexicon);
    return this.foundOccurrence;
  }

  /** The subject of the clause around, where a possessor's pronoun may mean it. */
  get outer(): readonly Phrase[] {
    this.foundOuter ??= this.suffix === null ? this.subjects : this.possessors(this.suffix);
    return this.foundOuter;
  }

  /** The subject of the verb whose own complement the noun stands in; none behind its complementizer. */
  get around(): readonly Phrase[] {
    const { clause, item } = this;
    // في جولة تشمل قطر: the verb that tells of the noun has no other subject.
    if (clause && clause.first > item.first && clause.first < this.last) return [];
    const reported = clause?.contentFrom !== null && item.first >= (clause?.contentFrom ?? 0);
    return reported ? [] : this.subjects;
  }

  /** Who does what the noun names, where it has no subject of its own. */
  get control(): readonly Phrase[] | null {
    if (this.foundControl === undefined)
      this.foundControl = controlOf(this.items, this.at, this.clause, this.lexicon);
    return this.foundControl;
  }

  get before(): Phrase | null {
    const at = this.at - (this.led ? 2 : 1);
    const last = this.items[at];
    // إيران هي المسؤولة: the pronoun parts the two.
    const parted = last?.kind === "particle" && last.particle.class === "pronoun";
    const beside = parted ? at - 1 : at;
    const previous = this.items[beside];
    // السيطرة على حلب بدعم روسي: it is not the town that is supported.
    if (this.item.noun.preposition === "ب" && isPlaceBehindPreposition(this.items, beside)) return null;
    return previous?.kind === "phrase" && this.item.noun.conjunction === "" ? previous.phrase : null;
  }

  /** `اتهام روسيا لها`: the pronoun of ل behind the genitive; null where none is. */
  get toPronoun(): string | null {
    return toPronoun(this.items, this.genitive);
  }

  /** `عدم`, `دون`: it does not happen. */
  get denied(): boolean {
    const previous = this.items[this.at - 1];
    return previous?.kind === "particle" && this.lexicon.particles.is(previous.particle.value, "denies");
  }

  /** The separate preposition right before the noun. */
  get governedBy(): Particle | null {
    return prepositionBefore(this.items, this.at);
  }

  /** `القمة بينه وبين أردوغان`: whom the pronoun means that is the first of two parties. */
  get pronounParty(): readonly Phrase[] {
    const { items, at, behind, last } = this;
    for (let i = behind; i < items.length && (items[i] as Item).first < last; i++) {
      const item = items[i] as Item;
      if (item.kind !== "particle" || !isPronounBetween(items, i)) continue;
      const suffix = /(هما|هم|ها|ه)$/.exec(item.particle.form)?.[0];
      if (!suffix) return [];
      const { subjects, clause, clauses, lexicon } = this;
      const owners = ownersOfDeed(suffix, subjects, items, at, clause, clauses, lexicon);
      return owners.filter(
        (owner) =>
          mayMean(suffix, owner) &&
          !(suffix === "ها" && owner.type === "PERSON" && owner.gender !== "feminine"),
      );
    }
    return [];
  }

  private get subjects(): readonly Phrase[] {
    this.foundSubjects ??= this.clause ? actorsOf(this.clause, this.lexicon) : [];
    return this.foundSubjects;
  }

  private possessors(suffix: string): readonly Phrase[] {
    const { item, items, at, clause, clauses, lexicon, subjects } = this;
    const guests = guestsOf(item, clause, lexicon);
    return guests ?? ownersOfDeed(suffix, subjects, items, at, clause, clauses, lexicon);
  }
}

/** `على حلب`, `بحلب`. */
function isPlaceBehindPreposition(items: readonly Item[], at: number): boolean {
  const [before, place] = [items[at - 1], items[at]];
  if (place?.kind !== "phrase" || place.phrase.type !== "PLACE") return false;
  return isParticleOf(before, "preposition") || place.phrase.preposition !== "";
}

/** Right behind the genitive `لها`, `له`, `لهم`. */
function toPronoun(items: readonly Item[], genitive: NounPhrase | null): string | null {
  const next = genitive ? items[genitive.items.last] : undefined;
  const is = next?.kind === "particle" && next.particle.class === "suffixed" && next.particle.value === "ل";
  return is ? (pronounOn(next.particle.form) ?? "") : null;
}

/** The possessor's pronoun on the noun, or on the last word of a trigger of several: `سحب قواتها`. */
function suffixOf(
  document: ItemizedDocument,
  items: readonly Item[],
  at: number,
  behind: number,
): string | null {
  for (const item of items.slice(at, behind)) {
    const read = item.kind === "noun" ? item.noun.nominals.find(({ suffix }) => suffix)?.suffix : null;
    const suffix = read ?? /(?<=...)(هما|هم|ها|ه)$/u.exec(document.tokens[item.last - 1]?.bare ?? "")?.[0];
    if (suffix) return suffix;
  }
  return null;
}

/** The subject of a clause; where it only reports, who spoke: `نقلت الوكالة عن الوزير تنديده`. */
function actorsOf(clause: Clause, lexicon: Lexicon): readonly Phrase[] {
  const { phrases } = clause.subject;
  if (!phrases.some((phrase) => isReporter(phrase, lexicon))) return phrases;
  return clause.prepositional.find(({ preposition }) => preposition === "عن")?.heads ?? [];
}

/** `استقبل الرئيس ضيفه لدى وصوله`: it is the guest who arrives. */
function guestsOf(
  { noun }: Nominal["item"],
  clause: Clause | null,
  lexicon: Lexicon,
): readonly Phrase[] | null {
  const frames = lexicon.framesOfVerb.get(clause?.predicate.reading.verb.id ?? "") ?? [];
  const comes = noun.nominals.some(({ nominal, verb }) => nominal.kind === "masdar" && verb.class === "move");
  if (!clause || !comes || !frames.some(({ relation }) => relation === "HOSTS")) return null;
  const guests = bareBesideSubject(clause);
  return guests.length > 0 ? guests : null;
}

/** `تعيين لافروف وزيرا`: the second accusative is what he is made, and in the genitive stands who. */
function makesSomething({ nominals }: NounReading): boolean {
  return nominals.some(({ verb, nominal }) => nominal.kind === "masdar" && verb.traits.has("makes"));
}

/** The clause that a noun lies in: the last predicate before it, or else the first behind it. */
function enclosingClause(
  clauses: readonly Clause[],
  { first }: Nominal["item"],
  suffixed: boolean,
  lexicon: Lexicon,
): Clause | null {
  let before: Clause | null = null;
  for (const clause of clauses) {
    if (clause.first >= first || first > Math.max(clause.last, clause.first + 1)) continue;
    // أكد خلال اللقاء الذي جرى أمس دعمه: the verb of the relative clause takes no object; the noun is the outer one's.
    const outer =
      suffixed && clause.opener === "relative" && !takesObject(clause, lexicon)
        ? clauses.findLast((other) => other.first < clause.first && other.opener !== "relative")
        : undefined;
    before = outer ?? clause;
  }
  if (before) return before;
  const earlier = clauses.filter((clause) => clause.first < first).at(-1);
  return earlier ?? clauses[0] ?? null;
}

function takesObject({ predicate }: Clause, lexicon: Lexicon): boolean {
  const frames = lexicon.framesOfVerb.get(predicate.reading.verb.id) ?? [];
  return (
    frames.length === 0 ||
    frames.some(({ object, requires }) => [...object, ...requires.map(({ slot }) => slot)].includes("DO"))
  );
}
