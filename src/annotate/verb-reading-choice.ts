import type { Frame } from "../lexicon/frames.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import { asksForObject } from "../lexicon/stems.js";
import type { Conjunction, Item } from "./item.js";
import type { Gender, Phrase } from "./names/phrase.js";
import type { NounReading } from "./noun-readings.js";
import type { FiniteReading, WordedDocument } from "./words.js";

/**
 * The reading of the verb at token `i`. Agreement with the phrase behind chooses; then third person before others; active before
 * passive; and the verb whose object stands there (`يجري لافروف محادثات` and not `تجري محادثات`).
 */
export function chooseReading(
  document: WordedDocument,
  i: number,
  lexicon: Lexicon,
  next: Phrase | null,
  previous: Item | undefined,
): FiniteReading | null {
  const readings = document.words[i]?.finite ?? [];
  const [first = null] = readings;
  if (readings.length < 2) return first;
  const alike = readings.some(({ reading }) => reading.verb !== first?.reading.verb);
  const content = bringsContent(document, i, next);
  const score = ({ clitics, reading }: FiniteReading): number => {
    const { form } = reading;
    let points = 0;
    if (form.person === 3)
      points += form.gender !== null && mismatches(previous, next, form.gender, clitics.conjunction) ? 2 : 6;
    if (form.voice === "active") points += 3;
    if (!reading.objectSuffix) points += 2;
    // التي تجريها: أجرى, for جرى has no object.
    else if (alike && !reading.verb.passive) points -= 1;
    if (clitics.letters === 0) points += 2;
    if (form.mood === "jussive") points -= previousIs(previous, "لم") ? 0 : 2;
    if (form.mood === "subjunctive") points -= 1;
    if (form.number !== "singular") points -= 0.5;
    const frames = lexicon.framesOfVerb.get(reading.verb.id);
    if (frames) points += 0.5;
    if (frames && alike && hasItsObject(document, i, next, form.gender, frames)) points += 1;
    if (alike && content && reading.verb.class === "say") points += 2;
    // تسلم ماكرون الرئاسة: he received it, where nothing tells whether she delivers it.
    if (form.tense === "perfect" && next?.type === "PERSON" && next.gender === null) points += 0.25;
    return points;
  };
  let best: FiniteReading | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const reading of readings) {
    const points = score(reading);
    if (points <= most) continue;
    most = points;
    best = reading;
  }
  return best;
}

/** `وتوقع لافروف أن`: what is said begins right behind the subject of one name or one word. */
function bringsContent({ words }: WordedDocument, i: number, next: Phrase | null): boolean {
  const behind = next?.first === i + 1 ? next.last : i + 2;
  return words[behind]?.particle?.class === "complementizer";
}

/** The gender of the reading fits neither the name behind nor, failing that, the one before. */
function mismatches(
  previous: Item | undefined,
  next: Phrase | null,
  gender: Gender,
  conjunction: Conjunction,
): boolean {
  const subject =
    previous?.kind === "phrase" && conjunction === "" && previous.phrase.preposition === ""
      ? previous.phrase
      : next?.preposition === ""
        ? next
        : null;
  if (!subject?.gender || subject.number === "plural") return false;
  if (subject.type === "COUNTRY" && subject.gender === "masculine") return false;
  return subject.gender !== gender;
}

function previousIs(previous: Item | undefined, value: string): boolean {
  return previous?.kind === "particle" && previous.particle.value === value;
}

/** A noun that a frame of the verb asks for as its object stands behind its subject, or where it cannot be the subject. */
function hasItsObject(
  document: WordedDocument,
  i: number,
  next: Phrase | null,
  gender: Gender | null,
  frames: readonly Frame[],
): boolean {
  if (next?.first === i + 1)
    return isActor(next) && nounsFrom(document, next.last).some(({ key }) => asksForObject(frames, key));
  // سيجري محادثات: a masculine verb has no feminine subject behind it.
  const noun = gender === "masculine" ? document.words[i + 1]?.noun : undefined;
  return noun !== undefined && isFeminine(noun) && asksForObject(frames, noun.key);
}

/** So many words behind the first name the object may stand: `تجري روسيا والولايات المتحدة الأسبوع المقبل محادثات`. */
const REACH = 6;

/** The words from a token on, to the first mark, number or function word. */
function nounsFrom({ tokens, words }: WordedDocument, from: number): readonly NounReading[] {
  const nouns: NounReading[] = [];
  for (let i = from; i < from + REACH; i++) {
    const word = words[i];
    if (!word || word.particle || tokens[i]?.kind !== "word") break;
    nouns.push(word.noun);
  }
  return nouns;
}

function isActor({ type, preposition, conjunction }: Phrase): boolean {
  return (
    preposition === "" &&
    conjunction === "" &&
    (type === "PERSON" || type === "COUNTRY" || type === "ORGANIZATION" || type === "GROUP")
  );
}

/** In ة or ات and no possessor's pronoun: things in the plural are feminine. */
function isFeminine({ feminine, key, definite }: NounReading): boolean {
  return !definite && (feminine || /..ات$/.test(key));
}
