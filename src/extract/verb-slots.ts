import type { Clause } from "../annotate/clauses.js";
import { gathered, orElse } from "../annotate/gathered.js";
import type { Phrase } from "../annotate/names/phrase.js";
import type { NamedDocument } from "../annotate/names/phrases.js";
import type { NounPhrase } from "../annotate/noun-phrases.js";
import { isMasdar, masdarOf } from "../annotate/noun-readings.js";
import type { FrameSlot, Requirement } from "../lexicon/frames.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import { reachesGenitive } from "../lexicon/parts.js";
import type { Relation } from "../model/ontology.js";
import { authorsOf, authorsOfWhat, judgesDeeds } from "./authors-of-deeds.js";
import { describedObjects } from "./described-objects.js";
import { directObjects } from "./direct-objects.js";
import { namesHarmTo } from "./harm.js";
import { namesDeed } from "./nominal-slots.js";
import { ownersNamedIn, postsNamedIn } from "./office-owners.js";
import {
  agentOfPassive,
  attackersBehind,
  dativeBefore,
  dativeBehind,
  doerBehind,
  isPassive,
  phraseBehind,
} from "./passive-agents.js";
import { isThingNearer, pronounIn, referentOf } from "./pronouns.js";
import { behindPreposition, nounsMeeting } from "./requirements.js";

