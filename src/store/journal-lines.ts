import { createReadStream, existsSync } from "node:fs";
import { appendFile, open, truncate } from "node:fs/promises";
import type { Decision } from "../model/curation.js";
import { StoreError } from "../model/errors.js";
import type { Extraction } from "../model/extraction.js";

/** What a line says: what an article says now, that it was removed, or what somebody decided. */
export type Entry = Extraction | { readonly deleted: string } | { readonly decision: Decision };

/** A line of a journal, its number from 1, and where it stands, in bytes; its line feed is not counted in. */
export interface JournalLine {
  readonly entry: Entry;
  readonly number: number;
  readonly start: number;
  readonly length: number;
}

/** How far a journal has been read: so many whole lines, up to this byte. */
export interface Position {
  readonly lines: number;
  readonly bytes: number;
}

const LINE_FEED = 0x0a;

/**
 * The whole lines behind a position. A last line without line feed is passed over unless it is sound.
 * @throws StoreError naming a line that is damaged.
 */
export async function* journalLines(file: string, from: Position): AsyncIterable<JournalLine> {
  if (!existsSync(file)) return;
  let { lines, bytes } = from;
  let parts: Buffer[] = [];
  const take = (whole: boolean): JournalLine | null => {
    const text = Buffer.concat(parts);
    const start = bytes;
    parts = [];
    lines += 1;
    bytes += text.length + 1;
    if (text.length === 0) return null;
    const entry = parseEntry(text.toString("utf8"));
    if (entry) return { entry, number: lines, start, length: text.length };
    if (!whole) return null;
    throw new StoreError(`${file}:${lines} is damaged: remove that line, then run isnad load --rebuild`);
  };
  for await (const chunk of createReadStream(file, { start: from.bytes })) {
    const read = chunk as Buffer;
    let begin = 0;
    for (let end = read.indexOf(LINE_FEED); end >= 0; end = read.indexOf(LINE_FEED, begin)) {
      parts.push(read.subarray(begin, end));
      begin = end + 1;
      const line = take(true);
      if (line) yield line;
    }
    parts.push(read.subarray(begin));
  }
  const line = take(false);
  if (line) yield line;
}

/** What a line says; null where it is none of a journal. */
export function parseEntry(text: string): Entry | null {
  try {
    const value = JSON.parse(text) as Partial<Extraction> & {
      readonly deleted?: unknown;
      readonly decision?: Partial<Decision>;
    };
    if (typeof value.deleted === "string") return { deleted: value.deleted };
    if (typeof value.decision?.id === "string" && typeof value.decision.curation?.kind === "string")
      return { decision: value.decision as Decision };
    const sound =
      typeof value.article?.id === "string" &&
      Array.isArray(value.entities) &&
      Array.isArray(value.statements);
    return sound ? (value as Extraction) : null;
  } catch {
    return null;
  }
}

/** Cuts off what stands after the last line feed, or ends it with one where it is a whole line. */
export async function cutTornLine(file: string): Promise<void> {
  if (!existsSync(file)) return;
  const handle = await open(file, "r");
  let end: number;
  let tail = "";
  try {
    end = (await handle.stat()).size;
    if (end === 0 || (await bytesAt(handle, end - 1, 1))[0] === LINE_FEED) return;
    const last = await readTail(handle, end);
    const feed = last.lastIndexOf(LINE_FEED);
    tail = last.toString("utf8", feed + 1);
    end = end - last.length + feed + 1;
  } finally {
    await handle.close();
  }
  if (parseEntry(tail) === null) await truncate(file, end);
  else await appendFile(file, "\n");
}

type Handle = Awaited<ReturnType<typeof open>>;

/** The end of a file: as much as holds its last line feed. */
async function readTail(handle: Handle, size: number): Promise<Buffer> {
  for (let length = Math.min(size, 1 << 20); ; length = Math.min(size, length * 4)) {
    const bytes = await bytesAt(handle, size - length, length);
    if (length === size || bytes.includes(LINE_FEED)) return bytes;
  }
}

/** That many bytes of a file, fewer at its end. */
export async function bytesAt(handle: Handle, start: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, start);
  return buffer.subarray(0, bytesRead);
}
