import { describe, expect, it } from "vitest";
import { layOut } from "../../src/annotate/layout.js";
import { articleOf } from "../properties/texts.js";

const BOILERPLATE = { lines: [/^اقرأ أيضا/, /^المصدر ?:/] };

/** The blocks of a text as their own characters, headlines marked. */
function blocksOf(text: string): readonly string[] {
  return layOut(articleOf(text), BOILERPLATE).blocks.map(
    ({ start, end, headline }) => `${headline ? "# " : ""}${text.slice(start, end)}`,
  );
}

const LINES = [
  "وقال المتحدث إن المحادثات التي جرت في العاصمة بين الطرفين",
  "تناولت ملفات عدة منها التجارة والحدود والطاقة والمياه",
  "مشيرا إلى أن الاجتماع المقبل سيعقد في الشهر القادم من هذا",
  "العام على أن تحضره وفود من دول الجوار ومن المنظمات التي",
  "تعنى بالشأن الإنساني في الإقليم وفي مناطق أخرى من العالم",
  "وذلك قبل نهاية الصيف.",
];

describe("blocks", () => {
  it.each([
    ["one line", "وصل الوزير.", ["وصل الوزير."]],
    ["two paragraphs", "وصل الوزير.\n\nوغادر السفير.", ["وصل الوزير.", "وغادر السفير."]],
    ["CRLF", "وصل الوزير.\r\n\r\nوغادر السفير.", ["وصل الوزير.", "وغادر السفير."]],
    ["carriage returns alone", "وصل الوزير.\rوغادر السفير.", ["وصل الوزير.", "وغادر السفير."]],
    ["line separators", "وصل الوزير.\u2028وغادر السفير.", ["وصل الوزير.", "وغادر السفير."]],
    ["white space around a line", "  \u00A0وصل الوزير. \t\nوغادر.", ["وصل الوزير.", "وغادر."]],
    [
      "a line of the page",
      "وصل الوزير.\nاقرأ أيضا: خبر\nوغادر السفير.\nالمصدر: وكالات",
      ["وصل الوزير.", "وغادر السفير."],
    ],
    ["nothing but white space", " \n\u00A0\r\n\t", []],
    ["nothing", "", []],
  ])("%s", (_, text, blocks) => {
    expect(blocksOf(text)).toEqual(blocks);
  });

  it("a button of the page is short: a sentence that begins like one is none", () => {
    const sentence = `اقرأ أيضا${" كلمة".repeat(40)}.`;
    expect(blocksOf(sentence)).toEqual([sentence]);
  });

  it("a line without a full stop is a headline, one with it none", () => {
    expect(blocksOf("روسيا تحذر تركيا\nوصل الوزير.")).toEqual(["# روسيا تحذر تركيا", "وصل الوزير."]);
  });

  it("only the first line may be a headline that ends in what it quotes", () => {
    expect(blocksOf("روسيا تتحدث عن «تقدم»\nالوزير يشيد «بالتقدم»")).toEqual([
      "# روسيا تتحدث عن «تقدم»",
      "الوزير يشيد «بالتقدم»",
    ]);
    expect(blocksOf('"وصل الوزير"')).toEqual(['"وصل الوزير"']);
    expect(blocksOf("وصل الوزير. وقال: «نشكركم»")).toEqual(["وصل الوزير. وقال: «نشكركم»"]);
  });

  it("a paragraph of more than 140 characters is no headline", () => {
    const text = "كلمة ".repeat(40).trim();
    expect(blocksOf(text)).toEqual([text]);
  });

  it("a signature is no headline", () => {
    expect(blocksOf("القاهرة - مراسلنا")).toEqual(["القاهرة - مراسلنا"]);
  });
});

describe("lines wrapped at a fixed width", () => {
  it("are one block, line breaks inside", () => {
    expect(blocksOf(LINES.join("\n"))).toEqual([LINES.join("\n")]);
  });

  it("are one block over CRLF too, with offsets of the original", () => {
    expect(blocksOf(LINES.join("\r\n"))).toEqual([LINES.join("\r\n")]);
  });

  it("a blank line ends the block", () => {
    const text = `${LINES.join("\n")}\n\nوغادر السفير.`;
    expect(blocksOf(text)).toEqual([LINES.join("\n"), "وغادر السفير."]);
  });

  it("short lines are not joined", () => {
    expect(blocksOf("وصل الوزير\nغادر السفير\nعاد الرئيس")).toHaveLength(3);
  });
});
