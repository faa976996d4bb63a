import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { SeedError } from "../../src/model/errors.js";

const directory = mkdtempSync(join(tmpdir(), "isnad-seeds-"));
afterAll(() => rmSync(directory, { recursive: true }));

/** Writes a made-up file of the lexicon, one row a line (cells in a list, or the line itself), and gives its path. */
export function seedFile(name: string, ...rows: readonly (string | readonly string[])[]): string {
  const path = join(directory, name);
  writeFileSync(path, rows.map((row) => (typeof row === "string" ? row : row.join("\t"))).join("\n"));
  return path;
}

/** What `read` finds wrong with the seeds; empty where nothing is. */
export function problemsIn(read: () => unknown): readonly string[] {
  try {
    read();
  } catch (error) {
    if (error instanceof SeedError) return error.problems;
    throw error;
  }
  return [];
}
