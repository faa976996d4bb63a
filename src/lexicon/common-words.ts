import { SeedError } from "../model/errors.js";
import { alternatives, readSeed } from "./tsv.js";

/** The ordinary nouns, adjectives, adverbs and numbers of Arabic: words that are no part of a person's name. */
export interface CommonWords {
  /** How many dictionary forms were read. */
  readonly size: number;
  /**
   * Whether a printed word (one token, without diacritics) is an inflected form of an ordinary word, whatever is
   * glued to it: `وللمسؤولين`, `باجتماعاتهم`, `سياسياً` yes; `بومبيو`, `لافروف` no.
   */
  isCommonWord(word: string): boolean;
  /** The same with nothing glued to the front: `لجنة` yes, `لدعم` (for + support) no. ال may stand. */
  isWithoutProclitics(word: string): boolean;
}

type PartOfSpeech = "noun" | "adjective" | "adverb" | "number";

const PARTS_OF_SPEECH: ReadonlySet<string> = new Set(["noun", "adjective", "adverb", "number"]);
const PRINTED_LETTERS = /^[\u0621-\u063A\u0641-\u064A]+$/;
const HAS_MARK = /[\u064B-\u0652\u0670\u0640]/;
const MARKS = /[\u064B-\u0652\u0670\u0640]/g;

/** What may follow an indexed letter sequence; one sequence may allow several things. */
const ALONE = 1;
/** A possessive pronoun: وزارت+ها. */
const PRONOUN = 2;
/** The dual ان / ين: وزارت+ين. */
const DUAL = 4;
/** The sound feminine plural ات: اجتماع+ات. */
const PLURAL_AT = 8;
/** The sound masculine plural ون / ين: مسؤول+ون. */
const PLURAL_UN = 16;
/** The alif of the indefinite accusative: قرار+ا. */
const ACCUSATIVE = 32;
/** ة: سياسي+ة. */
const FEMININE = 64;
/** A dual or plural that lost its nun before a genitive: مسؤولو, وزيري. Not after any noun: سلامي is a name. */
const CONSTRUCT = 128;
/** Some form starts with an alif without hamza: اجتماع. */
const PLAIN_ALIF = 256;
/** Some form starts with an alif that carries a hamza or madda: أول, آخر. */
const HAMZA_ALIF = 512;
/** Printed as it is and without the article: غدا. */
const ADVERB = 1024;

type Index = ReadonlyMap<string, number>;

const PRONOUNS: ReadonlySet<string> = new Set(["ه", "ها", "هم", "هما", "هن", "ك", "كم", "نا"]);

/**
 * Reads the file of common words (`form, pos, feminine, plural`) and indexes its regular inflection.
 * @param path the tab-separated file
 * @throws SeedError naming every bad row as `file:line what is wrong`
 */
export function readCommonWords(path: string): CommonWords {
  const rows = readSeed(path, ["form", "pos", "feminine", "plural"]);
  const index = new Map<string, number>();
  const seen = new Map<string, string>();
  const problems: string[] = [];
  for (const { cells, at } of rows) {
    const { form, pos, feminine } = cells;
    const plurals = alternatives(cells.plural);
    const before = problems.length;
    for (const printed of [form, ...(feminine ? [feminine] : []), ...plurals]) {
      const problem = spellingProblem(printed);
      if (problem) problems.push(`${at} ${problem}`);
    }
    if (!PARTS_OF_SPEECH.has(pos)) {
      problems.push(`${at} unknown part of speech "${pos}": use ${[...PARTS_OF_SPEECH].join(", ")}`);
    }
    if (pos === "adverb" && (feminine || plurals.length > 0)) {
      problems.push(`${at} the adverb ${form} cannot have a feminine or a plural: write "-" in both columns`);
    }
    const first = seen.get(`${form} ${pos}`);
    if (first) problems.push(`${at} ${form} (${pos}) stands already in ${first}: keep one row`);
    else seen.set(`${form} ${pos}`, at);
    if (problems.length > before) continue;
    addWord(index, form, pos as PartOfSpeech, feminine, plurals);
  }
  for (const [key, at] of seen) {
    const [form = "", pos] = key.split(" ");
    if (pos !== "adverb" && form.startsWith("ال") && seen.has(`${form.slice(2)} ${pos}`)) {
      problems.push(`${at} ${form} is ${form.slice(2)} with the article: write it without ال`);
    }
  }
  if (problems.length > 0) throw new SeedError(problems);
  return {
    size: seen.size,
    isCommonWord: (word) => isKnown(index, word.replace(MARKS, "")),
    isWithoutProclitics: (word) => isBare(index, word),
  };
}

