import { existsSync, type Stats } from "node:fs";
import { appendFile, mkdir, open, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Decision } from "../model/curation.js";
import { StoreError } from "../model/errors.js";
import type { Extraction } from "../model/extraction.js";
import { digestOf } from "./article-rows.js";
import {
  bytesAt,
  cutTornLine,
  type Entry,
  type JournalLine,
  journalLines,
  type Position,
  parseEntry,
} from "./journal-lines.js";

/** The file of the journal inside the store's directory. */
export const JOURNAL_FILE = "statements.jsonl";

/**
 * An engine-neutral copy of all that was loaded and decided, from which the graph can be made anew: one JSON object per
 * line, appended; the last line of an article or decision counts. A torn last line (power cut) is ignored and cut off at the
 * next write.
 */
export interface Journal {
  readonly file: string;
  /** Adds what an article says, unless its last line says the same. */
  append(extraction: Extraction, digest: string): Promise<void>;
  /** Notes that an article was removed, unless the journal has none of it. */
  remove(articleId: string): Promise<void>;
  /** Adds a decision, or what became of it. */
  decide(decision: Decision): Promise<void>;
  isEmpty(): Promise<boolean>;
  /** What all articles say last, each once, in the order of those lines. */
  read(): AsyncIterable<Extraction>;
  /** What these articles say last, in the given order; articles that the journal lacks are left out. */
  extractionsOf(articleIds: readonly string[]): Promise<readonly Extraction[]>;
  /** All decisions as they are now, by number. */
  decisions(): Promise<readonly Decision[]>;
  /** Writes the file anew with only what counts. The old file stays whole until the new one is. */
  compact(): Promise<void>;
  clear(): Promise<void>;
}

/** Where the last line of an article is, and the digest of what it says. */
interface Place {
  readonly start: number;
  readonly length: number;
  readonly digest: string;
}

/** What the lines that were read so far say. */
interface Index {
  /** Changes when another file takes the journal's place; null while there is none. */
  readonly file: string | null;
  readonly articles: Map<string, Place>;
  readonly decisions: Map<string, Decision>;
  read: Position;
  /** How many bytes the file had. */
  size: number;
}

/**
 * The journal in a directory. The file is made at the first write; each line is read once, also those that another process adds.
 * @throws StoreError (from each method) naming the file that cannot be read or written, or the broken line.
 */
export function openJournal(directory: string): Journal {
  const file = join(directory, JOURNAL_FILE);
  let index: Index | null = null;
  // One at a time: each goes on from where the one before it left the index.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const result = last.then(() => guard(file, work));
    last = result.catch(() => {});
    return result;
  };

  /** The index of all whole lines that the file has now. */
  async function caughtUp(): Promise<Index> {
    const now = existsSync(file) ? await stat(file) : null;
    const identity = now && identityOf(now);
    const size = now?.size ?? 0;
    const current =
      index && index.file === identity && index.read.bytes <= size ? index : emptyIndex(identity);
    index = null;
    if (size > current.read.bytes) await readOn(file, current);
    current.size = size;
    index = current;
    return current;
  }

  /** The same, where lines can be added behind it: a line that somebody could not end is cut off. */
  async function forWriting(): Promise<Index> {
    const known = await caughtUp();
    if (known.file === null) await mkdir(directory, { recursive: true });
    if (known.read.bytes === known.size) return known;
    await cutTornLine(file);
    return caughtUp();
  }

  /** Adds a line; returns how many bytes it has, with its line feed. */
  const add = async (entry: Entry): Promise<number> => {
    const line = Buffer.from(`${JSON.stringify(entry)}\n`, "utf8");
    await appendFile(file, line);
    return line.length;
  };

  async function* read(): AsyncIterable<Extraction> {
    const { articles } = await inTurn(caughtUp);
    for await (const { entry, start } of journalLines(file, BEGINNING)) {
      if ("article" in entry && articles.get(entry.article.id)?.start === start) yield entry;
    }
  }

  return {
    file,
    append: (extraction, digest) =>
      inTurn(async () => {
        const known = await forWriting();
        if (known.articles.get(extraction.article.id)?.digest === digest) return;
        const length = await add(extraction);
        const now = await stat(file);
        const start = known.read.bytes;
        // Where nobody else wrote meanwhile, the line need not be read back.
        if (now.size !== start + length || (known.file !== null && known.file !== identityOf(now))) return;
        note(known, { entry: extraction, start, length: length - 1, number: known.read.lines + 1 }, digest);
        index = { ...known, file: identityOf(now) };
      }),
    remove: (articleId) =>
      inTurn(async () => {
        if ((await forWriting()).articles.has(articleId)) await add({ deleted: articleId });
      }),
    decide: (decision) =>
      inTurn(async () => {
        await forWriting();
        await add({ decision });
      }),
    isEmpty: () => inTurn(async () => (await caughtUp()).articles.size === 0),
    read,
    extractionsOf: (articleIds) =>
      inTurn(async () => {
        const { articles } = await caughtUp();
        const places = articleIds.flatMap((id) => articles.get(id) ?? []);
        return places.length === 0 ? [] : linesAt(file, places);
      }),
    decisions: () => inTurn(async () => [...(await caughtUp()).decisions.values()].sort(byNumber)),
    compact: () =>
      inTurn(async () => {
        if (!existsSync(file)) return;
        const { articles, decisions } = await caughtUp();
        await rewrite(file, [...decisions.values()].sort(byNumber), articles);
      }),
    clear: () =>
      inTurn(async () => {
        await rm(file, { force: true });
        index = null;
      }),
  };
}

