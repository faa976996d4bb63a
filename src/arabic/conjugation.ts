import {
  citationSounds,
  imperfectForms,
  perfectForms,
  VERB_CELLS,
  type VerbCell,
} from "./conjugation-endings.js";
import { masdarForms, NOMINAL_CELLS, type NominalCell, participleForms } from "./conjugation-nominals.js";
import {
  type FormIVowels,
  finiteStem,
  isHollow,
  isWeak,
  type Pattern,
  prefixVowel,
  type VerbPattern,
} from "./conjugation-stems.js";
import { spell } from "./hamza.js";

/** What the generator needs to know of a verb. */
export interface ConjugatedVerb {
  /** Third person masculine singular of the perfect, unvowelled, with its hamza: `أرسل`. */
  readonly lemma: string;
  /** Three radicals, four for the `Q` forms; weak ones as و and ي, hamza as ء. */
  readonly root: readonly string[];
  readonly form: VerbPattern;
  /** Null for every form but I. */
  readonly vowels: FormIVowels | null;
  /** Verbal nouns as printed; empty: the one that the form's rule gives. Form I has no rule. */
  readonly masdars: readonly string[];
  /** Whether passive forms are made. */
  readonly passive: boolean;
}

/** A finite form as newswire prints it: unvowelled, hamzas in place. */
export interface VerbForm extends VerbCell {
  readonly surface: string;
}

/** A verbal noun or participle as newswire prints it. */
export interface NominalForm extends NominalCell {
  readonly surface: string;
}

/**
 * Every finite form of a verb: perfect and imperfect in three moods, active and (for a verb that has one) passive,
 * all persons but the second dual. One cell has several forms where outlets differ (`بدؤوا`, `بدأوا`) or grammar
 * allows two (`لم يرد`, `لم يردد`); one surface stands for several cells where vowels alone tell them apart.
 */
export function conjugate(verb: ConjugatedVerb): readonly VerbForm[] {
  const forms: VerbForm[] = [];
  inflectFinite(verb, (surface, cell) => forms.push({ surface, ...(VERB_CELLS[cell] as VerbCell) }));
  return forms;
}

/**
 * Every verbal noun and participle of a verb, in the number, gender and case forms that differ in print.
 * The passive participle is made where the verb has a passive.
 */
export function nominals(verb: ConjugatedVerb): readonly NominalForm[] {
  const forms: NominalForm[] = [];
  inflectNominal(verb, (surface, cell) => forms.push({ surface, ...(NOMINAL_CELLS[cell] as NominalCell) }));
  return forms;
}

/** As `conjugate`, without objects: the surface and the index of its cell in VERB_CELLS. */
export function inflectFinite(verb: ConjugatedVerb, emit: (surface: string, cell: number) => void): void {
  const pattern = patternOf(verb);
  const printed = speller(emit);
  for (const voice of ["active", "passive"] as const) {
    if (voice === "passive" && !verb.passive) continue;
    const perfect = finiteStem(pattern, "perfect", voice);
    const imperfect = finiteStem(pattern, "imperfect", voice);
    if (perfect) perfectForms(perfect, voice, printed);
    if (imperfect) imperfectForms(imperfect, prefixVowel(pattern.form, voice), voice, printed);
  }
}

/** As `nominals`, without objects: the surface and the index of its cell in NOMINAL_CELLS. */
export function inflectNominal(verb: ConjugatedVerb, emit: (surface: string, cell: number) => void): void {
  const pattern = patternOf(verb);
  masdarForms(pattern, verb.masdars, emit);
  const printed = speller(emit);
  participleForms(pattern, "active", printed);
  if (verb.passive) participleForms(pattern, "passive", printed);
}

/** The third person masculine singular of the perfect that a verb's root, form and vowels give. */
export function citationForm(verb: ConjugatedVerb): string {
  return regularCitation(patternOf(verb));
}

/**
 * The pattern that gives the lemma: the regular one, or where the lemma says so the one that keeps a weak middle
 * radical (`ازدوج`, `استجوب`) or has another t in form VIII (`اتخذ`).
 */
function patternOf({ root, form, vowels, lemma }: ConjugatedVerb): Pattern {
  const regular: Pattern = { root, form, vowels, irregular: false };
  const mayDiffer = isHollow(regular) || (form === "VIII" && !isWeak(root[0]));
  if (!mayDiffer || regularCitation(regular) === lemma) return regular;
  const irregular = { ...regular, irregular: true };
  return regularCitation(irregular) === lemma ? irregular : regular;
}

function regularCitation(pattern: Pattern): string {
  const stem = finiteStem(pattern, "perfect", "active");
  return stem ? (spell(citationSounds(stem))[0] as string) : "";
}

/** Spells what it is given; equal sounds, as different moods have them, only once. */
function speller(emit: (surface: string, cell: number) => void): (sounds: string, cell: number) => void {
  const known = new Map<string, readonly string[]>();
  return (sounds, cell) => {
    let surfaces = known.get(sounds);
    if (!surfaces) {
      surfaces = spell(sounds);
      known.set(sounds, surfaces);
    }
    for (const surface of surfaces) emit(surface, cell);
  };
}
