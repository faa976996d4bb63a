import { behindBracket } from "../annotate/clause-complements.js";
import { closesName, opensVerbalClause } from "../annotate/coordination.js";
import { type Item, isComma } from "../annotate/item.js";
import type { ItemizedDocument } from "../annotate/items.js";
import { readDemonym } from "../annotate/names/owner.js";
import type { Phrase } from "../annotate/names/phrase.js";
import { isMetOnJourney } from "../annotate/noun-neighbours.js";
import { type NounPhrase, nounPhraseOf, readNounPhrase } from "../annotate/noun-phrases.js";
import { isMasdar, isPossessed, type NounReading } from "../annotate/noun-readings.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import { asksForObject } from "../lexicon/stems.js";
import { isCommaBeforeParties, isPronounBetween } from "./between-parties.js";
import { framesNamedBy } from "./frames-of-nouns.js";
import { isGuest } from "./guests.js";
import { placesIncluded } from "./included-places.js";
import {
  adjectiveAt,
  isAdjectiveLike,
  isAdjectiveOf,
  isParticiple,
  isParticipleRead,
} from "./nominal-adjectives.js";
import { behindCourse, behindNamedDoer, behindOccurrence } from "./occurrences.js";
import { isHeldBy } from "./requirements.js";
import { behindTimeApart } from "./times-apart.js";

/** What stands behind a noun and belongs to it. */
export interface Complements {
  /** Noun phrases without a preposition: a genitive, and the object behind it. */
  readonly bare: readonly NounPhrase[];
  /** Noun phrases with one, as far as they are the noun's own and not those of a noun in between. */
  readonly prepositional: readonly NounPhrase[];
  /** Demonym adjectives: `الأميركي - التركي`. */
  readonly adjectives: readonly Phrase[];
  /** Keys of the words right behind, for requirements on adjectives. */
  readonly words: readonly string[];
  /** Behind the last token read. */
  readonly last: number;
  /** A clause without a relative pronoun tells who held it: `قمة جمعت الزعيم بترامب`. */
  readonly held: boolean;
}

interface Draft {
  readonly bare: NounPhrase[];
  readonly prepositional: NounPhrase[];
  readonly adjectives: Phrase[];
  readonly words: string[];
  /** A noun between has taken over: `الاستفتاء على المفاوضات مع`. */
  readonly between: NounPhrase[];
  /** The noun whose complements these are. */
  readonly head: NounReading;
  /** A verbal noun that says why: what it asks for is not the head's. */
  reason: NounReading | null;
  /** Behind a relative clause: `الذي عقد`. */
  crossed: boolean;
  held: boolean;
  /** Of what follows only the parties belong to the noun: `المحادثات التي ترعاها مصر بين`. */
  betweenOnly: boolean;
}

/** Reads what belongs to the noun `head`, from item `behind` to the end of its clause. */
export function readComplements(
  document: ItemizedDocument,
  lexicon: Lexicon,
  items: readonly Item[],
  behind: number,
  head: NounReading,
  suffixed: boolean,
): Complements {
  const draft: Draft = {
    bare: [],
    prepositional: [],
    adjectives: [],
    words: [],
    between: [],
    head,
    reason: null,
    crossed: false,
    held: false,
    betweenOnly: false,
  };
  let last = (items[behind - 1] as Item).last;
  let i = behindTwin(items, behind, head, suffixed);
  while (i < items.length) {
    const next = items[i] as Item;
    if (next.kind === "time" || (isDash(next) && items[i - 1]?.kind !== "time")) {
      i++;
      continue;
    }
    if (isHolding(document, next, head, draft, lexicon)) {
      draft.held = true;
      i++;
      continue;
    }
    if (draft.held && addsOneMoreHeld(items, i, draft)) {
      i += 2;
      last = (items[i - 1] as Item).last;
      continue;
    }
    if (goesOnBehindName(document, items, i, draft)) {
      i++;
      continue;
    }
    if (isCommaBeforeParties(items, i) && asksFor(head, "بين", lexicon)) {
      i++;
      continue;
    }
    const apart = behindTimeApart(items, i);
    if (apart !== null) {
      i = apart;
      continue;
    }
    const places = placesIncluded(items, i, head, draft.prepositional, lexicon);
    if (places) {
      draft.prepositional.push(places);
      last = places.last;
      break;
    }
    const occurrence = behindOccurrence(items, i, head, lexicon);
    if (occurrence) {
      draft.crossed = true;
      i = occurrence;
      continue;
    }
    const told = draft.crossed ? null : (behindNamedDoer(items, i) ?? behindCourse(items, i, head));
    if (told !== null) {
      draft.crossed = true;
      draft.betweenOnly = true;
      i = told;
      continue;
    }
    if (head.definite && isParticipleRead(document, next)) {
      i++;
      continue;
    }
    const adjective = draft.bare.length + draft.between.length === 0 ? adjectiveAt(next) : null;
    if (adjective) {
      const demonym = readDemonym(document, lexicon, next.first, next.last);
      if (demonym && !head.definite && adjective.definite && namesPerson(items[i + 1])) {
        i++;
        continue;
      }
      if (demonym) {
        draft.adjectives.push(demonym);
        draft.words.push(adjective.key);
        last = next.last;
        i++;
        continue;
      }
      if (!isMasdar(adjective) && (adjective.definite || lexicon.commonWords.isCommonWord(adjective.key))) {
        draft.words.push(adjective.key);
        if (isAdjectiveLike(adjective, head, suffixed)) {
          i++;
          continue;
        }
      }
    }
    const step = stepRight(items, i, draft, lexicon, suffixed, head.definite);
    if (step === null) break;
    i = step;
    last = items[i - 1]?.last ?? last;
  }
  const { bare, prepositional, adjectives, words, held } = draft;
  return { bare, prepositional, adjectives, words, last, held };
}

