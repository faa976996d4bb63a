import type { Lexicon } from "../lexicon/lexicon.js";
import { type Item, isParticleOf } from "./item.js";
import type { Gender } from "./names/phrase.js";
import { isIndefiniteMasdar } from "./noun-readings.js";

/** Particles behind which only a verb can stand. */
const VERB_FOLLOWS = new Set(["لم", "لن", "قد", "سوف"]);

/** `إلى ذلك`, `بذلك`, `بعد ذلك`, `في غضون ذلك`: the demonstrative stands for itself behind a preposition or in the genitive. */
export function endsAdverbial(before: readonly Item[]): boolean {
  const [demonstrative, governor] = [before.at(-1), before.at(-2)];
  return (
    (demonstrative?.kind === "particle" && demonstrative.particle.traits.has("result")) ||
    (governor?.kind === "particle" && governor.particle.class === "preposition") ||
    (governor?.kind === "noun" && !governor.noun.definite)
  );
}

/**
 * `حظر تجول`, `ضرورة تدخل المجلس`, `اتفاقية تعاون`: a masdar right behind another one, or behind a noun that governs deeds or names what two
 * do or make, is its genitive.
 */
export function isOwnerOfDeed(previous: Item | undefined, { governors, nounFrames }: Lexicon): boolean {
  if (previous?.kind !== "noun") return false;
  const { noun } = previous;
  if (isIndefiniteMasdar(noun)) return true;
  return !noun.definite && (Boolean(governors.ofNoun(noun.key)) || nounFrames.next.has(noun.key));
}

export function mustBeVerb(previous: Item | undefined): boolean {
  if (previous?.kind !== "particle") return false;
  const { particle } = previous;
  return (
    VERB_FOLLOWS.has(particle.value) ||
    particle.class === "relative" ||
    particle.class === "auxiliary" ||
    particle.traits.has("result") ||
    particle.value === "لا"
  );
}

/** `بعد أن`, `سبق أن`: only there a perfect verb stands behind أن; in `أكد أن عقد اتفاق ممكن` it is أنّ with a noun. */
export function followsTime(before: readonly Item[]): boolean {
  const governor = before.at(-2);
  if (governor?.kind === "verb") return governor.reading.verb.class !== "say";
  return governor?.kind === "particle" && governor.particle.class === "preposition";
}

/** `ماكرون وروحاني تحدثا`: what stands right behind two names has both for its subject. */
export function followsTwo(before: readonly Item[]): boolean {
  const [one, other] = before.slice(-2);
  return one?.kind === "phrase" && other?.kind === "phrase" && other.phrase.conjunction === "و";
}

export function isGoverned(before: readonly Item[]): boolean {
  const governor = before.at(-2);
  return governor?.kind === "particle" && governor.particle.class === "preposition";
}

/** `قررت بريطانيا فرض`: behind a verb and its subject, or behind a name that the verb would not agree with, it is a noun. */
export function isObjectOfVerb(before: readonly Item[], gender: Gender | null): boolean {
  const previous = before.at(-1);
  if (previous?.kind !== "phrase") return false;
  const verb = before.at(-2);
  if (verb?.kind === "verb" && previous.phrase.preposition === "") return true;
  return gender === "masculine" && previous.phrase.gender === "feminine";
}

/** `أعلنت تونس السبت الماضي طرد السفير`: nothing but who announces it and when stands between a verb of saying and what is announced. */
export function isAnnounced(before: readonly Item[]): boolean {
  const at = before.findLastIndex(({ kind }) => kind !== "time");
  if (at === before.length - 1) return false;
  const last = before[at];
  const verb = last?.kind === "phrase" && last.phrase.preposition === "" ? before[at - 1] : last;
  return verb?.kind === "verb" && verb.reading.verb.class === "say" && !verb.reading.objectSuffix;
}

/** Nothing but marks since a verb: what follows is its noun, not another verb. */
export function followsVerb(before: readonly Item[]): boolean {
  const last = before.findLast(
    (item) => item.kind !== "mark" && !(item.kind === "particle" && item.particle.class === "stop"),
  );
  const previous = before.at(-1);
  return last?.kind === "verb" && !(previous?.kind === "mark" && /^[،,]$/.test(previous.mark));
}

export function takesJussive(previous: Item | undefined): boolean {
  return previous?.kind === "particle" && ["لم", "لا", "if"].includes(previous.particle.value);
}

export function opensClause(previous: Item | undefined): boolean {
  if (!previous) return true;
  if (previous.kind === "mark" || previous.kind === "time") return true;
  return (
    previous.kind === "particle" &&
    ["subordinator", "adverb", "discourse", "relative", "conjunction"].includes(previous.particle.class)
  );
}

/** `وفي هذا السياق توجه`, `بهذه الكلمات هنأ`, `في غضون ذلك وصل`: a prepositional phrase with a demonstrative stands before the verb of its clause. */
export function isFrontedAdverbial(before: readonly Item[]): boolean {
  const last = before.at(-1);
  const isDemonstrative = (item: Item | undefined) =>
    item?.kind === "particle" && item.particle.class === "demonstrative";
  const isNoun = (item: Item | undefined, definite: boolean) =>
    item?.kind === "noun" && item.noun.definite === definite && item.noun.preposition === "";
  const middle = before.at(-2);
  const context = isNoun(last, true) && isDemonstrative(middle);
  const meanwhile = isDemonstrative(last) && isNoun(middle, false);
  if (context && hasPreposition(middle) && opensClause(before.at(-3))) return true;
  const preposition = before.at(-3);
  if (!(context || meanwhile) || preposition?.kind !== "particle") return false;
  return preposition.particle.class === "preposition" && opensClause(before.at(-4));
}

/** `بهذه`, `لذلك`: a demonstrative with a preposition glued to it. */
function hasPreposition(demonstrative: Item | undefined): boolean {
  return demonstrative?.kind === "particle" && /^[بل]/.test(demonstrative.particle.form);
}

/** `يخشى أن يكون رفع العقوبات خطأ`: the imperfect of `كان` puts no verb into the past. */
export function isSubjectOfBeing(previous: Item | undefined): boolean {
  return (
    isParticleOf(previous, "auxiliary") &&
    /^[يت]ك[وُ]?ن$/.test(previous?.kind === "particle" ? previous.particle.form : "")
  );
}
