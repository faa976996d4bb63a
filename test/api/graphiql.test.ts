import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readExampleQueries } from "../../src/api/example-queries.js";
import { exampleQuery } from "../../src/api/example-query.js";
import { SAMPLE } from "./sample.js";
import { type Served, serve } from "./served.js";

let served: Served;
let page: string;
beforeAll(async () => {
  served = await serve(SAMPLE);
  page = await (await fetch(`${served.origin}/graphiql`)).text();
});
afterAll(() => served.close());

describe("GraphiQL", () => {
  it("is where the root leads", async () => {
    const response = await fetch(served.origin);
    expect(response.url).toBe(`${served.origin}/graphiql`);
    expect(response.url).toBe(served.server.graphiqlUrl);
    expect(response.headers.get("Content-Type")).toContain("text/html");
  });

  it("loads files of this server only, and all of them are there", async () => {
    const addresses = [...page.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address]) => address as string);
    expect(addresses.length).toBeGreaterThanOrEqual(6);
    for (const address of addresses.filter((it) => it !== "data:,")) {
      const url = new URL(address, `${served.origin}/graphiql`);
      expect(url.origin).toBe(served.origin);
      const response = await fetch(url);
      expect(response.status, address).toBe(200);
      expect(response.headers.get("Content-Type")).toMatch(
        address.endsWith(".css") ? /^text\/css/ : /^text\/javascript/,
      );
      const content = await response.text();
      expect(content.length).toBeGreaterThan(20);
      if (address.endsWith(".css")) expect(content).not.toMatch(/@import|url\(["']?(https?:)?\/\//);
    }
  });

  it("has no script in the page itself", () => {
    expect(page.match(/<script(?! src=)/)).toBeNull();
    expect(page).not.toMatch(/\son\w+=/);
  });

  it("serves no other file of the packages", async () => {
    for (const path of [
      "package.json",
      "..%2freact%2fpackage.json",
      "%2e%2e/package.json",
      "react.js/../../package.json",
    ]) {
      expect((await fetch(`${served.origin}/graphiql/${path}`)).status).toBe(404);
    }
  });

  it("opens with a query that has an answer", async () => {
    const script = await (await fetch(`${served.origin}/graphiql/start.js`)).text();
    const example = exampleQuery("country:united-states", "country:russia");
    const tabs = [example, ...readExampleQueries().map(({ text }) => text)].map((query) => ({ query }));
    expect(tabs).toHaveLength(11);
    expect(script).toContain(`defaultTabs: ${JSON.stringify(tabs)}`);
    const { data, errors } = await served.ask(example);
    expect(errors).toEqual([]);
    expect(data.statements.edges[0].node).toMatchObject({
      sentence: "United States WARNS Russia",
      evidence: [{ text: "حذرت الولايات المتحدة روسيا" }, { text: "وجهت الولايات المتحدة إلى روسيا تحذيرا" }],
    });
  });
});
