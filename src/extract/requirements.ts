import type { Clause } from "../annotate/clauses.js";
import { gathered } from "../annotate/gathered.js";
import type { Phrase } from "../annotate/names/phrase.js";
import type { NounPhrase } from "../annotate/noun-phrases.js";
import { masdarOf } from "../annotate/noun-readings.js";
import type { WordedDocument } from "../annotate/words.js";
import { foldKey, looseKey } from "../arabic/orthography.js";
import type { FrameSlot, Requirement } from "../lexicon/frames.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import { matchesStem } from "../lexicon/stems.js";

/** True where a requirement's slot holds one of its words. */
export function meets(document: WordedDocument, clause: Clause, requirement: Requirement): boolean {
  if (requirement.slot === "ADV") {
    for (const stem of requirement.stems)
      if (clause.adverbs.has(stem) || adverbIn(document, clause, stem.replace(/ا$/, ""))) return true;
    return false;
  }
  if (requirement.slot === "CONTENT") return contentBegins(document, clause, requirement);
  if (nounsMeeting(document, clause, requirement).length > 0) return true;
  // الاحتجاجات التي تشهدها البلاد: the event that the pronoun takes up stands for those who make it.
  return takesUpAntecedent(clause, requirement.slot) && isNamedBy(document, clause.antecedent, requirement);
}

/** So many words of what is reported say what is thought of it: `وصفته بأنه عمل غير مقبول`. */
const VERDICT = 5;

function contentBegins(document: WordedDocument, { contentFrom }: Clause, { stems }: Requirement): boolean {
  if (contentFrom === null) return false;
  return hasWord(document, contentFrom + 1, contentFrom + 1 + VERDICT, stems);
}

/** The noun phrases in a requirement's slot that hold one of its words. */
export function nounsMeeting(
  document: WordedDocument,
  clause: Clause,
  requirement: Requirement,
): readonly NounPhrase[] {
  if (requirement.slot === "ADV" || requirement.slot === "CONTENT") return NONE;
  return requiredNouns(clause, requirement.slot).filter(
    (noun) =>
      hasStem(document, noun, requirement) && !isDenied(clause, noun) && !isAttempt(noun, requirement),
  );
}

/** `طلب من إيران عدم التدخل`: not that it intervenes is asked for. */
function isDenied({ items }: Clause, noun: NounPhrase): boolean {
  const before = items[noun.items.first - 1];
  return before?.kind === "particle" && before.particle.value === "عدم";
}

/** `تعرض لمحاولة اغتيال`: not that it was done. */
function isAttempt({ noun, words }: NounPhrase, { stems }: Requirement): boolean {
  const masdar = noun ? masdarOf(noun) : null;
  return masdar?.verb.class === "modal" && !matchesStem(words[0] ?? "", stems);
}

/**
 * A required object may stand where the subject was looked for: `وفرض حظر تجول` with its subject carried on. In a
 * relative clause it may be the antecedent, which a pronoun takes up: `العقوبات التي فرضتها`, `الزيارة التي قام بها`.
 */
export function requiredNouns(clause: Clause, slot: FrameSlot): readonly NounPhrase[] {
  const takenUp = takesUpAntecedent(clause, slot) ? clause.antecedentNouns : [];
  if (takenUp.length > 0) return [...nounsInSlot(clause, slot), ...takenUp];
  return nounsInSlot(clause, slot);
}

function takesUpAntecedent(clause: Clause, slot: FrameSlot): boolean {
  if (slot === "DO")
    return clause.predicate.kind === "verb" && clause.predicate.reading.objectSuffix !== null;
  return clause.pronouns.some(({ preposition }) => preposition === slot);
}

function nounsInSlot(clause: Clause, slot: FrameSlot): readonly NounPhrase[] {
  if (slot === "S") return clause.subject.nounPhrase ? [clause.subject.nounPhrase] : clause.bare.slice(0, 1);
  const nouns =
    slot === "DO" ? bareButActor(clause) : clause.prepositional.filter((noun) => noun.preposition === slot);
  const amounts = gathered(nouns, (noun) => partitive(clause, noun));
  return amounts.length > 0 ? [...nouns, ...amounts] : nouns;
}

/** `أرسلت منظمة حظر الأسلحة فريقا`: no word in the name of who does it is what the frame asks for as the object. */
function bareButActor({ bare, subject }: Clause): readonly NounPhrase[] {
  const actor = subject.from === "behind" ? subject.nounPhrase : null;
  const named = actor?.heads.some(({ type, mentionKind }) => type !== "GROUP" && mentionKind === "name");
  return named && bare.length > 1 ? bare.filter((noun) => noun !== actor) : bare;
}

const NONE: readonly never[] = [];

