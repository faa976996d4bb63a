import { closesName } from "../annotate/coordination.js";
import { behindBracket } from "../annotate/insertions.js";
import type { Item } from "../annotate/item.js";
import type { ItemizedDocument } from "../annotate/items.js";
import { readDemonym } from "../annotate/names/owner.js";
import type { Phrase } from "../annotate/names/phrase.js";
import { isMetOnJourney } from "../annotate/noun-neighbours.js";
import { type NounPhrase, readNounPhrase } from "../annotate/noun-phrases.js";
import { isMasdar, type NounReading } from "../annotate/noun-readings.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import { isCommaBeforeParties, isPronounBetween } from "./between-parties.js";
import { asksFor, type ComplementDraft, isReason, place } from "./complement-drafts.js";
import { isGuest } from "./guests.js";
import { addsOneMoreHeld, isHolding } from "./holding-clauses.js";
import { placesIncluded } from "./included-places.js";
import {
  adjectiveAt,
  isAdjectiveLike,
  isAdjectiveOf,
  isParticiple,
  isParticipleRead,
} from "./nominal-adjectives.js";
import { behindCourse, behindNamedDoer, behindOccurrence } from "./occurrences.js";
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

/** Reads what belongs to the noun `head`, from item `behind` to the end of its clause. */
export function readComplements(
  document: ItemizedDocument,
  lexicon: Lexicon,
  items: readonly Item[],
  behind: number,
  head: NounReading,
  suffixed: boolean,
): Complements {
  const draft: ComplementDraft = {
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

/** `مناشدة رئيس كازاخستان، توكاييف، دول المنظمة`: behind the name that is set apart the next one. */
function goesOnBehindName(
  { tokens }: ItemizedDocument,
  items: readonly Item[],
  i: number,
  { bare }: ComplementDraft,
): boolean {
  const [before, next] = [items[i - 1], items[i + 1]];
  if (before?.kind !== "phrase" || bare.at(-1)?.heads.at(-1) !== before.phrase) return false;
  return next?.kind === "phrase" && !next.phrase.conjunction && closesName(tokens, items, i);
}

function stepRight(
  items: readonly Item[],
  i: number,
  draft: ComplementDraft,
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
