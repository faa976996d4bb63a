import fc from "fast-check";
import { expect, it } from "vitest";
import { extractor } from "../extract/reading.js";
import { faultsOf } from "./faults.js";
import { anyArticle, articleOf, SENTENCES } from "./texts.js";

it("reads any text into an extraction without faults", () => {
  fc.assert(
    fc.property(anyArticle, (article) => {
      expect(faultsOf(extractor().extract(article))).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

it("states something of the undisturbed sentences, so that the property above is about something", () => {
  const { entities, statements } = extractor().extract(articleOf(SENTENCES.join("\n")));
  expect(entities.length).toBeGreaterThan(15);
  expect(statements.length).toBeGreaterThan(15);
});

it.each(["", " ", "\n\n", "\uFEFF", "\r\n\r\n", "...", "😀😀", "و", "ـ", "\u064E", "\uD800"])(
  "finds nothing where there is nothing: %j",
  (text) => {
    const { entities, statements } = extractor().extract(articleOf(text, null));
    expect([...entities, ...statements]).toEqual([]);
  },
);

it("counts in whole numbers", () => {
  const { statements } = extractor().extract(articleOf("وهي أرمينيا التي تدعمها روسيا 1,200.50."));
  expect(statements.map(({ number }) => number)).toEqual([null]);
});

it("keeps a name in letters that romanisation does not know", () => {
  const { entities } = extractor().extract(articleOf("وزير \u{20000}"));
  expect(entities.map(({ name }) => name)).toEqual(["\u{20000}"]);
});
