import type { Clause, ClausedDocument } from "../annotate/clauses.js";
import { firstFound } from "../annotate/gathered.js";
import type { Item } from "../annotate/item.js";
import type { ItemizedDocument, SentenceItems } from "../annotate/items.js";
import { matchPhrase } from "../annotate/names/match.js";
import type { Phrase } from "../annotate/names/phrase.js";
import type { NounReading } from "../annotate/noun-readings.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import type { NounFrame, NounRequirement } from "../lexicon/nouns.js";
import { matchesStem } from "../lexicon/stems.js";
import { type Claim, type Participant, participantsOf } from "./claims.js";
import { isCeased, isEnded } from "./ended-deeds.js";
import { fact } from "./fact.js";
import { firstOfPairs } from "./frame-shapes.js";
import { guestWhoCame } from "./guests.js";
import { inheritsFrames, masdarClaims } from "./masdar-frames.js";
import { clauseStatus } from "./modality.js";
import { claimOfNominal, deedOfMaking } from "./nominal-claims.js";
import { nominalSlot, nounsIn } from "./nominal-slots.js";
import { Nominal } from "./nominals.js";
import { AGREEMENT, areMetTogether, doersOf, firstFilled, isGiven } from "./noun-slots-filled.js";
import { hasStem, isNamedBy } from "./requirements.js";
import { mayBe } from "./types.js";

/** What the nouns of a sentence say: `تحذير واشنطن لموسكو`, `خلال لقائه نظيره`, `الحرب الروسية على أوكرانيا`. */
export function claimsOfNouns(
  document: ClausedDocument,
  sentence: SentenceItems,
  clauses: readonly Clause[],
  lexicon: Lexicon,
  salientCountry: string | null,
): readonly Claim[] {
  const claims: Claim[] = [];
  const { items } = sentence;
  for (let i = 0; i < items.length; i++) {
    const item = items[i] as Item;
    if (item.kind === "phrase") claims.push(...claimsOfEventGroup(document, item.phrase, clauses, lexicon));
    if (item.kind !== "noun" || isCeased(items, i, item.noun, lexicon)) continue;
    const said = claimsAt(document, items, i, item.noun, clauses, lexicon, salientCountry);
    const found = said.filter(({ relation }) => !isEnded(items[i - 1], item.noun, relation, lexicon));
    claims.push(...found);
    // مذكرة تفاهم: the words of one noun say one thing.
    const last = found[0]?.trigger.last ?? item.last;
    while ((items[i + 1]?.first ?? last) < last) i++;
  }
  return claims;
}

/** What the longest listed noun at an item says; else its first word by itself (`إسقاط طائرة`, then `إسقاط`), else its verb. */
function claimsAt(
  document: ClausedDocument,
  items: readonly Item[],
  i: number,
  noun: NounReading,
  clauses: readonly Clause[],
  lexicon: Lexicon,
  salientCountry: string | null,
): readonly Claim[] {
  const { first } = items[i] as Item;
  const led = ledMatch(document, items, i, lexicon);
  if (led) {
    const whole = new Nominal(document, lexicon, items, i, itemBehind(items, i, led.last), clauses, true);
    const claims = firstFound(led.payloads, (frame) =>
      nounClaims(document, whole, frame, lexicon, salientCountry),
    );
    if (claims.length > 0) return claims;
  }
  const match = matchPhrase(document, first, lexicon.nounFrames);
  const listed = match?.payloads ?? suffixedTrigger(noun, lexicon);
  if (listed.length === 0 && !inheritsFrames(noun, lexicon)) return [];
  const behind = match && listed.length > 0 ? itemBehind(items, i, match.last) : i + 1;
  if (behind > i + 1) {
    const whole = new Nominal(document, lexicon, items, i, behind, clauses);
    const claims = firstFound(listed, (frame) => nounClaims(document, whole, frame, lexicon, salientCountry));
    if (claims.length > 0) return claims;
  }
  const alone = new Nominal(document, lexicon, items, i, i + 1, clauses);
  const single = behind > i + 1 ? (lexicon.nounFrames.next.get(noun.key)?.payloads ?? []) : listed;
  const claims = firstFound(single, (frame) => nounClaims(document, alone, frame, lexicon, salientCountry));
  // اتفاقات أوسلو مع: what is no accord of theirs is none by its verb either.
  const barred = single.some(
    ({ relation, requires }) =>
      (relation === AGREEMENT && isGiven(alone)) ||
      requires.some((it) => it.forbidden && meets(document, alone, it, lexicon)),
  );
  return claims.length > 0 || barred ? claims : masdarClaims(document, alone, noun, lexicon, salientCountry);
}

