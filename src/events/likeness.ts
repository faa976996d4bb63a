import type { Report } from "../model/event.js";
import { daysBetween } from "./days.js";

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
  const shared = sharedWords(one.words, other.words);
  const shorter = Math.min(one.words.length, other.words.length);
  if (shared < FEWEST_SHARED || shared < SHARED_PART * shorter) return 0;
  return shared / shorter;
}

/** One sentence printed by both, but for a word: agency copy. */
export function isCopy(one: Report, other: Report): boolean {
  if (one.words.length < FEWEST_COPIED || other.words.length < FEWEST_COPIED) return false;
  const shared = sharedWords(one.words, other.words);
  return shared >= COPIED_PART * (one.words.length + other.words.length - shared);
}

/** Whether two articles appeared so close together that they may tell of one piece of news. */
export function isSameNews(one: Report, other: Report): boolean {
  if (one.articleId === other.articleId) return true;
  if (one.publishedAt === null || other.publishedAt === null) return isCopy(one, other);
  return Math.abs(daysBetween(one.publishedAt, other.publishedAt)) <= DAYS_OF_NEWS;
}

/** How many words two sorted lists have in common. */
function sharedWords(one: readonly string[], other: readonly string[]): number {
  const words = new Set(one);
  return other.reduce((count, word) => count + (words.has(word) ? 1 : 0), 0);
}
