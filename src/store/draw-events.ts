import { groupReports } from "../events/grouping.js";
import { tellingWords } from "../events/sentence-words.js";
import type { EventKinds, GroupedEvent, Report } from "../model/event.js";
import { groupedBy } from "../model/grouped.js";
import { contentHash, datePrecision } from "../model/ids.js";
import { byCodeUnits } from "../model/order.js";
import { type LoadStep, stepOnIds, stepOnRows } from "./load-step.js";
import type { Row } from "./store.js";

/**
 * Makes the events of these keys equal to what the articles report now. An event that is as it was stays untouched.
 * @param keys of statements that were added or removed, as `eventKey` makes them.
 * @returns the ids of the events that were made.
 */
export async function drawEvents(
  step: LoadStep,
  keys: readonly string[],
  kinds: EventKinds,
): Promise<readonly string[]> {
  if (keys.length === 0) return [];
  const rows = await step("reports-by-event-keys", { keys });
  const events = new Map<string, EventRows>();
  for (const [key, some] of groupedBy(rows, (row) => row.key as string)) {
    const kind = kinds.get(some[0]?.relation as string);
    for (const event of kind ? groupReports(key, kind, some.map(reportOf)) : [])
      events.set(event.id, rowsOf(event));
  }
  const before = new Map(
    (await step("event-digests", { keys })).map((row) => [row.id as string, row.digest]),
  );
  const gone = [...before].filter(([id, digest]) => events.get(id)?.event.digest !== digest);
  await stepOnIds(
    step,
    "drop-events",
    gone.map(([id]) => id),
  );
  const made = [...events.values()].filter(({ event }) => before.get(event.id as string) !== event.digest);
  const nodes = made.map(({ event }) => event);
  await stepOnRows(step, "events", nodes);
  await stepOnRows(
    step,
    "event-subjects",
    nodes.filter(({ subjectId }) => subjectId !== null),
  );
  await stepOnRows(step, "event-objects", nodes);
  await stepOnRows(
    step,
    "event-reports",
    made.flatMap((event) => event.reports),
  );
  return nodes.map(({ id }) => id as string);
}

function reportOf({ key: _, words, ...said }: Row): Report {
  return { ...said, words: tellingWords(words as readonly string[]) } as unknown as Report;
}

/** An event as rows for the files of `cypher/load`. */
interface EventRows {
  readonly event: Row;
  readonly reports: readonly Row[];
}

function rowsOf(event: GroupedEvent): EventRows {
  const said = event.reports.map(({ report }) => report);
  const each = <Value extends string | number>(of: (report: Report) => Value | null): readonly Value[] =>
    [...new Set(said.flatMap((report) => of(report) ?? []))].sort((a, b) =>
      typeof a === "number" ? a - Number(b) : byCodeUnits(a, String(b)),
    );
  const days = each(({ date }) => (date?.length === 10 ? date : null));
  const properties = {
    id: event.id,
    key: event.key,
    relation: event.relation,
    relations: each(({ relation }) => relation),
    subjectId: event.subject,
    objectId: event.object,
    date: event.date,
    datePrecision: datePrecision(event.date),
    firstDate: days[0] ?? event.date,
    lastDate: days.at(-1) ?? event.date,
    reports: event.reports.length,
    sources: event.sources,
    publishers: each(({ publisher }) => publisher).length,
    polarities: each(({ polarity }) => polarity),
    modalities: each(({ modality }) => modality),
    numbers: each(({ number }) => number),
  };
  const reports = reportRows(event);
  return {
    event: { ...properties, digest: contentHash(JSON.stringify([properties, reports])) },
    reports,
  };
}

/** One row for each statement, with the articles in which it reports the event. */
function reportRows({ id, reports }: GroupedEvent): readonly Row[] {
  return [...groupedBy(reports, ({ report }) => report.statementId)].map(([statementId, own]) => ({
    statementId,
    eventId: id,
    properties: {
      articles: own.map(({ report }) => report.articleId),
      starts: own.map(({ report }) => report.start),
      reasons: own.map(({ reason }) => reason),
      sources: own.map(({ source }) => source),
    },
  }));
}
