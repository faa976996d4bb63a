import { createWriteStream, existsSync, statSync } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { Readable, type Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Command, Option } from "commander";
import { explain } from "../explain/explanation.js";
import type { Analysis } from "../extract/extractor.js";
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
  isnad extract --explain seeds/articles --sentence "حذرت"
  isnad extract --explain --text "حذرت الولايات المتحدة روسيا من غزو أوكرانيا"

Paths are .txt files (metadata in a .json of the same name beside them: id, title, outlet,
publishedAt, url), .jsonl files of {id, title, text, outlet, publishedAt, url}, directories of
both, or - for such JSONL on standard input.
--explain shows, sentence by sentence, the words, names, clauses and frames and the rule behind each statement.`;

export function extractCommand(setExitCode: (code: number) => void): Command {
  return new Command("extract")
    .description("print what Arabic articles say: entities and statements, one JSON object per article")
    .argument("[path...]", "files, directories, or - for standard input")
    .addOption(new Option("-f, --format <format>", "output format").choices(["jsonl"]).default("jsonl"))
    .option("-o, --output <file>", "write to a file instead of standard output")
    .option("-e, --explain", "print why each statement was found, as text, instead of JSON")
    .option("--sentence <words>", "with --explain: only the sentences that have these words")
    .option("--text <arabic>", "with --explain: explain this text instead of files")
    .addHelpText("after", EXAMPLES)
    .action(async (paths: string[], options: ExtractOptions) => {
      setExitCode(await extract(paths, options));
    });
}

interface ExtractOptions {
  readonly output?: string;
  readonly explain?: boolean;
  readonly sentence?: string;
  readonly text?: string;
}

async function extract(paths: readonly string[], options: ExtractOptions): Promise<number> {
  const { explain: explains = false, sentence = null, text, output } = options;
  refuseUnfitting(paths, options);
  const { extractor } = openLanguage();
  const explained = (analysis: Analysis) => explain(analysis, extractor.lexicon, sentence);
  if (text !== undefined) {
    const article = { id: "text", title: null, text, outlet: null, publishedAt: null, url: null };
    process.stdout.write(explained(extractor.analyse(article)));
    return EXIT.ok;
  }
  const progress = createProgress();
  const { extractions, count } = takeIn(paths, extractor.analyse, progress);
  const printed = printedAs(extractions, explains ? explained : jsonLine);
  if (output === undefined) await writeTo(process.stdout, printed, false);
  else await writeToFile(output, printed, () => count.articles > 0);
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

/** @throws ConfigError for options that do not go together. */
function refuseUnfitting(
  paths: readonly string[],
  { explain: explains, sentence, text }: ExtractOptions,
): void {
  if (!explains && (sentence !== undefined || text !== undefined))
    throw new ConfigError("--sentence and --text go with --explain");
  if (paths.length === 0 && text === undefined)
    throw new ConfigError("name files, directories, or - for standard input");
  if (paths.length > 0 && text !== undefined) throw new ConfigError("--text stands instead of files");
}

/** What was there stays until all is written, for it may be the input; and it stays where nothing came out. */
async function writeToFile(
  path: string,
  printed: AsyncIterable<string>,
  isWorthKeeping: () => boolean,
): Promise<void> {
  const isDevice = existsSync(path) && !statSync(path).isFile();
  const written = isDevice ? path : `${path}.new`;
  try {
    await writeTo(createWriteStream(written), printed, true);
    if (isDevice) return;
    if (isWorthKeeping()) await rename(written, path);
    else await rm(written);
  } catch (error) {
    const { code, path: failed } = error as NodeJS.ErrnoException;
    if (code === undefined || failed !== written) throw error;
    throw new ConfigError(`--output ${path} cannot be written (${code})`, { cause: error });
  }
}

/** Writes piece by piece, no faster than the reader takes them. */
async function writeTo(stream: Writable, printed: AsyncIterable<string>, end: boolean): Promise<void> {
  await pipeline(Readable.from(printed), stream, { end });
}

async function* printedAs(
  analyses: AsyncIterable<Analysis>,
  text: (analysis: Analysis) => string,
): AsyncIterable<string> {
  for await (const analysis of analyses) yield text(analysis);
}

function jsonLine({ article, entities, statements }: Extraction): string {
  const { text: _, ...about } = article;
  return `${JSON.stringify({ article: about, entities, statements })}\n`;
}