/** `تعيين البريطاني مارتن غريفيث`: behind a noun without the article the adjective with it is of him whose name follows. */
function namesPerson(item: Item | undefined): boolean {
  return item?.kind === "phrase" && item.phrase.type === "PERSON" && item.phrase.preposition === "";
}

/** `دعم وتأييد بلاده`, `لفرض وتكثيف العقوبات`: two nouns that share what follows. */
function behindTwin(items: readonly Item[], behind: number, head: NounReading, suffixed: boolean): number {
  const twin = items[behind];
  if (suffixed || twin?.kind !== "noun" || twin.noun.conjunction !== "و" || twin.noun.preposition !== "")
    return behind;
  const masdars = [head, twin.noun].every((noun) =>
    noun.nominals.some(({ nominal, suffix }) => nominal.kind === "masdar" && !suffix),
  );
  return masdars && head.definite === twin.noun.definite ? behind + 1 : behind;
}

/** `التعاون الأميركي - التركي`. */
function isDash(item: Item): boolean {
  return item.kind === "mark" && /^[-–—ـ]$/.test(item.mark);
}

/**
 * `محادثات أجراها الوزير مع نظيره`, `لقاء جمع الوزير بنظيره`: a clause without a relative pronoun whose verb only says that the
 * thing is held; its subject or object then stands like the genitive of the noun.
 */
function isHolding(
  document: ItemizedDocument,
  item: Item,
  head: NounReading,
  draft: Draft,
  lexicon: Lexicon,
): boolean {
  if (head.definite || draft.bare.length + draft.prepositional.length > 0) return false;
  const plain = item.kind === "noun" ? item.noun : item.kind === "verb" ? item : null;
  if (plain?.conjunction !== "" || (item.kind === "noun" && item.noun.definite)) return false;
  return (document.words[item.first]?.finite ?? []).some(
    ({ reading, clitics }) => clitics.letters === 0 && isHeldBy(reading.verb.id, head.key, lexicon),
  );
}

/** `محادثات ضمت لافروف، وفيدان، وعراقجي`: behind a comma one more of those whom the verb brings together. */
function addsOneMoreHeld(items: readonly Item[], i: number, { bare }: Draft): boolean {
  const [before, comma, next] = [items[i - 1], items[i], items[i + 1]];
  const held = bare.at(-1);
  if (!held || !isComma(comma) || before?.kind !== "phrase" || next?.kind !== "phrase") return false;
  const { conjunction, preposition, type } = next.phrase;
  if (conjunction !== "و" || preposition !== "" || type !== before.phrase.type) return false;
  if (held.heads.at(-1) !== before.phrase || opensVerbalClause(items, i + 1)) return false;
  bare[bare.length - 1] = nounPhraseOf({
    ...held,
    heads: [...held.heads, next.phrase],
    last: next.last,
    items: { first: held.items.first, last: i + 2 },
  });
  return true;
}

/** `مناشدة رئيس كازاخستان، توكاييف، دول المنظمة`: behind the name that is set apart the next one. */
function goesOnBehindName(
  { tokens }: ItemizedDocument,
  items: readonly Item[],
  i: number,
  { bare }: Draft,
): boolean {
  const [before, next] = [items[i - 1], items[i + 1]];
  if (before?.kind !== "phrase" || bare.at(-1)?.heads.at(-1) !== before.phrase) return false;
  return next?.kind === "phrase" && !next.phrase.conjunction && closesName(tokens, items, i);
}

