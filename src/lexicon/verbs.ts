import { type ConjugatedVerb, citationForm, type NominalForm, type VerbForm } from "../arabic/conjugation.js";
import {
  FORM_I_VOWELS,
  type FormIVowels,
  VERB_FORMS,
  type VerbPattern,
} from "../arabic/conjugation-stems.js";
import { SeedError } from "../model/errors.js";
import { alternatives, readSeed, type SeedRow } from "./tsv.js";

/**
 * What a verb does in news. `say` reports a clause, `modal` (يعتزم) and `aspect` (واصل) govern another event, `aux`
 * is كان and its sisters, `move` goes somewhere, `narrative` only carries the story, `event` is all the rest.
 */
export const VERB_CLASSES = ["say", "event", "modal", "aspect", "aux", "move", "narrative"] as const;
export type VerbClass = (typeof VERB_CLASSES)[number];

/** What a verb means beside its class; see the head of `verbs.tsv`. */
export const VERB_TRAITS = ["lasts", "relays", "answers", "makes", "earlier"] as const;
export type VerbTrait = (typeof VERB_TRAITS)[number];

/** One row of `seeds/lexicon/verbs.tsv`. */
export interface VerbLexeme extends ConjugatedVerb {
  /** Latin and unique: `hadhdhara`. */
  readonly id: string;
  readonly class: VerbClass;
  readonly traits: ReadonlySet<VerbTrait>;
  /** A sentence of our own with a finite form of the verb: the row's test. */
  readonly example: string;
}

/** A word read as a finite form. */
export interface VerbReading {
  readonly verb: VerbLexeme;
  readonly form: VerbForm;
  /** With the prefix سـ: `سترسل`. */
  readonly future: boolean;
  /** With a glued لـ: `ليبحث` (let him, or in order that he), `فليبحث`. */
  readonly lam: boolean;
  /** The object pronoun that was taken off: `ها` of `أرسلتها`. */
  readonly objectSuffix: string | null;
}

/** A word read as a verbal noun or participle. */
export interface NominalReading {
  readonly verb: VerbLexeme;
  readonly nominal: NominalForm;
  /** With the article: `الاتهامات`. */
  readonly definite: boolean;
  /** The pronoun that was taken off: `ه` of `دعوته`. */
  readonly suffix: string | null;
}

/** `"form" in reading` tells the two apart. */
export type WordReading = VerbReading | NominalReading;

export { buildVerbTable, type VerbTable } from "./verb-table.js";

const COLUMNS = ["id", "lemma", "root", "form", "vowels", "masdars", "passive", "class", "example"] as const;
type Row = SeedRow<(typeof COLUMNS)[number]>;

const RADICAL = /^[ءبتثجحخدذرزسشصضطظعغفقكلمنهوي]$/;
const UNVOWELLED = /^[ء-غف-ي]+$/;

/**
 * Reads and checks the verbs.
 * @throws SeedError with every problem of the file, as `verbs.tsv:41 what is wrong`.
 */
export function readVerbs(path: string): readonly VerbLexeme[] {
  const problems: string[] = [];
  const verbs: VerbLexeme[] = [];
  const seen = new Map<string, string>();
  for (const row of readSeed(path, COLUMNS)) {
    const earlier = seen.get(row.cells.id);
    if (earlier) problems.push(`${row.at} has the id ${row.cells.id} of ${earlier}; give it another`);
    seen.set(row.cells.id, row.at);
    const found = problemsOf(row);
    if (found.length > 0) {
      problems.push(...found.map((problem) => `${row.at} ${problem}`));
      continue;
    }
    const verb = verbOf(row);
    const given = citationForm(verb);
    if (given === verb.lemma) verbs.push(verb);
    else {
      const vowels = verb.vowels ? ` ${verb.vowels}` : "";
      problems.push(
        `${row.at} lemma ${verb.lemma} is not what root ${verb.root.join(" ")} form ${verb.form}${vowels} gives (${given})`,
      );
    }
  }
  if (problems.length > 0) throw new SeedError(problems);
  return verbs;
}

function verbOf({ cells }: Row): VerbLexeme {
  const [ofClass, ...traits] = alternatives(cells.class);
  return {
    id: cells.id,
    lemma: cells.lemma,
    root: cells.root.split(/ +/),
    form: cells.form as VerbPattern,
    vowels: cells.vowels === "" ? null : (cells.vowels as FormIVowels),
    masdars: alternatives(cells.masdars),
    passive: cells.passive === "yes",
    class: ofClass as VerbClass,
    traits: new Set(traits as VerbTrait[]),
    example: cells.example,
  };
}

/** What is wrong with the cells of a row, each by itself. */
function problemsOf({ cells }: Row): readonly string[] {
  const problems: string[] = [];
  const oneOf = (column: string, cell: string, allowed: readonly string[]) => {
    if (!allowed.includes(cell))
      problems.push(`has the ${column} "${cell}", which is none of ${allowed.join(", ")}`);
  };
  const [ofClass = "", ...traits] = alternatives(cells.class);
  if (!/^[a-z][a-z0-9-]*$/.test(cells.id))
    problems.push(`has the id "${cells.id}"; an id is small Latin letters, digits and hyphens`);
  if (!UNVOWELLED.test(cells.lemma)) problems.push(`has the lemma "${cells.lemma}"; write it without vowels`);
  oneOf("form", cells.form, VERB_FORMS);
  oneOf("class", ofClass, VERB_CLASSES);
  for (const trait of traits) oneOf("trait", trait, VERB_TRAITS);
  oneOf("passive", cells.passive, ["yes", "no"]);
  if (cells.form === "I") oneOf("vowels", cells.vowels, FORM_I_VOWELS);
  else if (cells.vowels !== "") problems.push(`has vowels "${cells.vowels}", which only form I has; write -`);
  problems.push(...rootProblems(cells.root, cells.form));
  for (const masdar of alternatives(cells.masdars)) {
    if (!UNVOWELLED.test(masdar)) problems.push(`has the masdar "${masdar}"; write it without vowels`);
  }
  if (cells.form === "I" && cells.masdars === "") problems.push("has no masdar, which form I must give");
  if (cells.example === "") problems.push("has no example sentence");
  return problems;
}

function rootProblems(root: string, form: string): readonly string[] {
  const radicals = root.split(/ +/);
  const wrong = radicals.filter((radical) => !RADICAL.test(radical));
  if (wrong.length > 0) {
    return [`has the root "${root}"; write radicals separated by spaces, weak ones as و or ي, hamza as ء`];
  }
  const length = form.startsWith("Q") ? 4 : 3;
  if (radicals.length !== length)
    return [`has a root of ${radicals.length} radicals; form ${form} takes ${length}`];
  return [];
}
