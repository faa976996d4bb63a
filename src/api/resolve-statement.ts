import type { Relation } from "../model/ontology.js";
import { howMany, inRange, type ListArguments } from "./connection.js";
import type { RequestContext } from "./context.js";
import { articleBehind, entityBehind, relationBehind } from "./records.js";
import type { ArticleRecord, EntityRecord, EventRecord, EvidenceRecord, StatementRecord } from "./rows.js";

/** How much text around evidence may be asked for at once. */
const WIDEST_CONTEXT = 1000;

interface TextSpan {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

type None = Readonly<Record<string, never>>;

/** Resolvers of the type Statement. */
export const Statement = {
  sentence: ({ name }: StatementRecord): string => name,

  relation: ({ relation }: StatementRecord, _: None, context: RequestContext): Relation =>
    relationBehind(context, relation),

  subject: (
    { subjectId }: StatementRecord,
    _: None,
    context: RequestContext,
  ): Promise<EntityRecord> | null => (subjectId === null ? null : entityBehind(context, subjectId)),

  object: ({ objectId }: StatementRecord, _: None, context: RequestContext): Promise<EntityRecord> =>
    entityBehind(context, objectId),

  speakers: async (
    { id }: StatementRecord,
    args: ListArguments,
    context: RequestContext,
  ): Promise<EntityRecord[]> => {
    const first = howMany(args, 10);
    const speakers = (await context.loaders.said.load(id))?.speakers ?? [];
    return Promise.all(speakers.slice(0, first).map((speaker) => entityBehind(context, speaker)));
  },

  titles: async (
    { id }: StatementRecord,
    args: ListArguments,
    { loaders }: RequestContext,
  ): Promise<readonly string[]> => {
    const first = howMany(args, 20);
    return ((await loaders.said.load(id))?.titles ?? []).slice(0, first);
  },

  numbers: async (
    { id }: StatementRecord,
    args: ListArguments,
    { loaders }: RequestContext,
  ): Promise<readonly number[]> => {
    const first = howMany(args, 20);
    return [...((await loaders.said.load(id))?.numbers ?? [])].sort((a, b) => a - b).slice(0, first);
  },

  evidence: async (
    { id }: StatementRecord,
    args: ListArguments,
    { loaders }: RequestContext,
  ): Promise<readonly EvidenceRecord[]> => loaders.evidence.load({ id, first: howMany(args, 10) }),

  events: async (
    { id }: StatementRecord,
    args: ListArguments,
    { loaders }: RequestContext,
  ): Promise<readonly EventRecord[]> => loaders.eventsOfStatement.load({ id, first: howMany(args, 10) }),
};

/** Resolvers of the type Evidence. */
export const Evidence = {
  article: ({ articleId }: EvidenceRecord, _: None, context: RequestContext): Promise<ArticleRecord> =>
    articleBehind(context, articleId),

  speaker: ({ speaker }: EvidenceRecord, _: None, context: RequestContext): Promise<EntityRecord> | null =>
    speaker === null ? null : entityBehind(context, speaker),

  location: ({ location }: EvidenceRecord, _: None, context: RequestContext): Promise<EntityRecord> | null =>
    location === null ? null : entityBehind(context, location),

  sentence: async (evidence: EvidenceRecord, _: None, context: RequestContext): Promise<TextSpan> => {
    const { text } = await articleBehind(context, evidence.articleId);
    const { sentenceStart: start, sentenceEnd: end } = evidence;
    return { text: text.slice(start, end), start, end };
  },

  before: async (
    { articleId, start }: EvidenceRecord,
    { characters }: { characters?: number | null },
    context: RequestContext,
  ): Promise<string> => {
    const width = inRange("characters", characters ?? 120, 0, WIDEST_CONTEXT);
    const { text } = await articleBehind(context, articleId);
    return text.slice(wholeCharacter(text, Math.max(0, start - width)), start);
  },

  after: async (
    { articleId, end }: EvidenceRecord,
    { characters }: { characters?: number | null },
    context: RequestContext,
  ): Promise<string> => {
    const width = inRange("characters", characters ?? 120, 0, WIDEST_CONTEXT);
    const { text } = await articleBehind(context, articleId);
    return text.slice(end, wholeCharacter(text, Math.min(text.length, end + width)));
  },
};

/** Moves an offset that falls between the two halves of a character outside the BMP to after it. */
function wholeCharacter(text: string, offset: number): number {
  return /[\uDC00-\uDFFF]/.test(text[offset] ?? "") ? offset + 1 : offset;
}
