import type { Lexicon, TitleEntry } from "../../lexicon/lexicon.js";
import type { TitleRelation } from "../../lexicon/titles.js";
import type { WordedDocument } from "../words.js";
import type { Match } from "./match.js";
import { type Phrase, phraseOf } from "./phrase.js";
import { readComplements } from "./title-complements.js";
import { completeWithName, MOST_TITLES } from "./titles.js";

/** A title with its owner's pronoun, as far as the pronoun. */
interface PossessedTitle {
  readonly match: Match<TitleEntry>;
  readonly form: TitleEntry;
  readonly portfolio: string | null;
  readonly suffix: string;
  /** Of the title as it is without the pronoun: `رئيس`, `وزير الخارجية`. */
  readonly words: string;
}

/** `رئيسها دونالد ترامب`, `وزير خارجيته السابق جون كيري`: a named holder of an office whose owner is a pronoun. */
export function readPossessedTitle(
  document: WordedDocument,
  lexicon: Lexicon,
  i: number,
  limit: number,
): Phrase | null {
  const title = onTitle(document, lexicon, i) ?? onField(document, lexicon, i, limit);
  if (!title) return null;
  const { match, form, portfolio, suffix, words } = title;
  const reading = readComplements(document, lexicon, match, form, limit);
  if (reading.holder) return null;
  const phrase = completeWithName(document, lexicon, { ...reading, portfolio }, limit, MOST_TITLES - 1);
  const office = phrase?.offices[0];
  return phrase && office ? phraseOf({ ...phrase, suffix, offices: [{ ...office, words }] }) : null;
}

/** `سفيرها`, `نائبه`. */
function onTitle(document: WordedDocument, lexicon: Lexicon, i: number): PossessedTitle | null {
  for (const { clitics, title, suffix } of document.words[i]?.possessed ?? []) {
    const form = statesOffice(lexicon.titles.next.get(title)?.payloads);
    const match = { payloads: [], first: i, last: i + 1, clitics, definite: true };
    if (form) return { match, form, portfolio: null, suffix, words: form.text };
  }
  return null;
}

/** `وزير خارجيته`, `رئيس وزرائها`, `المتحدث الرسمي باسمها`: the pronoun stands on the last word of the title or on its field. */
function onField(
  document: WordedDocument,
  lexicon: Lexicon,
  i: number,
  limit: number,
): PossessedTitle | null {
  const word = document.words[i];
  if (!word || (word.opens & lexicon.titles.bit) === 0) return null;
  for (const clitics of word.clitics) {
    let title = lexicon.titles.next.get(clitics.loose);
    for (let at = i + 1; title && at < Math.min(limit, i + LONGEST_TITLE); at++) {
      for (const { clitics: own, title: key, suffix } of document.words[at]?.possessed ?? []) {
        if (own.letters > 0) continue;
        const match = { payloads: [], first: i, last: at + 1, clitics, definite: true };
        const whole = statesOffice(title.next.get(key)?.payloads);
        if (whole) return { match, form: whole, portfolio: null, suffix, words: whole.text };
        const form = statesOffice(title.payloads);
        const portfolio = lexicon.portfolios.next.get(key)?.payloads[0];
        if (form?.title.complements.includes("portfolio") && portfolio)
          return {
            match,
            form,
            portfolio: portfolio.id,
            suffix,
            words: `${form.text} ال${portfolio.forms[0]}`,
          };
      }
      title = title.next.get(document.tokens[at]?.loose ?? "");
    }
  }
  return null;
}

/** Words of a title with its pronoun: `المتحدث الرسمي باسمها`. */
const LONGEST_TITLE = 3;

const STATED: ReadonlySet<TitleRelation> = new Set(["HOLDS_OFFICE", "SPOKESPERSON_OF"]);

function statesOffice(forms: readonly TitleEntry[] | undefined): TitleEntry | null {
  return (
    forms?.find(
      ({ number, title }) => number === "singular" && title.relation !== null && STATED.has(title.relation),
    ) ?? null
  );
}
