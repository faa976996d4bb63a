/** What an article tells the day of, by its key, and the day: null where it may not be taken for that of the key. */
export type ToldDay<Key = string> = readonly [key: Key, day: string | null];

/** The day of each key that an article tells one day of and no second, in any order and number. */
export function onlyDays<Key>(told: Iterable<ToldDay<Key>>): ReadonlyMap<Key, string> {
  const days = new Map<Key, string>();
  const conflicts = new Set<Key>();
  for (const [key, day] of told) {
    if (day === null || (days.get(key) ?? day) !== day) conflicts.add(key);
    else days.set(key, day);
  }
  for (const key of conflicts) days.delete(key);
  return days;
}
