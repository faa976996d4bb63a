/** Milliseconds of several runs of one query. */
export interface Figures {
  readonly api: readonly number[];
  readonly direct: readonly number[];
}

/** The value under which so large a share of all lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] as number;
}

/** A row of the table. */
export function rowOf(name: string, engine: string, { api, direct }: Figures): readonly string[] {
  const figures = [api, direct].flatMap((times) => [quantile(times, 0.5), quantile(times, 0.95)]);
  const ratio = (figures[0] as number) / (figures[2] as number);
  const overhead = (figures[0] as number) - (figures[2] as number);
  return [name, engine, ...figures.map((ms) => ms.toFixed(1)), ratio.toFixed(2), overhead.toFixed(1)];
}

export const COLUMNS = [
  "query",
  "engine",
  "API p50",
  "p95",
  "direct p50",
  "p95",
  "ratio",
  "more, ms",
] as const;

/** Rows as a table in Markdown. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = COLUMNS.map((column, i) =>
    Math.max(column.length, ...rows.map((row) => row[i]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, i) => (i < 2 ? cell.padEnd(widths[i] as number) : cell.padStart(widths[i] as number))).join(" | ")} |`;
  const rule = line(widths.map((width, i) => (i < 2 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`)));
  return [line(COLUMNS), rule, ...rows.map(line)].join("\n");
}
