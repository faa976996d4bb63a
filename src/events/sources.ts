import type { Report } from "../model/event.js";
import { isCopy } from "./likeness.js";
import { partsOf } from "./parts.js";

/**
 * The sources among reports of one event, as a number for each report, from 0 in the order of the reports: an article is one
 * source whatever it says how often, and articles that print the same sentence have it from one.
 */
export function sourcesOf(reports: readonly Report[]): readonly number[] {
  const isSame = (one: Report, other: Report) => one.articleId === other.articleId || isCopy(one, other);
  const parts = partsOf(reports, () => reports, isSame);
  const numbers = new Map<Report, number>();
  parts.forEach((part, number) => {
    for (const report of part) numbers.set(report, number);
  });
  return reports.map((report) => numbers.get(report) as number);
}
