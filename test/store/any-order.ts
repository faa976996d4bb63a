import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import type { Curation, GivenNames } from "../../src/model/curation.js";
import type { MentionedEntity } from "../../src/model/entity.js";
import type { Extraction } from "../../src/model/extraction.js";
import { datePrecision, statementId } from "../../src/model/ids.js";
import type { Statement, StatementKey } from "../../src/model/statement.js";
import type { Engine } from "../../src/store/engine.js";
import { testStore } from "./contract/subject.js";
import { demandedEdges, directEdges, graphDump, withoutDecisions } from "./graph-dump.js";

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

const names: fc.Arbitrary<GivenNames> = fc.constantFrom(
  { nameAr: "اسم مقرر", nameEn: "Decided", romanised: "Ism" },
  { nameAr: "اسم", nameEn: null, romanised: "Ism" },
  { nameAr: null, nameEn: "A much longer name than any other", romanised: null },
);
const entityId = fc.constantFrom(...IDS);
/** Statements that the articles are likely to make. */
const statementIdOfKey = key.map(statementId);

const curation: fc.Arbitrary<Curation> = fc.oneof(
  fc.record({
    kind: fc.constant("merge" as const),
    merged: entityId,
    kept: entityId,
  }),
  fc.record({ kind: fc.constant("rename" as const), entity: entityId, names }),
  fc.record({
    kind: fc.constant("split" as const),
    entity: entityId,
    articles: fc.subarray(["a1", "a2"], { minLength: 1 }),
    made: fc.constant("country:made"),
    names,
  }),
  fc.record({ kind: fc.constantFrom("reject" as const, "confirm" as const), statement: statementIdOfKey }),
);

/** One of the things that can be done to a store. */
type Act =
  | { readonly load: readonly Extraction[] }
  | { readonly remove: string }
  | { readonly decide: Curation }
  /** Which of the decisions made so far. */
  | { readonly undo: number };

const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ load: fc.array(article, { minLength: 1, maxLength: 4 }) }) },
  { weight: 1, arbitrary: fc.record({ remove: fc.constantFrom("a1", "a2", "a3", "a4") }) },
  { weight: 2, arbitrary: fc.record({ decide: curation }) },
  { weight: 1, arbitrary: fc.record({ undo: fc.integer({ min: 1, max: 3 }) }) },
);

const SIGNED = { author: "a", reason: "r", at: "2026-01-01T00:00:00.000Z" };

/**
 * Whatever is loaded, loaded again, replaced, deleted, decided and taken back, in whatever order: the graph is the one that a single
 * load of the final articles, in reverse, and the decisions that stand make; its direct edges are what its statements demand.
 */
export async function anyOrderGivesTheSameGraph(engine: Engine, runs: number): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), "isnad-order-"));
  const store = testStore(engine, directory);
  try {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 7 }), async (acts) => {
        await store.clear();
        const last = new Map<string, Extraction>();
        const standing = new Map<string, Curation>();
        for (const one of acts) {
          if ("decide" in one) {
            const report = await store.decide({ curation: () => one.decide, caption: "c", made: SIGNED });
            if (report) standing.set(report.decision.id, one.decide);
            continue;
          }
          if ("undo" in one) {
            const id = `decision:${one.undo}`;
            if ((await store.undo(id, SIGNED)) !== null) standing.delete(id);
            continue;
          }
          if ("remove" in one) {
            await store.deleteArticle(one.remove);
            last.delete(one.remove);
            continue;
          }
          const { skipped } = await store.load(one.load);
          if (skipped.length > 0) throw new Error(`skipped: ${skipped[0]?.reason}`);
          for (const item of one.load) last.set(item.article.id, item);
        }
        const reached = withoutDecisions(await graphDump(engine));
        if (String(await directEdges(engine)) !== String(await demandedEdges(engine))) {
          throw new Error("the direct edges are not what the statements say");
        }
        await store.clear();
        await store.load([...last.values()].reverse());
        for (const one of standing.values())
          await store.decide({ curation: () => one, caption: "c", made: SIGNED });
        const expected = withoutDecisions(await graphDump(engine));
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
