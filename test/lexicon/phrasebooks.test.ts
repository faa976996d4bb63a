import { join } from "node:path";
import { expect, it } from "vitest";
import { looseKey } from "../../src/arabic/orthography.js";
import { packageRoot } from "../../src/config.js";
import { readLexicon } from "../../src/lexicon/lexicon.js";
import { openingsOf } from "../../src/lexicon/phrase-trie.js";
import { phrasebook } from "../../src/lexicon/phrasebooks.js";

it("tells by a word's keys which books have a phrase that begins with it", () => {
  const titles = phrasebook("titles", [["وزير الخارجية", 1]]);
  const references = phrasebook("references", [["البلاد", 2]]);
  const openings = openingsOf([titles, references]);
  const opens = (key: string, loose: string) => openings(key, loose).map(({ bit }) => bit);
  expect(opens("الوزير", "وزير")).toEqual([titles.bit]);
  expect(opens("البلاد", "بلاد")).toEqual([references.bit]);
  expect(opens("بلاد", "بلاد")).toEqual([]);
  expect(opens("الخارجيه", "خارجيه")).toEqual([]);
});

it("knows the first word of every phrase of the lexicon", () => {
  const lexicon = readLexicon(join(packageRoot, "seeds"));
  const { names, titles, modifiers, portfolios, heads, groups, references, calendarPhrases, nounFrames } =
    lexicon;
  const { appositions } = lexicon;
  const books = [
    names,
    titles,
    modifiers,
    portfolios,
    heads,
    groups,
    references,
    calendarPhrases,
    nounFrames,
    appositions,
  ];
  expect(new Set(books.map(({ bit }) => bit)).size).toBe(books.length);
  for (const { next, bit } of books)
    for (const [word, node] of next) {
      const opening = lexicon.opens(word, looseKey(word)).find((it) => it.bit === bit && it.node === node);
      expect(opening, word).toBeDefined();
    }
});