/**
 * The key under which careless spellings meet. Unlike the key for names it keeps ؤ and ئ, which newspapers do print:
 * زائف (false) must not claim زايف (Zaev), nor فائز (winning) فايز (Fayez).
 */
function fold(letters: string): string {
  if (!FOLDABLE.test(letters)) return letters;
  return letters.replace(ALIFS, "ا").replace(ENDINGS, (ending) => (ending === "ى" ? "ي" : "ه"));
}

const FOLDABLE = /[أإآىة]/;
const ALIFS = /[أإآ]/g;
const ENDINGS = /[ىة]/g;

function spellingProblem(printed: string): string | null {
  if (HAS_MARK.test(printed)) return `"${printed}" has a vowel mark or tatweel: write the bare letters`;
  if (!PRINTED_LETTERS.test(printed)) return `"${printed}" is not one word of Arabic letters`;
  if (printed.length < 2) return `"${printed}" is a single letter`;
  return null;
}

function addWord(
  index: Map<string, number>,
  form: string,
  pos: PartOfSpeech,
  feminine: string,
  plurals: readonly string[],
): void {
  const add = (letters: string, allows: number): void => {
    const key = fold(letters);
    const alif = letters[0] === "ا" ? PLAIN_ALIF : key[0] === "ا" ? HAMZA_ALIF : 0;
    index.set(key, (index.get(key) ?? 0) | allows | alif);
  };
  add(form, pos === "adverb" ? ADVERB : ALONE);
  if (pos === "adverb") return;
  addEndings(add, form);
  if (pos === "number") {
    for (const plural of plurals) addPlural(add, plural);
    return;
  }
  addSoundPlurals(add, form);
  if (pos === "adjective" && !feminine && !form.endsWith("ة")) {
    add(form, FEMININE);
    add(`${form}ت`, DUAL);
  }
  if (feminine) {
    // A noun with a feminine names a person, and two of them are common: وزيري خارجية.
    if (pos === "noun" && form.length >= 4) add(form, CONSTRUCT);
    add(feminine, ALONE);
    addEndings(add, feminine);
    addSoundPlurals(add, feminine);
  }
  // A defective participle loses its ي when indefinite: قاضي / قاض, and before the plural: الماضون.
  if (form.length === 4 && form[1] === "ا" && form[2] !== "ئ" && form.endsWith("ي")) {
    add(form.slice(0, -1), ALONE | PLURAL_UN);
  }
  for (const plural of plurals) addPlural(add, plural);
}

type Add = (letters: string, allows: number) => void;

function addPlural(add: Add, plural: string): void {
  add(plural, ALONE);
  addEndings(add, plural);
}

/** Stems of a form before pronouns, the dual and the accusative alif; ة opens to ت and final ء finds its seat. */
function addEndings(add: Add, form: string): void {
  const body = form.slice(0, -1);
  switch (form[form.length - 1]) {
    case "ة":
      add(`${body}ت`, PRONOUN | DUAL);
      return;
    case "ى":
      add(`${body}ا`, PRONOUN);
      add(`${body}ي`, DUAL);
      return;
    case "ا":
      add(form, PRONOUN);
      return;
    case "ء":
      // أعضاءهم, أعضاؤهم, أعضائهم; شيئا, جزءا.
      add(form, PRONOUN | DUAL);
      add(`${body}ؤ`, PRONOUN);
      add(`${body}ئ`, PRONOUN | DUAL);
      if (!body.endsWith("ا")) {
        add(form, ACCUSATIVE);
        add(`${body}ئ`, ACCUSATIVE);
      }
      return;
    case "أ":
      add(form, PRONOUN | DUAL);
      add(`${body}ئ`, PRONOUN);
      return;
    default:
      add(form, PRONOUN | DUAL | ACCUSATIVE);
  }
}

function addSoundPlurals(add: Add, form: string): void {
  if (form.endsWith("ة")) {
    add(form.slice(0, -1), PLURAL_AT);
    return;
  }
  // Three bare letters and ات is more often a name (عرفات) than a plural: طلبات is written out in the file.
  if (form.length >= 4) add(form, PLURAL_AT | PLURAL_UN);
  if ((form.startsWith("م") && form.length >= 4) || (form.endsWith("ي") && form.length >= 5))
    add(form, CONSTRUCT);
}

