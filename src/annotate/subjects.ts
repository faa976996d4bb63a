import type { VerbForm } from "../arabic/conjugation.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import { asksForObject } from "../lexicon/stems.js";
import { agrees } from "./agreement.js";
import { accusedSubject, carriedSubject } from "./carried-subjects.js";
import type { Clause } from "./clauses.js";
import {
  isDeedOfNoun,
  isDeedToldOf,
  isDoer,
  isMover,
  isObjectOfDescribed,
  isToll,
  isWhatIsDone,
  nounMayBeSubject,
  unnamedSpeaker,
} from "./common-nouns.js";
import { isCrowd } from "./crowds.js";
import { describesWords } from "./described-nouns.js";
import { issuersOf } from "./issued-words.js";
import { type Item, isComma, isParticleOf } from "./item.js";
import { isAsker, ledSubject } from "./led-subjects.js";
import { isCounterpart, type Phrase } from "./names/phrase.js";
import type { NounPhrase } from "./noun-phrases.js";
import { subjectBefore, subjectBehindComplementizer, subjectBeyondRelative } from "./preceding-subjects.js";
import { saidOf } from "./predicated-subjects.js";

/** Who does what the predicate says, and how we know. */
export interface Subject {
  readonly phrases: readonly Phrase[];
  readonly from: "behind" | "before" | "antecedent" | "carried" | "speaker" | "none";
  /** The noun phrase behind the verb that was taken as subject, so that the object is looked for behind it. */
  readonly nounPhrase: NounPhrase | null;
  /** Whom the clause before would hand on, for a verb whose only noun phrase may be its object: `وتضم روسيا`. */
  readonly carried?: readonly Phrase[] | undefined;
}

/** A clause whose subject is not yet known. */
export type Draft = Omit<Clause, "subject">;

/** No entity that we know. */
export const NOBODY: Subject = { phrases: [], from: "none", nounPhrase: null };

/**
 * Finds the subject: explicit behind the verb (VSO), before it (SVO, headlines, after إن), the antecedent of a
 * relative clause, or carried on from the clause before over و, أن + pronoun, and accusative participles.
 * Agreement in gender and number decides between candidates.
 */
export function chooseSubject(clause: Draft, before: readonly Clause[], lexicon: Lexicon): Subject {
  const { predicate } = clause;
  const issuers = issuersOf(clause, before, lexicon);
  if (issuers) return issuers;
  const carried = carriedSubject(clause, before, lexicon);
  if (predicate.kind === "participle") return saidOf(clause) ?? carried;
  const form = predicate.reading.form;
  if (form.person !== 3) return { phrases: [], from: "speaker", nounPhrase: null };
  const accused = accusedSubject(clause, before, lexicon);
  if (accused) return accused;
  const led = ledSubject(clause, form, lexicon);
  if (led && !isAsker(led, before)) {
    // أن تدعم إيران: the only noun phrase is the object, if who is led agrees.
    // طالب ماكرون بأن تنسحب روسيا: nor is it he who withdraws, by the gender of the verb.
    const unlike =
      form.gender === "feminine" && led.every(({ type, gender }) => type === "PERSON" && !gender);
    const own = unlike || clause.bare.length > 1 ? subjectBehind(clause, form, []) : null;
    return own ?? { phrases: led, from: "carried", nounPhrase: null };
  }
  if (clause.pronounSubject && mayGoOn(form, carried.phrases)) return carried;
  const topic = topicalized(clause, form);
  if (topic) return topic;
  if (isObjectOfDescribed(clause, form, lexicon))
    return describesWords(clause.items, clause.at, lexicon) && mayGoOn(form, carried.phrases)
      ? carried
      : NOBODY;
  const behind = isToll(clause, lexicon) ? null : subjectBehind(clause, form, carried.phrases);
  if (clause.opener === "relative" && clause.antecedent.length > 0) {
    const antecedent: Subject = { phrases: clause.antecedent, from: "antecedent", nounPhrase: null };
    if (predicate.reading.objectSuffix || resumesByPreposition(clause)) {
      // أشخاص تتهمهم: without a relative pronoun the subject goes on.
      const goesOn = clause.openedBy === "" && mayGoOn(form, carried.phrases);
      return behind ?? (goesOn ? carried : NOBODY);
    }
    // An entity behind that alone agrees is the subject; else the antecedent is.
    if (
      behind &&
      isOwnCountry(behind, form) &&
      !clause.antecedent.some(({ gender }) => gender === "feminine")
    )
      return behind;
    const antecedentAgrees = clause.antecedent.some((phrase) => agrees(form, phrase));
    return antecedentAgrees ? antecedent : (behind ?? NOBODY);
  }
  if (isDeedToldOf(clause, form, lexicon)) return NOBODY;
  if (clause.opener === "relative")
    return behind ?? (isOwnDeed(clause, form, carried.phrases, lexicon) ? carried : NOBODY);
  const preceding =
    predicate.conjunction === ""
      ? (subjectBefore(clause, form) ??
        subjectBeyondRelative(clause, form) ??
        subjectBehindComplementizer(clause, form))
      : null;
  if (preceding) return { phrases: preceding, from: "before", nounPhrase: null };
  if (behind) return behind;
  if (isCrowd(clause)) return NOBODY;
  const conditioned = beforeCondition(clause, form);
  if (conditioned) return { phrases: [conditioned], from: "before", nounPhrase: null };
  const unnamed = unnamedSpeaker(clause, form, lexicon);
  if (unnamed) return refersBack(unnamed, form, carried) ? carried : { ...NOBODY, nounPhrase: unnamed };
  const noun = clause.bare[0];
  if (noun?.heads.length === 0 && isMover(clause, noun, lexicon)) return { ...NOBODY, nounPhrase: noun };
  const nounAgrees = noun !== undefined && noun.heads.length === 0 && nounMayBeSubject(form, noun);
  const goesOn = mayGoOn(form, carried.phrases) && !areOnlyMen(form, carried.phrases);
  if (nounAgrees && isWhatIsDone(clause, noun, lexicon) && goesOn) return carried;
  if (nounAgrees && isDoer(clause, noun, lexicon)) return { ...NOBODY, nounPhrase: noun };
  if (nounAgrees && predicate.conjunction === "" && clause.opener !== "complement")
    return { ...NOBODY, nounPhrase: noun };
  if (opensWithNoun(clause) || isSaidOfDescribed(clause) || isDeedOfNoun(clause, form, lexicon))
    return NOBODY;
  return mayGoOn(form, carried.phrases) ? carried : nounAgrees ? { ...NOBODY, nounPhrase: noun } : NOBODY;
}

