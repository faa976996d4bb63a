import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { SeedError } from "../model/errors.js";

/** One row of a data file: cells by column name, and where it stands for error messages. */
export interface SeedRow<Column extends string> {
  readonly cells: Readonly<Record<Column, string>>;
  /** `verbs.tsv:41`. */
  readonly at: string;
}

/**
 * Reads a tab-separated data file: the first line names the columns, `#` begins a comment line, `-` is an
 * empty cell (given back as ""). Cells are trimmed and NFC-normalised.
 * @throws SeedError listing every bad line of the file as `file:line what is wrong`.
 */
export function readSeed<Column extends string>(
  path: string,
  columns: readonly Column[],
): readonly SeedRow<Column>[] {
  const file = basename(path);
  const problems: string[] = [];
  const rows: SeedRow<Column>[] = [];
  let header: string[] | null = null;
  readText(path)
    .normalize("NFC")
    .split(/\r?\n/)
    .forEach((line, index) => {
      if (!line.trim() || line.startsWith("#")) return;
      const at = `${file}:${index + 1}`;
      const cells = line.split("\t").map((cell) => cell.trim());
      if (header === null) {
        header = cells;
        for (const column of columns)
          if (!cells.includes(column)) problems.push(`${at} has no column "${column}"`);
        return;
      }
      if (cells.length !== header.length) {
        problems.push(
          `${at} has ${cells.length} cells, not ${header.length}: cells are separated by one tab, an empty cell is "-"`,
        );
        return;
      }
      const byName: Record<string, string> = {};
      for (let i = 0; i < header.length; i++) {
        const cell = cells[i] as string;
        byName[header[i] as string] = cell === "-" ? "" : cell;
      }
      rows.push({ cells: byName as Record<Column, string>, at });
    });
  if (problems.length > 0) throw new SeedError(problems);
  return rows;
}

/** The parts of a cell such as `أميركي|أمريكي`, without empty ones. */
export function alternatives(cell: string): readonly string[] {
  return cell
    .split("|")
    .map((part) => part.trim())
    .filter((part) => part.length > 0);
}

function readText(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (cause) {
    throw new SeedError([`${path} cannot be read: ${(cause as Error).message}`]);
  }
}
