import type { Phrase } from "../annotate/names/phrase.js";
import type { NounPhrase } from "../annotate/noun-phrases.js";
import { isMasdar, isPossessed, type NounReading } from "../annotate/noun-readings.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import { asksForObject } from "../lexicon/stems.js";
import { framesNamedBy } from "./frames-of-nouns.js";

/** `في الاستفتاء على المفاوضات مع`: what has been read behind a noun so far, and what tells whose the next complement is. */
export interface ComplementDraft {
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

/** `في تقريره لموقع`, `في الاستفتاء على المفاوضات مع`: a noun with complements of its own takes what it asks for. */
export function place(phrase: NounPhrase, draft: ComplementDraft, lexicon: Lexicon): void {
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
export function isReason(noun: NounReading, head: NounReading, { framesOfVerb }: Lexicon): boolean {
  const asked = head.nominals.some(({ verb }) => asksForObject(framesOfVerb.get(verb.id) ?? [], noun.key));
  return !asked && !noun.definite && /..ا$/.test(noun.key) && !isPossessed(noun.key) && isMasdar(noun);
}

/** The slot is filled, and nothing joins this one to what fills it. */
function repeats({ preposition, joined }: NounPhrase, { prepositional }: ComplementDraft): boolean {
  return (
    !joined &&
    prepositional.some((it) => it.preposition === preposition && it.heads.length + it.nested.length > 0)
  );
}

/** `مفاوضات مع`: whether a frame of the noun or of its verb has a slot for a preposition. */
export function asksFor(noun: NounReading, preposition: string, lexicon: Lexicon): boolean {
  return framesNamedBy(noun, lexicon).some(({ subject, object, topic }) =>
    [...subject, ...object, ...topic].some((slot) => lexicon.particles.valueOf(slot) === preposition),
  );
}

/** `المفاوضات حول اتفاقية التجارة بين كندا والمكسيك`: behind its topic the noun goes on. */
function isTopic({ preposition }: NounPhrase, lexicon: Lexicon): boolean {
  return lexicon.particles.is(preposition, "given");
}
