import type { VerbForm } from "../arabic/conjugation.js";
import { foldKey } from "../arabic/orthography.js";
import type { Frame } from "../lexicon/frames.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import { asksForObject, asksForSubject, matchesStem } from "../lexicon/stems.js";
import { nounDescribedAt, nounInClauseBefore } from "./described-nouns.js";
import type { NounPhrase } from "./noun-phrases.js";
import { isMasdar } from "./noun-readings.js";
import type { Draft } from "./subjects.js";

/** `أوقع 14 قتيلا`: the people right behind are whom a deed was done to, of which a frame of the verb need not tell the doer. */
export function isToll({ predicate, bare }: Draft, { group, framesOfVerb, ontology }: Lexicon): boolean {
  const people = bare[0]?.heads[0]?.reference;
  if (bare.length !== 1 || people?.kind !== "group" || predicate.kind !== "verb") return false;
  if (predicate.passiveToo || predicate.reading.form.voice === "passive") return false;
  const frames = (framesOfVerb.get(predicate.reading.verb.id) ?? []).filter(
    ({ relation, subject }) => subject.length === 0 || ontology.get(relation)?.subjectOptional,
  );
  return (group(people.group)?.forms ?? []).some((form) => asksForObject(frames, foldKey(form)));
}

/** `كما وجه الشكر إلى الرئيس`: behind كما the noun that a frame of the verb has for its object is what is done, not who does it. */
export function isWhatIsDone({ items, at, predicate }: Draft, noun: NounPhrase, lexicon: Lexicon): boolean {
  const before = items[at - 1];
  if (before?.kind !== "particle" || before.particle.value !== "كما") return false;
  const frames = lexicon.framesOfVerb.get(predicate.reading.verb.id) ?? [];
  return frames.some(({ requires }) =>
    requires.some(({ slot, stems }) => slot === "DO" && stems.has(noun.words[0] ?? "")),
  );
}

/** `وقصفت طائرات روسية`: a frame of the verb asks for this noun as its subject, so nobody named before does it. */
export function isDoer({ predicate }: Draft, noun: NounPhrase, { framesOfVerb }: Lexicon): boolean {
  return asksForSubject(framesOfVerb.get(predicate.reading.verb.id) ?? [], noun.words[0] ?? "");
}

/**
 * `ووصل مئات العناصر إلى كينيا`, `وتوجه الفريق إلى عدن`: the noun right behind a verb of going goes, and nobody named before; but not
 * `ووصل العاصمة`, where it may be the object.
 */
export function isMover(
  { predicate, items, at }: Draft,
  noun: NounPhrase,
  { framesOfVerb }: Lexicon,
): boolean {
  const { verb } = predicate.reading;
  if (verb.class !== "move" || verb.passive || noun.suffix || noun.items.first !== at + 1) return false;
  if (items[at + 1]?.kind === "number") return true;
  const takesObject = (framesOfVerb.get(verb.id) ?? []).some(
    ({ object, requires }) => object.includes("DO") || requires.some(({ slot }) => slot === "DO"),
  );
  return !takesObject && noun.noun?.definite === true;
}

/** `ردا على هجوم استهدف حلب`: the noun that the verb describes has done it, unless it is somebody's words (`في بيان دعا`). */
export function isDeedOfNoun(clause: Draft, form: VerbForm, lexicon: Lexicon): boolean {
  const { items, at } = clause;
  const { isUtterance } = lexicon;
  if (isDeedToldOf(clause, form, lexicon)) return true;
  const described = nounInClauseBefore(items, at);
  return described !== null && agreesWithNoun(form, described.noun.key) && !isUtterance(described.noun.key);
}

/**
 * `الهجوم الذي استهدف سكان المدينة`, `جراء ضربات استهدفت`: a frame of the verb has for its subject the noun that the verb describes,
 * so nobody named before or behind does it.
 */
export function isDeedToldOf(
  { items, at, predicate, opener, antecedent, antecedentNouns }: Draft,
  form: VerbForm,
  { framesOfVerb }: Lexicon,
): boolean {
  if (predicate.kind !== "verb" || predicate.reading.objectSuffix) return false;
  const frames = framesOfVerb.get(predicate.reading.verb.id) ?? [];
  const told =
    opener === "relative" && antecedent.length === 0
      ? antecedentNouns.map(({ noun }) => noun)
      : [nounDescribedAt(items, at)?.noun];
  return told.some((noun) => noun && agreesWithNoun(form, noun.key) && tellsOf(frames, noun.key));
}

/** `استهدف هجوم`: whether a frame of the verb has this noun for its subject, where somebody else does the deed. */
function tellsOf(frames: readonly Frame[], key: string): boolean {
  return frames.some(
    ({ requires, subject }) =>
      !subject.includes("S") && requires.some(({ slot, stems }) => slot === "S" && matchesStem(key, stems)),
  );
}

/** `وقعوا رسالة تطالب السلطات بالتحقيق`: the letter demands it, and the only name is whom it is demanded of. */
export function isObjectOfDescribed(clause: Draft, form: VerbForm, lexicon: Lexicon): boolean {
  const { items, at, bare, predicate } = clause;
  if (predicate.kind !== "verb" || form.tense !== "imperfect" || predicate.reading.objectSuffix) return false;
  if (bare.length !== 1 || predicate.passiveToo) return false;
  const described = nounDescribedAt(items, at);
  if (!described || !agreesWithNoun(form, described.noun.key)) return false;
  return (lexicon.framesOfVerb.get(predicate.reading.verb.id) ?? []).some(
    ({ object, requires, objectOptional }) => object[0] === "DO" && requires.length === 0 && !objectOptional,
  );
}

/**
 * `قالت متحدثة باسم الشرطة إن`, `أعلن بيان الداخلية أن`: the common noun right behind a verb of saying speaks, not the subject of
 * the sentence before; but `وأكد ضرورة أن`.
 */
export function unnamedSpeaker(
  { predicate, bare, at, contentFrom }: Draft,
  form: VerbForm,
  lexicon: Lexicon,
): NounPhrase | null {
  const phrase = bare[0];
  if (predicate.reading.verb.class !== "say" || phrase?.items.first !== at + 1) return null;
  const { noun, heads, suffix } = phrase;
  if (heads.length > 0 || suffix || !noun || !nounMayBeSubject(form, phrase)) return null;
  if (lexicon.isUtterance(noun.key)) return phrase;
  return contentFrom === null || isMasdar(noun) || lexicon.governors.ofNoun(noun.key) ? null : phrase;
}

export function nounMayBeSubject(form: VerbForm, noun: NounPhrase): boolean {
  return agreesWithNoun(form, noun.words[0] ?? "");
}

function agreesWithNoun(form: VerbForm, key: string): boolean {
  const feminine = /ه$|ات$/.test(key);
  return form.gender === null || form.number !== "singular" || (form.gender === "feminine") === feminine;
}
