import { buildASTSchema, getIntrospectionQuery, Kind, type OperationDefinitionNode, parse } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { LIMITS, measure, type QuerySize } from "../../src/api/limits.js";
import { readSchema } from "../../src/api/schema.js";
import { SAMPLE } from "./sample.js";
import { type Served, serve } from "./served.js";

const schema = buildASTSchema(readSchema());

function sizeOf(query: string, variables: Readonly<Record<string, unknown>> = {}): QuerySize {
  const document = parse(query);
  const operation = document.definitions.find(
    (node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION,
  );
  if (operation === undefined) throw new Error("no operation");
  return measure(schema, document, operation, variables);
}

describe("the size of a query", () => {
  it("counts objects, not scalars", () => {
    expect(sizeOf('{ entity(id: "x") { id name nameAr } }')).toEqual({ depth: 2, aliases: 0, cost: 1 });
  });

  it("multiplies what a page holds", () => {
    // One connection, and for each of 7: an edge, a statement, its object.
    expect(sizeOf("{ statements(first: 7) { edges { node { object { id } } } } }").cost).toBe(1 + 7 * 3);
  });

  it("multiplies what a list is asked to hold, or usually holds", () => {
    const evidence = (first: string) =>
      sizeOf(`{ statement: node(id: "x") { ... on Statement { evidence${first} { text } } } }`);
    expect(evidence("(first: 7)").cost).toBe(1 + 7);
    expect(evidence("(first: 100)").cost).toBe(1 + 100);
    expect(evidence("").cost).toBe(1 + 3);
  });

  it("takes first from a variable or its default, and the schema's where there is none", () => {
    const query = "query ($n: Int = 3) { statements(first: $n) { edges { cursor } } }";
    expect(sizeOf(query).cost).toBe(1 + 3);
    expect(sizeOf(query, { n: 9 }).cost).toBe(1 + 9);
    expect(sizeOf("{ statements { edges { cursor } } }").cost).toBe(1 + 20);
  });

  it("does not fall for a negative or huge first", () => {
    expect(sizeOf("{ statements(first: -5) { edges { cursor } } }").cost).toBe(1 + 1);
    expect(sizeOf("{ statements(first: 99999) { edges { cursor } } }").cost).toBe(1 + 100);
    expect(sizeOf("{ statements(first: null) { edges { cursor } } }").cost).toBe(1 + 100);
  });

  it("sees through fragments, each time they are used", () => {
    const query = `
      { a: entity(id: "x") { ...Page } b: entity(id: "y") { ... on Entity { ...Page } } }
      fragment Page on Entity { statements(first: 10) { edges { cursor } } }`;
    expect(sizeOf(query)).toEqual({ depth: 4, aliases: 2, cost: 2 * (1 + 1 + 10) });
  });

  it("measures fragments that double one another without end in no time", () => {
    const levels = Array.from(
      { length: 40 },
      (_, i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`,
    );
    const size = sizeOf(`{ ...F0 } ${levels.join(" ")} fragment F40 on Query { stats { articles } }`);
    expect(size.cost).toBe(2 ** 40);
  });
});

describe("a server", () => {
  let served: Served;
  beforeAll(async () => {
    served = await serve(SAMPLE);
  });
  afterAll(() => served.close());

  async function codeOf(query: string): Promise<readonly [number, unknown]> {
    served.reads.length = 0;
    const { status, errors } = await served.ask(query);
    expect(served.reads, "nothing is read for a refused query").toEqual([]);
    return [status, errors[0]?.extensions.code];
  }

  it("refuses a query that nests too deep", async () => {
    const deep = "statements { edges { node { subject { ".repeat(4);
    expect(await codeOf(`{ entity(id: "x") { ${deep} id ${"} } } } ".repeat(4)} } }`)).toEqual([
      400,
      "QUERY_TOO_DEEP",
    ]);
  });

  it("refuses too many aliases", async () => {
    const fields = Array.from({ length: LIMITS.aliases + 1 }, (_, i) => `a${i}: stats { articles }`);
    expect(await codeOf(`{ ${fields.join(" ")} }`)).toEqual([400, "QUERY_TOO_MANY_ALIASES"]);
    expect((await served.ask(`{ ${fields.slice(1).join(" ")} }`)).errors).toEqual([]);
  });

  it("refuses a hundred times a hundred, and says how much it was", async () => {
    const query = `{ statements(first: 100) { edges { node { subject {
      statements(first: 100) { edges { node { evidence { text } } } } } } } } }`;
    expect(await codeOf(query)).toEqual([400, "QUERY_TOO_EXPENSIVE"]);
    const { errors } = await served.ask(query);
    expect(errors[0]?.message).toMatch(/^The answer could hold about \d+ objects; the limit is 10000\. /);
    expect(errors[0]?.extensions).toMatchObject({ limit: LIMITS.cost });
  });

  it("refuses a text of too many words", async () => {
    expect(await codeOf(`{ ${"stats { articles } ".repeat(700)} }`)).toEqual([400, "GRAPHQL_PARSE_FAILED"]);
  });

  it.each([-5, 0, 101, 2_000_000_000])("refuses first: %i", async (first) => {
    expect(await codeOf(`{ statements(first: ${first}) { edges { cursor } } }`)).toEqual([
      200,
      "BAD_USER_INPUT",
    ]);
    const { errors } = await served.ask(
      `{ entity(id: "country:russia") { articles(first: ${first}) { edges { cursor } } } }`,
    );
    expect(errors[0]?.message).toBe(`first must be from 1 to 100, not ${first}`);
    expect(errors[0]?.extensions).toEqual({ code: "BAD_USER_INPUT", argument: "first" });
  });

  it("accepts GraphiQL's own introspection", async () => {
    const { data } = await served.ask(getIntrospectionQuery({ schemaDescription: true }));
    expect(data.__schema.queryType.name).toBe("Query");
    expect(data.__schema.description).toContain("who did what to whom");
  });
});
