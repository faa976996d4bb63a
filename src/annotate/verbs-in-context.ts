import { looseKey } from "../arabic/orthography.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import { asksForObject } from "../lexicon/stems.js";
import type { VerbReading } from "../lexicon/verbs.js";
import { asksOfNext } from "./asking-verbs.js";
import type { Conjunction, Item } from "./item.js";
import { looksNominal } from "./looks-nominal.js";
import type { Phrase } from "./names/phrase.js";
import { isIndefiniteMasdar } from "./noun-readings.js";
import {
  endsAdverbial,
  followsTime,
  followsTwo,
  followsVerb,
  isAnnounced,
  isFrontedAdverbial,
  isGoverned,
  isObjectOfVerb,
  isOwnerOfDeed,
  isSubjectOfBeing,
  mustBeVerb,
  opensClause,
  takesJussive,
} from "./preceding-context.js";
import { saysItTookPlace } from "./took-place.js";
import { chooseReading } from "./verb-reading-choice.js";
import type { WordedDocument } from "./words.js";

/** So many adjectives and heads may part the noun of a subject from the name that is its object. */
const OBJECT_NEAR = 3;

/** A name without a preposition stands behind the adjectives of a subject: `الطيران الروسي مدينة حلب`. */
function hasObjectBehind(words: WordedDocument["words"], from: number): boolean {
  for (const word of words.slice(from, from + OBJECT_NEAR)) {
    if (word.particle || word.finite.length > 0) return false;
    if (word.demonym) continue;
    return word.clitics.some(({ preposition, conjunction }) => preposition === "" && conjunction === "");
  }
  return false;
}

/**
 * The finite verb that a word is at its place, or null where it is a noun. Unvocalised, `دعم`, `بحث`, `قتل` may be
 * either; what stands before and behind decides: nothing verbal follows a preposition or a noun in the construct
 * state; a verb opens a clause or follows its subject, a particle or a relative pronoun.
 */
export function verbReadingInContext(
  document: WordedDocument,
  lexicon: Lexicon,
  i: number,
  before: readonly Item[],
  next: Phrase | null,
): { readonly reading: VerbReading; readonly conjunction: Conjunction } | null {
  const word = document.words[i];
  const token = document.tokens[i];
  if (!word || !token) return null;
  if (word.finite.length === 0) return null;
  const previous = before.at(-1);
  if (previous?.kind === "particle" && previous.particle.class === "preposition") return null;
  // هذا الدعم, but إلى ذلك قال, في غضون ذلك أعلن: the noun of a demonstrative has the article.
  const demonstrated = previous?.kind === "particle" && previous.particle.class === "demonstrative";
  const chosen = chooseReading(document, i, lexicon, next, previous);
  if (!chosen) return null;
  // هذا وستشارك الرياض: with و behind it هذا only opens the sentence.
  const resumed = before.length === 1 && chosen.clitics.conjunction === "و";
  if (demonstrated && !resumed && !endsAdverbial(before)) return null;
  const { reading } = chosen;
  const conjunction = chosen.clitics.conjunction;
  const { stem, letters } = chosen.clitics;
  const ordinary = letters === 0 ? word.common : lexicon.commonWords.isCommonWord(stem);
  if (ordinary && reading.form.person !== 3) return null;
  if (reading.form.mood === "jussive" && !reading.lam && !takesJussive(previous)) return null;
  const masdar = word.verbal.find(
    (other) => "nominal" in other.reading && other.reading.nominal.kind === "masdar",
  );
  // استقالتها: a masdar with its possessor, unless a particle or و makes a verb with its object of it; but غارة شنها الجيش.
  const resumes = takesUpNoun(document, i, reading, conjunction, previous, next);
  const nounlike = masdar && !conjunction && !mustBeVerb(previous) && !resumes;
  if (reading.objectSuffix && nounlike && !opensOnPerson(previous, next)) return null;
  // دعما، طلبا: an indefinite accusative masdar, not a dual verb.
  const accusative = masdar && "nominal" in masdar.reading && masdar.reading.nominal.accusative;
  if (accusative && !mustBeVerb(previous) && !(reading.form.number === "dual" && followsTwo(before)))
    return null;
  if (masdar && isSubjectOfBeing(previous) && reading.form.tense === "perfect") return null;
  // انتقد أوباما خلفه دونالد ترامب: behind a verb and its subject a noun with its pronoun and the name that it announces.
  const announces = reading.objectSuffix && !conjunction && next?.type === "PERSON" && !next.preposition;
  if (announces && isObjectOfVerb(before, null)) return null;
  const certain = (!ordinary || reading.verb.class === "say") && !masdar;
  if (certain && !looksNominal(document, i, previous, reading)) return { reading, conjunction };
  if (mustBeVerb(previous) || resumes) return { reading, conjunction };
  if (conjunction === "" && saysItTookPlace(reading, before, lexicon)) return { reading, conjunction };
  if (reading.form.tense === "imperfect") {
    const nominal =
      looksNominal(document, i, previous, reading) ||
      (!certain && followsVerb(before)) ||
      (masdar !== undefined && conjunction === "" && isOwnerOfDeed(previous, lexicon));
    return nominal ? null : { reading, conjunction };
  }
  if (conjunction === "و" && masdar && goesOnWithObject(document, lexicon, i, before, reading))
    return { reading, conjunction };
  if (masdar && isObjectOfVerb(before, reading.form.gender)) return null;
  if (masdar && conjunction === "" && isAnnounced(before)) return null;
  const verbal =
    isPerfectVerbHere(document, lexicon, i, before, next, conjunction) ||
    asksOfNext(document, lexicon, reading, before, next, conjunction) ||
    (!masdar && goesOnWith(next, before, conjunction));
  return verbal ? { reading, conjunction } : null;
}

