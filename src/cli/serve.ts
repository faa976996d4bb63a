import { Command } from "commander";
import { readConfig } from "../config.js";
import { withGraph } from "./graph.js";
import { listenForInterrupt } from "./interrupt.js";
import { openOntology, openSeedExtractor } from "./language.js";
import { sayGraphSize } from "./load-articles.js";
import { createProgress } from "./progress.js";
import { serveGraph } from "./serve-graph.js";

const EXAMPLES = `
Examples:
  isnad serve                          the embedded graph under ./data, at http://127.0.0.1:4000/graphql
  PORT=8080 isnad serve
  NEO4J_URI=bolt://localhost:7687 NEO4J_PASSWORD=… isnad serve`;

export function serveCommand(): Command {
  return new Command("serve")
    .description("serve the graph by GraphQL, with GraphiQL")
    .addHelpText("after", EXAMPLES)
    .action(serve);
}

async function serve(): Promise<void> {
  const config = readConfig();
  const progress = createProgress();
  const interrupt = listenForInterrupt();
  const ontology = openOntology();
  await withGraph(config, ontology, async (store) => {
    await sayGraphSize(store, progress);
    await serveGraph(store, ontology, config.server, openSeedExtractor, progress, interrupt);
  });
}