/** Who or what stands in a slot of a frame of a clause: noun phrases, or whom a pronoun means. */
export function slotPhrases(
  document: NamedDocument,
  clause: Clause,
  slot: FrameSlot,
  relation: Relation,
  role: "subject" | "object",
  lexicon: Lexicon,
  required: Requirement | undefined,
  takesDirectObject: boolean,
): readonly Phrase[] {
  if (slot === "∅") return [];
  if (slot === "BY") return agentOfPassive(clause, lexicon);
  const passive = (isPassive(clause) || isPatientBefore(clause, relation)) && takesDirectObject;
  if (slot === "S") return passive ? agentOfPassive(clause, lexicon) : clause.subject.phrases;
  if (slot === "S.GEN" || slot === "S.ADJ") {
    const noun = clause.subject.nounPhrase ?? clause.bare[0];
    if (!noun || noun.heads.length > 0) return [];
    if (slot === "S.ADJ") return noun.adjectives;
    // أدى هجوم شنته الحركة إلى مقتل: whose it is, the relative clause tells.
    const owners = [...noun.nested, ...dativeBehind(clause, noun)];
    return orElse(orElse(owners, dativeBefore(clause.items, noun)), authorsOf(noun, clause.items, lexicon));
  }
  if (slot === "GEN" || slot === "ADJ") {
    const unrequired = slot === "GEN" ? clause.bare[0] : undefined;
    const noun = required ? nounsMeeting(document, clause, required)[0] : unrequired;
    if (slot === "GEN" && noun && isBlame(relation) && namesHarmTo(clause, noun, lexicon))
      return attackersBehind(behind(clause, noun), lexicon);
    const inside = slot === "GEN" ? noun?.nested : noun?.adjectives;
    const owners = [...(inside ?? []), ...gathered(noun?.heads ?? [], ownersNamedIn)];
    // تعرضت لهجوم للحركة, لهجوم شنته الحركة
    if (owners.length === 0 && noun && role === "subject" && relation.plover === "ASSAULT")
      return orElse(dativeBefore(clause.items, noun), authorsOf(noun, clause.items, lexicon));
    if (owners.length > 0 || !noun || !judgesDeeds(relation)) return owners;
    return authorsOf(noun, clause.items, lexicon);
  }
  if (slot === "DO" && passive)
    return clause.subject.phrases.length > 0 ? clause.subject.phrases : (clause.bare[0]?.nested ?? []);
  // القمة التي جمعته بماكرون: the event is what brings them together, so the pronoun is somebody before it.
  if (slot === "DO" && required?.slot === "S" && clause.subject.from === "antecedent") {
    const met = clause.predicate.kind === "verb" ? clause.predicate.reading.objectSuffix : null;
    const referent = met ? referentOf(document, clause, met, relation, lexicon) : null;
    if (referent) return [referent];
  }
  if (slot === "DO" && objectPronounIsAntecedent(clause)) return clause.antecedent;
  if (role === "object" && clause.opener === "relative" && clause.antecedent.length > 0) {
    // التي فرضت عليها واشنطن عقوبات: the pronoun behind the preposition is the antecedent.
    const preposition = lexicon.particles.valueOf(slot);
    if (clause.pronouns.some((it) => it.preposition === preposition)) return clause.antecedent;
  }
  // وصفتها بأنها كارثية: a thing as likely as somebody.
  const judged = required?.slot === "CONTENT";
  const pronoun = role === "object" && !judged ? pronounIn(clause, slot, lexicon) : null;
  if (pronoun) {
    const referent = referentOf(document, clause, pronoun, relation, lexicon);
    return referent && !(judgesDeeds(relation) && isThingNearer(clause, referent, pronoun)) ? [referent] : [];
  }
  const anything = role === "object" && relation.object.includes("PLACE");
  const deeds = role === "object" && judgesDeeds(relation);
  if (slot === "من" && role === "subject") {
    const agent = doerBehind(clause, lexicon);
    if (agent) return agent.heads.length > 0 ? agent.heads : orElse(agent.nested, agent.adjectives);
  }
  for (const noun of nounPhrasesIn(clause, slot, lexicon)) {
    if (slot !== "DO" && isOfAttribute(clause, noun)) continue;
    if (slot === "ب" && tellsWhoLeads(clause, noun, lexicon)) continue;
    const event = eventBefore(clause, noun, lexicon);
    if (event && !(required && nounsMeeting(document, clause, required).includes(event))) continue;
    if (noun.heads.length > 0) return [...noun.heads, ...joinedTo(clause, noun)];
    const authors = deeds ? authorsOf(noun, clause.items, lexicon) : [];
    if (authors.length > 0) return authors;
    if (relation.cameo?.startsWith("12") && namesDeed(noun)) return [];
    // بدأ جولة من برلين للقاء ميركل: what for, and not where to.
    if (relation.plover === "CONSULT" && slot === "ل" && namesDeed(noun)) continue;
    if (isBlame(relation) && namesHarmTo(clause, noun, lexicon))
      return attackersBehind(behind(clause, noun), lexicon);
    if ((anything || slot !== "DO") && noun.nested.length > 0) {
      const reached =
        role === "subject" ? !namesDeed(noun) : reachesGenitive(noun.words[0] ?? "", relation, lexicon.parts);
      return reached ? noun.nested : [];
    }
    if (anything && noun.adjectives.length > 0) return noun.adjectives;
    if (anything) {
      const inside = situationPlace(clause, noun, relation.cameo === "012");
      if (inside.length > 0) return inside;
    }
  }
  if (role === "object" && required?.slot === "DO") {
    const [noun] = nounsMeeting(document, clause, required);
    const described = describedObjects(clause, noun, slot, lexicon);
    if (described.length > 0) return described;
    // سحبت الكويت السفير الكويتي لدى الفلبين
    const posts = slot === "DO" ? [] : gathered(noun?.heads ?? [], postsNamedIn);
    if (posts.length > 0) return posts;
  }
  return deeds ? authorsOfWhat(clause.items, clause.at + 1, slot, relation.id === "DENIES", lexicon) : [];
}

/** `أشاد خلال لقائه وفد الحركة برئاسة نائبه بصمود الشعب`: before what the verb speaks of, who leads those just named. */
function tellsWhoLeads({ prepositional }: Clause, { words, items }: NounPhrase, lexicon: Lexicon): boolean {
  const leads = (lexicon.nounFrames.next.get(`ب${words[0] ?? ""}`)?.payloads ?? []).some(
    ({ relation, object }) => (relation === "CHAIRS" || relation === "LEADS") && object.includes("MOD"),
  );
  return leads && prepositional.some((it) => it.preposition === "ب" && it.items.first >= items.last);
}

