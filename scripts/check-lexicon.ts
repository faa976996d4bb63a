import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../src/config.js";
import { readLexicon } from "../src/lexicon/lexicon.js";
import { readOntology } from "../src/lexicon/ontology.js";
import { SeedError } from "../src/model/errors.js";

const seeds = join(packageRoot, "seeds");

/** Reads all data files as the extractor does, and prints what is wrong with them as `file:line what`. */
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
}
