import type { Lexicon } from "../lexicon/lexicon.js";
import type { Resolution } from "./resolution.js";

/** The state whose office a person holds, and in which a place lies; any other is at home with himself. */
export type Homes = (id: string | null) => string | null;

/** Where everybody in an article is at home. */
export function homesOf({
  lexicon,
  resolution: { persons, entities },
}: {
  readonly lexicon: Lexicon;
  readonly resolution: Resolution;
}): Homes {
  const states = new Map<string, string>();
  for (const { person, holder, claim } of persons.offices)
    if (!claim.past && holder !== null && entities.get(holder)?.type === "COUNTRY" && !states.has(person))
      states.set(person, holder);
  const home = (id: string) =>
    states.get(id) ?? (id.startsWith("place:") ? lexicon.entity(id)?.country : null) ?? id;
  return (id) => (id === null ? null : home(id));
}
