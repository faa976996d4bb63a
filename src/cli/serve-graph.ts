import { exampleQuery } from "../api/example-query.js";
import type { ServerConfig } from "../config.js";
import type { Extractor } from "../extract/extractor.js";
import type { Ontology } from "../model/ontology.js";
import type { GraphStore } from "../store/store.js";
import type { Interrupt } from "./interrupt.js";
import type { Progress } from "./progress.js";
import { serverLanguage } from "./server-language.js";

/**
 * Serves the graph by GraphQL until Ctrl-C, then closes the server; the store stays open.
 * @param openExtractor called only where clients may send articles.
 */
export async function serveGraph(
  store: GraphStore,
  ontology: Ontology,
  config: ServerConfig,
  openExtractor: () => Extractor,
  progress: Progress,
  interrupt: Interrupt,
): Promise<void> {
  const [subject, object] = await examplePair(store);
  const graphiqlExample = exampleQuery(subject, object);
  // The server takes a while to load: commands that do not serve do not wait for it.
  const { startServer } = await import("../api/server.js");
  const server = await startServer({
    store,
    ontology,
    ...serverLanguage(config.token === null ? openExtractor : opened(openExtractor)),
    config,
    graphiqlExample,
  });
  progress.say(`GraphQL   ${server.url}`);
  if (server.graphiqlUrl !== null) progress.say(`GraphiQL  ${server.graphiqlUrl}`);
  progress.say("Press Ctrl-C to stop.");
  await interrupt.happened;
  await server.close();
  progress.say("Stopped.");
}

/** The same extractor each time, opened now: the first client that sends articles would wait for it. */
function opened(openExtractor: () => Extractor): () => Extractor {
  const extractor = openExtractor();
  return () => extractor;
}

/** Two entities for GraphiQL's first query: what the sample articles tell of, else the newest statement's. */
async function examplePair(store: GraphStore): Promise<readonly [string, string]> {
  const samples = ["country:united-states", "country:russia"] as const;
  const [subject, object] = samples;
  const about = await store.read("statements", { subject, object, limit: 1 });
  if (about.length > 0) return samples;
  const newest = (await store.read("statements", { limit: 50 })).find((row) => row.subjectId !== null);
  return newest ? [newest.subjectId as string, newest.objectId as string] : samples;
}
