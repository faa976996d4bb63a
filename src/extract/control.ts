import type { Clause } from "../annotate/clauses.js";
import type { Item } from "../annotate/item.js";
import type { Phrase } from "../annotate/names/phrase.js";
import { isIndefiniteMasdar, isMasdar } from "../annotate/noun-readings.js";
import type { Frame, Requirement } from "../lexicon/frames.js";
import { onlyReports } from "../lexicon/heads.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import { matchesStem } from "../lexicon/stems.js";
import { isAppeal } from "../model/ontology.js";
import { aimersBefore, hidesArticle, isAimOfAppeal, journeyBefore, namesAim } from "./aims.js";
import { announcerBefore } from "./announced-deeds.js";
import { appealFor } from "./appeals.js";
import { doerOfPartner } from "./coordinated-deeds.js";
import { isWithHelp } from "./help.js";
import { planFor } from "./plans.js";
import { requiredNouns } from "./requirements.js";

type NounReadingAt = Extract<Item, { kind: "noun" }>;

/** What introduces the deed that somebody is asked for or accused of. */
const CONTENT: ReadonlySet<string> = new Set(["ب", "على", "إلى", "ل"]);

/**
 * Control of a verbal noun by the verb above it: `أعلنت روسيا طرد …`, `تعهد بدعم …`, `شنت عملية لدعم …` by its
 * subject; `اتهم روسيا بقصف …`, `دعا إيران إلى وقف …` by its object; `قيام المعارضة بشن …` by the genitive of the
 * verbal noun before. Null where nobody is bound to be meant: better no statement than an invented subject.
 */
export function controlOf(
  items: readonly Item[],
  at: number,
  clause: Clause | null,
  lexicon: Lexicon,
): readonly Phrase[] | null {
  const item = items[at];
  if (item?.kind !== "noun") return null;
  const asked = appealFor(items, at, lexicon)?.asked;
  if (asked) return asked;
  const planning = planFor(items, at, lexicon)?.owners;
  if (planning) return planning;
  const before = agentBefore(items, at, item, lexicon);
  if (before) return before;
  const aiming = aimersBefore(items, at, clause, lexicon) ?? doerOfPartner(items, at);
  if (aiming && aiming.length > 0) return aiming;
  const journey = journeyBefore(items, at, lexicon);
  const traveller = journey < 0 ? null : controlOf(items, journey, clause, lexicon);
  if (traveller) return traveller;
  if (isAimOfAppeal(items, at, lexicon)) return null;
  if (!clause || item.first < clause.first || item.first >= Math.max(clause.last, clause.first + 1))
    return null;
  // قال إنه لن يتم القبض عليه: of what takes place the verb has no doer to give.
  if (onlyTakesPlace(clause, item, lexicon)) return null;
  const governing = clause.prepositional.find((noun) => noun.first === item.first)?.preposition ?? null;
  const content = governing !== null && (CONTENT.has(governing) || isIndefiniteMasdar(item.noun));
  if (content && addresses(clause, lexicon)) {
    const agents = bareBesideSubject(clause);
    const asked =
      agents.length > 0 || !CONTENT.has(governing) ? agents : addresseesBefore(clause, item, lexicon);
    if (asked.length > 0) return asked;
    if (ordersWhatIsDone(clause, item, lexicon)) return clause.subject.phrases;
    return isWanted(items, at, clause, governing) ? clause.subject.phrases : null;
  }
  const allowed = item.noun.preposition === "ب" ? allowedBefore(clause, at) : null;
  if (allowed) return allowed.length > 0 ? allowed : null;
  const obliged = obligedBefore(clause, item);
  if (obliged.length > 0) return obliged;
  return bySubject(clause, item, governing, lexicon)
    ? clause.subject.phrases.filter((phrase) => !isReporter(phrase, lexicon))
    : null;
}

/** `تحدثت مصادر عن خطف …`, `أفادت رويترز بقصف …`: others did. */
export function isReporter({ reference }: Phrase, lexicon: Lexicon): boolean {
  if (reference.kind === "known") return lexicon.entity(reference.id)?.kind === "outlet";
  if (reference.kind === "organ" || reference.kind === "named")
    return lexicon.head(reference.head)?.kind === "outlet";
  return reference.kind === "group" && onlyReports(lexicon.group(reference.group));
}

