import { foldKey, looseKey } from "./orthography.js";

/** One way to read the letters glued to the front of a word. */
export interface CliticReading {
  /** `و` or `ف`: and, so. */
  readonly conjunction: "" | "و" | "ف";
  /** `ب` in/with, `ل` to/for, `ك` as. */
  readonly preposition: "" | "ب" | "ل" | "ك";
  /** The word without them, as a dictionary prints it: `للأمم` → `الأمم`. */
  readonly stem: string;
  /** The stem folded for look-up. */
  readonly key: string;
  /** The same without ال. */
  readonly loose: string;
  /** How many letters of the bare word precede the stem; for `لل` the two lams count as the stem's article. */
  readonly letters: number;
}

/**
 * Every way to read the proclitics of a bare word, the word as a whole first. Which one is right only a look-up
 * of the stem can tell: `وزير` is not و + زير.
 */
export function cliticReadings(word: string): readonly CliticReading[] {
  const readings = [cliticReading("", "", word, 0)];
  addPrepositions(readings, word, "", 0);
  const first = word[0];
  if ((first === "و" || first === "ف") && word.length > 2) {
    const stem = word.slice(1);
    readings.push(cliticReading(first, "", stem, 1));
    addPrepositions(readings, stem, first, 1);
  }
  return readings;
}

/** `للأمم`: of the two lams the second is the article's; a word that begins with ال by its root is never so written. */
export function sharesLam({ preposition, conjunction, letters }: CliticReading): boolean {
  return preposition === "ل" && letters === conjunction.length;
}

function addPrepositions(
  readings: CliticReading[],
  word: string,
  conjunction: "" | "و" | "ف",
  letters: number,
): void {
  const first = word[0];
  if (word.length < 3 || (first !== "ب" && first !== "ل" && first !== "ك")) return;
  if (first === "ل" && word[1] === "ل") {
    readings.push(cliticReading(conjunction, "ل", `ال${word.slice(2)}`, letters));
  }
  readings.push(cliticReading(conjunction, first, word.slice(1), letters + 1));
}

function cliticReading(
  conjunction: CliticReading["conjunction"],
  preposition: CliticReading["preposition"],
  stem: string,
  letters: number,
): CliticReading {
  const key = foldKey(stem);
  return { conjunction, preposition, stem, key, loose: looseKey(key), letters };
}
