import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { codegen } from "@graphql-codegen/core";
import * as types from "@graphql-codegen/typescript";
import * as resolverTypes from "@graphql-codegen/typescript-resolvers";
import { parse } from "graphql";
import { packageRoot } from "../src/config.js";

/** Where the types of `schema.graphql` for resolvers are kept. */
export const RESOLVER_TYPES = join(packageRoot, "src/api/generated/resolver-types.ts");

const HEADING = `// Written by \`npm run resolver-types\` from schema.graphql: change that, and run it again.
`;

/** What resolvers of a type are given as their first argument. */
const RECORDS: Readonly<Record<string, string>> = {
  Article: "../rows.js#ArticleRecord",
  Decision: "../resolve-decision.js#DecisionRecord",
  Disagreement: "../resolve-event.js#Disagreement as DisagreementRecord",
  Entity: "../rows.js#EntityRecord",
  Event: "../rows.js#EventRecord",
  Evidence: "../rows.js#EvidenceRecord",
  Ingest: "../ingests.js#Ingest as IngestRecord",
  Link: "../resolve-network.js#EdgeRecord",
  MentionedEntity: "../rows.js#MentionedRecord",
  Outlet: "../rows.js#OutletRecord",
  PathStep: "../rows.js#StepRecord",
  Position: "../resolve-event.js#Position as PositionRecord",
  Relation: "../../model/ontology.js#Relation as RelationRecord",
  Report: "../rows.js#ReportRecord",
  Source: "../resolve-event.js#Source as SourceRecord",
  Statement: "../rows.js#StatementRecord",
  Tenure: "../../events/tenures.js#Tenure as TenureRecord",
};

/** The values that enums have inside: in GraphQL they are written in capitals. */
const VALUES: Readonly<Record<string, string>> = {
  Centrality: "../../network/network.js#Centrality",
  CurationKind: "../../model/curation.js#CurationKind",
  DatePrecision: "../../model/statement.js#DatePrecision",
  GroupingReason: "../../model/event.js#GroupingReason",
  Modality: "../../model/statement.js#Modality",
  Polarity: "../../model/statement.js#Polarity",
  QuadClass: "../../model/cameo.js#QuadClass",
  RelationKind: "../../model/ontology.js#RelationKind",
  IngestState: "../ingests.js#IngestState",
  TimeUnit: "../../network/periods.js#TimeUnit",
};

/** TypeScript types for the resolvers of `schema.graphql`, the same text for the same schema. */
export async function resolverTypesText(): Promise<string> {
  const text = await codegen({
    filename: RESOLVER_TYPES,
    schema: parse(readFileSync(join(packageRoot, "schema.graphql"), "utf8")),
    documents: [],
    plugins: [{ types: {} }, { resolverTypes: {} }],
    pluginMap: { types, resolverTypes },
    config: {
      contextType: "../context.js#RequestContext",
      mappers: RECORDS,
      enumValues: VALUES,
      enumsAsTypes: true,
      immutableTypes: true,
      useTypeImports: true,
      scalars: { PartialDate: "string", DateTimeISO: "string", NonEmptyString: "string", ID: "string" },
      namingConvention: "keep",
      skipTypename: true,
      onlyResolveTypeForInterfaces: true,
      noSchemaStitching: true,
    },
  });
  // Enums come as values, which our compiler settings refuse of types.
  return `${HEADING}${text.replace(/^export \{ (\w+) \};$/gm, "export type { $1 };")}`;
}

if (process.argv[1] === import.meta.filename) writeFileSync(RESOLVER_TYPES, await resolverTypesText());
