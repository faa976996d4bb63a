import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { ENTITY_TYPES } from "../src/model/ontology.js";
import { MODALITIES, POLARITIES } from "../src/model/statement.js";

const names = z.array(z.string()).default([]);

const goldStatement = z.object({
  subject: z.string().nullable(),
  relation: z.string(),
  object: z.string(),
  accept_subject: names,
  accept_object: names,
  accept_relation: names,
  title: z.string().nullable(),
  number: z.number().nullable(),
  date: z.string().nullable(),
  polarity: z.enum(POLARITIES),
  modality: z.enum(MODALITIES),
  speaker: z.string().nullable(),
  location: z.string().nullable(),
  quote: z.string(),
  core: z.boolean(),
});

const goldArticle = z.object({
  article: z.string(),
  reference_date: z.string().nullable(),
  entities: z.array(
    z.object({ name: z.string(), type: z.enum(ENTITY_TYPES), surfaces: z.array(z.string()) }),
  ),
  statements: z.array(goldStatement),
});

/** What a careful reader finds in one article; entities are known by their names. */
export type GoldArticle = z.infer<typeof goldArticle>;
export type GoldStatement = z.infer<typeof goldStatement>;

/**
 * Reads the `*.gold.json` files of a directory, sorted by name.
 * @throws Error naming the file that is not as it should be.
 */
export function readGold(directory: string): readonly GoldArticle[] {
  return readdirSync(directory)
    .filter((name) => name.endsWith(".gold.json"))
    .sort()
    .map((name) => {
      const parsed = goldArticle.safeParse(JSON.parse(readFileSync(join(directory, name), "utf8")));
      if (parsed.success) return parsed.data;
      throw new Error(`${join(directory, name)}: ${z.prettifyError(parsed.error)}`);
    });
}
