import type { Report } from "../model/event.js";
import { fewestOfCopy, isCopy } from "./likeness.js";
import { partsOf, stillLeft } from "./parts.js";
import { addTo, type PlacesByWord, rarestFirst, wordCounts } from "./word-index.js";

/**
 * The sources among reports of one event, as a number for each report, from 0 in the order of the reports: an article is one
 * source whatever it says how often, and articles that print the same sentence have it from one.
 */
export function sourcesOf(reports: readonly Report[]): readonly number[] {
  if (reports.length < 2) return reports.map(() => 0);
  const keys = keysOf(reports);
  const byKey: PlacesByWord = new Map();
  keys.forEach((own, place) => {
    for (const key of own) addTo(byKey, key, place);
  });
  const parts = partsOf(reports, function* (place, isLeft) {
    const report = reports[place] as Report;
    // A copy: stillLeft may strike from the list while it is gone through.
    for (const key of keys[place] ?? [])
      for (const other of [...stillLeft(byKey.get(key), isLeft)])
        if (isLeft(other) && isOneSource(report, reports[other] as Report)) yield other;
  });
  const numbers = new Map<Report, number>();
  parts.forEach((part, number) => {
    for (const report of part) numbers.set(report, number);
  });
  return reports.map((report) => numbers.get(report) as number);
}

function isOneSource(one: Report, other: Report): boolean {
  return one.articleId === other.articleId || isCopy(one, other);
}

/**
 * Keys of which two reports of one source have one in common: the article, and of the words, rarest first, so many that a
 * copy, which lacks but a few, must have one of them among its own.
 */
function keysOf(reports: readonly Report[]): readonly (readonly string[])[] {
  const counts = wordCounts(reports);
  return reports.map(({ articleId, words }) => {
    const prefix = words.length - fewestOfCopy(words.length) + 1;
    return [`article ${articleId}`, ...rarestFirst(words, counts).slice(0, Math.max(0, prefix))];
  });
}
