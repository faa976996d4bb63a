import { gathered } from "../annotate/gathered.js";
import { isCounterpart, type Phrase } from "../annotate/names/phrase.js";
import { isIndefiniteMasdar } from "../annotate/noun-readings.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import type { NounFrame } from "../lexicon/nouns.js";
import type { Relation } from "../model/ontology.js";
import { authorsOf, judgesDeeds } from "./authors-of-deeds.js";
import { participantsOf } from "./claims.js";
import { agentsOf, nominalSlot, nounsIn } from "./nominal-slots.js";
import type { Nominal } from "./nominals.js";
import { isHeldBy } from "./requirements.js";
import { isSeat, mayBe } from "./types.js";

export const AGREEMENT = "SIGNS_AGREEMENT_WITH";

/** CAMEO root of declared support. */
const SUPPORT = "050";

export function firstFilled(
  nominal: Nominal,
  slots: readonly string[],
  relation: Relation,
  role: "subject" | "object",
  lexicon: Lexicon,
  taken: readonly Phrase[] = [],
  asked: (slot: string, phrase: Phrase) => boolean = () => true,
): readonly { readonly phrase: Phrase }[] {
  for (const name of slots) {
    // دافع عن الاتفاق مع إيران: of the deal that is there nobody says that he made it.
    if (relation.id === AGREEMENT && name === "CLAUSE" && isGiven(nominal)) continue;
    // زار سيول بعد قمة جمعت الزعيم بترامب: whom it brought together is said, even where we do not know him.
    if (name === "CLAUSE" && nominal.held && nominal.genitive) continue;
    if (relation.cameo === SUPPORT && isOfGenitive(nominal, name, lexicon)) continue;
    const consults = relation.plover === "CONSULT";
    const phrases = nominalSlot(nominal, name, lexicon, consults).filter(
      (phrase) =>
        !taken.includes(phrase) &&
        asked(name, phrase) &&
        !(consults && (isOutlet(phrase, lexicon) || (name === "ب" && isWhere(phrase, lexicon)))) &&
        !(relation.id === "VISITS" && name === "ل" && !fitsVisit(nominal, phrase, role, lexicon)) &&
        mayBe(phrase, relation[role], lexicon),
    );
    if (phrases.length > 0) return participantsOf(phrases);
  }
  if (role === "subject" || !judgesDeeds(relation)) return [];
  // دعمه للمبادرة التي أطلقتها مصر, رفض إسرائيل لوجود قواعد إيرانية: who did what is judged, or whose it is.
  return gathered(
    gathered(slots, (name) => nounsIn(nominal, name, lexicon)),
    (noun) =>
      mayBeJudgedByName(relation) &&
      noun.heads.length + noun.nested.length === 0 &&
      noun.adjectives.length > 0
        ? noun.adjectives
        : authorsOf(noun, nominal.items, lexicon),
  )
    .filter((phrase) => !taken.includes(phrase) && mayBe(phrase, relation.object, lexicon))
    .map((phrase) => ({ phrase }));
}

/** Whose a thing is that is praised, condemned or rejected he is meant himself; a worry (CAMEO 012) is about the thing. */
function mayBeJudgedByName({ cameo }: Relation): boolean {
  return cameo !== "012";
}

/** Slots of whoever is taken to have done it where nobody is named as its doer. */
const DOER_SLOTS: ReadonlySet<string> = new Set(["GEN", "ADJ", "CLAUSE"]);

/** `العقوبات المفروضة على إيران من قبل واشنطن`, `غارات من جانب إسرائيل`: who is named as the doer, else who stands in the subject's slots. */
export function doersOf(
  nominal: Nominal,
  frame: NounFrame,
  relation: Relation,
  lexicon: Lexicon,
): readonly { readonly phrase: Phrase }[] {
  const mayHaveDoer = frame.subject.some((slot) => DOER_SLOTS.has(slot)) && !isDoneTo(nominal);
  const agents = mayHaveDoer
    ? agentsOf(nominal, lexicon).filter((phrase) => mayBe(phrase, relation.subject, lexicon))
    : [];
  return agents.length > 0
    ? participantsOf(agents)
    : firstFilled(nominal, frame.subject, relation, "subject", lexicon);
}

/** `منع شحنات السلاح من قبل بريطانيا`, `رفضت العقوبات من قبل روسيا`: who is named behind has done what is done to the thing. */
function isDoneTo({ items, at, clause, item, lexicon }: Nominal): boolean {
  const above = items[at - 1];
  if (above?.kind === "noun" && isIndefiniteMasdar(above.noun)) return true;
  if (clause?.predicate.kind !== "verb" || isHeldBy(clause.predicate.reading.verb.id, item.noun.key, lexicon))
    return false;
  return clause.predicate.passiveToo || clause.predicate.reading.form.voice === "passive";
}

export function isGiven({ item, suffix, clause, lexicon }: Nominal): boolean {
  const verb = clause?.predicate.reading.verb;
  return item.noun.definite && suffix === null && !(verb && isHeldBy(verb.id, item.noun.key, lexicon));
}

/** `دعم الاتفاق مع إيران`: the deal is with Iran, and what is supported is the deal. */
function isOfGenitive({ genitive, items }: Nominal, name: string, lexicon: Lexicon): boolean {
  if (name !== "مع" || !genitive?.noun?.definite || genitive.heads.length > 0) return false;
  const next = items[genitive.items.last];
  const frames = lexicon.nounFrames.next.get(genitive.noun.key)?.payloads ?? [];
  return (
    next?.kind === "particle" &&
    next.particle.value === name &&
    frames.some(({ object }) => object.includes(name))
  );
}

/**
 * `زيارة للرئيس ماكرون إلى لبنان`, `زيارة لوفد قطري`: behind ل stands who comes, where it is somebody (`أول زيارة لوزير أميركي` tells of
 * no one), else what is visited.
 */
function fitsVisit(nominal: Nominal, phrase: Phrase, role: "subject" | "object", lexicon: Lexicon): boolean {
  const { type, mentionKind } = phrase;
  // زيارة إلى موسكو للقاء بوتين: inside what one comes for stands nobody who comes.
  if (nounsIn(nominal, "ل", lexicon).some(({ nested }) => nested.includes(phrase))) return false;
  if (role === "object") return type !== "PERSON";
  return type === "GROUP" || (type === "PERSON" && mentionKind === "name");
}

/**
 * `وصل بوتين للقاء أردوغان وروحاني`, `لقاء نظيره أردوغان وروحاني`: who is joined in the genitive is met by who goes there, or by whom
 * the pronoun means, and not one by the other.
 */
export function areMetTogether({ item, control }: Nominal, members: readonly Phrase[]): boolean {
  const goes = item.noun.preposition === "ل" && control !== null && control.length > 0;
  return members.some(isCounterpart) || (goes && !members.some((member) => control.includes(member)));
}

/** `قمة بجنوب إفريقيا`: one meets with persons; behind ب a state or its seat is where. */
function isWhere(phrase: Phrase, lexicon: Lexicon): boolean {
  return phrase.type === "COUNTRY" || isSeat(phrase, lexicon);
}

/** `لقاء مع قناة`: an interview is no meeting. */
function isOutlet({ reference }: Phrase, lexicon: Lexicon): boolean {
  return reference.kind === "known" && lexicon.entity(reference.id)?.kind === "outlet";
}
