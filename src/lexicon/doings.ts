import { foldKey, looseKey } from "../arabic/orthography.js";
import { matchesStem } from "./stems.js";
import { alternatives, readSeed } from "./tsv.js";

/** The rows of `doings.tsv`: verbs of a relative clause whose subject is who did what it describes. */
export interface Doings {
  /** @param words the keys of the words of the noun phrase described; none behind ما, which may stand for any deed. */
  tellsWho(verb: string, words: readonly string[]): boolean;
}

/** Reads `doings.tsv`; `knows` says whether there is a verb of that id. @throws SeedError for bad lines. */
export function readDoings(path: string, knows: (verb: string) => boolean, problems: string[]): Doings {
  const rows = new Map<string, ReadonlySet<string>>();
  for (const { cells, at } of readSeed(path, ["verb", "nouns", "example"])) {
    const nouns = new Set(alternatives(cells.nouns).map((noun) => looseKey(foldKey(noun))));
    for (const verb of alternatives(cells.verb)) {
      if (knows(verb)) rows.set(verb, nouns);
      else problems.push(`${at} unknown verb ${verb}: see verbs.tsv`);
    }
  }
  return {
    tellsWho(verb, words) {
      const nouns = rows.get(verb);
      if (!nouns) return false;
      return nouns.size === 0 || words.length === 0 || words.some((word) => matchesStem(word, nouns));
    },
  };
}
