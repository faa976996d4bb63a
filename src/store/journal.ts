import { createReadStream, existsSync } from "node:fs";
import { appendFile, mkdir, open, rename, rm, truncate } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { StoreError } from "../model/errors.js";
import type { Extraction } from "../model/extraction.js";
import { digestOf } from "./article-rows.js";

/** The file of the journal inside the store's directory. */
export const JOURNAL_FILE = "statements.jsonl";

/** What a line says: what an article says now, or that it was removed. */
type Entry = Extraction | { readonly deleted: string };

/**
 * An engine-neutral copy of all that was loaded, from which the graph can be made anew: one JSON object per
 * line, appended; the last line of an article counts. A torn last line (power cut) is ignored and cut off at the
 * next write.
 */
export interface Journal {
  readonly file: string;
  /** Adds what an article says, unless its last line says the same. */
  append(extraction: Extraction, digest: string): Promise<void>;
  /** Notes that an article was removed, unless the journal has none of it. */
  remove(articleId: string): Promise<void>;
  isEmpty(): Promise<boolean>;
  /** What all articles say last, each once, in the order of those lines. */
  read(): AsyncIterable<Extraction>;
  /** Writes the file anew with only what counts. The old file stays whole until the new one is. */
  compact(): Promise<void>;
  clear(): Promise<void>;
}

/**
 * The journal in a directory. The file is made at the first write and read once before it.
 * @throws StoreError (from each method) naming the file that cannot be read or written, or the broken line.
 */
export function openJournal(directory: string): Journal {
  const file = join(directory, JOURNAL_FILE);
  let index: Promise<Map<string, string>> | null = null;

  /** Digests of the articles by id; cuts a torn last line off. */
  function digests(): Promise<Map<string, string>> {
    index ??= guard(file, async () => {
      await mkdir(directory, { recursive: true });
      const found = new Map<string, string>();
      for await (const { entry } of entries(file)) {
        if ("deleted" in entry) found.delete(entry.deleted);
        else found.set(entry.article.id, digestOf(entry));
      }
      await cutTornLine(file);
      return found;
    });
    index.catch(() => {
      index = null;
    });
    return index;
  }

  async function* read(): AsyncIterable<Extraction> {
    const last = await lastLines(file);
    for await (const { entry, line } of entries(file)) {
      if (!("deleted" in entry) && last.get(entry.article.id) === line) yield entry;
    }
  }

  return {
    file,
    async append(extraction, digest) {
      const known = await digests();
      if (known.get(extraction.article.id) === digest) return;
      await guard(file, () => appendFile(file, `${JSON.stringify(extraction)}\n`, "utf8"));
      known.set(extraction.article.id, digest);
    },
    async remove(articleId) {
      const known = await digests();
      if (!known.has(articleId)) return;
      await guard(file, () => appendFile(file, `${JSON.stringify({ deleted: articleId })}\n`, "utf8"));
      known.delete(articleId);
    },
    isEmpty: async () => (await lastLines(file)).size === 0,
    read,
    async compact() {
      if (!existsSync(file)) return;
      await guard(file, () => rewrite(file, read()));
      index = null;
    },
    async clear() {
      await guard(file, () => rm(file, { force: true }));
      index = null;
    },
  };
}

/** The number of the line that counts for each article that was not removed. */
async function lastLines(file: string): Promise<ReadonlyMap<string, number>> {
  const last = new Map<string, number>();
  for await (const { entry, line } of entries(file)) {
    if ("deleted" in entry) last.delete(entry.deleted);
    else last.set(entry.article.id, line);
  }
  return last;
}

/** All whole lines. A last line without line feed that is no JSON was torn and is passed over. */
async function* entries(file: string): AsyncIterable<{ readonly entry: Entry; readonly line: number }> {
  if (!existsSync(file)) return;
  const whole = await endsWithLineFeed(file);
  let line = 0;
  let broken: StoreError | null = null;
  for await (const text of createInterface({ input: createReadStream(file, "utf8"), crlfDelay: Infinity })) {
    if (broken !== null) throw broken;
    line += 1;
    if (text === "") continue;
    const entry = parseEntry(text);
    if (entry !== null) yield { entry, line };
    else
      broken = new StoreError(`${file}:${line} is damaged: remove that line, then run isnad load --rebuild`);
  }
  if (broken !== null && whole) throw broken;
}

function parseEntry(text: string): Entry | null {
  try {
    const value = JSON.parse(text) as Partial<Extraction> & { readonly deleted?: unknown };
    if (typeof value.deleted === "string") return { deleted: value.deleted };
    const sound =
      typeof value.article?.id === "string" &&
      Array.isArray(value.entities) &&
      Array.isArray(value.statements);
    return sound ? (value as Extraction) : null;
  } catch {
    return null;
  }
}

async function endsWithLineFeed(file: string): Promise<boolean> {
  const handle = await open(file, "r");
  try {
    const { size } = await handle.stat();
    if (size === 0) return true;
    const { buffer } = await handle.read(Buffer.alloc(1), 0, 1, size - 1);
    return buffer[0] === 0x0a;
  } finally {
    await handle.close();
  }
}

/** Cuts off what stands after the last line feed, or ends it with one where it is a whole line. */
async function cutTornLine(file: string): Promise<void> {
  if (!existsSync(file) || (await endsWithLineFeed(file))) return;
  const handle = await open(file, "r");
  let end: number;
  let tail = "";
  try {
    end = (await handle.stat()).size;
    const { buffer, bytesRead } = await readTail(handle, end);
    const feed = buffer.subarray(0, bytesRead).lastIndexOf(0x0a);
    tail = buffer.toString("utf8", feed + 1, bytesRead);
    end = end - bytesRead + feed + 1;
  } finally {
    await handle.close();
  }
  if (parseEntry(tail) === null) await truncate(file, end);
  else await appendFile(file, "\n");
}

/** The end of a file: as much as holds its last line feed. */
async function readTail(
  handle: Awaited<ReturnType<typeof open>>,
  size: number,
): Promise<{ readonly buffer: Buffer; readonly bytesRead: number }> {
  for (let length = Math.min(size, 1 << 20); ; length = Math.min(size, length * 4)) {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, size - length);
    if (length === size || buffer.subarray(0, bytesRead).includes(0x0a)) return { buffer, bytesRead };
  }
}

async function rewrite(file: string, extractions: AsyncIterable<Extraction>): Promise<void> {
  const next = `${file}.new`;
  const handle = await open(next, "w");
  try {
    for await (const extraction of extractions) await handle.write(`${JSON.stringify(extraction)}\n`);
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
