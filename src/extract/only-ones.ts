/** What an article tells of something, by its key: its day, who did it; null where it may not be taken for that of the key. */
export type ToldOne<Key = string> = readonly [key: Key, value: string | null];

/** The value of each key of which an article tells one value and no second, in any order and number. */
export function onlyOnes<Key>(told: Iterable<ToldOne<Key>>): ReadonlyMap<Key, string> {
  const values = new Map<Key, string>();
  const conflicts = new Set<Key>();
  for (const [key, value] of told) {
    if (value === null || (values.get(key) ?? value) !== value) conflicts.add(key);
    else values.set(key, value);
  }
  for (const key of conflicts) values.delete(key);
  return values;
}
