import { positionsOn } from "../events/positions.js";
import { groupedBy } from "../model/grouped.js";
import type { Relation } from "../model/ontology.js";
import { byCodeUnits } from "../model/order.js";
import { howMany, type ListArguments } from "./connection.js";
import type { RequestContext } from "./context.js";
import { graphChanged } from "./errors.js";
import { entityBehind, relationBehind, statementBehind } from "./records.js";
import type {
  EntityRecord,
  EventRecord,
  EvidenceRecord,
  OutletRecord,
  ReportRecord,
  StatementRecord,
} from "./rows.js";

type None = Readonly<Record<string, never>>;

/** `Source` of the schema: reports that have one origin. */
export interface Source {
  readonly reports: readonly ReportRecord[];
}

/** `Position` of the schema: one of the things that are said. */
export interface Position {
  readonly value: string;
  readonly reports: readonly ReportRecord[];
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

  statements: async (
    { id }: EventRecord,
    args: ListArguments,
    context: RequestContext,
  ): Promise<StatementRecord[]> => {
    const first = howMany(args, 10);
    const reports = await context.loaders.reports.load(id);
    const ids = [...new Set(reports.map(({ statementId }) => statementId))].slice(0, first);
    return Promise.all(ids.map((statementId) => statementBehind(context, statementId)));
  },

  reports: async (
    { id }: EventRecord,
    args: ListArguments,
    { loaders }: RequestContext,
  ): Promise<readonly ReportRecord[]> => {
    const first = howMany(args, 10);
    return (await loaders.reports.load(id)).slice(0, first);
  },

  sources: async (
    { id }: EventRecord,
    args: ListArguments,
    { loaders }: RequestContext,
  ): Promise<readonly Source[]> => {
    const first = howMany(args, 10);
    const sources = groupedBy(await loaders.reports.load(id), ({ source }) => source);
    const sorted = [...sources].sort(([a], [b]) => a - b).slice(0, first);
    return sorted.map(([, reports]) => ({ reports }));
  },

  disagreements: ({ id }: EventRecord, _: None, context: RequestContext): Promise<readonly Disagreement[]> =>
    disagreementsOn(context, id),
};

/** Resolvers of the type Report. */
export const Report = {
  statement: ({ statementId }: ReportRecord, _: None, context: RequestContext): Promise<StatementRecord> =>
    statementBehind(context, statementId),

  evidence: (report: ReportRecord, _: None, context: RequestContext): Promise<EvidenceRecord> =>
    evidenceBehind(context, report),
};

/** Resolvers of the types Source and Position: those who say it, and where. */
export const Tellers = {
  outlets: async (
    { reports }: Source | Position,
    args: ListArguments,
    context: RequestContext,
  ): Promise<readonly OutletRecord[]> => {
    const first = howMany(args, 10);
    return (await outletsOf(context, reports)).slice(0, first);
  },

  reports: ({ reports }: Source | Position, args: ListArguments): readonly ReportRecord[] =>
    reports.slice(0, howMany(args, 10)),
};

/** Resolvers of the type Disagreement. */
export const Disagreement = {
  positions: ({ positions }: Disagreement, args: ListArguments): readonly Position[] =>
    positions.slice(0, howMany(args, 10)),
};

async function evidenceBehind({ loaders }: RequestContext, report: ReportRecord): Promise<EvidenceRecord> {
  const evidence = await loaders.evidenceAt.load(report);
  if (evidence === null) throw graphChanged(`evidence in article ${report.articleId}`);
  return evidence;
}

/** The different outlets of reports, in the order of their ids. */
async function outletsOf(
  { loaders }: RequestContext,
  reports: readonly ReportRecord[],
): Promise<readonly OutletRecord[]> {
  const articles = [...new Set(reports.map(({ articleId }) => articleId))];
  const found = await Promise.all(articles.map((id) => loaders.outletsOfArticle.load(id)));
  const outlets = new Map(found.flat().map((outlet) => [outlet.id, outlet]));
  return [...outlets.values()].sort((a, b) => byCodeUnits(a.id, b.id));
}

/** A report with what it says. */
interface ToldReport {
  readonly report: ReportRecord;
  readonly statement: StatementRecord;
  readonly evidence: EvidenceRecord;
}

/** What of a report can differ from another of the same event; null where it says nothing of it. */
const ASPECTS: readonly (readonly [Disagreement["about"], (told: ToldReport) => string | null])[] = [
  ["NUMBER", ({ evidence }) => evidence.number?.toString() ?? null],
  ["DATE", ({ statement }) => statement.date],
  ["MODALITY", ({ statement }) => statement.modality.toUpperCase()],
  ["POLARITY", ({ statement }) => statement.polarity.toUpperCase()],
  ["SPEAKER", ({ evidence }) => evidence.speaker],
  ["LOCATION", ({ evidence }) => evidence.location],
];

async function disagreementsOn(context: RequestContext, eventId: string): Promise<readonly Disagreement[]> {
  const reports = await context.loaders.reports.load(eventId);
  const told = await Promise.all(
    reports.map(async (report): Promise<ToldReport> => {
      const [statement, evidence] = await Promise.all([
        statementBehind(context, report.statementId),
        evidenceBehind(context, report),
      ]);
      return { report, statement, evidence };
    }),
  );
  return ASPECTS.flatMap(([about, said]) => {
    const positions = positionsOn(told, said).map(({ value, items }) => ({
      value,
      reports: items.map(({ report }) => report),
    }));
    return positions.length < 2 ? [] : [{ about, positions }];
  });
}
