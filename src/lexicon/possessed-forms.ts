import { foldKey } from "../arabic/orthography.js";

/** Tests whether a folded word is one of these forms, perhaps with its possessor's pronoun (`تصريحاته`). */
export function isOneOf(forms: readonly string[]): (key: string) => boolean {
  const keys = new Set(keysOfForms(forms));
  return (key) => keys.has(key);
}

/** The folded keys of nouns: alone, with the pronoun of a possessor, as an indefinite accusative. */
export function keysOfForms(forms: readonly string[]): readonly string[] {
  return forms.map(foldKey).flatMap((key) => {
    // ة is ت before a pronoun.
    const stems = key.endsWith("ه") ? [key, `${key.slice(0, -1)}ت`] : [key];
    return stems.flatMap((stem) =>
      stem.length >= 3 ? [stem, ...[...POSSESSORS, "ا"].map((suffix) => stem + suffix)] : [stem],
    );
  });
}

const POSSESSORS = ["ه", "ها", "هم", "هما", "نا"] as const;
