import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extractor } from "../extract/reading.js";
import { faultsOf } from "./faults.js";
import { articleOf, SENTENCES } from "./texts.js";

const TEXT = SENTENCES.join(" ");

/** Contextual forms by letter: how old systems stored Arabic, one code point for each shape. */
const PRESENTATION = new Map(
  Array.from({ length: 0xfefd - 0xfe80 }, (_, i) => String.fromCharCode(0xfe80 + i)).map(
    (form) => [form.normalize("NFKC"), form] as const,
  ),
);
const inPresentationForms = (text: string) =>
  [...text].map((letter) => PRESENTATION.get(letter) ?? letter).join("");

const PERSIAN = [
  "وزیر امور خارجه ایران گفت که گفتگوها با روسیه ادامه دارد.",
  "رئیس‌جمهور چین از پیشنهاد فرانسه پشتیبانی کرد",
  "ترکیه و سوریه درباره‌ی مرز گفتگو کردند؛ روسیه هم می‌آید.",
];
const ZERO_WIDTH = ["\u200B", "\u200C", "\u200D", "\u2060", "\uFEFF", "\u200F", "\u202B", "\u202C"];
const PUNCTUATION = "،؛؟!.:…«»()[]{}\"'—-/\\|*%&@~^+=<>#_";

/** The entities and statements of a text; fails where something is wrong with them. */
function read(text: string) {
  const extraction = extractor().extract(articleOf(text));
  expect(faultsOf(extraction)).toEqual([]);
  return extraction;
}

const idsOf = (text: string) => read(text).entities.map(({ id }) => id);

describe("what cannot be read does no harm", () => {
  it.each([
    ["punctuation", PUNCTUATION.repeat(1000)],
    ["emoji", "😀👨‍👩‍👧🇪🇬".repeat(5000)],
    ["one letter", "و".repeat(100_000)],
    ["one word without an end", "المستقبل".repeat(8000)],
    ["marks without letters", "\u064E\u0651\u0640".repeat(20_000)],
    ["halves of surrogate pairs", "\uD83D \uDE00".repeat(20_000)],
    ["control characters", "\u0000\u0007\u001B".repeat(20_000)],
  ])("%s gives nothing", (_, text) => {
    const { entities, statements } = read(text);
    expect([...entities, ...statements]).toEqual([]);
  });

  it("a line without an end is read as far as it goes", () => {
    const endless = TEXT.replace(/[.؟!]/g, "").repeat(40);
    const { entities, statements } = read(endless);
    expect(entities.length).toBeGreaterThan(15);
    expect(statements.length).toBeGreaterThan(10);
  });

  it("a text between two stretches of punctuation is still found where it stands", () => {
    const before = PUNCTUATION.repeat(1000);
    const text = `${before}\n\n${TEXT}\n\n${before}`;
    expect(new Set(idsOf(text))).toEqual(new Set(idsOf(TEXT)));
    for (const { mentions } of read(text).entities)
      for (const { start } of mentions) expect(start).toBeGreaterThan(before.length);
  });
});

describe("other ways to write Arabic", () => {
  it("presentation forms are the letters that they show", () => {
    expect(inPresentationForms(TEXT)).not.toBe(TEXT);
    expect(new Set(idsOf(inPresentationForms(TEXT)).map(withoutHash))).toEqual(
      new Set(idsOf(TEXT).map(withoutHash)),
    );
  });

  it("zero-width and direction marks anywhere change no offset", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(TEXT.length), fc.constantFrom(...ZERO_WIDTH)), { maxLength: 60 }),
        (places) => {
          let text = TEXT;
          for (const [at, mark] of places) text = text.slice(0, at) + mark + text.slice(at);
          read(text);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("Persian among Arabic, in one line or many, gives exact offsets", () => {
    const part = fc.constantFrom(...SENTENCES, ...PERSIAN, "😀", "NATO", "Привет", "שלום", "\u200F", "…");
    const joint = fc.constantFrom(" ", "\n", "", "\u200C", "، ");
    fc.assert(
      fc.property(fc.array(fc.tuple(part, joint), { minLength: 5, maxLength: 60 }), (parts) => {
        read(parts.map(([text, between]) => text + between).join(""));
      }),
      { numRuns: 60 },
    );
  });
});

/** A person's id ends in a hash of the name as the article spells it. */
function withoutHash(id: string): string {
  return id.replace(/^(person:.*)-[0-9a-f]{6}$/, "$1");
}
