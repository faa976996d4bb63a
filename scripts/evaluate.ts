import { existsSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../src/config.js";
import { openExtractor } from "../src/extract/extractor.js";
import { breadthOf, SIDES } from "./breadth.js";
import { belowFloors, OTHERS, readFloors, SAMPLES, scoreSet } from "./evaluation.js";
import { readPairs, scoreIdentity } from "./identity.js";
import { ATTRIBUTES, type Measure, type Score, type Share } from "./score.js";

const HEADER = [
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
];

function cellsOf(name: string, measured: Score): readonly string[] {
  const prf = ({ precision, recall, f1 }: Measure) =>
    [precision, recall, f1].map((value) => value.toFixed(3));
  const of = ({ right, of: total }: Share) => `${right}/${total}`;
  return [
    name,
    String(measured.articles),
    ...prf(measured.entities),
    ...prf(measured.statements),
    measured.strict.f1.toFixed(3),
    measured.pairs.f1.toFixed(3),
    ...ATTRIBUTES.map((attribute) => of(measured.attributes[attribute])),
    of(measured.evidence),
  ];
}

function printTable(rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  for (const row of rows)
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    );
}

function printMistakes(name: string, { wrong, missed, unlike }: Score): void {
  for (const line of wrong) console.log(`${name}: wrong   ${line}`);
  for (const line of missed) console.log(`${name}: missed  ${line}`);
  for (const line of unlike) console.log(`${name}: unlike  ${line}`);
}

/** `npm run evaluate [-- --show]`: prints the tables, and before them what is wrong, missed and unlike gold; fails below a floor. */
async function main(): Promise<void> {
  const shows = process.argv.includes("--show");
  const extractor = openExtractor(join(packageRoot, "seeds"));
  const floors = readFloors();
  const rows = [HEADER];
  const below: string[] = [];
  for (const set of [SAMPLES, ...OTHERS]) {
    if (!existsSync(set.gold)) continue;
    const measured = await scoreSet(set, extractor);
    if (shows && set.mayBeRead) printMistakes(set.name, measured);
    rows.push([...cellsOf(set.name, measured)]);
    const own = floors.sets[set.name];
    if (own) below.push(...belowFloors(set.name, measured, own));
  }
  printTable(rows);

  const { merged, different, split, same } = scoreIdentity(readPairs(), extractor);
  const kept = `${different - merged.length}/${different} pairs of different things kept apart`;
  console.log(`identity: ${kept}, ${same - split.length}/${same} pairs of names of one thing made one`);
  for (const { at, why } of merged) below.push(`${at} makes one of two: ${why}`);
  if (shows) for (const { at, why } of split) console.log(`${at} makes two of one: ${why}`);
  const recalled = (same - split.length) / same;
  if (Number(recalled.toFixed(3)) < floors.identity)
    below.push(`identity: recall is ${recalled.toFixed(3)}, below its floor ${floors.identity.toFixed(3)}`);

  const breadth = breadthOf(extractor.lexicon);
  console.log(
    `lexicon: ${breadth.verbs} verbs with ${breadth.verbFrames} frames, ${breadth.nounFrames} noun frames; ` +
      `${breadth.relations}/${extractor.lexicon.ontology.size} relations from at least ${SIDES} sides; ` +
      `${breadth.titles} titles, ${breadth.states} states, ${breadth.organizations} organisations, ` +
      `${breadth.places} places, ${breadth.people} people`,
  );
  for (const [name, floor] of Object.entries(floors.breadth)) {
    const reached = breadth[name as keyof typeof breadth];
    if (reached < floor) below.push(`lexicon: ${reached} ${name}, fewer than ${floor}`);
  }
  for (const line of below) console.error(line);
  if (below.length > 0) process.exitCode = 1;
}

await main();