const BEGINNING: Position = { lines: 0, bytes: 0 };

function emptyIndex(file: string | null): Index {
  return { file, articles: new Map(), decisions: new Map(), read: BEGINNING, size: 0 };
}

/** Numbers of files are given again: with the moment in which it was made one is known from the next. */
function identityOf({ ino, birthtimeMs }: Stats): string {
  return `${ino} ${birthtimeMs}`;
}

function byNumber(a: Decision, b: Decision): number {
  return a.number - b.number;
}

/** Takes the lines behind those that an index knows into it. */
async function readOn(file: string, index: Index): Promise<void> {
  for await (const line of journalLines(file, index.read))
    note(index, line, "article" in line.entry ? digestOf(line.entry) : "");
}

/** Takes a line into an index. @param digest of what an article says in it. */
function note(index: Index, { entry, start, length, number }: JournalLine, digest: string): void {
  if ("deleted" in entry) index.articles.delete(entry.deleted);
  else if ("decision" in entry) index.decisions.set(entry.decision.id, entry.decision);
  else index.articles.set(entry.article.id, { start, length, digest });
  index.read = { lines: number, bytes: start + length + 1 };
}

async function linesAt(file: string, places: readonly Place[]): Promise<readonly Extraction[]> {
  const handle = await open(file, "r");
  try {
    const found: Extraction[] = [];
    for (const { start, length } of places) {
      const entry = parseEntry((await bytesAt(handle, start, length)).toString("utf8"));
      if (!entry || !("article" in entry))
        throw new StoreError(`${file} was changed by another program: start again`);
      found.push(entry);
    }
    return found;
  } finally {
    await handle.close();
  }
}

async function rewrite(
  file: string,
  decisions: readonly Decision[],
  articles: ReadonlyMap<string, Place>,
): Promise<void> {
  const next = `${file}.new`;
  const handle = await open(next, "w");
  try {
    for (const decision of decisions) await handle.write(`${JSON.stringify({ decision })}\n`);
    for await (const { entry, start } of journalLines(file, BEGINNING)) {
      if ("article" in entry && articles.get(entry.article.id)?.start === start)
        await handle.write(`${JSON.stringify(entry)}\n`);
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(next, file);
}

async function guard<T>(file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof StoreError) throw cause;
    throw new StoreError(`the journal ${file} (ISNAD_DATA) cannot be used: ${(cause as Error).message}`, {
      cause,
    });
  }
}
