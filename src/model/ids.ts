import { createHash } from "node:crypto";
import type { DatePrecision, StatementKey } from "./statement.js";

/** The first 16 hexadecimal digits of the SHA-256 of `content`: short, stable, the same on every machine. */
export function contentHash(content: string): string {
  return createHash("sha256").update(content, "utf8").digest("hex").slice(0, 16);
}

/** The id of a statement: articles that make the same claim arrive at the same id. */
export function statementId(key: StatementKey): string {
  const { subject, relation, object, polarity, modality, date } = key;
  return `statement:${contentHash(JSON.stringify([subject, relation, object, polarity, modality, date]))}`;
}

/** `2022-01-06` is a day, `2022-01` a month, `2022` a year; null stays null. */
export function datePrecision(date: string | null): DatePrecision | null {
  if (date === null) return null;
  return date.length === 10 ? "day" : date.length === 7 ? "month" : "year";
}
