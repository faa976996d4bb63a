import { cliticReadings } from "../arabic/clitics.js";
import { bareForm, foldKey, looseKey } from "../arabic/orthography.js";

/** A pronoun glued to a noun has at most three letters (هما); a broken case ending adds one more. */
const LONGEST_SUFFIX = 4;

/**
 * True where an example sentence shows a lexical form: its words stand side by side, each with or without ال,
 * the first with any proclitics. With `suffixed` the words may also carry a case ending or a pronoun (`لقائه`).
 */
export function showsForm(example: string, form: string, suffixed = false): boolean {
  const words = example.split(/[^\p{L}\p{M}\p{Cf}.]+/u).filter((word) => word.length > 0);
  const wanted = form.split(/\s+/).map((word) => looseKey(foldKey(word)));
  return words.some((_, first) =>
    wanted.every((key, i) => {
      const word = words[first + i];
      return word !== undefined && keysOf(word, i === 0).some((found) => sameWord(found, key, suffixed));
    }),
  );
}

/** True where `words` can be read off the example without the clitics in front: `الأمم` also in `للأمم`. */
export function quotesWords(example: string, words: string): boolean {
  return showsForm(example, words) || example.includes(words);
}

function keysOf(word: string, first: boolean): readonly string[] {
  const bare = bareForm(word);
  const stems = first ? cliticReadings(bare).map((reading) => reading.stem) : [bare];
  return stems.map((stem) => looseKey(foldKey(stem)));
}

function sameWord(found: string, wanted: string, suffixed: boolean): boolean {
  if (found === wanted) return true;
  if (!suffixed) return false;
  const stem = wanted.replace(/[هاءي]$/u, "");
  return stem.length > 1 && found.startsWith(stem) && found.length - stem.length <= LONGEST_SUFFIX;
}