/** Entities without a preposition other than the subject: whom the verb has as its object. */
export function bareBesideSubject(clause: Clause): readonly Phrase[] {
  return clause.bare.filter((noun) => noun !== clause.subject.nounPhrase).flatMap(({ heads }) => heads);
}

/**
 * The noun is the first one behind `تم`, `جرى`, for which no other subject stands in the clause itself; what is held
 * (`سيجري لقاءات`) is more likely the object of the verb that is written the same.
 */
function onlyTakesPlace(
  { predicate, subject, bare }: Clause,
  { noun, first }: NounReadingAt,
  lexicon: Lexicon,
): boolean {
  if (predicate.reading.verb.class !== "narrative" || lexicon.nounFrames.next.has(noun.key)) return false;
  return subject.from === "carried" && bare[0]?.first === first;
}

/** `وجه إلى مشعل دعوة لزيارة`: whom an appeal that the verb has as its object goes to, told before what for. */
function addresseesBefore(
  { predicate, bare, prepositional }: Clause,
  { first }: NounReadingAt,
  lexicon: Lexicon,
): readonly Phrase[] {
  const appeals = (lexicon.framesOfVerb.get(predicate.reading.verb.id) ?? [])
    .filter(({ relation }) => isAppeal(lexicon.ontology.get(relation)))
    .flatMap(({ requires }) => requires.filter(({ slot }) => slot === "DO"));
  if (!appeals.some(({ stems }) => bare.some(({ words }) => matchesStem(words[0] ?? "", stems)))) return [];
  return prepositional
    .filter((noun) => noun.first < first && ["إلى", "ل"].includes(noun.preposition))
    .flatMap(({ heads }) => heads);
}

/** `تسعى تركيا لتطبيع علاقاتها`, `سعى إلى الاشتراك في معاقبة روسيا`: who wants to do something asks nobody. */
function isWanted(items: readonly Item[], at: number, clause: Clause, governing: string): boolean {
  const item = items[at];
  if (clause.predicate.reading.verb.class !== "modal" || item?.kind !== "noun" || !isMasdar(item.noun))
    return false;
  if (governing === "ل" || governing === "إلى") return true;
  const partner = items[at - 2];
  return governing === "في" && partner?.kind === "noun" && isMasdar(partner.noun);
}

/** `أمرت بولندا بطرد السفير`, but not `أمر القائد جنوده بالانسحاب`: nobody is told to, and who orders it has it done. */
function ordersWhatIsDone(
  { predicate, subject, bare, prepositional }: Clause,
  { first }: NounReadingAt,
  lexicon: Lexicon,
): boolean {
  if (lexicon.governors.ofVerb(predicate.reading.verb.id) !== "ordered") return false;
  return bare.every((noun) => noun === subject.nounPhrase) && prepositional[0]?.first === first;
}

/** `يتعين على واشنطن الضغط`, `يمكن لإيران دعم`: who must or may do what the modal verb has as its subject. */
function obligedBefore(
  { predicate, bare, prepositional, at }: Clause,
  { first }: NounReadingAt,
): readonly Phrase[] {
  const [obliged] = prepositional;
  if (predicate.reading.verb.class !== "modal" || !obliged || bare[0]?.first !== first) return [];
  const adjacent = obliged.items.first <= at + 2 && obliged.first < first;
  return adjacent && ["على", "ل"].includes(obliged.preposition) ? obliged.heads : [];
}

/** `سمحت أنقرة للطائرات الأميركية بشن`: whom the verb allows it stands right before, named or by whose they are; null where nobody does. */
function allowedBefore({ prepositional }: Clause, at: number): readonly Phrase[] | null {
  const allowed = prepositional.find(({ preposition, items }) => preposition === "ل" && items.last === at);
  if (!allowed || (allowed.noun && isIndefiniteMasdar(allowed.noun))) return null;
  return allowed.heads.length > 0 ? allowed.heads : allowed.adjectives;
}