/** `حزمة جديدة من العقوبات`, `سلسلة من الغارات`: of what the amount is, right behind it. */
function partitive({ prepositional }: Clause, { noun, heads, items }: NounPhrase): readonly NounPhrase[] {
  if (!noun || noun.definite || heads.length > 0) return NONE;
  return prepositional.filter(
    (it) => it.preposition === "من" && it.heads.length === 0 && it.items.first === items.last + 1,
  );
}

/**
 * The noun phrases behind a preposition, as it is written or by its value; behind one with a noun (`على حدود`,
 * `في صفوف`, `بنيران`) those that begin with the noun.
 */
export function behindPreposition(
  nouns: readonly NounPhrase[],
  preposition: string,
  lexicon: Lexicon,
): readonly NounPhrase[] {
  if (nouns.length === 0) return NONE;
  const value = lexicon.particles.valueOf(preposition);
  const plain = nouns.filter((noun) => noun.preposition === value || noun.preposition === preposition);
  if (plain.length > 0) return plain;
  const { first, word } = withNoun(preposition) ?? {};
  return word === undefined
    ? NONE
    : nouns.filter((noun) => noun.preposition === first && noun.words[0] === word);
}

interface PrepositionWithNoun {
  readonly first: string;
  /** The key of the noun. */
  readonly word: string;
}

/** The slots of frames taken apart so far: there are few, and each is asked for again and again. */
const slotsTakenApart = new Map<string, PrepositionWithNoun | null>();

function withNoun(slot: string): PrepositionWithNoun | null {
  let apart = slotsTakenApart.get(slot);
  if (apart === undefined) {
    const [, first, noun] = /^(\S+) (\S+)$/.exec(slot) ?? /^(ب)(..+)$/.exec(slot) ?? [];
    apart = first && noun ? { first, word: looseKey(foldKey(noun)) } : null;
    slotsTakenApart.set(slot, apart);
  }
  return apart;
}

/** `جرى لقاء`, `عقدت جلسة`: the verb only says that what the noun names takes place, as one of its frames shows. */
export function takesPlace(verb: string, noun: string, lexicon: Lexicon): boolean {
  return (lexicon.framesOfVerb.get(verb) ?? []).some(({ requires }) =>
    requires.some(({ slot, stems }) => slot === "S" && matchesStem(noun, stems)),
  );
}

/** A frame of the verb asks for the noun as its object or subject; not as both: `قصف أوقع 14 قتيلا` does something itself. */
export function isHeldBy(verb: string, noun: string, lexicon: Lexicon): boolean {
  return (lexicon.framesOfVerb.get(verb) ?? []).some(({ requires }) => {
    const own = requires.filter(({ slot }) => slot === "DO" || slot === "S");
    return own.length === 1 && own.some(({ stems }) => matchesStem(noun, stems));
  });
}

/** A word of the clause, or of what the noun stands in that it describes: `تلبية لطلب وجهه الرئيس`. */
function adverbIn(document: WordedDocument, clause: Clause, stem: string): boolean {
  const described = clause.antecedentNouns.at(-1);
  for (
    let i = described ? Math.max(clause.sentence.first, described.first - 1) : clause.first;
    i < clause.last;
    i++
  )
    if (document.tokens[i]?.loose.startsWith(stem)) return true;
  return false;
}

/** A noun phrase whose common words, or the words of whose group, begin with a required stem. */
export function hasStem(
  document: WordedDocument,
  noun: NounPhrase,
  requirement: Pick<Requirement, "stems">,
): boolean {
  const { words, heads } = noun;
  for (let i = 0; i < words.length && i < FIRST_WORDS; i++)
    if (matchesStem(words[i] as string, requirement.stems)) return true;
  return isNamedBy(document, heads, requirement);
}

/** So many words of a noun phrase may be the one that a frame requires. */
const FIRST_WORDS = 3;

/** The words of one of the phrases begin with a required stem. */
export function isNamedBy(
  document: WordedDocument,
  phrases: readonly Phrase[],
  requirement: Pick<Requirement, "stems">,
): boolean {
  return phrases.some(
    ({ first, last, type }) =>
      hasWord(document, first, last, requirement.stems) ||
      // بطائرات مسيرة; but بدولة فلسطين is a name.
      (type === "GROUP" && matchesStem(withoutPreposition(document.tokens[first]?.loose), requirement.stems)),
  );
}

function withoutPreposition(word = ""): string {
  return word.replace(/^و?[بل](ال)?/, "");
}

function hasWord(
  { tokens }: WordedDocument,
  first: number,
  last: number,
  stems: ReadonlySet<string>,
): boolean {
  for (let i = first; i < last; i++) {
    const word = tokens[i]?.loose ?? "";
    if (matchesStem(word, stems)) return true;
    // والجرحى
    if (i === first && word.startsWith("و") && matchesStem(word.replace(/^و(ال)?/, ""), stems)) return true;
  }
  return false;
}
