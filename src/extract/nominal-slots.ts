import { gathered } from "../annotate/gathered.js";
import type { Phrase } from "../annotate/names/phrase.js";
import type { NounPhrase } from "../annotate/noun-phrases.js";
import { isIndefiniteMasdar, isMasdar, masdarOf } from "../annotate/noun-readings.js";
import { foldKey } from "../arabic/orthography.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import { asksForObject } from "../lexicon/stems.js";
import type { Nominal } from "./nominals.js";
import { attackersBehind, doerBehind } from "./passive-agents.js";
import { behindPreposition } from "./requirements.js";

/** The phrases that fill a slot of a nominal frame: GEN, NEXT, ADJ, MOD, APP, CLAUSE, AROUND, BY or a preposition. */
export function nominalSlot(
  nominal: Nominal,
  name: string,
  lexicon: Lexicon,
  isMeeting = false,
): readonly Phrase[] {
  switch (name) {
    case "GEN":
      // لقائه نظيره: the pronoun is the genitive, whoever it means.
      return nominal.suffix ? nominal.outer : (nominal.genitive?.heads ?? []);
    case "NEXT":
      // في استقباله الوزير: where a pronoun is the genitive the first name is the next.
      return (nominal.suffix ? nominal.genitive : nominal.second)?.heads ?? [];
    case "ADJ":
      return nominal.adjectives;
    case "MOD":
      return nominal.before ? [nominal.before] : [];
    case "APP":
      return nominal.genitive?.heads ?? [];
    case "CLAUSE":
      if (nominal.control) return nominal.control;
      return nominal.suffix ? nominal.outer : isMeeting && isAdverbial(nominal) ? nominal.around : [];
    case "BY":
      return attackersBehind(nominal, lexicon);
    case "SPEAKER":
      return NONE;
    case "AROUND":
      // قال إن روسيا أرسلت قوات بناء على طلب: who speaks is not meant.
      return nominal.clause?.predicate.reading.verb.class === "say" ? [] : nominal.around;
    default: {
      const nouns = nounsIn(nominal, name, lexicon);
      if (nouns.length === 0) return NONE;
      const first = name === "بين" && isMeeting ? nominal.pronounParty : NONE;
      const named = gathered(nouns, (noun) => {
        if (noun.heads.length > 0) return noun.heads;
        // دعوة لزيارة موسكو: what for, and not to whom.
        const aim = noun.preposition === "ل" && namesDeed(noun);
        if (aim && lexicon.governors.ofNoun(nominal.item.noun.key) === "requested") return NONE;
        return aim ? noun.nested.filter((phrase) => !isDealtWith(noun, phrase, lexicon)) : noun.nested;
      });
      return first.length > 0 ? [...first, ...named] : named;
    }
  }
}

const NONE: readonly never[] = [];

/** `استعداد لإرسال قوات`: people whom the verb of a verbal noun asks for as its object are what it is about, and not for whom it is. */
function isDealtWith({ noun }: NounPhrase, { reference }: Phrase, { group, framesOfVerb }: Lexicon): boolean {
  const verb = noun && masdarOf(noun)?.verb.id;
  if (!verb || reference.kind !== "group") return false;
  return (group(reference.group)?.forms ?? []).some((form) =>
    asksForObject(framesOfVerb.get(verb) ?? [], foldKey(form)),
  );
}

/** `رفضت المجر دعم أوكرانيا`: what is refused is to support, not Ukraine; `بعد يوم من فشل روسيا`: the failure did nothing. */
export function namesDeed({ noun }: NounPhrase): boolean {
  return noun !== null && isIndefiniteMasdar(noun);
}

/** `من قبل روسيا`, `على يد الشرطة`, `من جانب إيران`, `من الجانب الأوروبي`. */
export function agentsOf(nominal: Nominal, lexicon: Lexicon): readonly Phrase[] {
  const doer = doerBehind(nominal, lexicon);
  const agents =
    doer && !isOfDeedBetween(nominal, doer) ? nominalSlot(nominal, doer.preposition, lexicon) : NONE;
  if (agents.length > 0) return agents;
  return nominalSlot(nominal, "من", lexicon).filter(
    ({ reference }) => reference.kind === "organ" && lexicon.head(reference.head)?.kind === "side",
  );
}

/** `استنكار مصر لاقتحام المسجد من قبل الشرطة`: who is named has done the deed right before. */
function isOfDeedBetween({ prepositional }: Nominal, doer: NounPhrase): boolean {
  return prepositional.some(
    ({ noun, items }) => items.last === doer.items.first - 1 && noun && isMasdar(noun),
  );
}

/** The noun phrases behind a preposition. */
export function nounsIn(nominal: Nominal, name: string, lexicon: Lexicon): readonly NounPhrase[] {
  const found = behindPreposition(nominal.prepositional, name, lexicon);
  return name === "في" && found.length > 0
    ? found.filter((noun) => !isWhereDoerIs(nominal, noun, lexicon))
    : found;
}

/** `إطلاق صواريخ من قبل الحوثيين في اليمن`: behind who does it stands where he is. */
function isWhereDoerIs({ prepositional }: Nominal, { items }: NounPhrase, { particles }: Lexicon): boolean {
  return prepositional.some(
    (doer) => particles.is(doer.preposition, "agent") && doer.items.last === items.first - 1,
  );
}

/**
 * `خلال لقاء مع`, `في اتصال هاتفي مع`, `بعد محادثات مع`: what the clause's subject did meanwhile. Behind في a known
 * event is somebody else's as well: `أضاع الوقت في المفاوضات مع`.
 */
function isAdverbial({ governedBy, item, suffix }: Nominal): boolean {
  if (!governedBy?.traits.has("while")) return false;
  return governedBy.value !== "في" || !item.noun.definite || suffix !== null;
}
