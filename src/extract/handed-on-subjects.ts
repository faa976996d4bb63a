import type { Clause } from "../annotate/clauses.js";
import type { Item } from "../annotate/item.js";
import type { NamedDocument } from "../annotate/names/phrases.js";
import type { Subject } from "../annotate/subjects.js";
import { looseKey } from "../arabic/orthography.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import type { ParticleTrait } from "../lexicon/particles.js";

/**
 * The subject that the clause before hands on to a verb whose only name may be its object, `وتضم روسيا وأرمينيا`; null
 * where the name is the subject, as of a verb of speech that opens a sentence.
 */
export function handedOnSubject(clause: Clause, lexicon: Lexicon): Subject | null {
  const phrases = clause.subject.carried ?? [];
  if (phrases.length === 0 || !goesOn(clause, lexicon) || clause.bare.length !== 1) return null;
  const standsAlone = mayLackObject(clause, lexicon) || isOfSpeech(clause, lexicon);
  const ownSubject = standsAlone && !isCarriedInside(clause) && !isAddressee(clause, lexicon);
  return ownSubject ? null : { phrases, from: "carried", nounPhrase: null };
}

/** `دخلت الشرطة البلدة واعتقلت ناشطين`: people in ين, who are ون as a subject, have it done to them by the subject before; else null. */
export function subjectOfAccusative(
  document: NamedDocument,
  clause: Clause,
  lexicon: Lexicon,
): Subject | null {
  const { subject, bare, predicate } = clause;
  const [people] = subject.phrases;
  const phrases = subject.carried ?? [];
  if (phrases.length === 0 || predicate.conjunction !== "و" || bare.length !== 1) return null;
  if (subject.from !== "behind" || subject.phrases.length !== 1 || people?.reference.kind !== "group")
    return null;
  // وقتل عشرات المحتجين: a genitive.
  if (people.reference.count !== null || people.first !== predicate.last) return null;
  const word = looseKey(document.tokens[people.first]?.key ?? "");
  const nominative = word.replace(/ين$/, "ون");
  const isOblique = nominative !== word && lexicon.group(people.reference.group)?.forms.includes(nominative);
  return isOblique ? { phrases, from: "carried", nounPhrase: null } : null;
}

/**
 * The clause goes on from the one before: و, ثم, كما, or tells what its subject did or is to do there (`حيث التقى`,
 * `حيث من المقرر أن يلتقي`); a sentence that begins with كما has a subject of its own.
 */
function goesOn(clause: Clause, lexicon: Lexicon): boolean {
  if (clause.predicate.conjunction !== "" || isMeanwhile(clause, lexicon)) return true;
  const before = clause.items[clause.at - 1];
  if (clause.at > 1 && isOf(before, "onward", lexicon)) return true;
  return (
    before?.kind === "particle" &&
    before.particle.value === "أن" &&
    clause.items.slice(Math.max(1, clause.at - 4), clause.at - 1).some((it) => isOf(it, "setting", lexicon))
  );
}

/** `قام بزيارة إلى دمشق التقى خلالها الأسد`: what somebody did on the visit or the journey that he made. */
function isMeanwhile(clause: Clause, lexicon: Lexicon): boolean {
  const next = clause.items[clause.at + 1];
  return (
    next?.kind === "particle" &&
    next.particle.class === "suffixed" &&
    isOf(next, "course", lexicon) &&
    isCarriedInside(clause)
  );
}

function isOf(item: Item | undefined, trait: ParticleTrait, { particles }: Lexicon): boolean {
  return item?.kind === "particle" && particles.is(item.particle.value, trait);
}

/** Only then does what the article is about make a difference. */
export function mayLackObject({ predicate }: Clause, lexicon: Lexicon): boolean {
  const frames = lexicon.framesOfVerb.get(predicate.reading.verb.id) ?? [];
  return frames.some(({ objectOptional }) => objectOptional);
}

/** Thanks and congratulations (CAMEO 051 and 018) are never told without whom they are for: `… . وهنأ ماكرون بفوزه`. */
const ADDRESSED = /^(018|051)/;

/** A verb that tells what somebody is asked, warned of or accused of. */
function isOfSpeech({ predicate }: Clause, { framesOfVerb, ontology }: Lexicon): boolean {
  const frames = (framesOfVerb.get(predicate.reading.verb.id) ?? []).filter(
    ({ relation, object }) => !(object.includes("DO") && ADDRESSED.test(ontology.get(relation)?.cameo ?? "")),
  );
  return predicate.reading.verb.class === "say" || frames.some(({ topic }) => topic.length > 0);
}

/**
 * Not so in `… . ودعت السنغال إلى الحوار`, `… . وتطالب روسيا بتعديلات`: of a verb that needs no object, or of one of
 * speech, the name is the subject of the new sentence.
 */
function isCarriedInside({ subject, sentence }: Clause): boolean {
  return (subject.carried ?? []).some(({ first }) => first >= sentence.first);
}

/** `… . ودعا المجتمع الدولي إلى التحرك`: who is called on rather than calls. */
function isAddressee({ subject }: Clause, lexicon: Lexicon): boolean {
  return subject.phrases.every(
    ({ reference }) => reference.kind === "group" && lexicon.group(reference.group)?.addressed,
  );
}
