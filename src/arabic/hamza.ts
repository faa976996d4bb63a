/**
 * From sounds to newswire spelling.
 *
 * Sounds are written one character each: consonants as Arabic letters (hamza `ء`, never a seat), short vowels
 * `a i u`, long vowels `A I U`, and
 * - `Y` a final long a that is spelled ى at the end of a word and ا before anything else (`رمى`, `رماة`);
 * - `ٱ` the alif of a joining hamza (`ٱijtamaʿ`), always spelled ا;
 * - `+` the silent alif of the plural (`katabU+`);
 * - `-` the place of a weak radical that the jussive drops: what precedes it is not the word's end (`ينأ`);
 * - `Z` the alif of the accusative tanwin (`muʾakkidZ`).
 */

const SHORT = "aiu";
/** Letters that do not join to the left: after them a hamza stands on the line (`جزءا`) rather than on ئ (`عبئا`). */
const UNJOINED = "ادذرزو";

const PRINTED: Readonly<Record<string, string>> = {
  a: "",
  i: "",
  u: "",
  A: "ا",
  I: "ي",
  U: "و",
  ٱ: "ا",
  "+": "ا",
  "-": "",
  Z: "ا",
};

/** What a hamza and the sound after it are printed as, and how many sounds after the hamza that covers. */
interface Seat {
  readonly printed: string;
  readonly covers: number;
  /** A second accepted spelling: `بدأوا` beside `بدؤوا`. */
  readonly or?: string;
}

/** PRINTED by character code: 0 prints nothing, a code that is not here prints itself. */
const PRINTED_CODES: ReadonlyMap<number, number> = new Map(
  Object.entries(PRINTED).map(([sound, printed]) => [
    sound.charCodeAt(0),
    printed === "" ? 0 : printed.charCodeAt(0),
  ]),
);
const FINAL_A = "Y".charCodeAt(0);

/**
 * Spells a word as unvowelled newswire prints it, the usual spelling first. Several are given only where
 * outlets differ in the hamza's seat before ū (`بدؤوا` and `بدأوا`, `مسؤول` and `مسئول`).
 */
export function spell(sounds: string): readonly string[] {
  const word = contract(sounds);
  return word.includes("ء") ? spellWithHamza(word) : [spellPlain(word)];
}

/** Nine words out of ten have no hamza: hundreds of thousands of them are spelled before the first article is read. */
function spellPlain(word: string): string {
  const codes: number[] = [];
  for (let i = 0; i < word.length; i++) {
    const sound = word.charCodeAt(i);
    if (word.charCodeAt(i + 1) === sound) continue; // shadda
    const printed = sound === FINAL_A ? finalA(word, i).charCodeAt(0) : (PRINTED_CODES.get(sound) ?? sound);
    if (printed !== 0) codes.push(printed);
  }
  return String.fromCharCode(...codes);
}

function spellWithHamza(word: string): readonly string[] {
  let usual = "";
  let other: string | null = null;
  for (let i = 0; i < word.length; i++) {
    const sound = word[i] as string;
    if (sound === "ء") {
      while (word[i + 1] === "ء") i++;
      const seat = seatOf(word, i);
      if (seat.or !== undefined || other !== null) other = (other ?? usual) + (seat.or ?? seat.printed);
      usual += seat.printed;
      i += seat.covers;
      continue;
    }
    if (word[i + 1] === sound) continue; // shadda
    const printed = sound === "Y" ? finalA(word, i) : (PRINTED[sound] ?? sound);
    usual += printed;
    if (other !== null) other += printed;
  }
  return other === null || other === usual ? [usual] : [usual, other];
}

/** `ى`, but `ا` before another letter and after ي (`يحيا`). */
function finalA(word: string, i: number): string {
  return i === word.length - 1 && word[i - 1] !== "ي" ? "ى" : "ا";
}

/** Sound changes that show in print: `ءaءman` → `ءAman` (آمن), `ءiءmAn` → `ءImAn`, `ٱistiوqAf` → `ٱistIqAf`. */
function contract(sounds: string): string {
  let word = sounds;
  if (word.includes("ء", word.indexOf("ء") + 1)) {
    word = word.replace(/^ء([aiu])ء(?=[^aiuAIUYZء])/, (_, vowel: string) => `ء${vowel.toUpperCase()}`);
  }
  if (word.includes("iو")) word = word.replace(/iو(?=[^aiuAIUYZو])/g, "I");
  return word.includes("uي") ? word.replace(/uي(?=[^aiuAIUYZي])/g, "U") : word;
}

/** The seat of the hamza at `i` (the last one of a doubled hamza). */
function seatOf(word: string, i: number): Seat {
  let first = i;
  while (word[first - 1] === "ء") first--;
  const before = word[first - 1];
  const after = word[i + 1];
  if (before === undefined) return initialSeat(after);
  if (after === undefined || (SHORT.includes(after) && i + 2 === word.length))
    return { printed: finalSeat(before), covers: 0 };
  if (after === "Z") return tanwinSeat(before);
  if (after === "i" || after === "I") return { printed: "ئ", covers: 0 };
  if (before === "i" || before === "I") return { printed: "ئ", covers: 0 };
  if (before === "ي") return { printed: after === "a" && isConsonant(word[i + 2]) ? "أ" : "ئ", covers: 0 };
  if (after === "u" || after === "U") return seatBeforeU(before, after);
  if (before === "u") return { printed: "ؤ", covers: 0 };
  if (before === "A" || before === "U" || before === "و") return { printed: "ء", covers: 0 };
  // After a or an unvowelled consonant, before a or an unvowelled consonant.
  return after === "A" ? { printed: "آ", covers: 1 } : { printed: "أ", covers: 0 };
}

function initialSeat(after: string | undefined): Seat {
  if (after === "A") return { printed: "آ", covers: 1 };
  return { printed: after === "i" || after === "I" ? "إ" : "أ", covers: 0 };
}

function finalSeat(before: string): string {
  if (before === "a") return "أ";
  if (before === "i") return "ئ";
  return before === "u" ? "ؤ" : "ء";
}

/** `خطأ` and `لقاء` take no alif; `قارئا`, `تنبؤا`, `شيئا`, `بدءا`, `عبئا` do. */
function tanwinSeat(before: string): Seat {
  if (before === "a" || before === "A") return { printed: finalSeat(before), covers: 1 };
  if (before === "i" || before === "u") return { printed: finalSeat(before), covers: 0 };
  return { printed: before === "U" || UNJOINED.includes(before) ? "ء" : "ئ", covers: 0 };
}

function seatBeforeU(before: string, after: string): Seat {
  if (after === "u") return { printed: before === "U" ? "ء" : "ؤ", covers: 0 };
  if (before === "a") return { printed: "ؤ", covers: 0, or: "أ" };
  if (before === "u") return { printed: "ؤ", covers: 0 };
  if (before === "U" || before === "و") return { printed: "ء", covers: 0, or: "ؤ" };
  return { printed: "ؤ", covers: 0, or: before === "A" || UNJOINED.includes(before) ? "ء" : "ئ" };
}

function isConsonant(sound: string | undefined): boolean {
  return sound !== undefined && sound >= "ء" && sound <= "ي" && sound !== "ة";
}

/** The spellings that one final hamza may have before a pronoun: `لقاء` → `لقائه`, `لقاؤه`; `يبدأ` → `يبدؤه`. */
export const FINAL_HAMZAS: readonly string[] = ["ء", "أ", "ؤ", "ئ"];
