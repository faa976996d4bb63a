import type { Lexicon } from "../../lexicon/lexicon.js";
import { gathered } from "../gathered.js";
import type { WordedDocument } from "../words.js";
import { readingWithStem } from "./owner.js";
import type { Phrase } from "./phrase.js";
import { namedPerson } from "./untitled-persons.js";

const FAMILY_NAME_FIRST: ReadonlySet<string> = new Set(["chinese", "korean"]);

/** Whether a name begins with the family's, as in Chinese and Korean: كيم جونغ أون is called كيم. */
export function isFamilyNameFirst(lexicon: Lexicon, firstKey: string): boolean {
  return FAMILY_NAME_FIRST.has(lexicon.givenNames.get(firstKey)?.origin ?? "");
}

/** What a person may be called by once the full name has stood, by first word; each as its folded words. */
export type Surnames = ReadonlyMap<string, readonly (readonly string[])[]>;

/** The short names of the persons that these phrases name in full, by themselves or within (`مكتب أنجيلا ميركل`). */
export function collectSurnames(
  document: WordedDocument,
  phrases: readonly Phrase[],
  lexicon: Lexicon,
): Surnames {
  const surnames = new Map<string, (readonly string[])[]>();
  for (const phrase of gathered(phrases, (it) => [it, ...it.parts])) {
    if (phrase.type !== "PERSON" || phrase.mentionKind !== "name") continue;
    for (const surname of gathered(surnamesOf(nameWords(document, phrase), lexicon), withIbn)) {
      const first = surname[0] as string;
      const others = surnames.get(first) ?? [];
      if (others.some((other) => other.join(" ") === surname.join(" "))) continue;
      surnames.set(
        first,
        [...others, surname].sort((a, b) => b.length - a.length),
      );
    }
  }
  return surnames;
}

/** ابن بطوطة: بن is written with an alif where no name stands before it. */
function withIbn(surname: readonly string[]): readonly (readonly string[])[] {
  return surname[0] === "بن" ? [surname, ["ابن", ...surname.slice(1)]] : [surname];
}

/** `محمد بن سلمان`: بن سلمان, never سلمان alone, who is the father; `ستافان دي ميستورا`: with دي and without. */
function surnamesOf(words: readonly string[], lexicon: Lexicon): readonly (readonly string[])[] {
  const last = words.length - 1;
  if (last < 1) return [];
  let from = last;
  while (from > 1 && lexicon.nameParticles.has(words[from - 1] as string)) from--;
  const kind = lexicon.nameParticles.get(words[last - 1] as string);
  const whole = words.slice(from);
  const surnames = kind && lexicon.nameParticles.has(words[0] as string) && from === 1 ? [] : [whole];
  if (kind === "foreign" && whole.length > 1) surnames.push(words.slice(last));
  if (isFamilyNameFirst(lexicon, words[0] as string)) surnames.push(words.slice(0, 1));
  return surnames.filter(
    ([first = "", ...more]) => more.length > 0 || (first.length > 2 && !lexicon.demonyms.get(first)?.people),
  );
}

/** A person called by the surname alone: `وأضاف لافروف`, `قال بن دغر`. */
export function readSurname(
  document: WordedDocument,
  lexicon: Lexicon,
  i: number,
  limit: number,
  surnames: Surnames,
): Phrase | null {
  if (surnames.size === 0) return null;
  const clitics = readingWithStem(document, i, (key) => surnames.has(key));
  if (!clitics) return null;
  // لصالح, بهادي: a surname that is also an ordinary word takes no glued preposition.
  if (clitics.preposition && !clitics.stem.startsWith("ال") && lexicon.commonWords.isCommonWord(clitics.stem))
    return null;
  const words = (surnames.get(clitics.key) ?? []).find(
    (surname) =>
      i + surname.length <= limit &&
      surname.every((word, at) => at === 0 || document.tokens[i + at]?.key === word),
  );
  return words ? namedPerson(document, i, i + words.length, clitics, words) : null;
}

/** The folded words of the name that a person's mention spans. */
export function nameWords(document: WordedDocument, phrase: Phrase): readonly string[] {
  if (phrase.reference.kind === "person") return phrase.reference.words;
  return document.tokens
    .slice(phrase.first, phrase.last)
    .filter((token) => token.start >= phrase.start && token.end <= phrase.end && token.kind !== "punctuation")
    .map((token) => token.key);
}
