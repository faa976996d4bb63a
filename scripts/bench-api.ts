import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { performance } from "node:perf_hooks";
import { parseArgs } from "node:util";
import { foldKey } from "../src/arabic/orthography.js";
import { openSeedExtractor } from "../src/cli/language.js";
import { serverLanguage } from "../src/cli/server-language.js";
import { packageRoot, readConfig, type StoreConfig } from "../src/config.js";
import { readOntology } from "../src/lexicon/ontology.js";
import { openClient } from "./bench/api/client.js";
import { type Figures, rowOf, table } from "./bench/api/figures.js";
import { fillGraph } from "./bench/api/fill-graph.js";
import { startNeo4j } from "./bench/api/local-neo4j.js";
import { madeGraph } from "./bench/api/made-graph.js";
import {
  createStore,
  openEngine,
  openJournal,
  readStoreFiles,
  setUpV8,
  startServer,
} from "./bench/api/product.js";
import { type Recording, recorded, replay } from "./bench/api/recorded-engine.js";
import { type TypicalQuery, typicalQueries } from "./bench/api/typical-queries.js";

const USAGE = `npm run bench:api [-- --statements 500000 --requests 60 --engine grafeo|neo4j --keep DIRECTORY]`;
/** So many requests of a query are sent before any is timed, so that V8 has compiled what serves them. */
const WARM = 400;
/** A slow query is sent for so long only, but so often at the least. */
const LONGEST_MS = 10_000;
const FEWEST = 5;

const { values } = parseArgs({
  options: {
    statements: { type: "string", default: "500000" },
    requests: { type: "string", default: "60" },
    engine: { type: "string" },
    keep: { type: "string" },
    help: { type: "boolean" },
  },
});
if (values.help) {
  console.log(USAGE);
  process.exit();
}

const engines = (["grafeo", "neo4j"] as const).filter((engine) => !values.engine || engine === values.engine);
const requests = Number(values.requests);
const directory = values.keep ? resolve(values.keep) : mkdtempSync(join(tmpdir(), "isnad-bench-"));
const ontology = readOntology(join(packageRoot, "seeds/ontology/relations.tsv"));
const files = readStoreFiles(packageRoot);
const progress = (text: string) => {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${text}`);
};

setUpV8();
const size = Number(values.statements);
const queries = questions();

/** The graph is made anew wherever it is needed: kept, it would be a burden to the collector of garbage while the API is asked. */
function questions(): readonly TypicalQuery[] {
  const graph = madeGraph(size, ontology);
  const { entities, statements, articles } = graph;
  console.log(
    `${entities.length} entities, ${statements.length} statements in ${articles.length} articles; ${requests} requests of each query`,
  );
  return typicalQueries(graph);
}

/** Fills the engine's graph, unless it was kept from another run; then asks it. */
async function measure(config: StoreConfig): Promise<readonly (readonly string[])[]> {
  const own = await openEngine(config, packageRoot);
  const filled = join(directory, `${config.engine}.${size}.filled`);
  if (!existsSync(filled)) {
    const began = performance.now();
    await fillGraph(own, files.load, madeGraph(size, ontology), progress);
    writeFileSync(filled, "");
    progress("");
    console.log(`${config.engine}: filled in ${((performance.now() - began) / 1000).toFixed(0)} s`);
  }
  const { engine, taken } = recorded(own);
  const store = createStore(engine, openJournal(join(directory, "journal")), files, { fold: foldKey });
  const server = await startServer({
    store,
    ontology,
    ...serverLanguage(openSeedExtractor),
    graphiqlExample: "",
    config: {
      ...readConfig({ NODE_ENV: "production" }).server,
      port: 0,
      rateLimit: 1_000_000,
      requestTimeoutMs: 60_000,
    },
  });
  const client = openClient(server.url);
  const timed = async (work: () => Promise<unknown>): Promise<number> => {
    const began = performance.now();
    await work();
    return performance.now() - began;
  };
  try {
    const rows: (readonly string[])[] = [];
    for (const { name, query, variables } of queries) {
      const recordings: Recording[] = [];
      const began = performance.now();
      const within = (milliseconds: number) => performance.now() - began < milliseconds;
      for (let n = 0; n < WARM && (n < FEWEST || within(LONGEST_MS)); n++) {
        taken();
        await client.ask(query, variables(n));
        recordings.push(taken());
      }
      const asked = Math.min(requests, recordings.length);
      const api: number[] = [];
      const direct: number[] = [];
      const askApi = async (n: number) => api.push(await timed(() => client.ask(query, variables(n))));
      const askEngine = async (n: number) =>
        direct.push(await timed(() => replay(recordings[n] as Recording)));
      for (let n = 0; n < asked; n++) {
        // Whoever asks second finds what the engine has just read for the first.
        for (const ask of n % 2 === 0 ? [askApi, askEngine] : [askEngine, askApi]) await ask(n);
        progress(`${config.engine}: ${name}: ${n + 1} of ${asked}`);
      }
      const figures: Figures = { api, direct };
      rows.push(rowOf(name, config.engine, figures));
      progress("");
      console.log(rows.at(-1)?.join(" | "));
    }
    return rows;
  } finally {
    client.close();
    await server.close();
    await store.close();
  }
}

async function measureOn(engine: "grafeo" | "neo4j"): Promise<readonly (readonly string[])[]> {
  const own = join(directory, `${engine}.${size}`);
  mkdirSync(own, { recursive: true });
  if (engine === "grafeo") return measure({ engine, directory: own });
  const neo4j = await startNeo4j(own);
  try {
    return await measure(neo4j.config);
  } finally {
    await neo4j.stop();
  }
}

try {
  const rows: (readonly string[])[] = [];
  for (const engine of engines) rows.push(...(await measureOn(engine)));
  console.log(`\n${table(rows)}`);
} finally {
  if (!values.keep) rmSync(directory, { recursive: true, force: true });
}
