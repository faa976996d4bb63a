import type { Frame } from "./frames.js";

const POSSESSORS = ["ه", "ها", "هم", "هما", "نا"];
/** The last letters of what may be taken off a word: of the pronouns, and the accusative's alif. */
const LAST_OF_ENDINGS: ReadonlySet<string> = new Set(["ه", "ا", "م"]);

/** Whether a folded word is one of these stems, with a possessor's pronoun or the accusative's alif too. */
export function matchesStem(key: string, stems: ReadonlySet<string>): boolean {
  if (stems.has(key)) return true;
  if (!LAST_OF_ENDINGS.has(key.charAt(key.length - 1))) return false;
  for (const suffix of POSSESSORS) {
    if (!key.endsWith(suffix) || key.length - suffix.length < 2) continue;
    const stem = key.slice(0, -suffix.length);
    if (stems.has(stem) || (stem.endsWith("ت") && stems.has(`${stem.slice(0, -1)}ه`))) return true;
    // سفرائها, سفراؤها: before a pronoun the hamza of سفراء is written on a letter.
    if (/ا[يو]$/.test(stem) && stems.has(`${stem.slice(0, -1)}ء`)) return true;
  }
  return key.endsWith("ا") && stems.has(key.slice(0, -1));
}

/** `قصفت الطائرات`: whether one of a verb's frames asks for this noun as its subject, with whose it is behind it. */
export function asksForSubject(frames: readonly Frame[], key: string): boolean {
  return frames.some(
    ({ requires, subject }) =>
      subject.some((slot) => slot.startsWith("S.")) &&
      requires.some(({ slot, stems }) => slot === "S" && matchesStem(key, stems)),
  );
}

/** `وجه الشكر`, `فرض حظر`: whether one of a verb's frames asks for this noun as its direct object. */
export function asksForObject(frames: readonly Frame[], key: string): boolean {
  return frames.some(({ requires }) =>
    requires.some(({ slot, stems }) => slot === "DO" && matchesStem(key, stems)),
  );
}
