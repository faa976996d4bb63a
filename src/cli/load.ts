import { Command } from "commander";
import { readConfig } from "../config.js";
import { ConfigError, EXIT } from "../model/errors.js";
import type { OpenStore } from "../store/open.js";
import { withGraph } from "./graph.js";
import { listenForInterrupt } from "./interrupt.js";
import { openLanguage, openOntology } from "./language.js";
import { loadArticles, loadedText, sayGraphSize } from "./load-articles.js";
import { createProgress, type Progress } from "./progress.js";

const EXAMPLES = `
Examples:
  isnad load news/                     into the embedded graph under ./data
  NEO4J_URI=bolt://localhost:7687 NEO4J_PASSWORD=… isnad load news/
  isnad load --rebuild                 make the graph anew from its journal of statements

Loading the same articles again changes nothing; an article whose text or metadata changed is
replaced together with what only it said.`;

export function loadCommand(setExitCode: (code: number) => void): Command {
  return new Command("load")
    .description("extract articles and load them into the graph")
    .argument("[path...]", "files, directories, or - for JSONL on standard input")
    .option("--rebuild", "first make the graph anew from the journal")
    .addHelpText("after", EXAMPLES)
    .action(async (paths: string[], { rebuild = false }: { readonly rebuild?: boolean }) => {
      if (paths.length === 0 && !rebuild)
        throw new ConfigError("load needs a PATH, or --rebuild; see isnad load --help");
      setExitCode(await load(paths, rebuild));
    });
}

async function load(paths: readonly string[], rebuild: boolean): Promise<number> {
  const config = readConfig();
  const progress = createProgress();
  if (paths.length === 0) {
    return withGraph(config, openOntology(), async (store) => {
      await rebuildGraph(store, progress);
      return EXIT.ok;
    });
  }
  const { signal } = listenForInterrupt();
  const { extractor, ontology } = openLanguage();
  return withGraph(config, ontology, async (store) => {
    if (rebuild) await rebuildGraph(store, progress);
    return loadArticles(paths, extractor, store, progress, signal);
  });
}

async function rebuildGraph(store: OpenStore, progress: Progress): Promise<void> {
  progress.show(`rebuilding ${store.location}`);
  const report = await store.rebuild();
  for (const { articleId, reason } of report.skipped)
    progress.say(`article ${articleId}: ${reason}; skipped`);
  progress.say(
    `Rebuilt from ${store.journal.file}: ${loadedText(report)}, ${report.skipped.length} skipped.`,
  );
  await sayGraphSize(store, progress);
}
