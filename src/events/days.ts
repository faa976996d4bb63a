const DAY = 86_400_000;

/** From one ISO day to another, in days; negative where the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

/** `2022-01-06` and not `2022-01`, `2022`. */
export function isDay(date: string | null): date is string {
  return date?.length === 10;
}