/** What of a clause stands behind one of its noun phrases: of `ندد بمقتل ثلاثة في غارة إسرائيلية` the raid. */
function behind({ items, prepositional }: Clause, noun: NounPhrase): Pick<Clause, "items" | "prepositional"> {
  return { items, prepositional: prepositional.filter((it) => it.items.first >= noun.items.last) };
}

/** Criticism and accusations (CAMEO 11). */
function isBlame({ cameo }: Relation): boolean {
  return cameo?.startsWith("11") ?? false;
}

/** `مع روسيا ومع الصين`, `بماكرون وكذلك بشولتس`: the preposition is repeated. */
function joinedTo(clause: Clause, noun: NounPhrase): readonly Phrase[] {
  const at = clause.prepositional.indexOf(noun);
  if (at < 0) return [];
  const joined: Phrase[] = [];
  for (const next of clause.prepositional.slice(at + 1)) {
    if (!next.joined || next.preposition !== noun.preposition || next.heads.length === 0) break;
    joined.push(...next.heads);
  }
  return joined;
}

/**
 * Whose or where the thing is that a relation with any object names: `بالحملة الأمنية للحكومة`; for worries
 * (CAMEO 012) also the place, `القلق إزاء التطورات في كازاخستان`.
 */
function situationPlace(clause: Clause, noun: NounPhrase, placeCounts: boolean): readonly Phrase[] {
  const next = phraseBehind(clause, noun);
  if (next?.preposition === "ل") return next.heads;
  if (!placeCounts) return [];
  // في شرق الكونغو
  const there = next?.preposition === "في" || next?.preposition === "قرب";
  return there ? next.heads : placeThatWitnesses(clause, noun);
}

/** `العنف الذي يشهده السودان`: the place that is the subject of a relative clause with the noun as its object. */
function placeThatWitnesses({ items }: Clause, noun: NounPhrase): readonly Phrase[] {
  const [relative, verb, place] = items.slice(noun.items.last, noun.items.last + 3);
  if (relative?.kind !== "particle" || relative.particle.class !== "relative") return [];
  if (verb?.kind !== "verb" || !verb.reading.objectSuffix || place?.kind !== "phrase") return [];
  return ["COUNTRY", "PLACE"].includes(place.phrase.type) ? [place.phrase] : [];
}

/** The noun phrases that fill a slot: the direct object, or those behind a preposition. */
export function nounPhrasesIn(clause: Clause, slot: FrameSlot, lexicon: Lexicon): readonly NounPhrase[] {
  if (slot === "S") return clause.subject.nounPhrase ? [clause.subject.nounPhrase] : [];
  if (slot === "DO") return directObjects(clause);
  const behind = behindPreposition(clause.prepositional, slot, lexicon);
  if (slot === "على") return behind.filter((noun) => !isAnswered(clause, noun));
  if (slot !== "من") return behind;
  return behind.filter((noun) => !isGivenFrom(clause, noun, lexicon) && !isLeft(clause, noun, lexicon));
}

/** `طلبت انسحاب تركيا من العراق`: right behind a verbal noun that asks for من it is not whom something is asked of. */
function isLeft({ bare }: Clause, { items }: NounPhrase, { framesOfVerb }: Lexicon): boolean {
  const deed = bare.find(({ items: { last } }) => last === items.first - 1)?.noun;
  const verb = deed ? masdarOf(deed)?.verb : undefined;
  return (framesOfVerb.get(verb?.id ?? "") ?? []).some(({ object }) => object.includes("من"));
}

/** `أعلن استقالته في خطاب من الرياض`: right behind somebody's words stands where or by whom they were given. */
function isGivenFrom({ prepositional }: Clause, { items }: NounPhrase, { isUtterance }: Lexicon): boolean {
  const words = prepositional.find(({ items: { last } }) => last === items.first - 1);
  return words !== undefined && words.preposition === "في" && isUtterance(words.words[0] ?? "");
}

