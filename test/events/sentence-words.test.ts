import { describe, expect, it } from "vitest";
import { sentenceWords, soughtForms, tellingWords } from "../../src/events/sentence-words.js";

describe("the words of a sentence", () => {
  const TEXT = "قال الوزير. بحث الوزير العراقي في القاهرة التعاون الأمني، والتعاونَ التجاري. انتهى.";
  const sentence = { start: 12, end: TEXT.length - 7 };
  const nameAt = (name: string) => ({ start: TEXT.indexOf(name), end: TEXT.indexOf(name) + name.length });

  it("are folded, without article and short words, each once, and without the names", () => {
    const words = sentenceWords(TEXT, [nameAt("القاهرة"), nameAt("الوزير العراقي")])(sentence);
    expect(words.words).toEqual(["امني", "بحث", "تجاري", "تعاون", "والتعاون"]);
  });

  it("tell what it is on where they are longer", () => {
    expect(tellingWords(["امني", "بحث", "على", "قوات"])).toEqual(["امني", "قوات"]);
  });

  it("leave a name out that is glued to a conjunction", () => {
    const text = "وكازاخستان تنتظر";
    expect(sentenceWords(text, [{ start: 1, end: 10 }])({ start: 0, end: text.length })).toEqual({
      words: ["تنتظر"],
      stems: [],
    });
  });

  it("are also known without the letters glued to them, but for what stands behind the article", () => {
    const of = (text: string) => sentenceWords(text, [])({ start: 0, end: text.length }).stems;
    expect(of("بالعقوبات وللعقوبات والعقوبات كعقوبات")).toEqual(expect.arrayContaining(["عقوبات"]));
    expect(of("وزير")).toEqual(["زير"]);
    expect(of("البلاد فبَلَد")).toEqual(["بلد"]);
    expect(of("بنفط النفط")).toEqual([]);
  });

  it("are looked for without article and what is glued to it", () => {
    expect(soughtForms("بالعقوبات")).toEqual(["بالعقوبات", "عقوبات"]);
    expect(soughtForms("وللعقوبات")).toContain("عقوبات");
    expect(soughtForms("للقاء")).toContain("لقاء");
    for (const word of ["عقوبات", "وزير", "ولاية", "والد", "بالغ"]) expect(soughtForms(word)).toHaveLength(1);
  });
});
