import { describe, expect, it } from "vitest";
import { layOut } from "../../src/annotate/layout.js";
import { tokenize } from "../../src/annotate/tokens.js";
import { articleOf } from "../properties/texts.js";

function read(text: string) {
  return tokenize(layOut(articleOf(text), { lines: [] }));
}

function sentencesOf(text: string): readonly string[] {
  return read(text).sentences.map(({ start, end }) => text.slice(start, end));
}

describe("tokens", () => {
  it.each([
    ["وصل الوزير.", ["word وصل", "word الوزير", "punctuation ."]],
    ["قال: «نعم»", ["word قال", "punctuation :", "punctuation «", "word نعم", "punctuation »"]],
    ["في 24 فبراير/شباط", ["word في", "number 24", "word فبراير", "punctuation /", "word شباط"]],
    ["٢٤ و1,200.5 و12:30", ["number ٢٤", "word و", "number 1,200.5", "word و", "number 12:30"]],
    ["حلف NATO", ["word حلف", "latin NATO"]],
    ["#روسيا_اليوم", ["word روسيا", "word اليوم"]],
    ["رُوسِيَا رـوسيا", ["word رُوسِيَا", "word رـوسيا"]],
    ["روسيا\u200Fوتركيا", ["word روسيا\u200Fوتركيا"]],
    ["روسيا😀تركيا", ["word روسيا", "punctuation 😀", "word تركيا"]],
    ["پوتین", ["word پوتین"]],
    ["", []],
  ])("%s", (text, tokens) => {
    expect(read(text).tokens.map((token) => `${token.kind} ${token.text}`)).toEqual(tokens);
  });

  it("gives a word bare and folded, and its offsets in the original", () => {
    const text = "  إِلـى الأُمّة";
    const [first, second] = read(text).tokens;
    expect(first).toMatchObject({ bare: "إلى", key: "الي", start: 2, end: 7 });
    expect(second).toMatchObject({ bare: "الأمة", key: "الامه" });
    expect(text.slice(second?.start, second?.end)).toBe("الأُمّة");
  });
});

describe("sentences", () => {
  it.each([
    ["full stops", "وصل الوزير. غادر السفير.", ["وصل الوزير.", "غادر السفير."]],
    ["a question and an exclamation", "هل وصل؟ نعم!", ["هل وصل؟", "نعم!"]],
    ["three dots", "وصل... ثم غادر.", ["وصل...", "ثم غادر."]],
    ["no space behind the stop", "وصل الوزير.غادر السفير.", ["وصل الوزير.", "غادر السفير."]],
    ["an initial", "قال د. محمد علي. وغادر.", ["قال د. محمد علي.", "وغادر."]],
    ["initials of an agency", "ذكرت أ.ف.ب أمس.", ["ذكرت أ.ف.ب أمس."]],
    ["a closing mark behind the stop", "قال: «نعم.» ثم غادر.", ["قال: «نعم.»", "ثم غادر."]],
    ["decimal points", "بلغ 3.5 في المئة. وارتفع.", ["بلغ 3.5 في المئة.", "وارتفع."]],
    ["paragraphs", "روسيا تحذر\nوصل الوزير.", ["روسيا تحذر", "وصل الوزير."]],
  ])("%s", (_, text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });

  it("a semicolon does not end a sentence", () => {
    expect(sentencesOf("وصل الوزير؛ وغادر السفير.")).toHaveLength(1);
  });

  it("a sentence without end is cut", () => {
    const { tokens, sentences } = read("كلمة ".repeat(1000));
    expect(sentences.length).toBeGreaterThan(3);
    expect(sentences.reduce((sum, { first, last }) => sum + last - first, 0)).toBe(tokens.length);
  });

  it("every token lies in exactly one sentence", () => {
    const { tokens, sentences } = read("روسيا تحذر\n\nوصل الوزير. قال: «نعم.» ثم… غادر؟! (نعم)");
    expect(sentences.flatMap(({ first, last }) => tokens.slice(first, last))).toEqual(tokens);
  });
});
