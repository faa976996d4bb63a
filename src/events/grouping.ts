import type { EventKind, GroupedEvent, GroupedReport, GroupingReason, Report } from "../model/event.js";
import { groupedBy } from "../model/grouped.js";
import { contentHash } from "../model/ids.js";
import { byCodeUnits } from "../model/order.js";
import { isDay } from "./days.js";
import { DISPENSABLE, isSameNews, likeness } from "./likeness.js";
import { nearDays } from "./near-days.js";
import { partsOf } from "./parts.js";
import { sourcesOf } from "./sources.js";
import { wordIndex } from "./word-index.js";

/** An event in the making. */
interface Group {
  readonly date: string | null;
  readonly members: { readonly report: Report; readonly reason: GroupingReason }[];
}

/**
 * The events that reports with one key tell of, by date.
 *
 * 1. A day that most sources give, and the days as near as the kind allows, make an event; then the day that most of the
 *    others give; of equals the earlier.
 * 2. A report that knows no more than month or year belongs to the event within it whose reports it is most like in its words; where
 *    none is alike, all that give that month or year make an event.
 * 3. A report without date belongs to the event of the same news, within three days of publication, whose reports it is most like; those
 *    that are like none, but like one another, make events without date.
 *
 * The result depends on the set of reports alone, not on their order.
 * @param key as `eventKey` makes it; @param kind the family's.
 */
export function groupReports(
  key: string,
  kind: EventKind,
  reports: readonly Report[],
): readonly GroupedEvent[] {
  const sorted = [...reports].sort(byPlace);
  const groups = groupsOfDays(
    sorted.filter(({ date }) => isDay(date)),
    kind,
  );
  addCoarse(
    groups,
    sorted.filter(({ date }) => date !== null && !isDay(date)),
  );
  addUndated(
    groups,
    sorted.filter(({ date }) => date === null),
  );
  return groups
    .map((group) => eventOf(key, group))
    .sort((a, b) => byCodeUnits(a.date ?? "9", b.date ?? "9") || byCodeUnits(a.id, b.id));
}

function groupsOfDays(dated: readonly Report[], { days }: EventKind): Group[] {
  const byDay = groupedBy(dated, ({ date }) => date as string);
  const weight = (day: string) => new Set(sourcesOf(byDay.get(day) ?? [])).size;
  const weighed = [...byDay.keys()].map((day) => ({ day, sources: weight(day) }));
  weighed.sort((a, b) => b.sources - a.sources || byCodeUnits(a.day, b.day));
  const left = new Set(byDay.keys());
  const nearBy = nearDays(new Map([...left].map((day) => [day, day])), days);
  const groups: Group[] = [];
  for (const { day } of weighed) {
    if (!left.has(day)) continue;
    const near = nearBy(day)
      .filter((other) => left.has(other))
      .sort();
    for (const other of near) left.delete(other);
    const members = near.flatMap((other) =>
      (byDay.get(other) ?? []).map((report) => ({
        report,
        reason: other === day ? ("same_date" as const) : ("days_apart" as const),
      })),
    );
    groups.push({ date: day, members });
  }
  return groups;
}

function addCoarse(groups: Group[], coarse: readonly Report[]): void {
  const likeGroup = mostLike(groups);
  const others = new Map<string, Group>();
  for (const report of coarse) {
    const date = report.date as string;
    const like = likeGroup(report, (group) => group.date?.startsWith(date) === true);
    if (like) {
      like.members.push({ report, reason: "same_words_within_date" });
      continue;
    }
    const group = others.get(date) ?? { date, members: [] };
    group.members.push({ report, reason: "same_date" });
    others.set(date, group);
  }
  groups.push(...others.values());
}

function addUndated(groups: Group[], undated: readonly Report[]): void {
  const likeGroup = mostLike(groups);
  const alone: Report[] = [];
  for (const report of undated) {
    const like = likeGroup(report, () => true);
    if (like) like.members.push({ report, reason: "same_words_undated" });
    else alone.push(report);
  }
  for (const part of alikeAmong(alone))
    groups.push({ date: null, members: part.map((report) => ({ report, reason: "same_words_undated" })) });
}

/** The parts of some reports that tell of the same news in like words. */
function alikeAmong(reports: readonly Report[]): readonly (readonly Report[])[] {
  const sharing = wordIndex(reports);
  return partsOf(reports, (place, isLeft) => {
    const report = reports[place] as Report;
    const mates: number[] = [];
    sharing(report, DISPENSABLE, isLeft, (at, shared) => {
      const other = reports[at] as Report;
      const mayBeLike = likeness(report, other, shared + DISPENSABLE) > 0;
      if (mayBeLike && isSameNews(report, other) && likeness(report, other) > 0) mates.push(at);
    });
    return mates;
  });
}

/**
 * Finds the group of the same news, among those that may be meant, with the report whose words are most like; null where two are equally
 * so, for either may be meant. What is added to the groups later does not count, so that all are compared with the same, in whatever
 * order they come.
 */
function mostLike(
  groups: readonly Group[],
): (report: Report, isMeant: (group: Group) => boolean) => Group | null {
  const members = groups.flatMap((group) => group.members.map(({ report }) => ({ group, report })));
  const sharing = wordIndex(members.map(({ report }) => report));
  return (report, isMeant) => {
    const scores = new Map<Group, number>();
    sharing(
      report,
      0,
      () => true,
      (at, shared) => {
        const { group, report: other } = members[at] as (typeof members)[number];
        const score = likeness(report, other, shared);
        if (score <= (scores.get(group) ?? 0) || !isMeant(group) || !isSameNews(report, other)) return;
        scores.set(group, score);
      },
    );
    const [first, second] = [...scores].sort(([, a], [, b]) => b - a);
    return first && first[1] !== second?.[1] ? first[0] : null;
  };
}

function eventOf(key: string, { date, members }: Group): GroupedEvent {
  const sorted = [...members].sort((a, b) => byPlace(a.report, b.report));
  const sources = sourcesOf(sorted.map(({ report }) => report));
  const reports = sorted.map(
    ({ report, reason }, i): GroupedReport => ({
      report,
      reason: sorted.length === 1 ? "alone" : reason,
      source: sources[i] as number,
    }),
  );
  const first = reports[0]?.report as Report;
  const identity = date === null ? [key, null, first.articleId, first.start, first.statementId] : [key, date];
  const { relation, subject, object } = mostGiven(reports);
  return {
    id: `event:${contentHash(JSON.stringify(identity))}`,
    key,
    relation,
    subject,
    object,
    date,
    reports,
    sources: new Set(sources).size,
  };
}

/** What most sources say; of equals the first in the order of relation and participants. */
function mostGiven(reports: readonly GroupedReport[]): Pick<Report, "relation" | "subject" | "object"> {
  const givers = new Map<string, Set<number>>();
  for (const { report, source } of reports) {
    const said = JSON.stringify([report.relation, report.subject, report.object]);
    givers.set(said, (givers.get(said) ?? new Set()).add(source));
  }
  const [most] = [...givers].sort((a, b) => b[1].size - a[1].size || byCodeUnits(a[0], b[0]));
  const [relation, subject, object] = JSON.parse(most?.[0] as string);
  return { relation, subject, object };
}

/** By date, article, place and statement: an order that no two different reports share. */
function byPlace(a: Report, b: Report): number {
  return (
    byCodeUnits(a.date ?? "9", b.date ?? "9") ||
    byCodeUnits(a.articleId, b.articleId) ||
    a.start - b.start ||
    byCodeUnits(a.statementId, b.statementId)
  );
}
