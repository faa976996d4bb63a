import type { Clause } from "../annotate/clauses.js";
import type { Item } from "../annotate/item.js";
import type { Phrase } from "../annotate/names/phrase.js";
import type { NounPhrase } from "../annotate/noun-phrases.js";
import {
  isIndefiniteMasdar,
  isMasdar,
  isPossessed,
  masdarOf,
  type NounReading,
  pronounOn,
} from "../annotate/noun-readings.js";
import { holds } from "../annotate/positions.js";
import { foldKey } from "../arabic/orthography.js";
import type { Governing } from "../lexicon/governors.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import type { VerbLexeme } from "../lexicon/verbs.js";
import type { Modality } from "../model/statement.js";
import { appealFor } from "./appeals.js";
import { type Above, governingOfVerb, hosts, isLight, isPureReport, judges } from "./governing-verbs.js";
import { isMeanwhile, isSetApart } from "./meanwhile.js";
import { clauseStatus, FACT, isNegated, type Status, underGoverning } from "./modality.js";
import { ownersOfDeed } from "./owners-of-deeds.js";
import { type Plan, planFor } from "./plans.js";
import { takesPlace } from "./requirements.js";

/** A noun that names a deed, at its place in its sentence. */
export interface Deed {
  readonly item: Extract<Item, { kind: "noun" }>;
  readonly items: readonly Item[];
  readonly at: number;
  readonly clause: Clause | null;
  /** The verb behind that says it takes place: `المفاوضات بين روسيا وأوكرانيا ستعقد`. */
  readonly occurs: Clause | null;
  /** Who does it, as far as known. */
  readonly agents: readonly Phrase[];
  /** The agent is named at another verb or noun (`تعتزم السويد الانضمام`), not with the deed (`الهجوم الروسي`). */
  readonly controlled: boolean;
  /** `عدم`, `دون` stand before it. */
  readonly denied: boolean;
}

/** What stands above a deed makes of it, and whose words it is. */
export interface Governed extends Status {
  /** `اتهم ترامب بكين بالتدخل`: that Beijing meddles is what Trump says. Empty: nobody in particular. */
  readonly credited: readonly Phrase[];
}

/** Prepositions that bring in what a verb is about; behind others (بعد, بسبب, ضد) stands what is there anyway. */
const OF_ARGUMENTS: ReadonlySet<string> = new Set(["ب", "إلى", "على", "ل", "عن", "من", "في"]);

/** `أعلن انسحاب`, `تحدث عن`, `أفاد بـ`, `شدد على`, `أشار إلى`; but `قال في لقاء مع`. */
const OF_CONTENT: ReadonlySet<string> = new Set(["", "ب", "عن", "على", "إلى"]);

/** How many items a governing noun may stand before what it governs: `احتمال إقدام الفصائل في الشمال على شن`. */
const FARTHEST = 6;

/**
 * The status of an event named by a noun, from the noun or verb that governs it: `احتمال انسحاب`, `يعتزم إرسال`,
 * `عدم دعم`, `طالب بوقف`. What has the article, or stands under a verb that says something else (`سيدين الهجوم`),
 * is a fact, whatever becomes of that verb.
 */
export function governedStatus(deed: Deed, lexicon: Lexicon): Governed {
  if (deed.denied) return { polarity: "negated", modality: "asserted", credited: [] };
  if (deed.occurs) return credited(clauseStatus(deed.occurs, lexicon), []);
  if (isMeanwhile(deed.items, deed.at)) return credited(FACT, []);
  const byVerb = isSetApart(deed.items, deed.at) ? null : statusByVerb(deed, lexicon);
  const byNoun = statusByNoun(deed, lexicon);
  const above = byNoun
    ? credited(byNoun, byNoun.credited.length > 0 ? byNoun.credited : (byVerb?.credited ?? []))
    : (byVerb ?? credited(FACT, []));
  const own = above.modality === "asserted" ? ownModality(deed, lexicon) : null;
  return own ? credited({ polarity: above.polarity, modality: own }, above.credited) : above;
}

