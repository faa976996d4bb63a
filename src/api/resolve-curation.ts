import { GraphQLError } from "graphql";
import type { Curation, GivenNames } from "../model/curation.js";
import type { DecisionReport, Proposal } from "../store/store.js";
import { mustMayWrite } from "./authorization.js";
import type { RequestContext } from "./context.js";
import { badInput, ERROR_CODES } from "./errors.js";
import { type DecisionRecord, recordOf } from "./resolve-decision.js";
import { type EntityRecord, entityOf, number, statementOf } from "./rows.js";

const LONGEST_NAME = 200;
const LONGEST_AUTHOR = 100;
const LONGEST_REASON = 1000;
const MOST_SPLIT_OFF = 1000;

interface Signed {
  readonly author: string;
  readonly reason: string;
}

interface Names {
  readonly nameAr?: string | null;
  readonly nameEn?: string | null;
}

interface DecisionMade {
  readonly decision: DecisionRecord;
  readonly articles: number;
}

/** Mutations with which people correct the graph. */
export const curationMutations = {
  mergeEntities: async (
    _: unknown,
    args: Signed & { readonly merged: string; readonly kept: string },
    context: RequestContext,
  ): Promise<DecisionMade> => {
    mustMayWrite(context.permission);
    if (args.merged === args.kept) throw badInput("merged", "merged and kept are the same entity");
    const merged = await entityToCurate(context, args.merged);
    const kept = await entityToCurate(context, args.kept);
    if (merged.type !== kept.type)
      throw badInput(
        "merged",
        `${merged.name} is a ${merged.type} and ${kept.name} a ${kept.type}: only entities of one type can be one`,
      );
    return decided(context, args, `${merged.name} is ${kept.name}`, () => ({
      kind: "merge",
      merged: merged.id,
      kept: kept.id,
    }));
  },

  splitEntity: async (
    _: unknown,
    args: Signed & {
      readonly entity: string;
      readonly articles: readonly string[];
      readonly nameAr: string;
      readonly nameEn?: string | null;
    },
    context: RequestContext,
  ): Promise<DecisionMade> => {
    mustMayWrite(context.permission);
    const entity = await entityToCurate(context, args.entity);
    const names = namesGiven(args, context);
    const articles = await articlesToSplitOff(context, entity, args.articles);
    return decided(
      context,
      args,
      `${entity.name} in ${counted(articles.length)} is ${inWords(names)}`,
      (own) => ({
        kind: "split",
        entity: entity.id,
        articles,
        made: `${entity.id}~${own}`,
        names,
      }),
    );
  },

  renameEntity: async (
    _: unknown,
    args: Signed & Names & { readonly entity: string },
    context: RequestContext,
  ): Promise<DecisionMade> => {
    mustMayWrite(context.permission);
    const entity = await entityToCurate(context, args.entity);
    if (!args.nameAr && !args.nameEn) throw badInput("nameAr", "give nameAr, nameEn or both");
    const names = namesGiven(args, context);
    return decided(context, args, `${entity.name} is called ${inWords(names)}`, () => ({
      kind: "rename",
      entity: entity.id,
      names,
    }));
  },

  rejectStatement: (_: unknown, args: Signed & { readonly statement: string }, context: RequestContext) =>
    judged(context, args, "reject", "not so"),

  confirmStatement: (_: unknown, args: Signed & { readonly statement: string }, context: RequestContext) =>
    judged(context, args, "confirm", "confirmed"),

  undoDecision: async (
    _: unknown,
    args: Signed & { readonly decision: string },
    context: RequestContext,
  ): Promise<DecisionMade> => {
    mustMayWrite(context.permission);
    const report = await context.writing.undo(args.decision, signature(args));
    if (report) return madeOf(report);
    throw missing(`There is no decision ${shown(args.decision)} that stands: see decisions(standing: true).`);
  },
};

async function judged(
  context: RequestContext,
  args: Signed & { readonly statement: string },
  kind: "reject" | "confirm",
  verdict: string,
): Promise<DecisionMade> {
  mustMayWrite(context.permission);
  const [row] = await context.read("statements-by-ids", { ids: [args.statement] });
  if (!row) throw missing(`There is no statement ${shown(args.statement)}.`);
  const statement = statementOf(row);
  if (kind === "confirm" && statement.confirmed) throw noEffect("This statement is confirmed already.");
  return decided(context, args, `${verdict}: ${statement.name}`, () => ({ kind, statement: statement.id }));
}

async function decided(
  context: RequestContext,
  signed: Signed,
  caption: string,
  curation: (decisionNumber: number) => Curation,
): Promise<DecisionMade> {
  const proposal: Proposal = { curation, caption, made: signature(signed) };
  const report = await context.writing.decide(proposal);
  if (report) return madeOf(report);
  throw noEffect("This would change no article.");
}

function signature({ author, reason }: Signed): Proposal["made"] {
  return {
    author: shortEnough("author", author, LONGEST_AUTHOR),
    reason: shortEnough("reason", reason, LONGEST_REASON),
    at: new Date().toISOString(),
  };
}

function shortEnough(argument: string, value: string, most: number): string {
  // Half a character, which no engine stores, is written as all programs do.
  const trimmed = value.trim().replace(/\p{Surrogate}/gu, "\uFFFD");
  if (trimmed.length > most)
    throw badInput(argument, `${argument} must have at most ${most} characters, not ${trimmed.length}`);
  return trimmed;
}

async function entityToCurate({ read }: RequestContext, id: string): Promise<EntityRecord> {
  const [row] = await read("entities-by-ids", { ids: [id] });
  if (row) return entityOf(row);
  throw missing(`There is no entity ${shown(id)}: find its id by search.`);
}

async function articlesToSplitOff(
  { read }: RequestContext,
  { id, name }: EntityRecord,
  given: readonly string[],
): Promise<readonly string[]> {
  const articles = [...new Set(given)].sort();
  if (articles.length === 0 || articles.length > MOST_SPLIT_OFF)
    throw badInput("articles", `articles must be from 1 to ${MOST_SPLIT_OFF} ids, not ${articles.length}`);
  const [row] = await read("mentions-of-entity", { id, articles });
  const among = new Set((row?.among as readonly string[] | undefined) ?? []);
  const other = articles.find((article) => !among.has(article));
  if (other !== undefined) throw badInput("articles", `article ${shown(other)} does not mention ${name}`);
  if (row && number(row, "total") === among.size)
    throw badInput("articles", `these are all articles that mention ${name}: rename it instead`);
  return articles;
}

function namesGiven(given: Names, { romanise }: RequestContext): GivenNames {
  const nameAr = given.nameAr ? shortEnough("nameAr", given.nameAr, LONGEST_NAME) : null;
  const nameEn = given.nameEn ? shortEnough("nameEn", given.nameEn, LONGEST_NAME) : null;
  return { nameAr, nameEn, romanised: nameAr === null ? null : romanise(nameAr) };
}

/** `Russian Federation, روسيا الاتحادية`. */
function inWords({ nameEn, nameAr, romanised }: GivenNames): string {
  return [nameEn ?? romanised, nameAr].filter(Boolean).join(", ");
}

/** What the answer tells of a decision. */
function madeOf({ decision, articles }: DecisionReport): DecisionMade {
  return { decision: recordOf(decision, articles), articles };
}

function counted(articles: number): string {
  return articles === 1 ? "1 article" : `${articles} articles`;
}

/** Not more of what a client sent than helps it. */
function shown(id: string): string {
  return JSON.stringify(id.slice(0, 100));
}

function missing(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: ERROR_CODES.missing } });
}

function noEffect(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: ERROR_CODES.noEffect } });
}
