import { join } from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import { packageRoot } from "../../src/config.js";
import { openExtractor } from "../../src/extract/extractor.js";
import type { Article } from "../../src/model/article.js";
import { extractor } from "../extract/reading.js";
import { anyArticle, articleOf, SENTENCES } from "./texts.js";

const bytes = (article: Article) => JSON.stringify(extractor().extract(article));

it("gives the same bytes for the same article", () => {
  fc.assert(
    fc.property(anyArticle, (article) => {
      expect(bytes(article)).toBe(bytes(article));
    }),
    { numRuns: 200 },
  );
});

it("gives the same bytes whatever was extracted before", () => {
  fc.assert(
    fc.property(
      fc
        .array(anyArticle, { minLength: 2, maxLength: 5 })
        .chain((articles) =>
          fc.tuple(fc.constant(articles), fc.shuffledSubarray(articles, { minLength: articles.length })),
        ),
      ([articles, shuffled]) => {
        const before = new Map(articles.map((article) => [article, bytes(article)]));
        for (const article of shuffled) expect(bytes(article)).toBe(before.get(article));
      },
    ),
    { numRuns: 60 },
  );
});

it("a new extractor gives the bytes of one that has read much", () => {
  const fresh = openExtractor(join(packageRoot, "seeds"));
  for (const sentence of [...SENTENCES].reverse()) {
    const article = articleOf(sentence);
    expect(JSON.stringify(fresh.extract(article))).toBe(bytes(article));
  }
});

it("leaves the article as it was", () => {
  const article = Object.freeze(articleOf(SENTENCES.join("\n")));
  const copy = structuredClone(article);
  expect(extractor().extract(article).article).toEqual(copy);
});
