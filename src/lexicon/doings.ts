import { foldKey, looseKey } from "../arabic/orthography.js";
import { matchesStem } from "./stems.js";
import { alternatives, readSeed } from "./tsv.js";

const KINDS = ["does", "calls"] as const;

/** What a verb of a relative clause says of the deed it describes; see the head of `doings.tsv`. */
export type DoingKind = (typeof KINDS)[number];

/** The rows of `doings.tsv`. */
export interface Doings {
  /** @param words the keys of the words of the noun phrase described; none behind ما, which may stand for any deed. */
  isOf(kind: DoingKind, verb: string, words: readonly string[]): boolean;
}

/** Reads `doings.tsv`; `knows` says whether there is a verb of that id. @throws SeedError for bad lines. */
export function readDoings(path: string, knows: (verb: string) => boolean, problems: string[]): Doings {
  const rows = new Map<string, { readonly kind: DoingKind; readonly nouns: ReadonlySet<string> }>();
  for (const { cells, at } of readSeed(path, ["verb", "nouns", "kind", "example"])) {
    const kind = KINDS.find((known) => known === cells.kind);
    if (!kind) {
      problems.push(`${at} unknown kind ${cells.kind}: one of ${KINDS.join(", ")}`);
      continue;
    }
    const nouns = new Set(alternatives(cells.nouns).map((noun) => looseKey(foldKey(noun))));
    for (const verb of alternatives(cells.verb)) {
      if (knows(verb)) rows.set(verb, { kind, nouns });
      else problems.push(`${at} unknown verb ${verb}: see verbs.tsv`);
    }
  }
  return {
    isOf(kind, verb, words) {
      const row = rows.get(verb);
      if (row?.kind !== kind) return false;
      return row.nouns.size === 0 || words.length === 0 || words.some((word) => matchesStem(word, row.nouns));
    },
  };
}
