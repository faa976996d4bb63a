import type { AttributedDocument } from "../annotate/attribution.js";
import type { Clause } from "../annotate/clauses.js";
import type { DateMention } from "../annotate/dates/dates.js";
import type { Item } from "../annotate/item.js";
import type { NounPhrase } from "../annotate/noun-phrases.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import {
  adverbOf,
  clauseGoneOnWith,
  type DatingContext,
  dateBefore,
  firstClauseOf,
  isPast,
  isSameClause,
  isTemporal,
} from "./clause-dates.js";
import { isSpeechAct } from "./date-sharing.js";
import { beginsWithSince, isBehindSince } from "./dated-nouns.js";
import { isHarm } from "./harm.js";
import {
  allTold,
  happensIn,
  happensInFront,
  isTakingPlace,
  phrasesOf,
  sumsUpAt,
  takesPlaceThere,
} from "./occasion-clauses.js";

/** An adverb of time and the clause that it stands in. */
export interface DatedClause {
  readonly mention: DateMention;
  readonly clause: Clause;
}

/**
 * The adverb of time that dates a clause: its own, else that of the clause it goes on with, of the one whose result or setting it
 * tells, or of the relative clause of the event in which it takes place.
 */
export function datedClauseOf(context: DatingContext, clause: Clause): DatedClause | null {
  const seen = new Set<Clause>();
  let open: readonly Clause[] = [clause];
  while (open.length > 0) {
    for (const it of open) {
      const mention = adverbOf(context, it) ?? (isBehind(it, clause) ? null : dateBefore(context, it));
      if (mention) return { mention, clause: it };
      seen.add(it);
    }
    open = open.flatMap((it) => linkedClauses(context, it)).filter((it) => !seen.has(it));
  }
  return null;
}

/** It stands behind another clause in its sentence, or in a later one. */
function isBehind(one: Clause, other: Clause): boolean {
  return one.sentence === other.sentence ? one.at > other.at : one.sentence.index > other.sentence.index;
}

/** Clauses that tell of the same time: of the same sentence, or the first of the next or of the one before where they sum up or result. */
function linkedClauses(context: DatingContext, clause: Clause): readonly Clause[] {
  const siblings = context.document.clausesOf.get(clause.sentence) ?? [];
  const at = siblings.findIndex((it) => isSameClause(it, clause));
  const [before, next] = [siblings[at - 1], siblings[at + 1]];
  const found: (Clause | null | undefined)[] = [
    clauseGoneOnWith(context, clause),
    isSetting(clause, before, context.lexicon) ||
    goesOn(clause, before) ||
    isOfSameEvent(clause, before, context.lexicon) ||
    isResult(clause, before, context.lexicon) ||
    describesAttack(clause, before, context.lexicon) ||
    describesDocument(clause, before) ||
    isBeginning(clause, before)
      ? before
      : null,
    isBroughtAbout(clause) ? pastOrNull(before ?? firstClauseOf(context, clause.sentence.index - 1)) : null,
    before && isDescription(before) && takesPlaceThere(clause, siblings[at - 2], context.lexicon)
      ? siblings[at - 2]
      : null,
    happensIn(context.document, clause, before, context.lexicon) ||
    takesPlaceThere(clause, before, context.lexicon) ||
    (at === 1 && happensInFront(clause, before, context.lexicon))
      ? before
      : null,
    next && isTemporal(next) && isPast(clause) && isPast(next) ? next : null,
    at === 1 && isTimeInFront(before, clause) ? before : null,
    at === 0 && isTimeInFront(clause, next) ? next : null,
    next && happensIn(context.document, next, clause, context.lexicon) ? next : null,
    next && isSameHarm(clause, next, context.lexicon) && isToldWith(context, next, siblings[at + 2])
      ? next
      : null,
    before && isSameHarm(before, clause, context.lexicon) && isTold(context, before) ? before : null,
    at === 0 ? allTold(context, clause) : null,
    occasionSummedUp(context, clause, siblings),
  ];
  return found.filter((it) => it != null);
}

/** `أدان روسيا، وذلك في خطاب ألقاه أمس`: the clause that describes the occasion of all that the sentence tells. */
function occasionSummedUp(
  { lexicon }: DatingContext,
  clause: Clause,
  siblings: readonly Clause[],
): Clause | null {
  if (clause.opener !== "main" || !isPast(clause)) return null;
  const at = sumsUpAt(clause.items, clause.at, lexicon);
  const next = at < 0 ? undefined : siblings.find((it) => it.at > at);
  return next && isPast(next) ? next : null;
}

/** `وصل أمس إلى نيروبي حيث التقى`, `سيصل غدا إلى نيروبي حيث سيلتقي`: what is told of the place or time just named. */
function isSetting(clause: Clause, before: Clause | undefined, lexicon: Lexicon): boolean {
  if (before === undefined) return false;
  const where = lexicon.particles.is(clause.openedBy, "setting");
  if (where && isImperfect(clause) && isImperfect(before)) return true;
  return (where || isTemporal(clause)) && isPast(clause) && isPast(before);
}

