/** Marks that are written but not read as letters: vowels, dagger alif, tatweel, direction and zero-width marks. */
const INVISIBLE =
  /[\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06ED\u0640\u200B-\u200F\u202A-\u202E\u2060-\u2069\u061C\uFEFF\u00AD]/g;
const HAS_INVISIBLE = new RegExp(INVISIBLE.source);
/** Presentation forms (ﻻ, ﷲ) and letters of the Persian keyboard that stand for Arabic ones. */
const HAS_COMPATIBILITY = /[\uFB50-\uFDFF\uFE70-\uFEFE\u06CC\u06A9\u06C1\u06BE\u0671]/;

/**
 * A word as a dictionary prints it: vowels, tatweel and invisible marks removed, presentation forms and Persian
 * code points written as plain Arabic letters; hamzas stay as they are. `أنّ` → `أن`.
 */
export function bareForm(word: string): string {
  let bare = HAS_INVISIBLE.test(word) ? word.replace(INVISIBLE, "") : word;
  if (HAS_COMPATIBILITY.test(bare)) {
    bare = bare
      .normalize("NFKC")
      .replace(INVISIBLE, "")
      .replace(/[\u06CC]/g, "ي")
      .replace(/\u06A9/g, "ك")
      .replace(/[\u06C1\u06BE]/g, "ه")
      .replace(/\u0671/g, "ا");
  }
  return bare;
}

const FOLDED: Readonly<Record<string, string>> = { أ: "ا", إ: "ا", آ: "ا", ى: "ي", ة: "ه", ؤ: "و", ئ: "ي" };
const NEEDS_FOLDING = /[أإآىةؤئA-Z]/;

/**
 * The key under which spelling variants of a word or phrase meet: `bareForm` with أ إ آ → ا, ى → ي, ة → ه, ؤ → و,
 * ئ → ي and Latin letters in lower case. For look-up only; nothing that a reader sees is folded.
 */
export function foldKey(text: string): string {
  const bare = bareForm(text);
  if (!NEEDS_FOLDING.test(bare)) return bare;
  return bare.replace(/[أإآىةؤئ]/g, (letter) => FOLDED[letter] ?? letter).toLowerCase();
}

/**
 * Where, in the original spelling of a word, its `count`th letter ends: the offset that cuts `count` letters off
 * the front, whatever vowels or tatweel stand between. `lettersEnd("وَروسيا", 1)` is 2.
 */
export function lettersEnd(word: string, count: number): number {
  let seen = 0;
  for (let i = 0; i < word.length; i++) {
    if (!HAS_INVISIBLE.test(word[i] as string)) {
      if (seen === count) return i;
      seen++;
    }
  }
  return word.length;
}

/** A folded word without the article: `الخارجيه` → `خارجيه`. Words that would be left too short keep it. */
export function looseKey(key: string): string {
  return key.length > 4 && key.startsWith("ال") ? key.slice(2) : key;
}