/** `ماكرون الذي تتولى بلاده الرئاسة`: a feminine verb, with the country of a man right behind it. */
function isOwnCountry({ phrases: [country] }: Subject, { gender }: VerbForm): boolean {
  return gender === "feminine" && country?.reference.kind === "country-anaphor" && country.suffix === "ه";
}

/** `وصف المحادثات التي أجراها مع`: who speaks of a deed in such words has done it, where nobody like him is named since. */
function isOwnDeed(
  { predicate, antecedentNouns: [noun], items, at }: Draft,
  form: VerbForm,
  doers: readonly Phrase[],
  { framesOfVerb }: Lexicon,
): boolean {
  if (predicate.kind !== "verb" || !predicate.reading.objectSuffix || !noun) return false;
  if (!asksForObject(framesOfVerb.get(predicate.reading.verb.id) ?? [], noun.words[0] ?? "")) return false;
  const [doer] = doers;
  if (!doer || !mayGoOn(form, doers)) return false;
  return !items
    .slice(0, at)
    .some(
      (item) =>
        item.kind === "phrase" &&
        item.first > doer.first &&
        (item.phrase.type === doer.type || item.phrase.type === "COUNTRY") &&
        agrees(form, item.phrase),
    );
}

/** `أن طهران إذا أرادت`, `أن دمشق إذ تجدد`: the name between أنّ and what brings in the condition. */
function beforeCondition({ items, at, opener }: Draft, form: VerbForm): Phrase | null {
  const [before, opening] = [items[at - 2], items[at - 1]];
  if (opener !== "subordinate" || opening?.kind !== "particle" || opening.particle.class !== "subordinator")
    return null;
  const named = before?.kind === "mark" ? items[at - 3] : before;
  const complementizer = items[at - (before?.kind === "mark" ? 4 : 3)];
  if (named?.kind !== "phrase" || named.phrase.preposition !== "") return null;
  if (complementizer?.kind !== "particle" || complementizer.particle.class !== "complementizer") return null;
  return agrees(form, named.phrase) ? named.phrase : null;
}

/**
 * `تحدث كيري عن مسلحين يقاتلون الجيش`: a verb in the plural does not go on with one person or state, one in the dual with nothing
 * that is one; nor one in the singular with so many people, `سلم شخصين وأفرج عن آخرين`.
 */
function mayGoOn(form: VerbForm, phrases: readonly Phrase[]): boolean {
  const [only] = phrases;
  const isOne = phrases.length === 1 && only?.number === "singular";
  const isCounted =
    phrases.length === 1 && only?.reference.kind === "group" && (only.reference.count ?? 1) > 1;
  if (form.number === "singular" && form.gender === "masculine" && isCounted) return false;
  if (form.number === "dual" && isOne) return false;
  if (form.number === "plural" && isOne && ["PERSON", "COUNTRY"].includes(only.type)) return false;
  return phrases.some((phrase) => agrees(form, phrase));
}

/** `قال روحاني إن الاتفاق يقضي بأن ترفع العقوبات`: nobody who is known to be a woman has done it. */
function areOnlyMen({ gender }: VerbForm, phrases: readonly Phrase[]): boolean {
  return gender === "feminine" && phrases.every((it) => it.type === "PERSON" && it.gender !== "feminine");
}

/** `التي فرضت عليها واشنطن عقوبات`: the pronoun right behind the verb stands for the antecedent, so that is not the subject. */
function resumesByPreposition({ items, at, bare }: Draft): boolean {
  const next = items[at + 1];
  return next?.kind === "particle" && next.particle.class === "suffixed" && bare.length > 0;
}

