import { z } from "zod";
import type { IngestReason } from "./warning.js";

/** What a side-car file or a JSONL line says about an article besides its text. */
export interface Metadata {
  readonly id: string | null;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly publishedAt: string | null;
  readonly url: string | null;
}

export const NO_METADATA: Metadata = { id: null, title: null, outlet: null, publishedAt: null, url: null };

const text = z.string().transform((value) => value.trim() || null);

const identifier = z.union([z.string(), z.number().int()]).transform((value) => String(value).trim() || null);

/** An ISO day, or a date and time of which the day as written is kept: `2022-01-06T23:30:00+06:00`. */
const day = z.string().transform((value, context) => {
  const trimmed = value.trim();
  if (trimmed === "") return null;
  const written = /^(\d{4}-\d{2}-\d{2})(?:[T ].*)?$/.exec(trimmed)?.[1];
  if (written !== undefined && isCalendarDay(written)) return written;
  context.addIssue({ code: "custom", message: "bad day" });
  return z.NEVER;
});

const FIELDS = {
  id: { schema: identifier, expected: "text or a whole number" },
  title: { schema: text, expected: "text" },
  outlet: { schema: text, expected: "text" },
  publishedAt: { schema: day, expected: "a day such as 2022-01-06" },
  url: { schema: text, expected: "text" },
} as const;

/**
 * Reads the metadata fields of a parsed JSON value. A field that is wrong is reported and taken as unknown;
 * the others are kept. Unknown fields are ignored.
 */
export function readMetadata(
  value: unknown,
  onProblem: (reason: IngestReason, what: string) => void,
): Metadata {
  if (!isRecord(value)) {
    onProblem("broken JSON", "is not a JSON object");
    return NO_METADATA;
  }
  const read = (name: keyof typeof FIELDS): string | null => {
    const given = value[name];
    if (given === undefined || given === null) return null;
    const { schema, expected } = FIELDS[name];
    const parsed = schema.safeParse(given);
    if (parsed.success) return parsed.data;
    onProblem(
      "bad field",
      `"${name}" must be ${expected}, not ${JSON.stringify(given).slice(0, 60)}; taken as unknown`,
    );
    return null;
  };
  return {
    id: read("id"),
    title: read("title"),
    outlet: read("outlet"),
    publishedAt: read("publishedAt"),
    url: read("url"),
  };
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isCalendarDay(written: string): boolean {
  const time = Date.parse(`${written}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(written);
}