/** `قال بوتين … واتهم تركيا`: with a name behind it that cannot be its subject, where it is no masdar, it tells what the last one did. */
function goesOnWith(next: Phrase | null, before: readonly Item[], conjunction: Conjunction): boolean {
  const opens = before.length === 0 && conjunction === "و";
  const feminine = next?.gender === "feminine" && next.type === "COUNTRY";
  return opens && feminine && next.preposition === "" && next.conjunction === "";
}

/** `فيما حمله الملك رسالة`: a clause begins, and who does it stands behind. */
function opensOnPerson(previous: Item | undefined, next: Phrase | null): boolean {
  const begins = previous?.kind === "particle" && opensClause(previous);
  return begins && next?.type === "PERSON" && next.preposition === "" && next.conjunction === "";
}

/** `لطلب وجهه إليها الرئيس`: behind an indefinite noun a verb whose object pronoun is the noun, and then its subject. */
function takesUpNoun(
  { words }: WordedDocument,
  i: number,
  { objectSuffix }: VerbReading,
  conjunction: Conjunction,
  previous: Item | undefined,
  next: Phrase | null,
): boolean {
  if (previous?.kind !== "noun" || previous.noun.definite || conjunction !== "") return false;
  const agrees = objectSuffix === (/ه$|ات$/.test(previous.noun.key) ? "ها" : "ه");
  const subjectFollows = words[i + 1]?.particle?.class === "suffixed" || next?.preposition === "";
  return agrees && subjectFollows;
}

/**
 * `أعلن حالة الطوارئ، وفرض حظر تجول`: behind a comma a word with the object that its verb asks for is another deed of
 * who did the last; unless that was told by a masdar, which it may go on (`قرر حل البرلمان، وفرض حظر تجول`).
 */
function goesOnWithObject(
  document: WordedDocument,
  lexicon: Lexicon,
  i: number,
  before: readonly Item[],
  { verb, form }: VerbReading,
): boolean {
  const comma = before.at(-1);
  if (comma?.kind !== "mark" || !/^[،,]$/.test(comma.mark)) return false;
  const last = before.findLast(
    (item) => item.kind === "verb" || (item.kind === "noun" && isIndefiniteMasdar(item.noun)),
  );
  if (
    last?.kind !== "verb" ||
    last.reading.form.tense !== "perfect" ||
    last.reading.form.gender !== form.gender
  )
    return false;
  const object = document.tokens[i + 1];
  return object !== undefined && asksForObject(lexicon.framesOfVerb.get(verb.id) ?? [], looseKey(object.key));
}

