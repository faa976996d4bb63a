import { Command } from "commander";
import { readConfig } from "../config.js";
import { withGraph } from "./graph.js";
import { listenForInterrupt } from "./interrupt.js";
import { openLanguage, SAMPLE_ARTICLES } from "./language.js";
import { loadArticles } from "./load-articles.js";
import { createProgress } from "./progress.js";
import { serveGraph } from "./serve-graph.js";

const EXAMPLES = `
Examples:
  isnad start                          load the sample articles and serve them
  isnad start news/ more.jsonl
  npm start -- news/                   the same from a clone`;

export function startCommand(setExitCode: (code: number) => void): Command {
  return new Command("start")
    .description("extract articles, load them into the graph and serve it: load and serve in one")
    .argument(
      "[path...]",
      "files, directories, or - for JSONL on standard input; the sample articles where left out",
    )
    .addHelpText("after", EXAMPLES)
    .action(async (paths: string[]) => {
      setExitCode(await start(paths.length > 0 ? paths : [SAMPLE_ARTICLES]));
    });
}

async function start(paths: readonly string[]): Promise<number> {
  const config = readConfig();
  const progress = createProgress();
  const interrupt = listenForInterrupt();
  progress.show("reading the lexicon");
  const { extractor, ontology } = openLanguage();
  return withGraph(config, ontology, async (store) => {
    const exitCode = await loadArticles(paths, extractor, store, progress, interrupt.signal);
    if (!interrupt.signal.aborted)
      await serveGraph(store, ontology, config.server, () => extractor, progress, interrupt);
    return exitCode;
  });
}
