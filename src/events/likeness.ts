import type { Report } from "../model/event.js";
import { groupedBy } from "../model/grouped.js";
import { daysApart } from "./days.js";

/** So many words two sentences must share, and such a part of the shorter one, to tell of the same event. */
const FEWEST_SHARED = 3;
const SHARED_PART = 0.5;
/** So many words a sentence must have, and such a part of both together be shared, to be a copy of another. */
const FEWEST_COPIED = 5;
const COPIED_PART = 0.8;
/** How many days apart two articles may appear that tell, without a date, of one event. */
const DAYS_OF_NEWS = 3;

/** How much alike the sentences of two reports are, from 0 to 1; 0 where they are not enough so to tell of the same. */
export function likeness(one: Report, other: Report): number {
  const shorter = Math.min(one.words.length, other.words.length);
  if (shorter < FEWEST_SHARED) return 0;
  const shared = sharedWords(one, other);
  if (shared < FEWEST_SHARED || shared < SHARED_PART * shorter) return 0;
  return shared / shorter;
}

/** One sentence printed by both, but for a word: agency copy. */
export function isCopy(one: Report, other: Report): boolean {
  const [shorter, longer] = [one.words.length, other.words.length].sort((a, b) => a - b) as [number, number];
  if (shorter < FEWEST_COPIED || shorter < COPIED_PART * longer) return false;
  const shared = sharedWords(one, other);
  return shared >= COPIED_PART * (one.words.length + other.words.length - shared);
}

/**
 * Those of some reports that may tell of the same news as one, by the days on which their articles appeared: within three days, and
 * all where a day is not known.
 */
export function nearInTime(reports: readonly Report[]): (report: Report) => Iterable<Report> {
  const byDay = groupedBy(reports, ({ publishedAt }) => publishedAt);
  return ({ publishedAt }) => {
    if (publishedAt === null) return reports;
    const near = [...byDay].filter(([day]) => day === null || daysApart(day, publishedAt) <= DAYS_OF_NEWS);
    return near.flatMap(([, some]) => some);
  };
}

/** Whether two articles appeared so close together that they may tell of one piece of news. */
export function isSameNews(one: Report, other: Report): boolean {
  if (one.articleId === other.articleId) return true;
  if (one.publishedAt === null || other.publishedAt === null) return isCopy(one, other);
  return daysApart(one.publishedAt, other.publishedAt) <= DAYS_OF_NEWS;
}

/** How many words two reports have in common. */
function sharedWords(one: Report, other: Report): number {
  const words = wordsOf(one);
  let shared = 0;
  for (const word of other.words) if (words.has(word)) shared++;
  return shared;
}

/** Reports of the same two are compared with one another many times. */
const wordSets = new WeakMap<Report, ReadonlySet<string>>();

function wordsOf(report: Report): ReadonlySet<string> {
  const known = wordSets.get(report);
  if (known) return known;
  const words = new Set(report.words);
  wordSets.set(report, words);
  return words;
}
