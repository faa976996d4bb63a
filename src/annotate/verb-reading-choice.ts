import type { Lexicon } from "../lexicon/lexicon.js";
import type { Conjunction, Item } from "./item.js";
import type { Gender, Phrase } from "./names/phrase.js";
import type { FiniteReading } from "./words.js";

/** Agreement with the phrase behind chooses among readings; then third person before others; active before passive. */
export function chooseReading(
  readings: readonly FiniteReading[],
  lexicon: Lexicon,
  next: Phrase | null,
  previous: Item | undefined,
): FiniteReading | null {
  const score = ({ clitics, reading }: FiniteReading): number => {
    const { form } = reading;
    let points = 0;
    if (form.person === 3)
      points += form.gender !== null && mismatches(previous, next, form.gender, clitics.conjunction) ? 2 : 6;
    if (form.voice === "active") points += 3;
    if (!reading.objectSuffix) points += 2;
    if (clitics.letters === 0) points += 2;
    if (form.mood === "jussive") points -= previousIs(previous, "لم") ? 0 : 2;
    if (form.mood === "subjunctive") points -= 1;
    if (form.number !== "singular") points -= 0.5;
    if (lexicon.framesOfVerb.has(reading.verb.id)) points += 0.5;
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
