// Checks every data file as the extractor reads it, and says how many rows each has.
//
//   npm run lexicon [-- --examples]
//
// --examples also runs the example of each frame through the extractor and prints those that do not come out.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../src/config.js";
import { openExtractor } from "../src/extract/extractor.js";
import { readLexicon } from "../src/lexicon/lexicon.js";
import { readOntology } from "../src/lexicon/ontology.js";
import { SeedError } from "../src/model/errors.js";
import { runExamples } from "./frame-examples.js";

const seeds = join(packageRoot, "seeds");

/** What is wrong with the data files, each as `file:line what`. */
function problems(): readonly string[] {
  const found: string[] = [];
  for (const read of [() => readOntology(join(seeds, "ontology/relations.tsv")), () => readLexicon(seeds)]) {
    try {
      read();
    } catch (error) {
      if (!(error instanceof SeedError)) throw error;
      found.push(...error.problems);
    }
  }
  return [...new Set(found)];
}

/** Rows without the header, comments and blank lines. */
function rows(path: string): number {
  const lines = readFileSync(path, "utf8").split("\n");
  return lines.filter((line) => line.trim() !== "" && !line.startsWith("#")).length - 1;
}

function showExamples(): void {
  const extractor = openExtractor(seeds);
  for (const kind of ["verb", "noun"] as const) {
    const { results, passed, share } = runExamples(extractor, kind, seeds);
    for (const { at, expected, got, example } of results.filter((result) => !result.passed)) {
      console.log(`${at} expected ${expected}; got ${got.join(" ; ") || "nothing"} | ${example}`);
    }
    console.log(
      `${passed} of ${results.length} examples of ${kind} frames come out (${(100 * share).toFixed(1)} %)`,
    );
  }
}

const found = problems();
for (const problem of found) console.error(problem);
if (found.length > 0) {
  console.error(`${found.length} problem(s) in seeds/`);
  process.exitCode = 1;
} else {
  const files = readdirSync(seeds, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".tsv"))
    .sort();
  for (const file of files) console.log(`${String(rows(join(seeds, file))).padStart(6)} rows  seeds/${file}`);
  console.log("no problems");
  if (process.argv.includes("--examples")) showExamples();
}
