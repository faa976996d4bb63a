import { bareForm } from "./orthography.js";

const LETTERS: Readonly<Record<string, string>> = {
  ا: "a",
  أ: "a",
  إ: "i",
  آ: "a",
  ب: "b",
  ت: "t",
  ث: "th",
  ج: "j",
  ح: "h",
  خ: "kh",
  د: "d",
  ذ: "dh",
  ر: "r",
  ز: "z",
  س: "s",
  ش: "sh",
  ص: "s",
  ض: "d",
  ط: "t",
  ظ: "z",
  ع: "",
  غ: "gh",
  ف: "f",
  ق: "q",
  ك: "k",
  ل: "l",
  م: "m",
  ن: "n",
  ه: "h",
  ة: "a",
  ى: "a",
  ء: "",
  ؤ: "",
  ئ: "",
  پ: "p",
  چ: "ch",
  ڤ: "v",
  گ: "g",
  ژ: "zh",
};

/**
 * A careful romanisation of an Arabic name for which no English name is known: consonants and long vowels as
 * written, `a` where two consonants would otherwise meet at the beginning. It is a reading aid, not a name:
 * callers mark it as such.
 */
export function romanise(arabic: string): string {
  return bareForm(arabic)
    .split(/\s+/)
    .filter((word) => word.length > 0)
    .map(romaniseWord)
    .join(" ");
}

function romaniseWord(word: string): string {
  if (word.startsWith("ال") && word.length > 4) return `al-${capital(letters(word.slice(2)))}`;
  return capital(letters(word));
}

function letters(word: string): string {
  let out = "";
  for (const [i, letter] of [...word].entries()) {
    const vowelBefore = /[aiu]$/.test(out);
    if (letter === "و") out += i === 0 ? "w" : vowelBefore ? "w" : "u";
    else if (letter === "ي") out += i === 0 ? "y" : vowelBefore ? "y" : "i";
    else {
      const plain = LETTERS[letter] ?? (/[\p{L}\p{N}-]/u.test(letter) ? letter : "");
      if (plain && i === 1 && /^[^aiuy]+$/.test(out) && /^[^aiu]/.test(plain)) out += "a";
      out += plain;
    }
  }
  return out;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