/** What becomes of a deed, and whose words it is. */
export function credited({ polarity, modality }: Status, speakers: readonly Phrase[]): Governed {
  return { polarity, modality, credited: speakers };
}

/** How many items may stand between a deed and its adjective: `زيارة وزير الخارجية الروسي المرتقبة`. */
const FARTHEST_ADJECTIVE = 3;

/** `القمة المرتقبة بين الزعيمين`, `زيارته المقبلة`, `هجوم محتمل`: an adjective says that it has not happened yet. */
function ownModality({ item, items, at }: Deed, lexicon: Lexicon): Modality | null {
  let definite = item.noun.definite || (!item.noun.feminine && isPossessed(item.noun.key));
  for (let i = at + 1; i < items.length && i <= at + 1 + FARTHEST_ADJECTIVE; i++) {
    const next = items[i] as Item;
    if (next.kind === "phrase" && next.phrase.preposition === "" && next.phrase.conjunction === "") {
      definite = true;
      continue;
    }
    if (next.kind !== "noun" || next.noun.preposition !== "" || next.noun.conjunction !== "") return null;
    if (next.noun.definite !== definite || takesFeminine(item.noun) !== next.noun.feminine) continue;
    const modality = lexicon.governors.ofAdjective(next.noun.key);
    if (modality) return modality;
  }
  return null;
}

/** `زيارة`, `محادثات`: its adjectives end in ة. */
function takesFeminine({ feminine, key }: NounReading): boolean {
  return feminine || /ات$/.test(key);
}

function statusByVerb({ item, clause, agents, controlled }: Deed, lexicon: Lexicon): Governed | null {
  if (!clause || item.first < clause.first) return null;
  const argument = argumentHolding(clause, item.first);
  if (!argument) return null;
  const { verb } = clause.predicate.reading;
  const own = clauseStatus(clause, lexicon);
  const subject = clause.subject.phrases;
  const bySubject = agents.some((agent) => subject.includes(agent));
  const given = item.noun.definite && !controlled;
  const taking = [...subject, ...clause.bare.flatMap(({ heads }) => heads)];
  const theirs = agents.length > 0 && agents.every((agent) => taking.includes(agent));
  const about = bringsArgument(argument.preposition, verb, theirs);
  if (isLight(verb, lexicon) || takesPlace(verb.id, item.noun.key, lexicon)) {
    const happens = argument.preposition === "" || (!given && (about || bySubject));
    return happens ? credited(own, []) : null;
  }
  // ستستضيف قطر محادثات بين كابل وواشنطن: they will meet when she does.
  if (argument.preposition === "" && argument.first === item.first && hosts(verb, lexicon))
    return credited(own, []);
  const above = about && !given ? governingOfVerb(verb, argument.preposition, lexicon) : null;
  const whole = argument.first === item.first || (argument.noun !== null && isMasdar(argument.noun));
  const content =
    (whole && OF_CONTENT.has(argument.preposition)) || (!bySubject && befell(clause, argument, lexicon));
  // تعهدت فرنسا باستقبال المهاجرين: who pledges a deed of his own tells of nothing.
  const pledged = bySubject && lexicon.governors.ofVerb(verb.id, argument.preposition) === "planned";
  const reports = !given && !pledged && content && isPureReport(verb, argument.preposition, lexicon);
  const judged =
    whole && isMasdar(item.noun) && OF_CONTENT.has(argument.preposition) && judges(verb, lexicon);
  const tells = reports || (!bySubject && ((!given && judged) || above?.tells));
  const speakers = tells ? subject : [];
  if (above && isNotRuledOut(above.governing, clause, lexicon))
    return credited({ polarity: "affirmed", modality: "possible" }, speakers);
  if (above) return credited(underGoverning(realised(above.governing, clause), own, bySubject), speakers);
  const frames = lexicon.framesOfVerb.get(verb.id) ?? [];
  const leadsTo = argument.preposition === "إلى" || (frames.length === 0 && argument.preposition === "ب");
  const passesOn = bySubject || verb.class === "aspect" || verb.class === "say" || leadsTo;
  return credited(passesOn && !given ? own : FACT, speakers);
}

