import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { packageRoot } from "../../src/config.js";
import { readEventKinds } from "../../src/lexicon/event-kinds.js";
import { readOntology } from "../../src/lexicon/ontology.js";
import { problemsIn, seedFile } from "./seed-file.js";

const ontology = readOntology(join(packageRoot, "seeds/ontology/relations.tsv"));
const HEADER = "relation\tfamily\tdirected\tdays";
const MEETS = new Map([...ontology].filter(([id]) => id === "MEETS" || id === "HOLDS_OFFICE"));

function problemsOf(...rows: readonly string[]): readonly string[] {
  return problemsIn(() => readEventKinds(seedFile("events.tsv", HEADER, ...rows), MEETS));
}

describe("the kinds of events", () => {
  it("are there for every event of the ontology and for no fact", () => {
    const kinds = readEventKinds(join(packageRoot, "seeds/ontology/events.tsv"), ontology);
    const events = [...ontology.values()].filter(({ kind }) => kind === "event").map(({ id }) => id);
    expect([...kinds.keys()].sort()).toEqual(events.sort());
  });

  it("let symmetric relations change places", () => {
    const kinds = readEventKinds(join(packageRoot, "seeds/ontology/events.tsv"), ontology);
    const wrong = [...ontology.values()].filter(({ id, symmetric }) => symmetric && kinds.get(id)?.directed);
    expect(wrong).toEqual([]);
  });

  it.each([
    [["MEETZ\tencounter\tno\t1", "MEETS\tencounter\tno\t1"], /^events.tsv:2 "MEETZ" is no event/],
    [["HOLDS_OFFICE\toffice\tno\t1", "MEETS\tencounter\tno\t1"], /^events.tsv:2 "HOLDS_OFFICE" is no event/],
    [["MEETS\tencounter\tno\t1", "MEETS\tencounter\tno\t1"], /^events.tsv:3 repeats/],
    [["MEETS\tEncounter\tno\t1"], /^events.tsv:2 family/],
    [["MEETS\tencounter\tmaybe\t1"], /^events.tsv:2 directed/],
    [["MEETS\tencounter\tno\tsome"], /^events.tsv:2 days/],
    [[], /has no row for the event MEETS/],
  ] as const)("names the line of a bad row: %s", (rows, problem) => {
    expect(problemsOf(...rows)).toEqual([expect.stringMatching(problem)]);
  });
});
