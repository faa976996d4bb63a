import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { belowFloors, type Floors, readFloors, SAMPLES, scoreSet } from "../../scripts/evaluation.js";
import { packageRoot } from "../../src/config.js";
import { type Extractor, openExtractor } from "../../src/extract/extractor.js";
import { readArticles } from "../../src/ingest/articles.js";
import type { Extraction } from "../../src/model/extraction.js";

let extractor: Extractor;
const extractions: Extraction[] = [];

beforeAll(async () => {
  extractor = openExtractor(join(packageRoot, "seeds"));
  const options = { onWarning: ({ message }: { readonly message: string }) => expect.unreachable(message) };
  for await (const article of readArticles([SAMPLES.texts], options))
    extractions.push(extractor.extract(article));
});

it("keeps the sample articles above their floors", async () => {
  const floors = readFloors().sets[SAMPLES.name] as Floors;
  expect(belowFloors(SAMPLES.name, await scoreSet(SAMPLES, extractor), floors)).toEqual([]);
});

describe("what the samples must say, in exactly these words", () => {
  it.each([
    ["sample-01", "CSTO", "SENDS_TROOPS_TO", "Kazakhstan", "قررت إرسال قوات حفظ سلام إلى كازاخستان"],
    ["sample-01", "Nikol Pashinyan", "CHAIRS", "CSTO", "يرأس باشينيان المنظمة"],
    ["sample-02", "United States", "WARNS", "Russia", "حذرت الولايات المتحدة روسيا"],
  ])("%s: %s %s %s", (id, subject, relation, object, words) => {
    const extraction = extractions.find(({ article }) => article.id === id);
    const nameOf = new Map(extraction?.entities.map((entity) => [entity.id, entity.name]));
    const spans = (extraction?.statements ?? [])
      .filter((statement) => nameOf.get(statement.subject ?? "") === subject)
      .filter((statement) => statement.relation === relation && nameOf.get(statement.object) === object)
      .map(({ evidence }) => extraction?.article.text.slice(evidence.start, evidence.end));
    expect(spans).toContainEqual(expect.stringContaining(words));
  });
});

it("finds every piece of evidence and every mention at its offsets", () => {
  const inexact = extractions.flatMap(({ article, entities, statements }) =>
    [...entities.flatMap((entity) => entity.mentions), ...statements.map((statement) => statement.evidence)]
      .filter(({ start, end, text }) => article.text.slice(start, end) !== text || text === "")
      .map(({ text }) => `${article.id}: ${text}`),
  );
  expect(inexact).toEqual([]);
  expect(extractions).toHaveLength(5);
});

it("gives the same result every time", () => {
  const again = openExtractor(join(packageRoot, "seeds"));
  for (const extraction of extractions) {
    expect(JSON.stringify(again.extract(extraction.article))).toBe(JSON.stringify(extraction));
  }
});
