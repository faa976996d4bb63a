import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { packageRoot } from "../../src/config.js";
import { type Extractor, openExtractor } from "../../src/extract/extractor.js";
import type { Extraction } from "../../src/model/extraction.js";
import type { Statement } from "../../src/model/statement.js";

/** A Thursday: the day of publication of every text in these tables, unless a test gives another. */
export const PUBLISHED = "2022-01-06";

/** What a line says beyond subject, relation, object, polarity and modality. */
export type Detail = "date" | "speaker" | "number" | "location" | "title" | "topic";

/** One text of our own with all that it states, or a gap: what the extractor does not read yet, and why. */
export interface Reading {
  readonly text: string;
  readonly says: readonly string[];
  readonly gap: string | null;
}

let opened: Extractor | undefined;

/** The extractor on the project's own lexicon, read once for each test file. */
export function extractor(): Extractor {
  opened ??= openExtractor(join(packageRoot, "seeds"));
  return opened;
}

/** Extracts a text that was published on a day, or nobody knows when (null). */
export function extractText(text: string, publishedAt: string | null = PUBLISHED): Extraction {
  return extractor().extract({ id: "text", title: null, text, outlet: null, publishedAt, url: null });
}

/** A text that states exactly these lines, in any order. */
export function reads(text: string, ...says: readonly string[]): Reading {
  return { text, says, gap: null };
}

/** What the extractor should read and does not: fails as soon as it does, and is then written with `reads`. */
export function gap(why: string, text: string, ...says: readonly string[]): Reading {
  return { text, says, gap: why };
}

/**
 * One phenomenon of Arabic with its table. A line is `Russia WARNS Ukraine`, with `negated` and any modality but
 * asserted behind it, then the details asked for that are not null: `Russia VISITS Egypt planned; date 2022-01-09`.
 * A missing subject is `∅`.
 */
export function phenomenon(name: string, readings: readonly Reading[], ...details: readonly Detail[]): void {
  describe(name, () => {
    for (const { text, says, gap: why } of readings) {
      const lines = () => linesOf(extractText(text), details);
      if (why === null) it(text, () => expect(lines()).toEqual([...says].sort()));
      else {
        it(`known gap: ${text} — ${why}`, () => {
          expect(lines(), "The gap is closed: write reads(…) for gap(…)").not.toEqual([...says].sort());
        });
      }
    }
  });
}

/** The statements of an extraction as lines, sorted. */
export function linesOf(extraction: Extraction, details: readonly Detail[] = []): readonly string[] {
  const names = new Map(extraction.entities.map((entity) => [entity.id, entity.name]));
  const named = (id: string | null) => (id === null ? "∅" : (names.get(id) ?? `unknown id ${id}`));
  return extraction.statements.map((statement) => lineOf(statement, named, details)).sort();
}

function lineOf(one: Statement, named: (id: string | null) => string, details: readonly Detail[]): string {
  const status = [
    one.polarity === "negated" ? " negated" : "",
    one.modality === "asserted" ? "" : ` ${one.modality}`,
  ].join("");
  const more = details.map((detail) => {
    const value = one[detail];
    if (value === null) return "";
    return `; ${detail} ${detail === "speaker" || detail === "location" ? named(String(value)) : value}`;
  });
  return `${named(one.subject)} ${one.relation} ${named(one.object)}${status}${more.join("")}`;
}
