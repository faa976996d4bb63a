import type { ApolloServerPlugin } from "@apollo/server";
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLField,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  getNullableType,
  getVariableValues,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";
import type { Logger } from "pino";
import { LARGEST_PAGE } from "./connection.js";
import type { RequestContext } from "./context.js";
import { ERROR_CODES } from "./errors.js";

/** What one query may ask for. */
export const LIMITS = {
  /** Words and signs of the query's text. */
  tokens: 2_000,
  /** How deep fields may nest. */
  depth: 12,
  /** Fields under another name. */
  aliases: 30,
  /** Objects that the answer could hold at the most, see `measure`. */
  cost: 10_000,
} as const;

/** How many items a list is reckoned to hold where the query does not say by `first` how many it wants: fewer than it may hold by default. */
const USUAL_LENGTH: Readonly<Record<string, number>> = {
  "Statement.evidence": 3,
  "Statement.speakers": 1,
  "Statement.events": 1,
  "Tenure.statements": 2,
  "Event.statements": 3,
  "Event.reports": 4,
  "Event.sources": 3,
  "Source.outlets": 1,
  "Source.reports": 2,
  "Disagreement.positions": 2,
  "Position.outlets": 2,
  "Position.reports": 2,
  "MentionedEntity.mentions": 5,
  "Query.outlets": 50,
  "ActorRanking.actors": 1,
  "BrokerRanking.brokers": 1,
  "Neighbourhood.nodes": 50,
  "Neighbourhood.links": 100,
  "StatementCounts.counts": 30,
  "Event.disagreements": 1,
  "Path.steps": 4,
  "Paths.paths": 1,
  "Query.relations": 69,
  // What the page holds is reckoned at the connection.
  "StatementConnection.edges": 1,
  "ArticleConnection.edges": 1,
  "EventConnection.edges": 1,
  "DecisionConnection.edges": 1,
  "Decision.entities": 2,
};

/** Fields that cost more than the one object they give. */
const WEIGHT: Readonly<Record<string, number>> = {
  "Query.path": 500,
  "Query.paths": 1000,
  // Worked out while nothing else is: three in a request.
  "Query.actors": 3000,
  "Query.brokers": 1000,
  "Query.neighbourhood": 500,
  "Query.statementCounts": 500,
  "Query.search": 20,
  "Article.text": 10,
};

/** How large a query is. */
export interface QuerySize {
  readonly depth: number;
  readonly aliases: number;
  readonly cost: number;
}

/**
 * Measures an operation before it runs. The cost is about the number of objects that the answer could hold:
 * each object counts one, a list multiplies what is in it by `first` (or by its usual length where the query leaves it out), scalars are free.
 * Fields of the introspection (`__schema`) are left out: graphql-js limits them itself.
 * @param variables As the client sent them.
 */
export function measure(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): QuerySize {
  const coerced =
    getVariableValues(schema, operation.variableDefinitions ?? [], { ...variables }).coerced ?? {};
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  }
  const known = new Map<string, QuerySize>();

  const ofSelections = (typeName: string, selections: SelectionSetNode | undefined): QuerySize =>
    (selections?.selections ?? []).reduce<QuerySize>(
      (sum, node) => {
        const size =
          node.kind === Kind.FIELD
            ? ofField(typeName, node)
            : node.kind === Kind.INLINE_FRAGMENT
              ? ofSelections(node.typeCondition?.name.value ?? typeName, node.selectionSet)
              : ofFragment(node.name.value);
        return {
          depth: Math.max(sum.depth, size.depth),
          aliases: sum.aliases + size.aliases,
          cost: sum.cost + size.cost,
        };
      },
      { depth: 0, aliases: 0, cost: 0 },
    );

  const ofFragment = (name: string): QuerySize => {
    const fragment = fragments.get(name);
    if (fragment === undefined) return { depth: 0, aliases: 0, cost: 0 };
    let size = known.get(name);
    if (size === undefined) {
      size = ofSelections(fragment.typeCondition.name.value, fragment.selectionSet);
      known.set(name, size);
    }
    return size;
  };

  const ofField = (typeName: string, node: FieldNode): QuerySize => {
    const type = schema.getType(typeName);
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined;
    const aliases = node.alias === undefined ? 0 : 1;
    if (field === undefined) return { depth: 1, aliases, cost: 0 };
    const inside = ofSelections(getNamedType(field.type).name, node.selectionSet);
    const name = `${typeName}.${node.name.value}`;
    const own = WEIGHT[name] ?? (isCompositeType(getNamedType(field.type)) ? 1 : 0);
    const isList = isListType(getNullableType(field.type));
    const usual = isList && !saysFirst(node, coerced) ? USUAL_LENGTH[name] : undefined;
    const items = usual ?? firstOf(field, node, coerced) ?? (isList ? 10 : 1);
    return {
      depth: inside.depth + 1,
      aliases: inside.aliases + aliases,
      cost: isList ? items * (own + inside.cost) : own + items * inside.cost,
    };
  };

  return ofSelections(schema.getRootType(operation.operation)?.name ?? "", operation.selectionSet);
}

