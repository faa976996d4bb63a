import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import type { MentionedEntity } from "../../src/model/entity.js";
import type { Extraction } from "../../src/model/extraction.js";
import { datePrecision, statementId } from "../../src/model/ids.js";
import type { Statement, StatementKey } from "../../src/model/statement.js";
import type { Engine } from "../../src/store/engine.js";
import { testStore } from "./contract/subject.js";
import { demandedEdges, directEdges, graphDump } from "./graph-dump.js";

const WORDS = "قال الوزير إن البلدين يتعاونان تعاونا وثيقا في مجالات كثيرة منها التجارة والأمن";
const IDS = ["country:a", "country:b", "person:c", "place:d"] as const;

/** What the entity of that id is called in one article: names and aliases differ from article to article. */
function entity(id: string, naming: number, mentions: number): MentionedEntity {
  const type = id.startsWith("country") ? "COUNTRY" : id.startsWith("person") ? "PERSON" : "PLACE";
  const nameEn = naming === 0 ? null : `Name ${id} ${naming}`;
  return {
    id,
    type,
    name: nameEn ?? id,
    nameAr: naming > 1 ? "اسم" : "اسم آخر",
    nameEn,
    aliases: naming === 2 ? ["لقب", "Alias"] : [],
    searchKey: `key ${naming}`,
    mentions: Array.from({ length: mentions }, (_, i) => ({
      start: i * 4,
      end: i * 4 + 3,
      text: WORDS.slice(i * 4, i * 4 + 3),
      kind: "name" as const,
    })),
  };
}

const key: fc.Arbitrary<StatementKey> = fc.record({
  subject: fc.option(fc.constantFrom(...IDS)),
  relation: fc.constantFrom("WARNS", "MEETS"),
  object: fc.constantFrom(...IDS),
  polarity: fc.constantFrom("affirmed" as const, "affirmed" as const, "negated" as const),
  modality: fc.constantFrom(
    "asserted" as const,
    "planned" as const,
    "requested" as const,
    "past_state" as const,
  ),
  date: fc.option(fc.constantFrom("2022-01-06", "2022-01", "2022", "2021-12-31")),
});

const statement: fc.Arbitrary<Statement> = fc
  .record({
    key,
    start: fc.nat(10),
    length: fc.integer({ min: 1, max: 9 }),
    speaker: fc.option(fc.constantFrom(...IDS)),
    location: fc.option(fc.constantFrom(...IDS)),
    number: fc.option(fc.nat(9)),
  })
  .map(({ key, start, length, speaker, location, number }) => ({
    ...key,
    id: statementId(key),
    datePrecision: datePrecision(key.date),
    speaker,
    location,
    number,
    topic: null,
    title: null,
    evidence: {
      start,
      end: start + length,
      text: WORDS.slice(start, start + length),
      sentence: { start: 0, end: WORDS.length },
      rule: "test:any",
      confidence: 0.5,
    },
  }));

/** Articles with few ids, entities and statements, so that they share much; two may be versions of one. */
const article: fc.Arbitrary<Extraction> = fc
  .record({
    id: fc.constantFrom("a1", "a2", "a3", "a4"),
    outlet: fc.option(fc.constantFrom("O1", "O2")),
    publishedAt: fc.option(fc.constantFrom("2022-01-06", "2022-01-07", "2022-03-01")),
    namings: fc.array(fc.nat(2), { minLength: 4, maxLength: 4 }),
    statements: fc.array(statement, { maxLength: 5 }),
  })
  .map(({ id, outlet, publishedAt, namings, statements }) => ({
    article: { id, title: null, text: WORDS, outlet, publishedAt, url: null },
    entities: IDS.map((entityId, i) => entity(entityId, namings[i] as number, i)).filter(
      (item, i) =>
        i < 2 || statements.some((s) => [s.subject, s.object, s.speaker, s.location].includes(item.id)),
    ),
    statements,
  }));

/** One of the things that can be done to a store. */
type Act = { readonly load: readonly Extraction[] } | { readonly remove: string };

const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ load: fc.array(article, { minLength: 1, maxLength: 4 }) }) },
  { weight: 1, arbitrary: fc.record({ remove: fc.constantFrom("a1", "a2", "a3", "a4") }) },
);

/**
 * Whatever is loaded, loaded again, replaced and deleted, in whatever order: the graph is the one that a single
 * load of the final articles, in reverse, makes; its direct edges are what its statements demand.
 */
export async function anyOrderGivesTheSameGraph(engine: Engine, runs: number): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), "isnad-order-"));
  const store = testStore(engine, directory);
  try {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 5 }), async (acts) => {
        await store.clear();
        const last = new Map<string, Extraction>();
        for (const one of acts) {
          if ("remove" in one) {
            await store.deleteArticle(one.remove);
            last.delete(one.remove);
            continue;
          }
          const { skipped } = await store.load(one.load);
          if (skipped.length > 0) throw new Error(`skipped: ${skipped[0]?.reason}`);
          for (const item of one.load) last.set(item.article.id, item);
        }
        const reached = await graphDump(engine);
        if (String(await directEdges(engine)) !== String(await demandedEdges(engine))) {
          throw new Error("the direct edges are not what the statements say");
        }
        await store.clear();
        await store.load([...last.values()].reverse());
        const expected = await graphDump(engine);
        const difference =
          reached.find((line) => !expected.includes(line)) ??
          expected.find((line) => !reached.includes(line));
        if (difference !== undefined || reached.length !== expected.length)
          throw new Error(`graphs differ: ${difference}`);
      }),
      { numRuns: runs },
    );
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
