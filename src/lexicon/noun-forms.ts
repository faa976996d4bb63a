/** Pronouns of the third person that are glued to a noun. */
const SUFFIXES = ["ه", "ها", "هم", "هما"] as const;

/** Endings on which the alif of the indefinite accusative is not written: ة ا ى ء, and ات, which has none. */
const WITHOUT_ALIF = /(?:[ةاىء]|ات|ين|ون)$/u;

/**
 * The other ways in which news prints a noun of one word, or of a noun with its adjective: with the alif of the
 * indefinite accusative (`اتصالا هاتفيا`) and, for one word, with a pronoun (`لقائه`, `زيارتها`, `مطالبهم`).
 */
export function inflectedForms(noun: string): readonly string[] {
  const words = noun.split(/\s+/);
  const accusative = withAlif(words);
  return [...(accusative ? [accusative] : []), ...(words.length === 1 ? withPronouns(noun) : [])];
}

/** Every word takes the alif where all that follow the first are adjectives in ي; a genitive keeps it off. */
function withAlif(words: readonly string[]): string | null {
  const [noun = "", ...adjectives] = words;
  if (WITHOUT_ALIF.test(noun) || noun.startsWith("ال") || !adjectives.every((word) => /ي$/u.test(word)))
    return null;
  return words.map((word) => `${word}ا`).join(" ");
}

function withPronouns(noun: string): readonly string[] {
  if (/(?:[اى]|ان|ين|ون)$/u.test(noun) || noun.startsWith("ال")) return [];
  const stems = noun.endsWith("ة")
    ? [`${noun.slice(0, -1)}ت`]
    : noun.endsWith("اء")
      ? [noun, `${noun.slice(0, -1)}ئ`, `${noun.slice(0, -1)}ؤ`]
      : [noun];
  return stems.flatMap((stem) => SUFFIXES.map((suffix) => stem + suffix));
}