/** CAMEO roots 02 and 10, appeals and demands, ask their object to act; 112 says that it has acted. */
function addresses(clause: Clause, lexicon: Lexicon): boolean {
  return (lexicon.framesOfVerb.get(clause.predicate.reading.verb.id) ?? []).some(
    ({ relation: id, subject }) => {
      const relation = lexicon.ontology.get(id);
      return subject[0] !== "SPEAKER" && (isAppeal(relation) || relation?.cameo?.startsWith("112"));
    },
  );
}

function bySubject(clause: Clause, item: NounReadingAt, governing: string | null, lexicon: Lexicon): boolean {
  const { verb } = clause.predicate.reading;
  const frames = lexicon.framesOfVerb.get(verb.id) ?? [];
  const masdar = isIndefiniteMasdar(item.noun);
  const isObject = isDirectObject(clause, item) && !isDiscussed(frames, lexicon);
  if (["say", "modal", "aspect"].includes(verb.class)) {
    // تمكن الجيش من السيطرة, but not تستطيع تركيا منع روسيا من السيطرة.
    const managed = governing === "من" && clause.bare.every((noun) => noun === clause.subject.nounPhrase);
    const aimed = verb.class === "modal" && (managed || (masdar && governing === "ل"));
    const phase = verb.class !== "say" && governing === "في";
    // ذكر بغزو العراق, أفاد بقصف: what is told of is no deed of the teller's, unless he promises or admits it.
    const told =
      verb.class === "say" && governing === "ب" && lexicon.governors.ofVerb(verb.id, "ب") === undefined;
    return (
      isObject || aimed || phase || (!told && governing !== null && ["ب", "عن", "على"].includes(governing))
    );
  }
  // تعرضت المدينة لقصف: what the verb itself asks for with ل is no aim.
  const asks = (slot: string) =>
    frames.some(
      ({ object, requires }) =>
        (object.includes(slot) && (verb.class !== "move" || requires.every((it) => mayHold(clause, it)))) ||
        requires.some((it) => it.slot === slot),
    );
  const at = clause.items.indexOf(item);
  const goes = verb.class === "move" && namesAim(clause.items, at);
  const inOrderTo = masdar && item.noun.preposition === "ل" && !hidesArticle(item.noun, clause.items[at + 1]);
  const aim = (goes || inOrderTo) && !asks("ل");
  const means =
    masdar && item.noun.preposition === "ب" && bareBesideSubject(clause).length === 0 && !isPassive(clause);
  if (aim || (means && !judges(frames, lexicon) && !isWithHelp(item.noun, lexicon))) return true;
  // `أقر الاتحاد عقوبات`, `بدأ محادثات`: the object of a verb that says nothing of its own.
  const meaningful = frames.some((frame) => frame.requires.length === 0);
  // رفضت المجر دعم أوكرانيا, but رفضت المجر دعوة أوكرانيا: what somebody else says is refused.
  const deed = masdar && !item.noun.nominals.some((reading) => isSpeech(reading.verb.id, lexicon));
  const own = deed || isOwnDeed(item.noun.key, lexicon);
  const refused = own && lexicon.governors.ofVerb(verb.id) === "refused";
  return isObject && (refused || !meaningful);
}

/** `رفضت تركيا الإفراج عن`, `رفضت التعاون مع`, but not `رفضت الهجوم على`: CAMEO of what one agrees to or yields, with the article as well. */
function isOwnDeed(key: string, { nounFrames, ontology }: Lexicon): boolean {
  const frames = nounFrames.next.get(key)?.payloads ?? [];
  return frames.some(({ relation }) => /^(04[67]|054|06|084|0873)/.test(ontology.get(relation)?.cameo ?? ""));
}

/** `توجه بالشكر لفرنسا`, but `توجه إلى أنقرة لإجراء محادثات`: a frame whose word is not there asks for nothing. */
function mayHold(clause: Clause, { slot, stems }: Requirement): boolean {
  if (slot === "ADV" || slot === "CONTENT") return true;
  return requiredNouns(clause, slot).some(({ words }) => words.some((word) => matchesStem(word, stems)));
}

