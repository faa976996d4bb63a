import type { EventKinds } from "../../../src/model/event.js";
import type { Engine } from "../../../src/store/engine.js";
import { openJournal } from "../../../src/store/journal.js";
import type { OpenStore } from "../../../src/store/open.js";
import { createStore, readStoreFiles } from "../../../src/store/open.js";
import type { Params } from "../../../src/store/store.js";
import { graphDump } from "../graph-dump.js";
import { root } from "../package-root.js";
import { sampleFold } from "../sample.js";

/** What the cases of the contract are run on: filled in before the first, emptied before each. */
export interface Subject {
  engine: Engine;
  store: OpenStore;
  /** Where the journal lies. */
  directory: string;
}

const files = readStoreFiles(root);
const RELATIONS = [
  "SENDS_TROOPS_TO",
  "CHAIRS",
  "WARNS",
  "THREATENS",
  "MEETS",
  "KILLS",
  "VISITS",
  "HOLDS_OFFICE",
];

/** Those of them that are events. */
export const EVENTS: EventKinds = new Map([
  ["SENDS_TROOPS_TO", { family: "troops", directed: true, days: 1 }],
  ["WARNS", { family: "threat", directed: true, days: 0 }],
  ["THREATENS", { family: "threat", directed: true, days: 0 }],
  ["MEETS", { family: "encounter", directed: false, days: 1 }],
  ["VISITS", { family: "encounter", directed: false, days: 1 }],
  ["KILLS", { family: "killing", directed: true, days: 0 }],
]);

/** A store for tests over an open engine, with a journal in a directory of its own. @param events as `events.tsv` has them. */
export function testStore(engine: Engine, directory: string, events: EventKinds = EVENTS): OpenStore {
  return createStore(engine, openJournal(directory), files, {
    fold: sampleFold,
    relations: RELATIONS,
    events,
  });
}

/** Everything in the graph; see graphDump. */
export function dump(on: Subject): Promise<readonly string[]> {
  return graphDump(on.engine);
}

/** The captions of the statements that fit a filter. */
export async function names(on: Subject, filter: Params): Promise<readonly unknown[]> {
  return (await on.store.read("statements", { limit: 100, ...filter })).map((row) => row.name);
}
