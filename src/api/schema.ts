import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { makeExecutableSchema } from "@graphql-tools/schema";
import type { DocumentNode, GraphQLSchema } from "graphql";
import { GraphQLDateTimeISO, GraphQLNonEmptyString } from "graphql-scalars";
import { gql } from "graphql-tag";
import { cameoRoot, QUAD_CLASSES, quadClass } from "../model/cameo.js";
import { CURATIONS } from "../model/curation.js";
import { GROUPING_REASONS } from "../model/event.js";
import type { Relation } from "../model/ontology.js";
import { DATE_PRECISIONS, MODALITIES, POLARITIES } from "../model/statement.js";
import { CENTRALITIES } from "../network/network.js";
import { TIME_UNITS } from "../network/periods.js";
import type { Resolvers } from "./generated/resolver-types.js";
import { INGEST_STATES } from "./ingests.js";
import { PartialDate } from "./partial-date.js";
import { Article, MentionedEntity } from "./resolve-article.js";
import { curationMutations } from "./resolve-curation.js";
import { Decision } from "./resolve-decision.js";
import { Entity } from "./resolve-entity.js";
import { Disagreement, Event, Report, Tellers } from "./resolve-event.js";
import { articleMutations, Subscription } from "./resolve-ingest.js";
import { LinkType } from "./resolve-network.js";
import { PathStep } from "./resolve-path.js";
import { Query } from "./resolve-query.js";
import { Evidence, Statement } from "./resolve-statement.js";
import { Tenure } from "./resolve-tenure.js";

/** `schema.graphql` at the root of the package. */
const schemaFile = fileURLToPath(new URL("../../schema.graphql", import.meta.url));

/** Reads and parses `schema.graphql`, the document that researchers read. */
export function readSchema(): DocumentNode {
  return gql(readFileSync(schemaFile, "utf8"));
}

/** Enums are written in capitals in GraphQL; the model has them in small letters. */
function capitals<Value extends string>(values: readonly Value[]): Readonly<Record<string, Value>> {
  return Object.fromEntries(values.map((value) => [value.toUpperCase(), value]));
}

/** All that answers `schema.graphql`, type by type. Fields not listed are properties of the record. */
export const resolvers: Resolvers = {
  PartialDate,
  DateTimeISO: GraphQLDateTimeISO,
  NonEmptyString: GraphQLNonEmptyString,
  Polarity: capitals(POLARITIES),
  Modality: capitals(MODALITIES),
  DatePrecision: capitals(DATE_PRECISIONS),
  RelationKind: capitals(["fact", "event"] as const),
  Query,
  Mutation: { ...articleMutations, ...curationMutations },
  Subscription,
  IngestState: capitals(INGEST_STATES),
  CurationKind: capitals(CURATIONS),
  Decision,
  Entity,
  Statement,
  Evidence,
  Event,
  Report,
  Source: Tellers,
  Position: Tellers,
  Disagreement,
  Tenure,
  GroupingReason: capitals(GROUPING_REASONS),
  Article,
  MentionedEntity,
  PathStep,
  Link: LinkType,
  QuadClass: capitals(QUAD_CLASSES),
  Centrality: capitals(CENTRALITIES),
  TimeUnit: capitals(TIME_UNITS),
  Relation: {
    label: ({ labelEn, labelAr }: Relation, { language }: { readonly language: "EN" | "AR" }) =>
      language === "AR" ? labelAr : labelEn,
    cameoRoot: ({ cameo }: Relation) => (cameo ? cameoRoot(cameo) : null),
    quadClass: ({ cameo }: Relation) => (cameo ? quadClass(cameo) : null),
    subjectTypes: ({ subject }: Relation) => subject,
    objectTypes: ({ object }: Relation) => object,
  },
};

/** The schema that a server answers by. */
export function createSchema(): GraphQLSchema {
  return makeExecutableSchema({ typeDefs: readSchema(), resolvers, inheritResolversFromInterfaces: false });
}
