import { readdir, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import type { OnWarning } from "./warning.js";

/** Where articles come from, once directories are opened up. */
export type Source =
  | { readonly kind: "text"; readonly path: string }
  | { readonly kind: "jsonl"; readonly path: string }
  | { readonly kind: "stdin" };

const KINDS: Readonly<Record<string, "text" | "jsonl">> = { ".txt": "text", ".jsonl": "jsonl" };

/**
 * Finds the article files behind the paths that a user gave: files as they are, the `.txt` and `.jsonl` files of
 * a directory and of its immediate subdirectories in the order of their names, `-` for standard input.
 */
export async function* findSources(paths: readonly string[], onWarning: OnWarning): AsyncIterable<Source> {
  for (const path of paths) {
    if (path === "-") {
      yield { kind: "stdin" };
      continue;
    }
    const info = await stat(path).catch((error: NodeJS.ErrnoException) => error);
    if (info instanceof Error) {
      const missing = info.code === "ENOENT";
      onWarning({
        reason: missing ? "missing" : "unreadable",
        skipped: true,
        message: `${path}: ${missing ? "no such file or directory" : `cannot be read (${info.code})`}; skipped`,
      });
    } else if (info.isDirectory()) {
      yield* openDirectory(path, onWarning);
    } else {
      const kind = KINDS[extname(path).toLowerCase()];
      if (kind) yield { kind, path };
      else {
        const message = `${path}: only .txt and .jsonl files are read; skipped`;
        onWarning({ reason: "unsupported", skipped: true, message });
      }
    }
  }
}

async function* openDirectory(directory: string, onWarning: OnWarning): AsyncIterable<Source> {
  let found = false;
  for (const path of await listFiles(directory, 1, onWarning)) {
    const kind = KINDS[extname(path).toLowerCase()];
    if (!kind) continue;
    found = true;
    yield { kind, path };
  }
  if (!found) {
    onWarning({
      reason: "empty",
      skipped: true,
      message: `${directory}: holds no .txt or .jsonl file; skipped`,
    });
  }
}

async function listFiles(directory: string, depth: number, onWarning: OnWarning): Promise<readonly string[]> {
  try {
    const entries = await readdir(directory, { withFileTypes: true });
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    const files: string[] = [];
    for (const entry of entries) {
      const path = join(directory, entry.name);
      if (!entry.isDirectory()) files.push(path);
      else if (depth > 0) files.push(...(await listFiles(path, depth - 1, onWarning)));
    }
    return files;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    const message = `${directory}: directory cannot be read (${code}); skipped`;
    onWarning({ reason: "unreadable", skipped: true, message });
    return [];
  }
}
