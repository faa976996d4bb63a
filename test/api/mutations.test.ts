import { describe, expect, it } from "vitest";
import { readConfig } from "../../src/config.js";
import { apiChanges, TOKEN } from "./mutations.js";
import { SAMPLE } from "./sample.js";
import { during, serve } from "./served.js";
import { eventsOf } from "./stream.js";

describe("changes over Grafeo", () => {
  apiChanges(serve);
});

const DELETE = 'mutation { deleteArticle(id: "none") }';
const ARTICLES = "{ stats { articles } }";

describe("the token", () => {
  it.each([
    [undefined, "UNAUTHENTICATED"],
    ["", "UNAUTHENTICATED"],
    ["Bearer ", "UNAUTHENTICATED"],
    ["Bearer wrong", "UNAUTHENTICATED"],
    [`Bearer ${TOKEN}x`, "UNAUTHENTICATED"],
    [`Basic ${TOKEN}`, "UNAUTHENTICATED"],
    [`Bearer ${TOKEN}`, undefined],
    [`bearer  ${TOKEN}`, undefined],
  ])("%s gives %s", (header, code) =>
    during(serve(SAMPLE, { token: TOKEN }), async ({ ask }) => {
      const { errors, status } = await ask(DELETE, {}, header === undefined ? {} : { Authorization: header });
      expect(errors[0]?.extensions.code).toBe(code);
      expect(status).toBe(code ? 401 : 200);
    }),
  );

  it("lets nobody change anything where none is configured, and is not needed to read", () =>
    during(serve(SAMPLE, { token: null }), async ({ ask, origin }) => {
      const { errors, status } = await ask(DELETE, {}, { Authorization: "Bearer undefined" });
      expect([errors[0]?.extensions.code, status]).toEqual(["READ_ONLY", 403]);
      expect((await ask(ARTICLES)).errors).toEqual([]);
      const [refused] = await eventsOf(origin, 'subscription { ingest(id: "x") { state } }');
      expect(refused).toMatchObject({ errors: [{ extensions: { code: "READ_ONLY" } }] });
    }));

  it.each(["short", "with a space in the middle", "ü".repeat(20)])("may not be %s", (token) => {
    expect(() => readConfig({ ISNAD_TOKEN: token })).toThrow(/ISNAD_TOKEN must have at least 16/);
    expect(() => readConfig({ ISNAD_TOKEN: token })).not.toThrow(token);
  });

  it("is in no log", () =>
    during(serve(SAMPLE, { token: TOKEN, logLevel: "debug" }), async ({ ask, log }) => {
      await ask(DELETE, {}, { Authorization: `Bearer ${TOKEN}` });
      expect(log.length).toBeGreaterThan(0);
      expect(JSON.stringify(log)).not.toContain(TOKEN);
    }));

  it("lets larger bodies in", () =>
    during(serve(SAMPLE, { token: TOKEN }), async ({ ask }) => {
      const padded = `${ARTICLES}${" ".repeat(200_000)}`;
      expect((await ask(padded)).status).toBe(413);
      expect((await ask(padded, {}, { Authorization: `Bearer ${TOKEN}` })).status).toBe(200);
    }));
});

describe("a server that closes", () => {
  it("ends an ingest behind a whole article, and tells those who watch it", () =>
    during(serve([], { token: TOKEN }), async ({ ask, server, store, origin }) => {
      const articles = Array.from({ length: 300 }, (_, i) => ({
        id: `sent-${i}`,
        text: `وصل الرئيس الروسي فلاديمير بوتين إلى القاهرة. ${"وأجرى محادثات مع نظيره المصري. ".repeat(20)}`,
      }));
      const header = { Authorization: `Bearer ${TOKEN}` };
      const { data } = await ask(
        "mutation ($articles: [ArticleInput!]!) { ingestArticles(articles: $articles) { id } }",
        { articles },
        header,
      );
      const watched = eventsOf(
        origin,
        `subscription { ingest(id: "${data.ingestArticles.id}") { state read error } }`,
        TOKEN,
      );
      while (
        (await ask(`{ ingest(id: "${data.ingestArticles.id}") { read } }`, {}, header)).data.ingest.read < 3
      )
        await new Promise((resolve) => setTimeout(resolve, 10));
      await server.close();
      const last = (await watched).at(-1) as {
        data: { ingest: { state: string; read: number; error: string } };
      };
      expect(last.data.ingest).toMatchObject({ state: "FAILED", error: expect.stringMatching(/stopped/) });
      expect((await store.size()).articles).toBe(last.data.ingest.read);
      expect(last.data.ingest.read).toBeLessThan(300);
    }));
});

describe("the stream", () => {
  it("answers subscriptions only, and names an ingest that it does not know", () =>
    during(serve(SAMPLE, { token: TOKEN }), async ({ origin }) => {
      expect(await eventsOf(origin, ARTICLES, TOKEN)).toMatchObject([
        { errors: [{ extensions: { code: "BAD_REQUEST" } }] },
      ]);
      expect(await eventsOf(origin, "subscription { none }", TOKEN)).toMatchObject([{ errors: [{}] }]);
      expect(await eventsOf(origin, "subscription {", TOKEN)).toMatchObject([{ errors: [{}] }]);
      expect(await eventsOf(origin, 'subscription { ingest(id: "x") { state } }', TOKEN)).toMatchObject([
        { errors: [{ extensions: { code: "BAD_USER_INPUT" } }] },
      ]);
      const cycle = "subscription { ...F } fragment F on Subscription { ...F }";
      expect(await eventsOf(origin, cycle)).toMatchObject([
        { errors: [{ extensions: { code: "BAD_REQUEST" } }] },
      ]);
      const [misspelt] = await eventsOf(origin, 'subscription { inges(id: "x") { state } }');
      expect(JSON.stringify(misspelt)).not.toContain("Did you mean");
      const plain = await fetch(`${origin}/graphql/stream`);
      expect(plain.status).toBe(406);
    }));
});
