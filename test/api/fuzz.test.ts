import fc from "fast-check";
import { buildASTSchema, getNamedType, isCompositeType, isInterfaceType, isObjectType } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readSchema } from "../../src/api/schema.js";
import { SAMPLE } from "./sample.js";
import { during, type Served, serve } from "./served.js";

let served: Served;
beforeAll(async () => {
  served = await serve(SAMPLE, { rateLimit: 1_000_000, production: true });
});
afterAll(() => served.close());

/** Half a character becomes U+FFFD on the way. */
function wellFormed(text: string): string {
  return Buffer.from(text, "utf8").toString("utf8");
}

/** What a server may say to a bad request; INTERNAL_SERVER_ERROR, STORE_UNAVAILABLE and TIMEOUT are not among it. */
const EXPECTED = new Set([
  "BAD_REQUEST",
  "BAD_USER_INPUT",
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "OPERATION_RESOLUTION_FAILURE",
  "QUERY_TOO_DEEP",
  "QUERY_TOO_EXPENSIVE",
  "QUERY_TOO_MANY_ALIASES",
  // It has no token.
  "READ_ONLY",
]);

async function answersSafely(
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<unknown> {
  const { status, errors, data } = await served.ask(query, variables);
  expect([200, 400, 403]).toContain(status);
  for (const { extensions, message } of errors) {
    expect(EXPECTED, message).toContain(extensions.code);
  }
  return data;
}

/** Text that means something to Cypher, Lucene, GraphQL, JSON or HTML, between ordinary characters and odd ones. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "'",
        '"',
        "`",
        "\\",
        "}) DETACH DELETE n //",
        "' OR 1=1 //",
        "$ids",
        "*:*",
        "~2",
        " AND ",
        "[* TO *]",
      ),
      fc.constantFrom(
        "\u0000",
        "\u202e",
        "\ud800",
        "روسيا",
        "ال",
        "ً",
        "__proto__",
        "<img src=x>",
        "}}}",
        "{",
        "#",
        "\n",
      ),
      fc.string({ unit: "binary", maxLength: 5 }),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(""));

const schema = buildASTSchema(readSchema());
const NUMBERS = fc.constantFrom(-5, 0, 1, 3, 100, 101, 2_147_483_647);

/** A selection of fields of a type, at most so deep, with arguments that may be right or wrong. */
function selectionOf(typeName: string, depth: number): fc.Arbitrary<string> {
  const type = schema.getType(typeName);
  if (!isObjectType(type) && !isInterfaceType(type)) throw new Error(`${typeName} has no fields`);
  const fields = Object.values(type.getFields()).filter(
    (field) => depth > 0 || !isCompositeType(getNamedType(field.type)),
  );
  if (fields.length === 0) return fc.constant("__typename");
  const one = fc.constantFrom(...fields).chain((field) => {
    const inner = getNamedType(field.type);
    const inside = isCompositeType(inner)
      ? selectionOf(inner.name, depth - 1).map((text) => ` { ${text} }`)
      : fc.constant("");
    const args = field.args.map((arg) => {
      const required = String(arg.type).endsWith("!");
      const value = /Int/.test(String(arg.type))
        ? NUMBERS.map(String)
        : /ID|String/.test(String(arg.type))
          ? IDS
          : null;
      if (value === null) return fc.constant("");
      const given = value.map((text) => `${arg.name}: ${text}`);
      return required ? given : fc.oneof(given, fc.constant(""));
    });
    return fc.tuple(inside, fc.tuple(...args), fc.nat(999_999)).map(([body, values, n]) => {
      const list = values.filter((value) => value !== "").join(", ");
      return `f${n}: ${field.name}${list === "" ? "" : `(${list})`}${body}`;
    });
  });
  return fc.array(one, { minLength: 1, maxLength: 3 }).map((texts) => texts.join(" "));
}

const IDS = fc.constantFrom('"country:russia"', '"place:almaty"', '"first"', '"x"', '""', "7");

describe("whatever is sent", () => {
  it("in arguments is a value and nothing else", async () => {
    const query = `query ($x: ID!, $text: String!, $after: String) {
      entity(id: $x) { id } article(id: $x) { id } search(text: $text) { id }
      statements(filter: { subject: $x, object: $x, speaker: $x, outlet: $x, article: $x }, after: $after) { edges { cursor } } }`;
    await fc.assert(
      fc.asyncProperty(hostile, hostile, fc.option(hostile), async (x, text, after) => {
        const data = (await answersSafely(query, { x, text, after })) as {
          entity: unknown;
          article: unknown;
        } | null;
        if (data !== null) expect([data.entity, data.article]).toEqual([null, null]);
      }),
      { numRuns: 150 },
    );
    expect((await served.ask("{ stats { articles entities statements } }")).data.stats).toEqual({
      articles: 3,
      entities: 8,
      statements: 6,
    });
  });

  it("as what is to be changed changes nothing but what it names", async () => {
    const token = "a-token-for-fuzzing";
    const mutation = `mutation ($x: ID!, $text: NonEmptyString!) {
      mergeEntities(merged: $x, kept: "country:russia", author: $text, reason: $text) { articles }
      splitEntity(entity: "country:russia", articles: [$x], nameAr: $text, author: $text, reason: $text) { articles }
      renameEntity(entity: $x, nameAr: $text, author: $text, reason: $text) { articles }
      rejectStatement(statement: $x, author: $text, reason: $text) { articles }
      undoDecision(decision: $x, author: $text, reason: $text) { articles }
      deleteArticle(id: $x)
    }`;
    const named = `mutation ($text: NonEmptyString!) {
      renameEntity(entity: "country:iceland", nameEn: $text, author: $text, reason: $text) { decision { id author } }
    }`;
    await during(serve(SAMPLE, { rateLimit: 1_000_000, production: true, token }), async ({ ask }) => {
      const header = { Authorization: `Bearer ${token}` };
      const size = "{ stats { articles entities statements } }";
      const before = (await ask(size)).data;
      await fc.assert(
        fc.asyncProperty(hostile, hostile, async (x, text) => {
          const { status, errors } = await ask(mutation, { x, text }, header);
          expect([200, 400]).toContain(status);
          for (const { extensions } of errors)
            expect(extensions.code).toMatch(/^(BAD_USER_INPUT|NOT_IN_GRAPH)$/);
          const made = await ask(named, { text }, header);
          const decision = made.data?.renameEntity?.decision;
          if (decision === undefined) {
            expect(made.errors[0]?.extensions.code).toBe("BAD_USER_INPUT");
            return;
          }
          expect(decision.author).toBe(wellFormed(text.trim()));
          const found = await ask('{ entity(id: "country:iceland") { name } }');
          expect(found.data.entity.name).toBe(wellFormed(text.trim()));
          const undo = `mutation ($id: ID!) { undoDecision(decision: $id, author: "a", reason: "r") { articles } }`;
          expect((await ask(undo, { id: decision.id }, header)).errors).toEqual([]);
        }),
        { numRuns: 60 },
      );
      expect((await ask(size)).data).toEqual(before);
    });
  }, 60_000);

  it("as a query of the schema's own fields gets an answer or a clear refusal", async () => {
    await fc.assert(
      fc.asyncProperty(selectionOf("Query", 5), async (fields) => {
        await answersSafely(`{ ${fields} }`);
      }),
      { numRuns: 200 },
    );
  });

  it("as a text that is no query is refused", async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        await answersSafely(text);
        await answersSafely(`{ stats { ${text} } }`);
      }),
      { numRuns: 100 },
    );
  });
});
