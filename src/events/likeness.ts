import type { Report } from "../model/event.js";
import { daysApart } from "./days.js";

/** So many words two sentences must share, and such a part of the shorter one, to tell of the same event. */
const FEWEST_SHARED = 3;
const SHARED_PART = 0.5;
/** So many words a sentence must have, and such a part of both together be shared, to be a copy of another. */
const FEWEST_COPIED = 5;
const COPIED_PART = 0.8;
/** How many days apart two articles may appear that tell, without a date, of one event. */
export const DAYS_OF_NEWS = 3;
/** Two reports that are alike share a word even where so many of those of the one are left out. */
export const DISPENSABLE = FEWEST_SHARED - 1;

/**
 * How much alike the sentences of two reports are, from 0 to 1; 0 where they are not enough so to tell of the same.
 * @param shared how many words they have in common, where that is known.
 */
export function likeness(one: Report, other: Report, shared = sharedWords(one, other)): number {
  const shorter = Math.min(one.words.length, other.words.length);
  return shared < FEWEST_SHARED || shared < SHARED_PART * shorter ? 0 : shared / shorter;
}

/** How many of its words a report of so many must share with a copy, at the least; more than it has where it has too few to have one. */
export function fewestOfCopy(words: number): number {
  // The rounding of the product must not ask for one more than isCopy does.
  return words < FEWEST_COPIED ? words + 1 : Math.ceil(COPIED_PART * words - 0.01);
}

/** One sentence printed by both, but for a word: agency copy. */
export function isCopy(one: Report, other: Report): boolean {
  const [shorter, longer] = [one.words.length, other.words.length].sort((a, b) => a - b) as [number, number];
  if (shorter < FEWEST_COPIED || shorter < COPIED_PART * longer) return false;
  const shared = sharedWords(one, other);
  return shared >= COPIED_PART * (one.words.length + other.words.length - shared);
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