/** CAMEO roots 02 and 10 to 13: appeals, demands, criticism, refusals and threats. */
function isSpeech(verb: string, lexicon: Lexicon): boolean {
  return (lexicon.framesOfVerb.get(verb) ?? []).some(
    ({ relation, requires }) =>
      requires.length === 0 && /^(02|1[0-3])/.test(lexicon.ontology.get(relation)?.cameo ?? ""),
  );
}

/** `بحث الرئيسان التعاون`: what is talked about is not done. */
function isDiscussed(frames: readonly Frame[], lexicon: Lexicon): boolean {
  return frames.some(
    ({ relation, requires }) => requires.length === 0 && lexicon.ontology.get(relation)?.plover === "CONSULT",
  );
}

/** `ندد بقصف`, `رحب بإطلاق`: what stands behind ب is somebody else's deed. */
function judges(frames: readonly Frame[], lexicon: Lexicon): boolean {
  return frames.some(
    ({ relation, object, requires }) =>
      object.includes("ب") && requires.length === 0 && lexicon.ontology.get(relation)?.kind === "event",
  );
}

function isPassive({ predicate }: Clause): boolean {
  return predicate.kind === "verb" && predicate.reading.form.voice === "passive";
}

/** The first noun phrase without a preposition behind the subject, whose head the noun is. */
function isDirectObject({ bare, subject }: Clause, item: NounReadingAt): boolean {
  const from = subject.nounPhrase ? bare.indexOf(subject.nounPhrase) + 1 : 0;
  const object = bare[from];
  return object !== undefined && (object.first === item.first || object.words[0] === item.noun.key);
}

/** `تورط حزب الله المتزايد في دعم`. */
function isAdjectiveOfName(items: readonly Item[], at: number): boolean {
  const adjective = items[at];
  return (
    adjective?.kind === "noun" &&
    adjective.noun.definite &&
    adjective.noun.conjunction === "" &&
    adjective.noun.preposition === "" &&
    items[at - 1]?.kind === "phrase"
  );
}

/**
 * `قيام المعارضة بشن هجوم`, `استمرار القوات في قصف`, `مواصلة الشرطة لسجن`, `حرص روسيا على دعم`: the genitive of the
 * masdar before (an adverb may stand in between); `سمحت للطائرات بشن`: whom the verb allows it.
 */
function agentBefore(
  items: readonly Item[],
  at: number,
  item: NounReadingAt,
  lexicon: Lexicon,
): readonly Phrase[] | null {
  const governor = items[at - 1];
  const announcing = announcerBefore(items, at, item.noun);
  if (announcing) return [announcing];
  const separate = governor?.kind === "particle" && ["في", "على"].includes(governor.particle.value);
  if (!separate && item.noun.preposition !== "ب" && item.noun.preposition !== "ل") return null;
  let left = separate ? at - 2 : at - 1;
  const adverb = items[left];
  if (adverb?.kind === "particle" && adverb.particle.class === "adverb") left--;
  if (separate && isAdjectiveOfName(items, left)) left--;
  const agent = items[left];
  // سمحت أنقرة للطائرات الأميركية بشن: whose they are says the adjective.
  if (agent?.kind === "noun" && agent.noun.demonym && item.noun.preposition === "ب") {
    const thing = items[left - 1];
    if (thing?.kind === "noun" && thing.noun.preposition === "ل" && !isMasdar(thing.noun))
      return [agent.noun.demonym];
  }
  if (agent?.kind !== "phrase" || agent.phrase.conjunction) return null;
  if (agent.phrase.preposition)
    return agent.phrase.preposition === "ل" && item.noun.preposition === "ب" ? [agent.phrase] : null;
  const masdar = items[left - 1];
  if (masdar?.kind !== "noun" || !isIndefiniteMasdar(masdar.noun)) return null;
  const classes = masdar.noun.nominals.map(({ verb }) => verb.class);
  // رد المجتمع الدولي على الهجوم: what is answered somebody else did.
  if (separate && masdar.noun.nominals.some(({ verb }) => verb.traits.has("answers"))) return null;
  if (masdar.noun.nominals.some(({ verb }) => judges(lexicon.framesOfVerb.get(verb.id) ?? [], lexicon)))
    return null;
  if (item.noun.preposition === "ل" && !classes.includes("aspect")) return null;
  return [agent.phrase];
}
