import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ServerConfig } from "../../src/config.js";
import type { Extraction } from "../../src/model/extraction.js";
import { SAMPLE } from "./sample.js";
import type { Answer, Served } from "./served.js";
import { eventsOf } from "./stream.js";

/** The token of the servers of these tests. */
export const TOKEN = "a-token-for-tests-only";

const SIGNED = 'author: "Amal", reason: "read again"';

/**
 * What changes the graph over the API, the same over every engine.
 * @param serve Serves these articles and no others.
 */
export function apiChanges(
  serve: (extractions: readonly Extraction[], settings: Partial<ServerConfig>) => Promise<Served>,
): void {
  let served: Served;
  beforeEach(async () => {
    served = await serve(SAMPLE, { token: TOKEN });
  });
  afterEach(() => served.close());

  const asked = (query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Answer> =>
    served.ask(query, variables, { Authorization: `Bearer ${TOKEN}` });
  /** The data of what must succeed. */
  // biome-ignore lint/suspicious/noExplicitAny: answers are compared, whatever their shape
  async function dataOf(query: string, variables?: Readonly<Record<string, unknown>>): Promise<any> {
    const { data, errors } = await asked(query, variables);
    expect(errors).toEqual([]);
    return data;
  }
  const codeOf = async (query: string): Promise<unknown> => (await asked(query)).errors[0]?.extensions.code;
  const sentences = async (): Promise<readonly string[]> =>
    (await dataOf("{ statements(first: 100) { edges { node { sentence } } } }")).statements.edges.map(
      ({ node }: { node: { sentence: string } }) => node.sentence,
    );

  describe("decisions over the API", () => {
    it("merge two entities, and taking it back gives what there was", async () => {
      const before = await sentences();
      const { mergeEntities } = await dataOf(`mutation { mergeEntities(
        merged: "country:iceland", kept: "country:kazakhstan", ${SIGNED}
      ) { articles decision { id kind caption author reason undone { at } about entities { id } statement { id } articleCount } } }`);
      expect(mergeEntities).toEqual({
        articles: 1,
        decision: {
          id: "decision:1",
          kind: "MERGE",
          caption: "Iceland is Kazakhstan",
          author: "Amal",
          reason: "read again",
          undone: null,
          about: ["country:kazakhstan", "country:iceland"],
          entities: [{ id: "country:kazakhstan" }],
          statement: null,
          articleCount: 1,
        },
      });
      expect((await sentences()).join()).not.toContain("Iceland");
      const { entity } = await dataOf('{ entity(id: "country:kazakhstan") { aliases } }');
      expect(entity.aliases).toContain("Iceland");
      const { undoDecision } = await dataOf(`mutation {
        undoDecision(decision: "decision:1", author: "Basim", reason: "two after all") { articles decision { undone { author reason } } }
      }`);
      expect(undoDecision).toEqual({
        articles: 1,
        decision: { undone: { author: "Basim", reason: "two after all" } },
      });
      expect(await sentences()).toEqual(before);
    });

    it("rename, split, reject and confirm", async () => {
      await dataOf(
        `mutation { renameEntity(entity: "organization:csto", nameEn: "Collective Security", ${SIGNED}) { articles } }`,
      );
      const { entity } = await dataOf('{ entity(id: "organization:csto") { name nameAr aliases } }');
      expect(entity).toEqual({
        name: "Collective Security",
        nameAr: "منظمة معاهدة الأمن الجماعي",
        aliases: ["CSTO"],
      });
      const { articles } = (
        await dataOf('{ entity(id: "country:russia") { articles { edges { node { id } } } } }')
      ).entity;
      const [first, ...others] = articles.edges.map(({ node }: { node: { id: string } }) => node.id);
      expect(others.length).toBeGreaterThan(0);
      const { splitEntity } = await dataOf(
        `mutation ($articles: [ID!]!) { splitEntity(entity: "country:russia", articles: $articles, nameAr: "روسيا الأخرى", ${SIGNED})
          { decision { caption entities { id name nameAr } } } }`,
        { articles: [first] },
      );
      expect(splitEntity.decision.entities[1]).toMatchObject({
        id: "country:russia~2",
        nameAr: "روسيا الأخرى",
      });
      const { statements } = await dataOf("{ statements(first: 2) { edges { node { id confirmed } } } }");
      const [one, two] = statements.edges.map(({ node }: { node: { id: string } }) => node.id);
      await dataOf(`mutation { confirmStatement(statement: "${one}", ${SIGNED}) { articles } }`);
      await dataOf(`mutation { rejectStatement(statement: "${two}", ${SIGNED}) { articles } }`);
      const after =
        await dataOf(`{ confirmed: statements(filter: { confirmed: true }) { edges { node { id confirmed } } }
        node(id: "${two}") { id } }`);
      expect(after).toEqual({ confirmed: { edges: [{ node: { id: one, confirmed: true } }] }, node: null });
      const { decisions } = await dataOf(
        `{ decisions(first: 2) { edges { node { kind caption } cursor } pageInfo { hasNextPage endCursor } } }`,
      );
      expect(decisions.edges.map(({ node }: { node: { kind: string } }) => node.kind)).toEqual([
        "REJECT",
        "CONFIRM",
      ]);
      const rest = await dataOf(
        "query ($after: String) { decisions(after: $after) { edges { node { kind at } } pageInfo { hasNextPage } } }",
        { after: decisions.pageInfo.endCursor },
      );
      expect(rest.decisions.edges.map(({ node }: { node: { kind: string } }) => node.kind)).toEqual([
        "SPLIT",
        "RENAME",
      ]);
      expect(Date.parse(rest.decisions.edges[0].node.at)).toBeGreaterThan(Date.parse("2026-01-01"));
      const about =
        await dataOf(`{ decisions(about: "organization:csto", standing: true, kinds: [RENAME, MERGE]) { edges { node { id } } }
        node(id: "decision:1") { ... on Decision { caption } } }`);
      expect(about.decisions.edges).toEqual([{ node: { id: "decision:1" } }]);
      expect(about.node.caption).toBe("CSTO is called Collective Security");
    });

    it.each([
      ['mergeEntities(merged: "country:russia", kept: "country:russia", SIGNED)', "BAD_USER_INPUT"],
      ['mergeEntities(merged: "country:russia", kept: "organization:csto", SIGNED)', "BAD_USER_INPUT"],
      ['mergeEntities(merged: "country:none", kept: "country:russia", SIGNED)', "NOT_IN_GRAPH"],
      ['renameEntity(entity: "country:russia", SIGNED)', "BAD_USER_INPUT"],
      ['splitEntity(entity: "country:russia", articles: [], nameAr: "ا", SIGNED)', "BAD_USER_INPUT"],
      ['splitEntity(entity: "country:russia", articles: ["none"], nameAr: "ا", SIGNED)', "BAD_USER_INPUT"],
      ['rejectStatement(statement: "statement:none", SIGNED)', "NOT_IN_GRAPH"],
      ['undoDecision(decision: "decision:1", SIGNED)', "NOT_IN_GRAPH"],
      [
        'renameEntity(entity: "country:russia", nameEn: "R", author: " ", reason: "r")',
        "GRAPHQL_VALIDATION_FAILED",
      ],
      [`renameEntity(entity: "country:russia", nameEn: "${"x".repeat(201)}", SIGNED)`, "BAD_USER_INPUT"],
    ])("refuse %s", async (mutation, code) => {
      expect(await codeOf(`mutation { ${mutation.replace("SIGNED", SIGNED)} { articles } }`)).toBe(code);
      expect((await dataOf("{ decisions { edges { node { id } } } }")).decisions.edges).toEqual([]);
    });
  });

  describe("articles over the API", () => {
    const INGEST =
      "mutation ($articles: [ArticleInput!]!) { ingestArticles(articles: $articles) { id state total } }";
    const article = {
      id: "sent-1",
      outlet: "صحيفة",
      publishedAt: "2022-01-07",
      text: "حذر وزير الخارجية الأميركي أنتوني بلينكن روسيا الخميس من غزو أوكرانيا.",
    };

    it("are read into the graph while the stream tells how far it is, and deleted again", async () => {
      const before = await sentences();
      const sent = [article, { text: "This is no Arabic." }, { ...article, id: "sent-2" }];
      const { ingestArticles } = await dataOf(INGEST, { articles: sent });
      expect(ingestArticles).toMatchObject({ total: 3 });
      const events = await eventsOf(
        served.origin,
        `subscription { ingest(id: "${ingestArticles.id}") { state read added replaced unchanged remarks error } }`,
        TOKEN,
      );
      expect(events.at(-1)).toEqual({
        data: {
          ingest: {
            state: "DONE",
            read: 2,
            added: 2,
            replaced: 0,
            unchanged: 0,
            remarks: [expect.stringMatching(/^article 2: is not Arabic.*skipped$/)],
            error: null,
          },
        },
      });
      expect(await sentences()).toHaveLength(before.length + 2);
      const again = (await dataOf(INGEST, { articles: sent.slice(0, 1) })).ingestArticles;
      const last = (
        await eventsOf(served.origin, `subscription { ingest(id: "${again.id}") { state unchanged } }`, TOKEN)
      ).at(-1);
      expect(last).toEqual({ data: { ingest: { state: "DONE", unchanged: 1 } } });
      expect((await dataOf(`{ ingest(id: "${again.id}") { read } }`)).ingest).toEqual({ read: 1 });
      for (const id of ["sent-1", "sent-2"])
        expect(await dataOf(`mutation { deleteArticle(id: "${id}") }`)).toEqual({ deleteArticle: true });
      expect(await dataOf('mutation { deleteArticle(id: "sent-1") }')).toEqual({ deleteArticle: false });
      expect(await sentences()).toEqual(before);
    });

    it("follow the decisions that stand", async () => {
      await dataOf(
        `mutation { renameEntity(entity: "country:russia", nameEn: "Russian Federation", ${SIGNED}) { articles } }`,
      );
      const { ingestArticles } = await dataOf(INGEST, { articles: [article] });
      await eventsOf(served.origin, `subscription { ingest(id: "${ingestArticles.id}") { state } }`, TOKEN);
      const { article: found } = await dataOf(
        '{ article(id: "sent-1") { statements { edges { node { sentence object { name } } } } } }',
      );
      expect(found.statements.edges[0].node.object.name).toBe("Russian Federation");
    });

    it("are limited in number and length", async () => {
      const many = Array.from({ length: 501 }, () => ({ text: "نص" }));
      expect((await asked(INGEST, { articles: many })).errors[0]?.extensions.code).toBe("BAD_USER_INPUT");
      const long = [{ text: "ا".repeat(100_001) }];
      expect((await asked(INGEST, { articles: long })).errors[0]?.message).toMatch(/has 100001 characters/);
      expect((await asked(INGEST, { articles: [] })).errors[0]?.extensions.code).toBe("BAD_USER_INPUT");
    });
  });
}