/** `أعلنت الوزارة مقتل جنديين في قصف روسي`: by what they came to harm whose end is told. */
function befell({ bare, prepositional }: Clause, argument: NounPhrase, lexicon: Lexicon): boolean {
  const traits = lexicon.particles.find(argument.preposition)?.traits;
  // خلال لقائه, بعد زيارته: when he told it.
  if (!traits?.has("event") || (traits.has("time") && !traits.has("place"))) return false;
  return [...bare, ...prepositional].some(
    ({ preposition, noun, last }) =>
      OF_CONTENT.has(preposition) && last <= argument.first && noun !== null && isIndefiniteMasdar(noun),
  );
}

/** `تمكن من السيطرة` has happened, `يتمكن من السيطرة` may. */
function realised(governing: Governing, { predicate }: Clause): Governing {
  const { reading } = predicate;
  const may = "form" in reading && reading.form.tense === "imperfect" && reading.verb.class === "modal";
  return governing === "asserted" && may ? "possible" : governing;
}

/** `لا يستبعد انسحاب`: the negation is that of who does not rule it out. */
function isNotRuledOut(governing: Governing, { markers }: Clause, lexicon: Lexicon): boolean {
  return governing === "negated" && isNegated(markers, lexicon);
}

/**
 * `نجح في السيطرة`, `دعا الصين إلى دور في دعم`, but not `دعا إلى تحقيق في مقتل`: behind في stands what a modal verb
 * is about, or the deed of somebody who takes part in the clause.
 */
function bringsArgument(preposition: string, verb: VerbLexeme, theirs: boolean): boolean {
  if (preposition === "في") return theirs || verb.class === "modal" || verb.class === "aspect";
  return preposition === "" || OF_ARGUMENTS.has(preposition);
}

function argumentHolding(clause: Clause, token: number): NounPhrase | null {
  const isArgument = (noun: NounPhrase) => holds(noun, token);
  return clause.bare.find(isArgument) ?? clause.prepositional.find(isArgument) ?? null;
}

/**
 * `احتمال انسحاب`, `خطة لإرسال`, `دعوة روسيا إلى وقف`, `محاولة المحتجين دخول`: the noun stands before, with at most
 * its owner, adjectives and other verbal nouns between.
 */