/** Whether the query says how many items of a field it wants. */
function saysFirst({ arguments: args }: FieldNode, variables: Readonly<Record<string, unknown>>): boolean {
  const value = args?.find(({ name }) => name.value === "first")?.value;
  return value !== undefined && (value.kind !== Kind.VARIABLE || variables[value.name.value] !== undefined);
}

/** The `first` of a field, moved into the range that the resolvers accept; null for a field without one. */
function firstOf(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Readonly<Record<string, unknown>>,
): number | null {
  if (!field.args.some((arg) => arg.name === "first")) return null;
  try {
    const { first } = getArgumentValues(field, node, variables);
    return typeof first === "number" ? Math.min(Math.max(first, 1), LARGEST_PAGE) : LARGEST_PAGE;
  } catch {
    // A wrong or missing argument: execution names it.
    return LARGEST_PAGE;
  }
}

/** Refuses queries beyond LIMITS before anything is read; a refusal says by how much and what to do. */
export const limitsPlugin: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, operation, request, contextValue }) {
        if (operation === undefined) return;
        if (operation.operation === "subscription") {
          throw new GraphQLError("Subscriptions are answered at /graphql/stream, as server-sent events.", {
            extensions: { code: ERROR_CODES.badRequest, http: { status: 400 } },
          });
        }
        refuseTooLarge(schema, document, operation, request.variables ?? {}, contextValue.log);
      },
    };
  },
};

/** @throws GraphQLError that says by how much an operation is beyond LIMITS, and what to do. */
export function refuseTooLarge(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
  log: Logger,
): void {
  const size = measure(schema, document, operation, variables);
  log.debug({ ...size, operation: operation.name?.value }, "query measured");
  refuseOver(size);
}

function refuseOver({ depth, aliases, cost }: QuerySize): void {
  if (depth > LIMITS.depth) {
    throw tooMuch(
      ERROR_CODES.tooDeep,
      `Fields are nested ${depth} deep; the limit is ${LIMITS.depth}.`,
      depth,
      LIMITS.depth,
    );
  }
  if (aliases > LIMITS.aliases) {
    const message = `${aliases} fields have an alias; the limit is ${LIMITS.aliases}. Send several queries.`;
    throw tooMuch(ERROR_CODES.tooManyAliases, message, aliases, LIMITS.aliases);
  }
  if (cost > LIMITS.cost) {
    const message = `The answer could hold about ${cost} objects; the limit is ${LIMITS.cost}. Ask for fewer with first, or nest less.`;
    throw tooMuch(ERROR_CODES.tooExpensive, message, cost, LIMITS.cost);
  }
}

function tooMuch(code: string, message: string, asked: number, limit: number): GraphQLError {
  return new GraphQLError(message, { extensions: { code, asked, limit, http: { status: 400 } } });
}
