import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readTrustedDocuments } from "../../src/api/trusted-documents.js";
import type { GraphStore } from "../../src/store/store.js";
import { SAMPLE } from "./sample.js";
import { during, serve } from "./served.js";

const directory = mkdtempSync(join(tmpdir(), "isnad-operations-"));
afterAll(() => rmSync(directory, { recursive: true }));

describe("/metrics", () => {
  it("counts requests and reads as Prometheus reads them", () =>
    during(serve(SAMPLE), async ({ origin, ask }) => {
      await ask('{ entity(id: "country:russia") { name } }');
      await fetch(`${origin}/no-such-address/${"x".repeat(50)}`);
      const answer = await fetch(`${origin}/metrics`);
      const text = await answer.text();
      expect(answer.headers.get("content-type")).toMatch(/^text\/plain/);
      expect(text).toMatch(/isnad_http_request_seconds_count\{path="\/graphql",status="200"\} 1/);
      expect(text).toMatch(/isnad_http_request_seconds_count\{path="other",status="404"\} 1/);
      expect(text).toMatch(/isnad_store_read_seconds_count\{query="entities-by-ids"\} 1/);
      expect(text).not.toContain("xxxx");
    }));

  it("counts searches, paths and the graph's size, and those that failed", () => {
    const failing = (store: GraphStore): GraphStore => ({
      ...store,
      path: () => Promise.reject(new Error("out of order")),
    });
    return during(serve(SAMPLE, {}, failing), async ({ origin, ask }) => {
      await ask('{ search(text: "روسيا") { id } }');
      await ask('{ path(from: "country:russia", to: "country:kazakhstan") { length } }');
      await ask("{ stats { articles } }");
      const text = await (await fetch(`${origin}/metrics`)).text();
      for (const query of ["search", "path", "size"])
        expect(text).toMatch(new RegExp(`isnad_store_read_seconds_count\\{query="${query}"\\} 1`));
      expect(text).toMatch(/isnad_store_read_failures_total\{query="path"\} 1/);
      expect(text).not.toMatch(/isnad_store_read_failures_total\{query="(search|size)"\}/);
    });
  });

  it("is not there where the settings turn it off", () =>
    during(serve(SAMPLE, { metrics: false }), async ({ origin }) => {
      expect((await fetch(`${origin}/metrics`)).status).toBe(404);
    }));
});

describe("trusted documents", () => {
  const NAME = "query ($id: ID!) { entity(id: $id) { name } }";
  const hash = createHash("sha256").update(NAME).digest("hex");
  const manifest = (content: unknown): string => {
    const path = join(directory, "documents.json");
    writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
    return path;
  };

  it("are answered by hash or text, and nothing else is", () =>
    during(serve(SAMPLE, { trustedDocuments: manifest({ [hash]: NAME }) }), async ({ origin }) => {
      const send = async (body: object, method = "POST") => {
        const answer = await fetch(`${origin}/graphql${method === "GET" ? "?query={stats{articles}}" : ""}`, {
          method,
          headers: { "Content-Type": "application/json", "Apollo-Require-Preflight": "1" },
          ...(method === "POST" ? { body: JSON.stringify(body) } : {}),
        });
        const { data, errors } = (await answer.json()) as {
          data?: { entity?: { name: string } };
          errors?: readonly { extensions: { code: string } }[];
        };
        return data?.entity?.name ?? `${answer.status} ${errors?.[0]?.extensions.code}`;
      };
      const variables = { id: "country:russia" };
      expect(await send({ documentId: hash, variables })).toBe("Russia");
      expect(await send({ documentId: `sha256:${hash}`, variables })).toBe("Russia");
      expect(
        await send({ extensions: { persistedQuery: { version: 1, sha256Hash: hash } }, variables }),
      ).toBe("Russia");
      expect(await send({ query: NAME, variables })).toBe("Russia");
      const refused = "400 DOCUMENT_NOT_TRUSTED";
      expect(await send({ query: "{ stats { articles } }" })).toBe(refused);
      expect(await send({ documentId: "0".repeat(64), query: NAME, variables })).toBe(refused);
      expect(await send({ documentId: "__proto__", variables })).toBe(refused);
      expect(await send({ documentId: { toString: 1 }, variables })).toBe(refused);
      expect(await send({})).toBe(refused);
      expect(await send({}, "GET")).toBe("405 DOCUMENT_NOT_TRUSTED");
    }));

  it.each([
    ["[1]", /must be a JSON object/],
    ["{", /cannot be read/],
    [{ abc: NAME }, /"abc", which is not its SHA-256/],
  ] as const)("must be a list of queries by their hashes: %s", (content, message) => {
    expect(() => readTrustedDocuments(manifest(content))).toThrow(message);
  });

  it("must be there", () => {
    expect(() => readTrustedDocuments(join(directory, "none.json"))).toThrow(/ISNAD_TRUSTED_DOCUMENTS/);
  });
});