/** A masdar or noun and a perfect verb may look alike: a verb where a subject that agrees follows at a clause start. */
function isPerfectVerbHere(
  document: WordedDocument,
  lexicon: Lexicon,
  i: number,
  before: readonly Item[],
  next: Phrase | null,
  conjunction: Conjunction,
): boolean {
  const previous = before.at(-1);
  const opens = opensClause(previous) || isFrontedAdverbial(before);
  const after = document.tokens[i + 1];
  const counted =
    after !== undefined &&
    (after.kind === "number" ||
      lexicon.numbers.has(after.key) ||
      lexicon.quantities.has(after.key) ||
      lexicon.approximations.has(after.key));
  if (opens && (counted || takesPlaceBehind(document, lexicon, i) || isSaidIn(document, lexicon, i)))
    return true;
  if (previous?.kind === "phrase" && !conjunction) {
    // روسيا دعمت, ترامب عين روبيو: between two names without a preposition stands a verb.
    const free = previous.phrase.preposition === "" && !isGoverned(before);
    return free || !next || next.conjunction !== "" || next.preposition !== "";
  }
  if (previous?.kind === "particle" && previous.particle.class === "complementizer") {
    const { value, form } = previous.particle;
    // قال إنه توصل إلى اتفاق: behind the pronoun its predicate.
    if (/ن(ه|ها|هم|هما)$/.test(form)) return next?.preposition !== "";
    return value === "أن" && followsTime(before);
  }
  if (!opens && !conjunction) return false;
  if (!next || next.conjunction || next.preposition) {
    const introduced = conjunction !== "" || previous?.kind === "particle";
    return opens && introduced && after?.kind === "word" && after.key.startsWith("ال");
  }
  if (!opens && next.type === "GROUP" && !after?.key.startsWith("ال")) return false;
  return next.gender !== "feminine";
}

/** `عقد لقاء بين`, `وقع اتفاق`: a clause opens with a verb whose indefinite noun says what took place or was done. */
function takesPlaceBehind({ words, tokens }: WordedDocument, lexicon: Lexicon, i: number): boolean {
  const noun = words[i + 1]?.noun;
  if (!noun || tokens[i + 1]?.kind !== "word") return false;
  // قصف الطيران الروسي حلب, but not قصف الطيران لحلب, قصف الطيران الروسي على حلب.
  if (noun.definite && !hasObjectBehind(words, i + 2)) return false;
  const verbs = new Set(words[i]?.finite.map(({ reading }) => reading.verb.id));
  const narrative = words[i]?.finite.some(({ reading }) => reading.verb.class === "narrative") ?? false;
  if (narrative && !noun.definite && lexicon.occasions.of(noun.key) !== null) return true;
  return [...verbs].some((verb) =>
    (lexicon.framesOfVerb.get(verb) ?? []).some(({ requires }) =>
      requires.some(({ slot, stems }) => slot === "S" && stems.has(noun.key)),
    ),
  );
}

/** `اتهم تقرير للمنظمة`: a clause opens with a verb of demand or blame (CAMEO 10 and 11), and somebody's words behind it. */
function isSaidIn({ words }: WordedDocument, lexicon: Lexicon, i: number): boolean {
  const noun = words[i + 1]?.noun;
  if (!noun || noun.definite || noun.preposition !== "" || !lexicon.isUtterance(noun.key)) return false;
  return (words[i]?.finite ?? []).some(({ reading }) =>
    (lexicon.framesOfVerb.get(reading.verb.id) ?? []).some(({ relation }) =>
      /^1[01]/.test(lexicon.ontology.get(relation)?.cameo ?? ""),
    ),
  );
}
