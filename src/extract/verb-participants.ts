import type { Clause } from "../annotate/clauses.js";
import type { TokenRange } from "../annotate/document.js";
import { gathered } from "../annotate/gathered.js";
import type { Item } from "../annotate/item.js";
import type { Phrase } from "../annotate/names/phrase.js";
import type { NamedDocument } from "../annotate/names/phrases.js";
import type { NounPhrase } from "../annotate/noun-phrases.js";
import type { Frame, FrameSlot, Requirement } from "../lexicon/frames.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import type { Relation } from "../model/ontology.js";
import { type Participant, participantsOf } from "./claims.js";
import { nounsMeeting } from "./requirements.js";
import { mayBe } from "./types.js";
import { nounPhrasesIn, slotPhrases } from "./verb-slots.js";

export function fill(
  document: NamedDocument,
  clause: Clause,
  slots: readonly FrameSlot[],
  relation: Relation,
  role: "subject" | "object",
  lexicon: Lexicon,
  required: Requirement | undefined,
  takesDirectObject: boolean,
): readonly Participant[] {
  for (const slot of slots) {
    const phrases = slotPhrases(document, clause, slot, relation, role, lexicon, required, takesDirectObject);
    const typed = phrases.filter((phrase) => mayBe(phrase, relation[role], lexicon));
    if (typed.length > 0) return participantsOf(typed);
    // An entity of the wrong type in the first choice is no licence to look further away.
    if (phrases.length > 0 && slot === slots[0] && role === "subject") return [];
  }
  return [];
}

/** `اندلعت احتجاجات في كازاخستان`: the place was read as part of the group. */
export function placeOfSubject(
  document: NamedDocument,
  subjects: readonly Participant[],
): readonly Participant[] {
  return gathered(subjects, (subject) =>
    "phrase" in subject && subject.phrase.reference.kind === "group"
      ? subject.phrase.parts
          .filter(({ first }) => document.words[first - 1]?.particle?.value === "في")
          .map((phrase) => ({ phrase }))
      : [],
  );
}

/** `نشرت تركيا جنودا في قطر`: the place was read as part of the group that the frame requires. */
export function placeInside(
  document: NamedDocument,
  clause: Clause,
  { requires }: Frame,
): readonly { readonly phrase: Phrase }[] {
  return gathered(
    gathered(
      gathered(requires, (requirement) => nounsMeeting(document, clause, requirement)),
      ({ heads }) => heads.filter(({ reference }) => reference.kind === "group"),
    ),
    ({ parts }) => parts.filter(({ adjective }) => !adjective).map((phrase) => ({ phrase })),
  );
}

/**
 * `دعت إلى وقف العنف في كازاخستان`: an appeal to nobody goes to a country that it speaks of itself; not to one that something
 * is to be done to or together with (`دعا إلى فرض عقوبات على روسيا`, `التحقيق في الجرائم ضد الفلسطينيين`), to who appeals along
 * with others, or to one of the next clause (`دعا إلى الحوار، فيما أعلنت البرازيل`).
 */
export function concerns({ items, at, subject }: Clause, frame: Frame, country: string): boolean {
  if (frame.topic.length === 0) return true;
  const topic = items.findIndex((item, i) => i > at && leadsTo(frame.topic, item));
  const next = items.findIndex((item, i) => i > topic && item.kind === "verb" && !describes(items, i));
  if (topic < 0) return false;
  // دعا ماكرون الذي التقى ترامب إيران إلى: right before it whom he calls on, who is not one of those who do.
  const asked = items[topic - 1];
  const from = asked?.kind === "phrase" && !subject.phrases.includes(asked.phrase) ? topic - 1 : topic;
  return items.slice(from, next < 0 ? items.length : next).some((item, i) => {
    if (item.kind !== "phrase" || isAimedAt(items[from + i - 1])) return false;
    return [item.phrase, ...item.phrase.parts].some(
      ({ reference }) =>
        reference.kind === "country-anaphor" || (reference.kind === "known" && reference.id === country),
    );
  });
}

/** `وقف العنف الذي يجتاح كازاخستان`, `نتائج يلمسها اليمنيون`: a relative clause says more of what is called for. */
function describes(items: readonly Item[], at: number): boolean {
  const [before, verb] = [items[at - 1], items[at]];
  if (before?.kind === "particle" && before.particle.class === "relative") return true;
  return verb?.kind === "verb" && verb.conjunction === "" && verb.reading.objectSuffix !== null;
}

/** `إلى`, or a noun with ل: what brings in what somebody is called on to do. */
function leadsTo(prepositions: readonly string[], item: Item): boolean {
  if (item.kind === "particle") return prepositions.includes(item.particle.value);
  if (item.kind === "noun") return prepositions.includes(item.noun.preposition);
  return item.kind === "phrase" && prepositions.includes(item.phrase.preposition);
}

/** Behind a preposition other than that of a place: `على روسيا`, `ضد روسيا`, `مع روسيا`. */
function isAimedAt(before: Item | undefined): boolean {
  return (
    before?.kind === "particle" && before.particle.class === "preposition" && before.particle.value !== "في"
  );
}

export function areTheSame(subjects: readonly Participant[], objects: readonly Participant[]): boolean {
  const [one, other] = [subjects[0], objects[0]];
  return (
    one !== undefined &&
    other !== undefined &&
    "phrase" in one &&
    "phrase" in other &&
    one.phrase === other.phrase
  );
}

export function nounPhrasesOf(
  clause: Clause,
  lexicon: Lexicon,
  slots: readonly FrameSlot[],
): readonly NounPhrase[] {
  return gathered(slots, (slot) => nounPhrasesIn(clause, slot, lexicon));
}

export function topicOf(clause: Clause, slots: readonly FrameSlot[], lexicon: Lexicon): TokenRange | null {
  for (const slot of slots) {
    const noun = nounPhrasesIn(clause, slot, lexicon)[0];
    if (noun) return { first: noun.first, last: Math.max(noun.last, clause.last) };
  }
  return null;
}
