import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ApolloServer } from "@apollo/server";
import {
  buildASTSchema,
  buildSchema,
  findBreakingChanges,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isIntrospectionType,
  isListType,
  isObjectType,
  printSchema,
} from "graphql";
import { describe, expect, it } from "vitest";
import { RESOLVER_TYPES, resolverTypesText } from "../../scripts/resolver-types.js";
import { readSchema, resolvers } from "../../src/api/schema.js";
import { packageRoot } from "../../src/config.js";
import { QUAD_CLASSES } from "../../src/model/cameo.js";
import { GROUPING_REASONS } from "../../src/model/event.js";
import { ENTITY_TYPES } from "../../src/model/ontology.js";
import { DATE_PRECISIONS, MODALITIES, POLARITIES } from "../../src/model/statement.js";
import { CENTRALITIES } from "../../src/network/network.js";
import { TIME_UNITS } from "../../src/network/periods.js";
import { ontology } from "./served.js";

const schema = buildASTSchema(readSchema());

function valuesOf(name: string): readonly string[] {
  const type = schema.getType(name);
  return isEnumType(type) ? type.getValues().map((value) => value.name) : [];
}

describe("schema.graphql", () => {
  it("has the relations of the ontology, in its order", () => {
    expect(valuesOf("RelationId")).toEqual([...ontology.keys()]);
  });

  it("says of each relation what the ontology says", () => {
    const type = schema.getType("RelationId");
    if (!isEnumType(type)) throw new Error("RelationId is no enum");
    for (const { name, description } of type.getValues()) {
      const { meaning = "", labelEn = "" } = ontology.get(name) ?? {};
      expect(description?.toLowerCase(), name).toBe((meaning || `${labelEn}.`).toLowerCase());
    }
  });

  it.each([
    ["EntityType", ENTITY_TYPES],
    ["Polarity", POLARITIES],
    ["Modality", MODALITIES],
    ["DatePrecision", DATE_PRECISIONS],
    ["GroupingReason", GROUPING_REASONS],
    ["QuadClass", QUAD_CLASSES],
    ["Centrality", CENTRALITIES],
    ["TimeUnit", TIME_UNITS],
    ["PloverType", [...new Set([...ontology.values()].flatMap(({ plover }) => plover ?? []))]],
  ])("has the values of the model in %s", (name, values) => {
    expect([...valuesOf(name)].sort()).toEqual(values.map((value) => value.toUpperCase()).sort());
  });

  it("describes every type, field, argument and value", () => {
    const silent: string[] = [];
    for (const type of Object.values(schema.getTypeMap())) {
      if (isIntrospectionType(type) || ["String", "Int", "Float", "Boolean", "ID"].includes(type.name))
        continue;
      if (!type.description) silent.push(type.name);
      if (isEnumType(type)) {
        for (const value of type.getValues())
          if (!value.description) silent.push(`${type.name}.${value.name}`);
      }
      if (!isObjectType(type) && !isInputObjectType(type)) continue;
      for (const field of Object.values(type.getFields())) {
        if (!field.description) silent.push(`${type.name}.${field.name}`);
      }
    }
    const paging = /^(first|after)$/;
    for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
      for (const arg of field.args) {
        if (!arg.description && !paging.test(arg.name)) silent.push(`Query.${field.name}(${arg.name})`);
      }
    }
    expect(silent).toEqual([]);
  });

  it("bounds every list of things that can be long", () => {
    // Bounded by what gives them: a page, `first` or `size` of a query, the ontology, the links of a path, the aspects, the sides
    // of a decision.
    const bounded =
      /^\w+Connection\.edges|^(Actor|Broker)Ranking\.|^Neighbourhood\.|^Paths?\.|^Query\.relations|^Event\.disagreements|^Decision\.entities|^StatementCounts\.counts/;
    const open: string[] = [];
    for (const type of Object.values(schema.getTypeMap())) {
      if (!isObjectType(type) || isIntrospectionType(type)) continue;
      for (const { name, type: given, args } of Object.values(type.getFields())) {
        const isList = isListType(getNullableType(given)) && isObjectType(getNamedType(given));
        if (!isList || bounded.test(`${type.name}.${name}`)) continue;
        const first = args.find((arg) => arg.name === "first");
        if (!first?.defaultValue || !/1 to 100/.test(first.description ?? ""))
          open.push(`${type.name}.${name}`);
      }
    }
    expect(open).toEqual([]);
  });

  it("agrees with the resolvers", () => {
    // Apollo refuses resolvers for types and fields that the schema lacks.
    expect(() => new ApolloServer({ typeDefs: readSchema(), resolvers })).not.toThrow();
    const extra = { ...resolvers, Query: { ...resolvers.Query, tomorrow: () => [] } };
    expect(() => new ApolloServer({ typeDefs: readSchema(), resolvers: extra })).toThrow(/tomorrow/);
    const unanswered = Object.keys(schema.getQueryType()?.getFields() ?? {}).filter(
      (name) => !(name in (resolvers.Query ?? {})),
    );
    expect(unanswered).toEqual([]);
  });

  it("is what the types of the resolvers were made from", async () => {
    expect(readFileSync(RESOLVER_TYPES, "utf8"), "run npm run resolver-types").toBe(
      await resolverTypesText(),
    );
  });

  it("breaks no query that was right by the published one", () => {
    const read = (file: string) => buildSchema(readFileSync(join(packageRoot, file), "utf8"));
    const published = read("test/api/published-schema.graphql");
    const broken = findBreakingChanges(published, read("schema.graphql"));
    // A break that is meant goes into the CHANGELOG; then copy schema.graphql to the published one.
    expect(broken.map(({ description }) => description)).toEqual([]);
    const without = buildSchema(printSchema(published).replace("  stats: Stats!", "  size: Stats!"));
    expect(findBreakingChanges(published, without)).toHaveLength(1);
  });
});