/** `على استعداد`, `تحت قيادة`: the listed words begin with the preposition that stands before the noun. */
function ledMatch(document: ItemizedDocument, items: readonly Item[], i: number, lexicon: Lexicon) {
  const before = items[i - 1];
  if (before?.kind !== "particle" || before.particle.class !== "preposition") return null;
  const match = matchPhrase(document, before.first, lexicon.nounFrames);
  const covers = match && match.last > (items[i] as Item).first && itemBehind(items, i, match.last) > i;
  return covers ? match : null;
}

/** The first item from `i` on that begins behind a phrase, or -1. */
function itemBehind(items: readonly Item[], i: number, last: number): number {
  for (let at = i; at < items.length; at++) if ((items[at] as Item).first >= last) return at;
  return -1;
}

/** `بدأت الاحتجاجات في كازاخستان`: the event that was read as those who make it says where and against whom they are. */
function claimsOfEventGroup(
  document: ItemizedDocument,
  phrase: Phrase,
  clauses: readonly Clause[],
  lexicon: Lexicon,
): readonly Claim[] {
  const [place] = phrase.parts;
  if (phrase.reference.kind !== "group" || !place || phrase.preposition !== "") return [];
  const frames = matchPhrase(document, phrase.first, lexicon.nounFrames)?.payloads ?? [];
  return frames
    .filter(({ subject, object }) => subject[0] === "MOD" && object.includes("في"))
    .slice(0, 1)
    .map((frame) => ({
      ...fact(frame.relation, { phrase }, { phrase: place }, phrase, ruleOf(frame).rule, {
        modality: frame.modality ?? "asserted",
      }),
      row: frame.at,
      kind: "noun",
      clause: clauses.find(({ subject }) => subject.phrases.includes(phrase)) ?? null,
    }));
}

const NONE: readonly never[] = [];

/** `رسالته`, `لقائه`, `زيارتها`: a trigger with its possessor's pronoun; not `العدوانية`, `قتالية`, which are adjectives. */
function suffixedTrigger({ key, definite, feminine }: NounReading, lexicon: Lexicon): readonly NounFrame[] {
  if (feminine || definite) return NONE;
  const suffix = /(هما|هم|ها|ه|نا)$/u.exec(key)?.[0];
  if (!suffix) return NONE;
  const stem = key.slice(0, -suffix.length);
  const forms = stem.endsWith("ت")
    ? [`${stem.slice(0, -1)}ه`, stem]
    : stem.endsWith("ي")
      ? [stem.slice(0, -1), stem, `${stem.slice(0, -1)}اء`]
      : [stem];
  for (const form of forms) {
    const found = lexicon.nounFrames.next.get(form)?.payloads;
    if (found && found.length > 0) return found;
  }
  return [];
}

function nounClaims(
  document: ClausedDocument,
  nominal: Nominal,
  frame: NounFrame,
  lexicon: Lexicon,
  salientCountry: string | null,
): readonly Claim[] {
  const relation = lexicon.ontology.get(frame.relation);
  if (!relation) return [];
  for (const requirement of frame.requires) {
    if (meets(document, nominal, requirement, lexicon) === requirement.forbidden) return [];
  }
  // حظيت كييف بدعم من لندن, but not أعلنت كييف دعمها: whom the pronoun means gives, and does not take.
  if (nominal.suffix && frame.object[0] === "CLAUSE") return [];
  // دعا إلى قبول فلسطين عضوا: what somebody is to be taken in as he is not yet.
  if (frame.relation === "MEMBER_OF" && (deedOfMaking(nominal) || isSuspended(nominal, lexicon))) return [];
  const both = frame.subject.find((slot) => frame.object.includes(slot));
  if (both && frame.subject.length === 1) {
    if (both === "CLAUSE" && !isAmongThemselves(nominal)) return [];
    const named = nominalSlot(nominal, both, lexicon, relation.plover === "CONSULT").filter((phrase) =>
      mayBe(phrase, relation.object, lexicon),
    );
    // اعتبر الزعيمان في مكالمة هاتفية: the one word means both.
    const isPair = both === "CLAUSE" && named.length === 1 && named[0]?.reference.kind === "pair";
    const members = isPair ? [...named, ...named] : named;
    if (members.length < 2 || (both === "GEN" && areMetTogether(nominal, members))) return [];
    // التهديدات المتبادلة بين: each against the others; a meeting is told once.
    return (relation.symmetric ? firstOfPairs(members) : members).map((member, i) =>
      claimOfNominal(
        nominal,
        frame.relation,
        ruleOf(frame),
        [{ phrase: member }],
        participantsOf(members.filter((other, at) => (relation.symmetric ? at > i : other !== member))),
        frame.modality,
        null,
      ),
    );
  }
  const manner = frame.subject[0] === "AROUND" && frame.nouns[0]?.startsWith("ب");
  // طالب إيران بالتعاون مع: who is asked to is to do it, and it is not how it is asked.
  if (manner && isAskedOf(nominal)) return [];
  const subjects = doersOf(nominal, frame, relation, lexicon);
  let objects: readonly Participant[] = firstFilled(
    nominal,
    frame.object,
    relation,
    "object",
    lexicon,
    subjects.map(({ phrase }) => phrase),
    // سقوط قتلى وجرحى: of those in the slot whom the row asks for.
    (slot, phrase) =>
      slot !== "GEN" ||
      frame.requires.every((it) => it.slot !== slot || it.forbidden || isNamedBy(document, [phrase], it)),
  );
  if (objects.length === 0 && frame.requires.some(({ slot }) => slot === "AFTER"))
    objects = participantsOf(guestWhoCame(document, nominal));
  if (objects.length === 0 && frame.objectOptional && salientCountry) objects = [{ entity: salientCountry }];
  // قال إن إيران مسؤولة عن الهجوم: who says so does it by saying it.
  const told = frame.subject[0] === "SPEAKER";
  if (objects.length === 0 || (subjects.length === 0 && !relation.subjectOptional && !told)) return [];
  const claim = claimOfNominal(
    nominal,
    frame.relation,
    ruleOf(frame),
    subjects,
    objects,
    frame.modality,
    nominal.genitive?.number ?? null,
  );
  // من المفترض أن تنظم قطر المؤتمر بالتعاون مع: how something is done is as done as that.
  if (manner && nominal.clause && claim.modality === "asserted")
    return [{ ...claim, ...clauseStatus(nominal.clause, lexicon) }];
  return [told ? { ...claim, subjectIsSpeaker: true } : claim];
}

