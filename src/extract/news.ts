import type { DateMention } from "../annotate/dates/dates.js";
import { dayOf } from "../annotate/dates/periods.js";

/** So many days old news may be: what an article tells of earlier is no news. */
const OLDEST = 7;

/** Of the last days, and not after publication. @param date an ISO day */
export function isNews(date: string, reference: string | null): boolean {
  const age = reference === null ? 0 : dayOf(reference) - dayOf(date);
  return age >= 0 && age <= OLDEST;
}

/** A day of the last days, or one to come. */
export function isOfNews({ value }: DateMention, reference: string | null): boolean {
  if (value?.length !== 10 || reference === null) return value?.length === 10;
  return dayOf(reference) - dayOf(value) <= OLDEST;
}

/** A day, month or year behind the day of publication: what is said of it is a plan. */
export function isAhead(date: string | null, reference: string | null): boolean {
  if (!date || !reference) return false;
  return date > reference.slice(0, date.length);
}
