import { existsSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../src/config.js";
import { openExtractor } from "../src/extract/extractor.js";
import { belowFloors, OTHERS, readFloors, SAMPLES, scoreSet } from "./evaluation.js";
import { ATTRIBUTES, type Measure, type Score, type Share } from "./score.js";

function printTable(rows: readonly (readonly [string, Score])[]): void {
  const prf = ({ precision, recall, f1 }: Measure) =>
    [precision, recall, f1].map((value) => value.toFixed(3));
  const of = ({ right, of: total }: Share) => `${right}/${total}`;
  const cells = [
    [
      "set",
      "articles",
      "ent P",
      "R",
      "F1",
      "stm P",
      "R",
      "F1",
      "strict F1",
      "pairs F1",
      ...ATTRIBUTES,
      "evidence",
    ],
    ...rows.map(([name, measured]) => [
      name,
      String(measured.articles),
      ...prf(measured.entities),
      ...prf(measured.statements),
      measured.strict.f1.toFixed(3),
      measured.pairs.f1.toFixed(3),
      ...ATTRIBUTES.map((attribute) => of(measured.attributes[attribute])),
      of(measured.evidence),
    ]),
  ];
  const widths = (cells[0] ?? []).map((_, column) =>
    Math.max(...cells.map((row) => row[column]?.length ?? 0)),
  );
  for (const row of cells)
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    );
}

function printMistakes(rows: readonly (readonly [string, Score])[]): void {
  for (const [name, { wrong, missed }] of rows) {
    for (const line of wrong) console.log(`${name}: wrong   ${line}`);
    for (const line of missed) console.log(`${name}: missed  ${line}`);
  }
}

/** `npm run evaluate [-- --show]`: prints the table, and before it what is wrong and missed. */
async function main(): Promise<void> {
  const extractor = openExtractor(join(packageRoot, "seeds"));
  const samples = await scoreSet(SAMPLES, extractor);
  const rows: [string, Score][] = [[SAMPLES.name, samples]];
  for (const set of OTHERS) if (existsSync(set.gold)) rows.push([set.name, await scoreSet(set, extractor)]);
  if (process.argv.includes("--show")) printMistakes(rows);
  printTable(rows);
  const below = belowFloors(samples, readFloors());
  for (const line of below) console.error(line);
  if (below.length > 0) process.exitCode = 1;
}

await main();