/** `في مكالمة هاتفية`, `خلال لقاء ثنائي في باريس`: nobody is named with whom or of whom it is. */
function isAmongThemselves({ genitive, suffix, control, adjectives, prepositional }: Nominal): boolean {
  if (genitive !== null || suffix !== null || control !== null || adjectives.length > 0) return false;
  return prepositional.every(({ preposition }) => preposition === "في");
}

/** The verb above has somebody else than its subject do what the noun names. */
function isAskedOf({ control, clause, lexicon }: Nominal): boolean {
  const verb = clause?.predicate.reading.verb;
  const asked = clause?.predicate.kind === "verb" && clause.predicate.reading.objectSuffix !== null;
  // يطالبها بالتعاون: the pronoun is who is asked.
  if (asked && (lexicon.framesOfVerb.get(verb?.id ?? "") ?? []).some(({ topic }) => topic.includes("ب")))
    return true;
  return (
    control !== null && control.length > 0 && !control.some((it) => clause?.subject.phrases.includes(it))
  );
}

/** `علقت عضوية سوريا`: a verb that stops it. */
function isSuspended({ item, clause }: Nominal, lexicon: Lexicon): boolean {
  return (lexicon.framesOfVerb.get(clause?.predicate.reading.verb.id ?? "") ?? []).some(
    ({ relation, requires }) =>
      relation === "SUSPENDS_AID_TO" && requires.some(({ stems }) => matchesStem(item.noun.key, stems)),
  );
}

function meets(
  document: ItemizedDocument,
  nominal: Nominal,
  requirement: NounRequirement,
  lexicon: Lexicon,
): boolean {
  const { slot, stems } = requirement;
  if (slot === "ADJ") return nominal.words.some((word) => beginsWithOneOf(word, stems));
  // اتفاقات أوسلو مع الفلسطينيين: the genitive only names the accord.
  if (slot === "GEN") return nominal.genitive !== null && hasStem(document, nominal.genitive, requirement);
  if (slot === "CLAUSE") return isNamedBy(document, nominal.control ?? [], requirement);
  if (slot === "AFTER") return [1, 2].some((count) => stems.has(particlesBefore(nominal, count)));
  return nounsIn(nominal, slot, lexicon).some((noun) => hasStem(document, noun, requirement));
}

/** `كان في`, `على`: so many particles right before a noun. */
function particlesBefore({ items, at }: Nominal, count: number): string {
  return items
    .slice(Math.max(0, at - count), at)
    .map((item) => (item.kind === "particle" ? item.particle.value : ""))
    .join(" ");
}

function beginsWithOneOf(word: string, stems: ReadonlySet<string>): boolean {
  for (const stem of stems) if (word.startsWith(stem)) return true;
  return false;
}

function ruleOf({ nouns, relation, at }: NounFrame): Pick<Claim, "rule" | "row"> {
  return { rule: `noun:${nouns[0]}/${relation}`, row: at };
}