function stepRight(
  items: readonly Item[],
  i: number,
  draft: Draft,
  lexicon: Lexicon,
  suffixed: boolean,
  definite: boolean,
): number | null {
  const item = items[i] as Item;
  if (item.kind === "verb" || item.kind === "participle") return null;
  // دعوة الجمعية العامة (193 بلدا) إلى: what stands in brackets is no complement.
  if (item.kind === "mark" && item.mark === "(") return behindBracket(items, i);
  if (item.kind === "mark") return /^[")]$/.test(item.mark) ? i + 1 : null;
  if (item.kind === "particle") {
    const { particle } = item;
    if (particle.class === "preposition") {
      const phrase = readNounPhrase(items, i + 1, particle.value);
      if (phrase) place(phrase, draft, lexicon);
      return phrase ? phrase.items.last : i + 1;
    }
    if (particle.class === "adverb" || isPronounBetween(items, i)) return i + 1;
    if (particle.class !== "demonstrative" && particle.class !== "stop") return null;
  }
  const { preposition, conjunction } =
    item.kind === "phrase"
      ? item.phrase
      : item.kind === "noun"
        ? item.noun
        : { preposition: "", conjunction: "" };
  if (conjunction && !preposition) return null;
  const phrase = readNounPhrase(items, i, preposition);
  if (!phrase) return i + 1;
  if (preposition) place(phrase, draft, lexicon);
  else {
    // No genitive and no second object stand behind a prepositional phrase, but لقائه في باريس نظيره.
    const free = draft.prepositional.length + draft.between.length === 0 || isGuest(phrase, draft);
    if (draft.bare.length > 1 || !(free || suffixed)) return null;
    // تناول الاجتماع العلاقات بين: a noun with the article takes no genitive, and what follows is somebody else's.
    if (definite && !suffixed && !isParticiple(phrase.noun)) return null;
    const [person] = phrase.heads;
    if (person && isMetOnJourney(person, draft.head, items[i - 1])) return null;
    if (phrase.noun && phrase.heads.length === 0 && isReason(phrase.noun, draft.head, lexicon))
      draft.reason = phrase.noun;
    if (!isAdjectiveOf(phrase, items, draft.bare.at(-1))) draft.bare.push(phrase);
  }
  return Math.max(phrase.items.last, i + 1);
}

/** A noun with complements of its own takes what it asks for: `في تقريره لموقع`, `في الاستفتاء على المفاوضات مع`. */
function place(phrase: NounPhrase, draft: Draft, lexicon: Lexicon): void {
  if (draft.betweenOnly && phrase.preposition !== "بين") return;
  const taken = draft.between.some(
    ({ noun, preposition }) =>
      noun !== null &&
      ((phrase.preposition === "ل" && preposition !== "ب") ||
        (phrase.preposition === "ضد" && isMasdar(noun)) ||
        asksFor(noun, phrase.preposition, lexicon)),
  );
  if (draft.reason && asksFor(draft.reason, phrase.preposition, lexicon)) return;
  // الاجتماع الذي عقد بباريس: where it took place; هيمنت الحرب على أوكرانيا على المنتدى: the second على is the verb's.
  if (taken || (draft.crossed && phrase.preposition === "ب") || repeats(phrase, draft)) return;
  draft.prepositional.push(phrase);
  if (!isTopic(phrase, lexicon)) draft.between.push(phrase);
}

/** `عملية عسكرية ردا على`, `انسحاب فرنسا احتجاجا على`: why it is done; but `شن فرنسا هجوما على` is what the noun itself asks for. */
function isReason(noun: NounReading, head: NounReading, { framesOfVerb }: Lexicon): boolean {
  const asked = head.nominals.some(({ verb }) => asksForObject(framesOfVerb.get(verb.id) ?? [], noun.key));
  return !asked && !noun.definite && /..ا$/.test(noun.key) && !isPossessed(noun.key) && isMasdar(noun);
}

/** The slot is filled, and nothing joins this one to what fills it. */
function repeats({ preposition, joined }: NounPhrase, { prepositional }: Draft): boolean {
  return (
    !joined &&
    prepositional.some((it) => it.preposition === preposition && it.heads.length + it.nested.length > 0)
  );
}

/** Whether a frame of the noun or of its verb has a slot for a preposition. */
function asksFor(noun: NounReading, preposition: string, lexicon: Lexicon): boolean {
  return framesNamedBy(noun, lexicon).some(({ subject, object, topic }) =>
    [...subject, ...object, ...topic].some((slot) => lexicon.particles.valueOf(slot) === preposition),
  );
}

/** `المفاوضات حول اتفاقية التجارة بين كندا والمكسيك`: behind its topic the noun goes on. */
function isTopic({ preposition }: NounPhrase, lexicon: Lexicon): boolean {
  return lexicon.particles.is(preposition, "given");
}
