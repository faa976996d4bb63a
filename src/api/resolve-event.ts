import { positionsOn } from "../events/positions.js";
import type { GroupingReason } from "../model/event.js";
import { groupedBy } from "../model/grouped.js";
import type { Relation } from "../model/ontology.js";
import { byCodeUnits } from "../model/order.js";
import type { RequestContext } from "./context.js";
import { articleBehind, entityBehind, relationBehind, statementBehind } from "./records.js";
import type {
  EntityRecord,
  EventRecord,
  EvidenceRecord,
  OutletRecord,
  ReportRecord,
  StatementRecord,
} from "./rows.js";

type None = Readonly<Record<string, never>>;

/** `Report` of the schema: one place in one article that tells of an event. */
export interface Report {
  readonly statement: StatementRecord;
  readonly evidence: EvidenceRecord;
  readonly reason: GroupingReason;
  readonly source: number;
}

/** `Source` of the schema: reports that have one origin. */
export interface Source {
  readonly reports: readonly Report[];
}

/** `Position` of the schema: what some of the reports say. */
export interface Position {
  readonly value: string;
  readonly reports: readonly Report[];
}

/** `Disagreement` of the schema: what the reports of an event say differently. */
export interface Disagreement {
  readonly about: "NUMBER" | "DATE" | "MODALITY" | "POLARITY" | "SPEAKER" | "LOCATION";
  readonly positions: readonly Position[];
}

/** Resolvers of the type Event. */
export const Event = {
  caption: ({ name }: EventRecord): string => name,

  relation: ({ relation }: EventRecord, _: None, context: RequestContext): Relation =>
    relationBehind(context, relation),

  subject: ({ subjectId }: EventRecord, _: None, context: RequestContext): Promise<EntityRecord> | null =>
    subjectId === null ? null : entityBehind(context, subjectId),

  object: ({ objectId }: EventRecord, _: None, context: RequestContext): Promise<EntityRecord> =>
    entityBehind(context, objectId),

  statements: async ({ id }: EventRecord, _: None, context: RequestContext): Promise<StatementRecord[]> => {
    const reports = await context.loaders.reports.load(id);
    const ids = [...new Set(reports.map(({ statementId }) => statementId))];
    return Promise.all(ids.map((statementId) => statementBehind(context, statementId)));
  },

  reports: ({ id }: EventRecord, _: None, context: RequestContext): Promise<readonly Report[]> =>
    reportsOfEvent(context, id),

  sources: async ({ id }: EventRecord, _: None, context: RequestContext): Promise<readonly Source[]> => {
    const sources = groupedBy(await reportsOfEvent(context, id), ({ source }) => source);
    return [...sources].sort(([a], [b]) => a - b).map(([, reports]) => ({ reports }));
  },

  disagreements: async (
    { id }: EventRecord,
    _: None,
    context: RequestContext,
  ): Promise<readonly Disagreement[]> => disagreementsAmong(await reportsOfEvent(context, id)),
};

/** Resolvers of the type Source. */
export const Source = {
  outlets: ({ reports }: Source, _: None, context: RequestContext): Promise<readonly OutletRecord[]> =>
    outletsOf(context, reports),
};

/** Resolvers of the type Position. */
export const Position = {
  outlets: ({ reports }: Position, _: None, context: RequestContext): Promise<readonly OutletRecord[]> =>
    outletsOf(context, reports),
};

/** The reports of an event, by the ids of their statements, of articles and by place. */
async function reportsOfEvent(context: RequestContext, eventId: string): Promise<readonly Report[]> {
  const records = await context.loaders.reports.load(eventId);
  return Promise.all(
    records.map(async (record) => ({
      statement: await statementBehind(context, record.statementId),
      evidence: await evidenceBehind(context, record),
      reason: record.reason,
      source: record.source,
    })),
  );
}

async function evidenceBehind({ loaders }: RequestContext, report: ReportRecord): Promise<EvidenceRecord> {
  const evidence = (await loaders.evidence.load(report.statementId)).find(
    ({ articleId, start }) => articleId === report.articleId && start === report.start,
  );
  if (evidence === undefined)
    throw new Error(`an event refers to evidence in ${report.articleId} that the graph does not have`);
  return evidence;
}

/** The different outlets of reports, in the order of their ids. */
async function outletsOf(
  context: RequestContext,
  reports: readonly Report[],
): Promise<readonly OutletRecord[]> {
  const articles = await Promise.all(
    reports.map(({ evidence }) => articleBehind(context, evidence.articleId)),
  );
  const outlets = new Map(articles.flatMap(({ outlet }) => (outlet ? [[outlet.id, outlet] as const] : [])));
  return [...outlets.values()].sort((a, b) => byCodeUnits(a.id, b.id));
}

/** What of a report can differ from another of the same event; null where it says nothing of it. */
const ASPECTS: readonly (readonly [Disagreement["about"], (report: Report) => string | null])[] = [
  ["NUMBER", ({ evidence }) => evidence.number?.toString() ?? null],
  ["DATE", ({ statement }) => statement.date],
  ["MODALITY", ({ statement }) => statement.modality.toUpperCase()],
  ["POLARITY", ({ statement }) => statement.polarity.toUpperCase()],
  ["SPEAKER", ({ evidence }) => evidence.speaker],
  ["LOCATION", ({ evidence }) => evidence.location],
];

function disagreementsAmong(reports: readonly Report[]): readonly Disagreement[] {
  return ASPECTS.flatMap(([about, said]) => {
    const positions = positionsOn(reports, said).map(({ value, items }) => ({ value, reports: items }));
    return positions.length < 2 ? [] : [{ about, positions }];
  });
}
