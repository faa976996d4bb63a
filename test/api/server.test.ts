import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { StoreError } from "../../src/model/errors.js";
import type { GraphStore } from "../../src/store/store.js";
import { SAMPLE } from "./sample.js";
import { during, type Served, serve } from "./served.js";

const JSON_TYPE = { "Content-Type": "application/json" };
const STATS = JSON.stringify({ query: "{ stats { articles } }" });

/** A store whose reads take a while, as one on a loaded machine would. */
function slowed(milliseconds: number): (store: GraphStore) => GraphStore {
  return (store) => ({
    ...store,
    read: async (...args) => {
      await sleep(milliseconds);
      return store.read(...args);
    },
  });
}

/** A store that fails as one does whose server went away. */
function failing(error: Error): (store: GraphStore) => GraphStore {
  return (store) => ({ ...store, ping: () => Promise.reject(error), read: () => Promise.reject(error) });
}

/** A store whose reads never end; the signals they were given are noted. */
function endless(signals: AbortSignal[]): (store: GraphStore) => GraphStore {
  return (store) => ({
    ...store,
    read: (_name, _params, options) => {
      if (options?.signal) signals.push(options.signal);
      return new Promise(() => {});
    },
  });
}

describe("a server", () => {
  let served: Served;
  beforeAll(async () => {
    served = await serve(SAMPLE);
  });
  afterAll(() => served.close());

  function post(
    body: string,
    headers: Record<string, string> = JSON_TYPE,
    method = "POST",
  ): Promise<Response> {
    return fetch(served.server.url, { method, headers, ...(method === "POST" && { body }) });
  }

  it("is live and ready", async () => {
    for (const [path, status] of [
      ["live", "live"],
      ["ready", "ready"],
    ]) {
      const response = await fetch(`${served.origin}/health/${path}`);
      expect([response.status, await response.json()]).toEqual([200, { status }]);
    }
  });

  it("sends headers that keep browsers safe", async () => {
    for (const path of ["/graphiql", "/health/live", "/nowhere"]) {
      const { headers } = await fetch(served.origin + path);
      const policy = headers.get("Content-Security-Policy") ?? "";
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self';");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
      expect(headers.get("X-Powered-By")).toBeNull();
    }
  });

  it("answers an unknown address with 404 in JSON", async () => {
    const response = await fetch(`${served.origin}/<script>`);
    expect(response.status).toBe(404);
    expect(response.headers.get("Content-Type")).toContain("application/json");
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: "NOT_FOUND" } }] });
  });

  it.each([
    ["broken JSON", '{"query":', JSON_TYPE, 400, "BAD_REQUEST"],
    ["no query", "{}", JSON_TYPE, 400, "BAD_REQUEST"],
    ["a syntax error", '{"query":"{ stats {"}', JSON_TYPE, 400, "GRAPHQL_PARSE_FAILED"],
    ["an unknown field", '{"query":"{ stat { articles } }"}', JSON_TYPE, 400, "GRAPHQL_VALIDATION_FAILED"],
    [
      "a missing variable",
      '{"query":"query ($id: ID!) { entity(id: $id) { id } }"}',
      JSON_TYPE,
      400,
      "BAD_USER_INPUT",
    ],
    ["a batch", `[${STATS},${STATS}]`, JSON_TYPE, 400, "BAD_REQUEST"],
    ["an unknown mutation", '{"query":"mutation { x }"}', JSON_TYPE, 400, "GRAPHQL_VALIDATION_FAILED"],
    [
      "a mutation without a token",
      JSON.stringify({ query: 'mutation { deleteArticle(id: "x") }' }),
      JSON_TYPE,
      403,
      "READ_ONLY",
    ],
    [
      "a subscription here",
      JSON.stringify({ query: 'subscription { ingest(id: "x") { state } }' }),
      JSON_TYPE,
      400,
      "BAD_REQUEST",
    ],
  ])("says what is wrong with %s", async (_, body, headers, status, code) => {
    const response = await post(body, headers);
    const { errors } = (await response.json()) as { errors: { extensions: Record<string, unknown> }[] };
    expect([response.status, errors[0]?.extensions.code]).toEqual([status, code]);
    expect(JSON.stringify(errors)).not.toContain("node_modules");
  });

  it("reads no body of more than 100 kB", async () => {
    const large = JSON.stringify({ query: `{ stats { articles } } #${"x".repeat(101 * 1024)}` });
    const response = await post(large);
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: "BODY_TOO_LARGE" } }] });
  });

  it("refuses requests that a form of another page could send (CSRF)", async () => {
    const plain = await post(STATS, { "Content-Type": "text/plain" });
    expect(plain.status).toBe(400);
    const get = await fetch(`${served.server.url}?query={stats{articles}}`);
    expect(get.status).toBe(400);
    const meant = await fetch(`${served.server.url}?query={stats{articles}}`, {
      headers: { "Apollo-Require-Preflight": "1" },
    });
    expect(await meant.json()).toEqual({ data: { stats: { articles: 3 } } });
  });

  it("keeps other origins out unless they are named", async () => {
    const origin = "https://example.org";
    const ask = (url: string, from: string, method = "POST") =>
      fetch(url, {
        method,
        headers: { ...JSON_TYPE, Origin: from },
        ...(method === "POST" && { body: STATS }),
      });
    expect((await ask(served.server.url, origin)).headers.get("Access-Control-Allow-Origin")).toBeNull();
    await during(serve(SAMPLE, { corsOrigins: [origin] }), async ({ server }) => {
      expect((await ask(server.url, origin)).headers.get("Access-Control-Allow-Origin")).toBe(origin);
      const preflight = await ask(server.url, origin, "OPTIONS");
      expect(preflight.status).toBe(204);
      expect(preflight.headers.get("Access-Control-Allow-Headers")).toContain("Content-Type");
      expect(
        (await ask(server.url, `${origin}.evil.net`)).headers.get("Access-Control-Allow-Origin"),
      ).toBeNull();
    });
  });

  it("logs each request under an id, without what was asked", async () => {
    served.log.length = 0;
    const response = await post(JSON.stringify({ query: '{ search(text: "secret") { id } }' }), {
      ...JSON_TYPE,
      "X-Request-Id": "my-request-1",
    });
    await response.text();
    expect(response.headers.get("X-Request-Id")).toBe("my-request-1");
    await expect
      .poll(() => served.log.at(-1))
      .toMatchObject({
        msg: "request",
        requestId: "my-request-1",
        method: "POST",
        path: "/graphql",
        status: 200,
        complete: true,
      });
    expect(JSON.stringify(served.log)).not.toContain("secret");
    const odd = await post(STATS, { ...JSON_TYPE, "X-Request-Id": 'x" evil' });
    expect(odd.headers.get("X-Request-Id")).toMatch(/^[0-9a-f-]{36}$/);
  });

  it("names PORT where it is taken", async () => {
    const other = createServer();
    await new Promise<void>((done) => other.listen(0, "127.0.0.1", done));
    const { port } = other.address() as AddressInfo;
    const failure = await serve(SAMPLE, { port }).catch((error: unknown) => error);
    expect(failure).toMatchObject({
      name: "IsnadError",
      exitCode: 69,
      message: `PORT ${port} on 127.0.0.1 is taken by another process: set PORT to a free one, or to 0 for any`,
    });
    other.close();
  });

  it("names HOST where it is not ours", async () => {
    const failure = await serve(SAMPLE, { host: "192.0.2.1" }).catch((error: unknown) => error);
    expect(failure).toMatchObject({
      exitCode: 69,
      message: expect.stringMatching(/^HOST 192\.0\.2\.1 is not an address/),
    });
  });
});

