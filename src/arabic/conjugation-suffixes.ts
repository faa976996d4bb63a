import { FINAL_HAMZAS } from "./hamza.js";

/** A word read as a stem and a pronoun: `أرسلتها` as أرسلت + ها. */
export interface SuffixReading {
  /** As it is printed without the pronoun: `لقاء` of `لقائه`, `دعوة` of `دعوته`, `أرسلوا` of `أرسلوه`. */
  readonly stem: string;
  readonly suffix: string;
}

const NOMINAL_SUFFIXES = ["ه", "ها", "هم", "هما", "هن", "ك", "كم", "نا", "ي"];
const VERBAL_SUFFIXES = ["ه", "ها", "هم", "هما", "هن", "ك", "كم", "كما", "كن", "ني", "نا"];

/** Letters that no word has at its end before a pronoun. */
const ONLY_FINAL = /[ىة]$/;

/** Every way to take a pronoun off a verb, with the stem as it is printed alone. */
export function verbalSuffixes(word: string): readonly SuffixReading[] {
  return readings(word, VERBAL_SUFFIXES, (stem, add) => {
    const last = stem[stem.length - 1];
    const front = stem.slice(0, -1);
    if (stem.endsWith("وا")) return; // أرسلوا + ه is أرسلوه
    add(stem);
    if (last === "ا")
      add(`${front}ى`); // رماه, تلقاها
    else if (last === "آ")
      add(`${front}أى`); // رآه
    else if (last === "و") {
      add(`${stem}ا`); // أرسلوه
      if (stem.endsWith("تمو")) add(front); // أرسلتموه
    } else if (last === "ئ" || last === "ؤ") addHamzas(front, last, add); // يسيئه, يبدؤه
  });
}

/**
 * Every way to take a pronoun off a noun, with the stem as it is printed alone. ـي is taken off ـتي only: after
 * another letter it is nearly always an adjective's (`دفاعي`, `رسمي`).
 */
export function nominalSuffixes(word: string): readonly SuffixReading[] {
  return readings(word, NOMINAL_SUFFIXES, (stem, add, suffix) => {
    const last = stem[stem.length - 1] as string;
    const front = stem.slice(0, -1);
    if (last === "ت") add(`${front}ة`);
    if (suffix === "ي") return;
    add(stem);
    if (last === "ا") add(`${front}ى`);
    else if (FINAL_HAMZAS.includes(last)) addHamzas(front, last, add);
  });
}

function addHamzas(front: string, printed: string, add: (stem: string) => void): void {
  for (const hamza of FINAL_HAMZAS) if (hamza !== printed) add(front + hamza);
}

function readings(
  word: string,
  suffixes: readonly string[],
  stems: (stem: string, add: (stem: string) => void, suffix: string) => void,
): readonly SuffixReading[] {
  const found: SuffixReading[] = [];
  for (const suffix of suffixes) {
    if (word.length < suffix.length + 2 || !word.endsWith(suffix)) continue;
    const printed = word.slice(0, -suffix.length);
    if (!ONLY_FINAL.test(printed)) stems(printed, (stem) => found.push({ stem, suffix }), suffix);
  }
  return found;
}