/** `زيارة تستغرق يومين يلتقي خلالها`: between an occasion and what takes place in it, how it is. */
function isDescription({ predicate, subject }: Clause): boolean {
  return (
    isImperfect({ predicate }) && predicate.reading.verb.class === "narrative" && subject.from !== "behind"
  );
}

/** `عندما تولى الرئاسة عام 2017، فرض عقوبات`: the sentence begins with the time at which the next clause was so. */
function isTimeInFront(time: Clause | undefined, told: Clause | undefined): boolean {
  if (!time || !told || told.opener !== "main" || told.predicate.kind !== "verb") return false;
  const [opening] = time.items;
  const inFront = opening?.kind === "particle" && opening.particle.value === time.openedBy;
  return inFront && isTemporal(time) && told.predicate.conjunction === "" && isPast(time) && isPast(told);
}

/** `هاجموا الأحد القرية، ووقعت اشتباكات`: what took place in the same breath was on the same day. */
function goesOn(clause: Clause, before: Clause | undefined): boolean {
  const { predicate, opener } = clause;
  if (before === undefined || predicate.kind !== "verb" || predicate.conjunction !== "و") return false;
  return isTakingPlace(clause) && isPast(clause) && isPast(before) && opener === before.opener;
}

/** `الانتخابات التي جرت الأحد وقاطعتها المعارضة`, `الهجوم الذي وقع أمس واستهدف المقر`: of the event that has taken place; no speech about it. */
function isOfSameEvent(clause: Clause, before: Clause | undefined, lexicon: Lexicon): boolean {
  const { predicate, subject } = clause;
  if (before?.opener !== "relative" || !isTakingPlace(before) || !isPast(before)) return false;
  if (predicate.kind !== "verb" || predicate.conjunction !== "و" || !isPast(clause)) return false;
  const taken = predicate.reading.objectSuffix !== null && subject.from === "behind";
  return taken ? !isSpeechAct(clause, lexicon) : strikes(clause, lexicon);
}

/** The verb by itself says that something is attacked. */
export function strikes({ predicate }: Clause, lexicon: Lexicon): boolean {
  return (lexicon.framesOfVerb.get(predicate.reading.verb.id) ?? []).some(
    ({ relation, requires }) => relation === ATTACKS && requires.length === 0,
  );
}

function isImperfect({ predicate }: Pick<Clause, "predicate">): boolean {
  return predicate.kind === "verb" && predicate.reading.form.tense === "imperfect";
}

/** `مما أدى إلى مقتل`, `والذي أسفر عن قتلى`: the verb tells which victims something cost that is told before; no subject of its own. */
function isResult(clause: Clause, before: Clause | undefined, lexicon: Lexicon): boolean {
  const { predicate, subject, opener } = clause;
  // قصفت القرية مخلفة قتلى
  if (predicate.kind === "participle")
    return before !== undefined && isPast(before) && tellsVictims(clause, lexicon);
  if (!isPast(clause) || !tellsVictims(clause, lexicon)) return false;
  // هجوم استهدف السفارة وأوقع قتلى: what the attack did, and what it cost.
  if (predicate.conjunction === "و")
    return before?.predicate.conjunction === "" && isPast(before) && namesNobody(subject);
  if (predicate.conjunction !== "") return false;
  if (opener === "main") return before !== undefined && describesItsEvent(clause, before, lexicon);
  return subject.phrases.length === 0 && namesNobody(subject);
}

/** No subject of its own behind the verb; the noun that the clause describes is none. */
function namesNobody({ nounPhrase, from }: Clause["subject"]): boolean {
  return nounPhrase === null || from === "antecedent";
}

/** The clause of the attack whose victims a clause tells: `شنت روسيا غارة أدت إلى مقتل ثلاثة`; null where it is no such clause. */
export function attackBehind(
  { clausesOf }: AttributedDocument,
  clause: Clause,
  lexicon: Lexicon,
): Clause | null {
  const siblings = clausesOf.get(clause.sentence) ?? [];
  const before = siblings[siblings.findIndex((it) => isSameClause(it, clause)) - 1];
  return before && isResult(clause, before, lexicon) ? before : null;
}

/** `وافق المجلس الأحد على انضمام كرواتيا التي أصبحت بذلك عضوا`: what came to be so by what is told before it. */
function isBroughtAbout(clause: Clause): boolean {
  const beside = [clause.items[clause.at - 1], clause.items[clause.at + 1]];
  const byThat = beside.some((item) => item?.kind === "particle" && item.particle.traits.has("result"));
  return byThat && isPast(clause);
}

function pastOrNull(clause: Clause | undefined): Clause | null {
  return clause && isPast(clause) ? clause : null;
}

