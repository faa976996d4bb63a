import { createWriteStream, existsSync, statSync } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { Readable, type Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Command, Option } from "commander";
import { ConfigError, EXIT, IsnadError } from "../model/errors.js";
import type { Extraction } from "../model/extraction.js";
import { counted, skippedText, takeIn } from "./intake.js";
import { openLanguage } from "./language.js";
import { createProgress } from "./progress.js";

const EXAMPLES = `
Examples:
  isnad extract seeds/articles > statements.jsonl
  isnad extract news/ more.jsonl -o statements.jsonl
  cat more.jsonl | isnad extract - --format jsonl

Paths are .txt files (metadata in a .json of the same name beside them: id, title, outlet,
publishedAt, url), .jsonl files of {id, title, text, outlet, publishedAt, url}, directories of
both, or - for such JSONL on standard input.`;

export function extractCommand(setExitCode: (code: number) => void): Command {
  return new Command("extract")
    .description("print what Arabic articles say: entities and statements, one JSON object per article")
    .argument("<path...>", "files, directories, or - for standard input")
    .addOption(new Option("-f, --format <format>", "output format").choices(["jsonl"]).default("jsonl"))
    .option("-o, --output <file>", "write to a file instead of standard output")
    .addHelpText("after", EXAMPLES)
    .action(async (paths: string[], options: { readonly output?: string }) => {
      setExitCode(await extract(paths, options.output));
    });
}

async function extract(paths: readonly string[], output: string | undefined): Promise<number> {
  const { extractor } = openLanguage();
  const progress = createProgress();
  const { extractions, count } = takeIn(paths, extractor, progress);
  if (output === undefined) await writeTo(process.stdout, extractions, false);
  else await writeToFile(output, extractions, () => count.articles > 0);
  if (count.articles === 0) {
    throw new IsnadError(
      `nothing to extract: ${paths.join(" ")} gave no usable Arabic article`,
      EXIT.badInput,
    );
  }
  const skipped = skippedText(count.skipped);
  const found = `${counted(count.statements.size, "statement")} and ${counted(count.entities.size, "entity", "entities")}`;
  const from = counted(count.articles, "article");
  progress.say(`Extracted ${found} from ${from}${skipped ? `; ${skipped}` : ""}.`);
  return count.failed > 0 ? EXIT.internal : EXIT.ok;
}

/** What was there stays until all is written, for it may be the input; and it stays where nothing came out. */
async function writeToFile(
  path: string,
  extractions: AsyncIterable<Extraction>,
  isWorthKeeping: () => boolean,
): Promise<void> {
  const isDevice = existsSync(path) && !statSync(path).isFile();
  const written = isDevice ? path : `${path}.new`;
  try {
    await writeTo(createWriteStream(written), extractions, true);
    if (isDevice) return;
    if (isWorthKeeping()) await rename(written, path);
    else await rm(written);
  } catch (error) {
    const { code, path: failed } = error as NodeJS.ErrnoException;
    if (code === undefined || failed !== written) throw error;
    throw new ConfigError(`--output ${path} cannot be written (${code})`, { cause: error });
  }
}

/** Writes one line per article, no faster than the reader takes them. */
async function writeTo(
  stream: Writable,
  extractions: AsyncIterable<Extraction>,
  end: boolean,
): Promise<void> {
  await pipeline(Readable.from(lines(extractions)), stream, { end });
}

async function* lines(extractions: AsyncIterable<Extraction>): AsyncIterable<string> {
  for await (const { article, entities, statements } of extractions) {
    const { text: _, ...about } = article;
    yield `${JSON.stringify({ article: about, entities, statements })}\n`;
  }
}