/** All ways to cut a conjunction, a preposition and the article off. */
function isKnown(index: Index, word: string): boolean {
  const key = fold(word);
  if (key.length < 2) return false;
  if (isInflected(index, key, false, alifPrinted(word, 0)) || withoutPreposition(index, word, key, 0))
    return true;
  const first = key[0];
  if ((first !== "و" && first !== "ف") || key.length < (first === "و" ? 3 : 5)) return false;
  return (
    isInflected(index, key.slice(1), false, alifPrinted(word, 1)) || withoutPreposition(index, word, key, 1)
  );
}

function isBare(index: Index, word: string): boolean {
  const key = fold(word);
  if (key.startsWith("ال") && key.length >= 4 && isInflected(index, key.slice(2), true, 0)) return true;
  return key.length >= 2 && isInflected(index, key, false, alifPrinted(word, 0));
}

function withoutPreposition(index: Index, word: string, key: string, at: number): boolean {
  const first = key[at];
  const second = key[at + 1];
  const rest = key.length - at;
  if (first === "ا" && second === "ل") return rest >= 4 && isInflected(index, key.slice(at + 2), true, 0);
  if (first !== "ب" && first !== "ل" && first !== "ك") return false;
  if (first === "ل" && second === "ل" && rest >= 4 && isInflected(index, key.slice(at + 2), true, 0))
    return true;
  if (first !== "ل" && second === "ا" && key[at + 2] === "ل" && rest >= 5) {
    if (isInflected(index, key.slice(at + 3), true, 0)) return true;
  }
  // كمال is no ك + مال and وليد no و + ل + يد: short words only after a bare ب or ل.
  if (rest < (first === "ك" ? 5 : at > 0 ? 4 : 3)) return false;
  // باول (Powell) is no ب + أول: glued to a preposition, a hamza is printed.
  const plain = word[at + 1] === "ا" ? PLAIN_ALIF : 0;
  return isInflected(index, key.slice(at + 1), false, plain || alifPrinted(word, at + 1));
}

/** A printed أ or آ must stand in the dictionary form too: أنجيلا is no إنجيل, ألان no الآن. */
function alifPrinted(word: string, at: number): number {
  return word[at] === "أ" || word[at] === "آ" ? HAMZA_ALIF : 0;
}

/** Whether a word without proclitics inflects an indexed form; `alif` is the bit its first letter asks for, or 0. */
function isInflected(index: Index, stem: string, definite: boolean, alif: number): boolean {
  const allows = (letters: number, wanted: number): boolean => {
    const found = index.get(letters === 0 ? stem : stem.slice(0, -letters)) ?? 0;
    return (found & wanted) !== 0 && (alif === 0 || (found & alif) !== 0);
  };
  if (allows(0, definite ? ALONE : ALONE | ADVERB)) return true;
  const n = stem.length;
  if (n < 3) return false;
  const last = stem[n - 1];
  const two = stem.slice(-2);
  if (last === "ه" && allows(1, FEMININE)) return true;
  if (two === "ات" && n >= 5 && allows(2, PLURAL_AT)) return true;
  if (two === "ين" && n >= (definite ? 4 : 5) && allows(2, DUAL | PLURAL_UN)) return true;
  // Without the article a short word in ان or ون is more often a name: شعبان, عدوان.
  if (two === "ان" && n >= (definite ? 4 : 6) && allows(2, DUAL)) return true;
  if (two === "ون" && n >= (definite ? 5 : 6) && allows(2, PLURAL_UN)) return true;
  if (definite) return false;
  if (last === "ا" && n >= 3 && allows(1, ACCUSATIVE)) return true;
  // دولتا, مقاطعتي; with ي only longer words: ولايتي is a name.
  if (stem[n - 2] === "ت" && n >= (last === "ي" ? 7 : 6) && (last === "ا" || last === "ي") && allows(1, DUAL))
    return true;
  if ((last === "ي" || last === "و") && allows(1, CONSTRUCT)) return true;
  return endsInPronoun(stem, allows);
}

function endsInPronoun(stem: string, allows: (letters: number, wanted: number) => boolean): boolean {
  for (let letters = 1; letters <= 3 && stem.length - letters >= 2; letters++) {
    const pronoun = stem.slice(-letters);
    if (!PRONOUNS.has(pronoun) || (pronoun === "ك" && stem.length < 5)) continue;
    if (allows(letters, PRONOUN)) return true;
    const host = stem.length - letters;
    // اجتماعات+هم; and before a pronoun the dual and plural lose their nun: مسؤولي+هم, جانبي+ه.
    if (host >= 5 && stem.startsWith("ات", host - 2) && allows(letters + 2, PLURAL_AT)) return true;
    if (host >= 4 && stem[host - 1] === "ي" && allows(letters + 1, DUAL | PLURAL_UN)) return true;
  }
  return false;
}