/** `شنت تركيا عملية ردا على تهديدات روسيا`: what a deed answers is not what it is done to. */
function isAnswered({ items }: Clause, phrase: NounPhrase): boolean {
  const answer = items[phrase.items.first - 2];
  return answer?.kind === "noun" && answer.noun.nominals.some(({ verb }) => verb.traits.has("answers"));
}

/**
 * `نقل رسالة قبل لقاء بين الزعيمين`, `تقارير حول اتفاق مع واشنطن`: an event behind a preposition of its own has its parties
 * behind بين and مع, unless it is what the frame asks for (`سعت إلى وساطة بين`).
 */
function eventBefore({ prepositional }: Clause, phrase: NounPhrase, lexicon: Lexicon): NounPhrase | null {
  const event = prepositional.find(({ items }) => items.last === phrase.items.first - 1);
  // بدأ عملية في رد على تهديدات: what a deed is an answer to.
  if (phrase.preposition === "على") return event && isAnswer(event, lexicon) ? event : null;
  if (phrase.preposition !== "بين" && phrase.preposition !== "مع") return null;
  // اتفق في اتصال مع, بعد محادثات مع: with whom he speaks meanwhile he may agree as well.
  const traits = lexicon.particles.find(event?.preposition ?? "")?.traits;
  if (phrase.preposition === "مع" && (traits?.has("while") || traits?.has("time"))) return null;
  const frames = lexicon.nounFrames.next.get(event?.noun?.key ?? "")?.payloads ?? [];
  return frames.some(({ object }) => object.includes(phrase.preposition)) ? (event ?? null) : null;
}

/**
 * `مدينة الحديدة المطلة على البحر`, `حزب الله، الحليف الأبرز لسوريا`: right behind a definite word that says more of the name before it,
 * which stands behind a preposition or a comma.
 */
function isOfAttribute({ bare, prepositional, items }: Clause, phrase: NounPhrase): boolean {
  const attribute = bare.find(
    ({ heads, items: { last } }) =>
      heads.length === 0 && (last === phrase.items.first || last === phrase.items.first - 1),
  );
  if (!attribute?.noun?.definite || attribute.noun.conjunction !== "" || isMasdar(attribute.noun))
    return false;
  const before = items[attribute.items.first - 1];
  if (before?.kind === "mark")
    return /^[،,]$/.test(before.mark) && items[attribute.items.first - 2]?.kind === "phrase";
  return prepositional.some(
    ({ heads, items: { last } }) => heads.length > 0 && last === attribute.items.first,
  );
}

/** `في رد`, `في رد مباشر`: a verbal noun of a verb that itself asks for على. */
function isAnswer({ preposition, noun }: NounPhrase, { framesOfVerb }: Lexicon): boolean {
  if (preposition !== "في" || noun?.definite !== false) return false;
  return noun.nominals.some(
    ({ nominal, verb }) =>
      nominal.kind === "masdar" &&
      (framesOfVerb.get(verb.id) ?? []).some(({ requires }) => requires.some(({ slot }) => slot === "على")),
  );
}

/**
 * `أكد أن 139 مسلحا قتلوا`, `الصحفي الذي اعتقل`: people before a verb without any object, which could be passive, of a
 * deed whose doer need not be told.
 */
function isPatientBefore({ predicate, subject, bare }: Clause, relation: Relation): boolean {
  if (!relation.subjectOptional || relation.symmetric || predicate.kind !== "verb") return false;
  const { objectSuffix, form } = predicate.reading;
  if (!predicate.passiveToo || objectSuffix || bare.length > 0) return false;
  return (
    (subject.from === "before" || subject.from === "antecedent") &&
    subject.phrases.length > 0 &&
    subject.phrases.every(({ type }) => type === "PERSON" || (type === "GROUP" && form.number === "plural"))
  );
}

function objectPronounIsAntecedent(clause: Clause): boolean {
  return (
    clause.opener === "relative" &&
    clause.predicate.kind === "verb" &&
    clause.predicate.reading.objectSuffix !== null
  );
}
