import { join } from "node:path";
import { expect, it } from "vitest";
import { runExamples } from "../../scripts/frame-examples.js";
import { packageRoot } from "../../src/config.js";
import { openExtractor } from "../../src/extract/extractor.js";

const seeds = join(packageRoot, "seeds");
const extractor = openExtractor(seeds);

/**
 * The shares of the examples that come out, as last measured: a change may raise them and then raises these numbers;
 * none may lower them. A new row whose example does not come out lowers them.
 */
it.each([
  ["verb", 0.918],
  ["noun", 0.87],
] as const)("examples of %s frames: no fewer than %d come out", (kind, floor) => {
  const { results, share } = runExamples(extractor, kind, seeds);
  expect(results.length).toBeGreaterThan(kind === "verb" ? 1100 : 190);
  expect(share, "`npm run lexicon -- --examples` prints what does not come out").toBeGreaterThanOrEqual(
    floor,
  );
});

it("an example that states something else is a failure, which says what came out", () => {
  const { results } = runExamples(extractor, "verb", seeds);
  for (const { passed, got, at, expected } of results) {
    if (passed) expect(got, `${at} ${expected}`).not.toEqual([]);
  }
  const failed = results.find((result) => !result.passed && result.got.length > 0);
  expect(failed?.at).toMatch(/^frames\.tsv:\d+$/);
  expect(failed?.expected).toMatch(/ [A-Z_]+ /);
});
