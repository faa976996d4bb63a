import fc from "fast-check";
import { expect, it } from "vitest";
import { extractor } from "../extract/reading.js";
import { articleOf, SENTENCES } from "./texts.js";

const VOWELS = [..."\u064B\u064C\u064D\u064E\u064F\u0650\u0651\u0652\u0670"];
const TATWEEL = ["\u0640", "\u0640\u0640"];
/** Letters that join to the left: a tatweel can only stand behind these. */
const JOINING = /[بتثجحخسشصضطظعغفقكلمنهيئ]/u;
const LETTER = /[ء-غف-ي]/u;

/** The statements of a text without what may rightly change: subject, relation, object, status. */
function claimsOf(text: string): readonly string[] {
  const { statements } = extractor().extract(articleOf(text));
  return statements
    .map(({ subject, relation, object, polarity, modality }) =>
      [subject, relation, object, polarity, modality].join(" "),
    )
    .sort();
}

/** Puts marks behind letters: one number for each character says which mark, or none. */
function marked(text: string, choices: readonly number[]): string {
  return [...text]
    .map((letter, i, all) => {
      const choice = choices[i % choices.length] ?? 0;
      if (!LETTER.test(letter)) return letter;
      if (choice < VOWELS.length) return letter + VOWELS[choice];
      const inside = LETTER.test(all[i + 1] ?? "") && JOINING.test(letter);
      return inside && choice < VOWELS.length + TATWEEL.length
        ? letter + TATWEEL[choice - VOWELS.length]
        : letter;
    })
    .join("");
}

it.each(SENTENCES)("vowel marks and tatweels change nothing: %s", (sentence) => {
  const plain = claimsOf(sentence);
  fc.assert(
    fc.property(fc.array(fc.nat(30), { minLength: 7, maxLength: 40 }), (choices) => {
      expect(claimsOf(marked(sentence, choices))).toEqual(plain);
    }),
    { numRuns: 40 },
  );
});

it("a whole article with every letter marked states the same", () => {
  const text = SENTENCES.join("\n");
  const plain = claimsOf(text);
  expect(plain.length).toBeGreaterThan(15);
  for (const [i, mark] of VOWELS.entries()) expect(claimsOf(marked(text, [i])), mark).toEqual(plain);
});

it.each([
  ["CRLF for LF", (text: string) => text.replaceAll("\n", "\r\n")],
  ["no-break spaces", (text: string) => text.replaceAll(" ", "\u00A0")],
  ["two spaces", (text: string) => text.replaceAll(" ", "  ")],
  ["a byte-order mark", (text: string) => `\uFEFF${text}`],
  ["right-to-left marks around words", (text: string) => text.replaceAll(" ", "\u200F ")],
  ["zero-width non-joiners behind words", (text: string) => text.replaceAll(" ", "\u200C ")],
  ["Persian ye and kaf", (text: string) => text.replaceAll("ي", "ی").replaceAll("ك", "ک")],
])("%s change nothing", (_, change) => {
  const text = SENTENCES.join("\n");
  expect(claimsOf(change(text))).toEqual(claimsOf(text));
});