/** `تعرضت الأحد لقصف أوقع قتلى`, `شنت غارة أدت إلى مقتل`: without a relative pronoun, of the noun that says what took place. */
function describesItsEvent(clause: Clause, before: Clause, lexicon: Lexicon): boolean {
  if (before.contentFrom !== null) return false;
  const last = [...before.bare, ...before.prepositional]
    .filter((it) => it.first > before.first && it.last <= clause.first)
    .sort((a, b) => a.first - b.first)
    .at(-1);
  return last !== undefined && !isBound(lexicon, last.preposition);
}

/** `أطلقت صواريخ استهدفت بلدات`, `تعرضت لهجوم دام للتنظيم استهدف السفارة`: without a relative pronoun, what the attack struck. */
function describesAttack(clause: Clause, before: Clause | undefined, lexicon: Lexicon): boolean {
  const { predicate, subject, opener, items, at } = clause;
  if (!before || opener !== "main" || predicate.kind !== "verb" || predicate.conjunction !== "") return false;
  const noun = items[at - 1];
  const unnamed = subject.phrases.length === 0 && namesNobody(subject);
  if (!unnamed && !(noun?.kind === "noun" && !noun.noun.definite)) return false;
  return (
    strikes(clause, lexicon) && isPast(clause) && isPast(before) && describesItsEvent(clause, before, lexicon)
  );
}

const ATTACKS = "ATTACKS";

function isBound(lexicon: Lexicon, preposition: string): boolean {
  return lexicon.particles.is(preposition, "bound");
}

/** The verb needs the victims' noun to say something: `أسفر عن قتلى`, `أدى إلى مقتل`. */
export function tellsVictims({ predicate }: Clause, lexicon: Lexicon): boolean {
  return (lexicon.framesOfVerb.get(predicate.reading.verb.id) ?? []).some(
    ({ relation, requires }) => requires.length > 0 && isHarm(lexicon.ontology.get(relation)),
  );
}

/** `قتل ثلاثة وأصيب عشرة في هجوم استهدف أمس القرية`: when they came to harm is told there, or of the attack behind it. */
function isToldWith(context: DatingContext, harm: Clause, behind: Clause | undefined): boolean {
  if (isTold(context, harm)) return true;
  return (
    behind !== undefined &&
    happensIn(context.document, behind, harm, context.lexicon) &&
    isTold(context, behind)
  );
}

/** At a time that is over, and not `منذ`. */
function isTold(context: DatingContext, clause: Clause): boolean {
  const mention = adverbOf(context, clause);
  if (mention === null || mention.value === null) return false;
  return !isBehindSince(context.document, mention) && !beginsWithSince(context.document, mention);
}

/** `قتل ثلاثة وأصيب عشرة في غزة الأحد`, `قتل ثلاثة الأحد وأصيب عشرة`: one event harmed both. */
function isSameHarm(clause: Clause, next: Clause, lexicon: Lexicon): boolean {
  const { predicate } = next;
  if (predicate.kind !== "verb" || predicate.conjunction !== "و" || !isPast(clause) || !isPast(next))
    return false;
  return [clause, next].every((it) =>
    (lexicon.framesOfVerb.get(it.predicate.reading.verb.id) ?? []).some(({ relation }) =>
      isHarm(lexicon.ontology.get(relation)),
    ),
  );
}

/** `أصدر المجلس اليوم قرارا يطلب من إيران`: what a document says that the clause before has brought about. */
function describesDocument(clause: Clause, before: Clause | undefined): boolean {
  const { predicate, subject, opener, items, at } = clause;
  if (!before || opener !== "main" || predicate.kind !== "verb" || predicate.conjunction !== "") return false;
  if (predicate.reading.form.tense !== "imperfect" || predicate.reading.future || !isPast(before))
    return false;
  if (subject.from === "behind") return false;
  const object = before.bare.at(-1);
  return object?.noun != null && !object.noun.definite && isRightBefore(items, object, at);
}

/** `بدأ الخميس جولة استهلها من مصر`: what the clause before dates began with what is told here. */
function isBeginning(clause: Clause, before: Clause | undefined): boolean {
  if (!before || !isTakingPlace(clause) || isPast(clause) !== isPast(before)) return false;
  if (clause.predicate.kind !== "verb" || clause.predicate.reading.objectSuffix === null) return false;
  const from = clause.prepositional.some(({ preposition }) => preposition === "من");
  const nouns = phrasesOf(before);
  return (
    from &&
    clause.antecedentNouns.some(({ first }) => nouns.some((it) => it.first <= first && first < it.last))
  );
}

/** Nothing but adverbs between a noun phrase and the item at `at`: `قرارا بالإجماع يطلب`. */
function isRightBefore(items: readonly Item[], noun: NounPhrase, at: number): boolean {
  return (
    noun.items.last <= at &&
    items
      .slice(noun.items.last, at)
      .every((item) => item.kind === "particle" && item.particle.class === "adverb")
  );
}
