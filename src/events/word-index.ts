import type { Report } from "../model/event.js";
import { byCodeUnits } from "../model/order.js";
import { DAYS_OF_NEWS } from "./likeness.js";
import { nearDays } from "./near-days.js";
import { type IsLeft, stillLeft } from "./parts.js";

/** In how many reports each word is. */
export type WordCounts = ReadonlyMap<string, number>;

export function wordCounts(reports: readonly Report[]): WordCounts {
  const counts = new Map<string, number>();
  for (const { words } of reports) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Words by in how few reports they are; the same order of any two words in every list. */
export function rarestFirst(words: readonly string[], counts: WordCounts): readonly string[] {
  return [...words].sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0) || byCodeUnits(a, b));
}

/**
 * Goes through the reports that have words in common with one, and whose articles appeared within the days of news or on a day
 * that is not known, all where the day of the one is not.
 * @param skipped so many of its words, the most frequent, are not looked up.
 * @param isLeft only those that are left are gone through; one that is not will not be later either.
 * @param visit is told the place of each in the list, once, and how many of the words looked up it has.
 */
export type Sharing = (
  report: Report,
  skipped: number,
  isLeft: IsLeft,
  visit: (place: number, shared: number) => void,
) => void;

/** The places of reports by their words. */
export type PlacesByWord = Map<string, number[]>;

/** Prepares some reports to be found by words and days, without comparing each with each. */
export function wordIndex(reports: readonly Report[]): Sharing {
  const counts = wordCounts(reports);
  const all: PlacesByWord = new Map();
  const withoutDay: PlacesByWord = new Map();
  const byDay = new Map<string, PlacesByWord>();
  reports.forEach(({ publishedAt, words }, place) => {
    const ofDay = publishedAt === null ? withoutDay : (byDay.get(publishedAt) ?? new Map());
    if (publishedAt !== null) byDay.set(publishedAt, ofDay);
    for (const word of words) {
      addTo(all, word, place);
      addTo(ofDay, word, place);
    }
  });
  const near = nearDays(byDay, DAYS_OF_NEWS);
  const shared = new Int32Array(reports.length);
  return ({ publishedAt, words }, skipped, isLeft, visit) => {
    const asked = skipped > 0 ? rarestFirst(words, counts).slice(0, -skipped) : words;
    const found: number[] = [];
    for (const places of publishedAt === null ? [all] : [...near(publishedAt), withoutDay])
      for (const word of asked)
        for (const place of stillLeft(places.get(word), isLeft)) {
          if (shared[place] === 0) found.push(place);
          shared[place] = (shared[place] as number) + 1;
        }
    for (const place of found) {
      visit(place, shared[place] as number);
      shared[place] = 0;
    }
  };
}

export function addTo(placesByWord: PlacesByWord, word: string, place: number): void {
  const places = placesByWord.get(word);
  if (places) places.push(place);
  else placesByWord.set(word, [place]);
}