function statusByNoun(deed: Deed, lexicon: Lexicon): Governed | null {
  const { item, items, at, clause, agents } = deed;
  const appeal = appealFor(items, at, lexicon);
  if (appeal) return credited(underGoverning("requested", FACT, false), [appeal.asking]);
  const plan = planFor(items, at, lexicon);
  if (plan) {
    const byOwner = agents.some((agent) => plan.owners.includes(agent));
    return credited(underGoverning(plan.governing, FACT, byOwner), tellersOf(plan, clause, lexicon));
  }
  if (item.noun.definite) return isPreparedFor(deed, lexicon) ? credited(AHEAD, []) : null;
  if (item.noun.conjunction !== "") {
    const partner = deedBefore(deed);
    return partner ? statusByNoun(partner, lexicon) : null;
  }
  for (let i = at - 1; i >= 0 && i >= at - FARTHEST; i--) {
    const before = items[i] as Item;
    if (before.kind === "mark" && !/^["()]$/.test(before.mark)) return null;
    if (before.kind === "verb" || before.kind === "participle") return null;
    if (before.kind === "particle") {
      const { particle } = before;
      const aim = i === at - 1 ? lexicon.governors.ofNoun(foldKey(particle.value)) : undefined;
      if (aim) return credited(underGoverning(aim, FACT, false), []);
      const between = ["adverb", "demonstrative", "stop"].includes(particle.class);
      const leads = particle.class === "preposition" && OF_ARGUMENTS.has(particle.value);
      if (!between && !(leads && i >= at - 2)) return null;
    }
    if (before.kind !== "noun") continue;
    const next = items[i + 1];
    const above = governingOfNoun(before.noun, next?.kind === "particle" ? next.particle.value : "", lexicon);
    if (above) {
      const owner = ownerOf(items, i, clause, lexicon);
      const bySubject = agents.some((agent) => owner.includes(agent));
      const status = underGoverning(above.governing, FACT, bySubject);
      return credited(status, above.tells && !bySubject ? owner : []);
    }
    if (!before.noun.definite && !isIndefiniteMasdar(before.noun)) return null;
  }
  return null;
}

const AHEAD: Status = { polarity: "affirmed", modality: "planned" };

/** `الإعداد للقمة بين`, `موعد المحادثات`: right behind a noun of planning stands what is still to come, known as it may be. */
function isPreparedFor({ item, items, at }: Deed, { governors }: Lexicon): boolean {
  const before = items[at - 1];
  if (before?.kind !== "noun") return false;
  const governed = item.noun.preposition === "ل" || (item.noun.preposition === "" && !before.noun.definite);
  return governed && item.noun.conjunction === "" && governors.ofNoun(before.noun.key) === "planned";
}

/** `أكد مالي استعداد تركيا لفرض عقوبات`: who tells of a plan of somebody else's. */
function tellersOf({ noun, owners }: Plan, clause: Clause | null, lexicon: Lexicon): readonly Phrase[] {
  const argument = clause ? argumentHolding(clause, noun.first) : null;
  if (!clause || argument?.first !== noun.first || !OF_CONTENT.has(argument.preposition)) return [];
  if (!isPureReport(clause.predicate.reading.verb, argument.preposition, lexicon)) return [];
  return clause.subject.phrases.filter((phrase) => !owners.includes(phrase));
}

/** `إغلاق القناة وقطع العلاقات`: the verbal noun that one joined by و goes on with. */
function deedBefore(deed: Deed): Deed | null {
  const { items, at } = deed;
  for (let i = at - 1; i >= 0 && i >= at - FARTHEST; i--) {
    const item = items[i] as Item;
    if (item.kind === "verb" || item.kind === "participle") return null;
    if (item.kind === "particle" && item.particle.class !== "preposition") return null;
    if (item.kind === "noun" && isIndefiniteMasdar(item.noun)) return { ...deed, item, at: i };
  }
  return null;
}

function governingOfNoun(noun: NounReading, preposition: string, lexicon: Lexicon): Above | null {
  const listed = lexicon.governors.ofNoun(noun.key, preposition);
  if (listed) return { governing: listed, tells: listed === "requested" };
  const masdar = masdarOf(noun);
  return masdar && masdar.verb.class !== "aspect" ? governingOfVerb(masdar.verb, preposition, lexicon) : null;
}

/**
 * Whose demand or refusal it is: with a pronoun whoever that means, mostly the subject of the clause; of a name behind it nobody
 * knows whether it asks or is asked.
 */
function ownerOf(
  items: readonly Item[],
  at: number,
  clause: Clause | null,
  lexicon: Lexicon,
): readonly Phrase[] {
  const item = items[at];
  const next = items.slice(at + 1).find(({ kind }) => kind !== "mark");
  if (next?.kind === "phrase" && next.phrase.preposition === "") return [];
  const suffix = item?.kind === "noun" && isPossessed(item.noun.key) ? pronounOn(item.noun.key) : null;
  if (!item || !suffix || !clause || clause.first >= item.first) return [];
  return ownersOfDeed(suffix, clause.subject.phrases, items, at, clause, [], lexicon);
}