describe("limits of use", () => {
  it("are so many requests a minute", async () => {
    await during(serve(SAMPLE, { rateLimit: 3 }), async ({ ask, server, origin }) => {
      for (let i = 0; i < 3; i++) expect((await ask("{ stats { articles } }")).status).toBe(200);
      const { status, errors, headers } = await ask("{ stats { articles } }");
      expect([status, errors[0]?.extensions.code]).toEqual([429, "RATE_LIMITED"]);
      expect(headers.get("Retry-After")).toMatch(/^\d+$/);
      const forged = await fetch(server.url, {
        method: "POST",
        headers: { ...JSON_TYPE, "X-Forwarded-For": "203.0.113.9" },
        body: STATS,
      });
      expect(forged.status).toBe(429);
      expect((await fetch(`${origin}/health/ready`)).status).toBe(200);
    });
  });

  it("are so many milliseconds for a request, whose reads are then aborted", async () => {
    const signals: AbortSignal[] = [];
    await during(serve(SAMPLE, { requestTimeoutMs: 150 }, endless(signals)), async ({ ask }) => {
      const began = performance.now();
      const { status, errors } = await ask("{ statements { edges { cursor } } }");
      expect(performance.now() - began).toBeLessThan(2_000);
      expect([status, errors[0]?.extensions]).toEqual([503, { code: "TIMEOUT" }]);
      expect(errors[0]?.message).toContain("150 ms");
      expect(signals.map((signal) => signal.aborted)).toEqual([true]);
    });
  });

  it("abort the reads of a client that leaves", async () => {
    const signals: AbortSignal[] = [];
    await during(serve(SAMPLE, {}, endless(signals)), async ({ server }) => {
      const { port } = new URL(server.url);
      const body = JSON.stringify({ query: "{ statements { edges { cursor } } }" });
      const socket = connect(Number(port), "127.0.0.1");
      socket.write(
        `POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
      );
      await expect.poll(() => signals.length).toBe(1);
      expect(signals[0]?.aborted).toBe(false);
      socket.destroy();
      await expect.poll(() => signals[0]?.aborted).toBe(true);
    });
  });
});

describe("a store that fails", () => {
  const gone = new StoreError("Neo4j at bolt://10.0.0.7:7687 does not answer: see NEO4J_URI");

  it("makes the server not ready, and its answers say so", async () => {
    await during(serve(SAMPLE, {}, failing(gone)), async ({ ask, origin }) => {
      expect((await fetch(`${origin}/health/live`)).status).toBe(200);
      const ready = await fetch(`${origin}/health/ready`);
      expect([ready.status, await ready.json()]).toEqual([503, { status: "unavailable" }]);
      const { errors } = await ask("{ statements { edges { cursor } } }");
      expect(errors[0]).toMatchObject({ message: gone.message, extensions: { code: "STORE_UNAVAILABLE" } });
    });
  });

  it("says nothing about the inside in production; the log does", async () => {
    await during(serve(SAMPLE, { production: true }, failing(gone)), async ({ ask, log }) => {
      const { errors, headers } = await ask("query Pages { statements { edges { cursor } } }");
      expect(errors[0]).toMatchObject({
        message: "The graph cannot be reached at the moment. Try again later.",
        extensions: { code: "STORE_UNAVAILABLE" },
      });
      const line = log.find(({ msg }) => msg === "resolver failed");
      expect(line).toMatchObject({ operation: "Pages", requestId: headers.get("X-Request-Id") });
      expect(JSON.stringify(line)).toContain("NEO4J_URI");
    });
    await during(
      serve(SAMPLE, { production: true }, failing(new Error("a bug in /srv/secret"))),
      async ({ ask }) => {
        const { errors } = await ask("{ statements { edges { cursor } } }");
        expect(errors).toEqual([
          expect.objectContaining({
            message: expect.stringContaining("Something went wrong in the server."),
            extensions: { code: "INTERNAL_SERVER_ERROR" },
          }),
        ]);
      },
    );
  });
});

describe("introspection and GraphiQL", () => {
  it("are off where the settings say so, and names of fields are not given away", async () => {
    const settings = { production: true, introspection: false, graphiql: false };
    await during(serve(SAMPLE, settings), async ({ ask, origin, server }) => {
      expect(server.graphiqlUrl).toBeNull();
      expect((await fetch(`${origin}/graphiql`)).status).toBe(404);
      expect((await fetch(`${origin}/graphiql/start.js`)).status).toBe(404);
      expect((await ask("{ __schema { types { name } } }")).errors[0]?.extensions.code).toBe(
        "GRAPHQL_VALIDATION_FAILED",
      );
      expect((await ask("{ statement { id } }")).errors[0]?.message).not.toContain("statements");
    });
  });
});

describe("closing", () => {
  it("lets requests in flight finish and takes no new ones", async () => {
    const own = await serve(SAMPLE, {}, slowed(300));
    const inFlight = own.ask("{ statements(first: 1) { edges { node { object { name } } } } }");
    await sleep(50);
    const closed = own.close();
    const { status, errors, data } = await inFlight;
    expect([status, errors]).toEqual([200, []]);
    expect(data.statements.edges).toHaveLength(1);
    await closed;
    await expect(own.ask("{ stats { articles } }")).rejects.toThrow();
  });
});