/** `قالت مصادر إن المقاومة أطلقت …`, `لكن البعثات لن تتوجه`: behind إنّ and لكن stands the subject, though it is nobody that we know. */
function opensWithNoun({ items, at, opener, predicate }: Draft): boolean {
  if (predicate.conjunction !== "") return false;
  const opens = (it: Item) =>
    it.kind === "particle" &&
    (opener === "complement" ? it.particle.class === "complementizer" : it.particle.value === "لكن");
  if (opener !== "complement" && opener !== "main") return false;
  const opening = items.slice(0, at).findLastIndex((it) => opens(it) || it.kind === "verb");
  if (opening < 0 || !opens(items[opening] as Item)) return false;
  const noun = items
    .slice(opening + 1, at)
    .find((it) => it.kind !== "mark" && !(it.kind === "particle" && it.particle.class === "demonstrative"));
  return noun?.kind === "noun" && noun.noun.preposition === "";
}

/** `قالت المنظمة إن البلدة التي تحاصرها القوات، تعرضت لقصف`: the noun behind إنّ that a relative clause describes is the subject, and not who spoke. */
function isSaidOfDescribed({ items, at, predicate, opener }: Draft): boolean {
  if (opener !== "main" || predicate.conjunction !== "" || !isComma(items[at - 1])) return false;
  const relative = items
    .slice(0, at)
    .findLastIndex((it) => isParticleOf(it, "relative") || (it.kind === "mark" && /^[؛:.]$/.test(it.mark)));
  const [opening, noun] = [items[relative - 2], items[relative - 1]];
  return (
    isParticleOf(items[relative], "relative") &&
    isParticleOf(opening, "complementizer") &&
    noun?.kind === "noun"
  );
}

/** `أما الأمم المتحدة فدعت …`: behind أما stands the subject of the first verb with ف. */
function topicalized(clause: Draft, form: VerbForm): Subject | null {
  const [opening, topic] = clause.items;
  if (opening?.kind !== "particle" || !opening.particle.traits.has("topic") || topic?.kind !== "phrase")
    return null;
  if (clause.predicate.kind !== "verb" || clause.opener === "relative" || !agrees(form, topic.phrase))
    return null;
  const before = clause.items[clause.at - 1];
  const joined =
    clause.predicate.conjunction === "ف" || (before?.kind === "particle" && before.conjunction === "ف");
  return joined ? { phrases: [topic.phrase], from: "before", nounPhrase: null } : null;
}

/** In VSO the subject is the first noun phrase without a preposition, if it is an entity that agrees. */
function subjectBehind(clause: Draft, form: VerbForm, carried: readonly Phrase[]): Subject | null {
  const first = clause.bare[0];
  const phrase = first?.heads[0];
  if (!first || !phrase) return null;
  // طالبوا الوزير بالرحيل, التقيا ماكرون: before its subject a verb is singular, so this is whom it is done to.
  if (form.number !== "singular") return null;
  // أرسلت مقاتلين is no nominative; but قتل ثلاثة مدنيين, بعض المشرعين.
  if (phrase.oblique && phrase.first === clause.predicate.last && first.number === null) return null;
  // وترأسها منذ العام الماضي كينيا: with the object as a pronoun the name is the subject, however far.
  const pronoun = clause.predicate.kind === "verb" && clause.predicate.reading.objectSuffix !== null;
  if (!agrees(form, phrase) && !pronoun) return null;
  if (isOwnGroup(first, clause) && carried.some((it) => agrees(form, it))) return null;
  // حيث التقى نظيره المصري: whose counterpart it is, is the subject; ويزور نظيره الفرنسي إيران: himself.
  if (
    isCounterpart(phrase) &&
    clause.bare.length === 1 &&
    clause.predicate.reading.verb.class !== "say" &&
    carried.some((it) => agrees(form, it))
  )
    return null;
  return {
    phrases: first.heads,
    from: "behind",
    nounPhrase: first,
    carried: carried.filter((it) => agrees(form, it)),
  };
}

/** `وأضافت المسؤولة`, `وذكرت الصحيفة`: with the article it is who spoke last; but `وأضاف الكاتبان`. */
function refersBack({ noun }: NounPhrase, form: VerbForm, { phrases }: Subject): boolean {
  if (!noun?.definite || form.gender === null || /[او]ن$/.test(noun.key)) return false;
  return phrases.some(
    ({ type, gender }) => (type === "PERSON" || type === "ORGANIZATION") && gender === form.gender,
  );
}

/** `قررت فرنسا أن تسحب قواتها`: the only noun phrase, a group with its owner's pronoun, is what the owner moves. */
function isOwnGroup({ heads }: NounPhrase, { bare, opener, predicate }: Draft): boolean {
  const [phrase] = heads;
  if (heads.length !== 1 || bare.length !== 1 || phrase?.reference.kind !== "group") return false;
  return phrase.suffix !== null && (opener === "complement" || predicate.conjunction !== "");
}
