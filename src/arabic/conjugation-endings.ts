import type { Stem, Tense, Voice } from "./conjugation-stems.js";

export type Mood = "indicative" | "subjunctive" | "jussive";
export type Person = 1 | 2 | 3;
export type GrammaticalNumber = "singular" | "dual" | "plural";
export type Gender = "masculine" | "feminine";

/** Who does it, how many, of which gender; the first person has no gender. */
export interface Agreement {
  readonly person: Person;
  readonly number: GrammaticalNumber;
  readonly gender: Gender | null;
}

/** What a finite form says beyond its verb. */
export interface VerbCell extends Agreement {
  readonly tense: Tense;
  /** Null in the perfect. */
  readonly mood: Mood | null;
  readonly voice: Voice;
}

const agreement = (person: Person, number: GrammaticalNumber, gender: Gender | null): Agreement => ({
  person,
  number,
  gender,
});

/** Every agreement of Arabic but the second person dual, which newswire does not use. */
const AGREEMENTS = [
  agreement(3, "singular", "masculine"),
  agreement(3, "singular", "feminine"),
  agreement(3, "dual", "masculine"),
  agreement(3, "dual", "feminine"),
  agreement(3, "plural", "masculine"),
  agreement(3, "plural", "feminine"),
  agreement(1, "singular", null),
  agreement(1, "plural", null),
  agreement(2, "singular", "masculine"),
  agreement(2, "singular", "feminine"),
  agreement(2, "plural", "masculine"),
  agreement(2, "plural", "feminine"),
] as const;

const PREFIXES = ["ي", "ت", "ي", "ت", "ي", "ي", "ء", "ن", "ت", "ت", "ت", "ت"] as const;

/** The perfect's endings in the order of AGREEMENTS: after a vowel-taking or a consonant-taking stem. */
const PERFECT = ["a", "aت", "A", "aتA", "U+", "نa", "تu", "نA", "تa", "تi", "تuم", "تuننa"] as const;

const MOODS = ["indicative", "subjunctive", "jussive"] as const;

const BLOCK = AGREEMENTS.length;
const TENSE_MOODS: readonly { readonly tense: Tense; readonly mood: Mood | null }[] = [
  { tense: "perfect", mood: null },
  ...MOODS.map((mood) => ({ tense: "imperfect" as const, mood })),
];
const VOICES: readonly Voice[] = ["active", "passive"];

/** All cells of a paradigm, in a fixed order: by voice, then tense and mood, then agreement. */
export const VERB_CELLS: readonly VerbCell[] = VOICES.flatMap((voice) =>
  TENSE_MOODS.flatMap(({ tense, mood }) => AGREEMENTS.map((who) => ({ tense, mood, voice, ...who }))),
);

/** Calls `emit` with the sounds of every perfect form and the index of its cell in VERB_CELLS. */
export function perfectForms(stem: Stem, voice: Voice, emit: (sounds: string, cell: number) => void): void {
  const first = VOICES.indexOf(voice) * BLOCK * TENSE_MOODS.length;
  PERFECT.forEach((ending, who) => {
    emit(perfect(stem, ending, who), first + who);
  });
}

/** The sounds of the third person masculine singular of the perfect, by which a verb is cited. */
export function citationSounds(stem: Stem): string {
  return perfect(stem, PERFECT[0], 0);
}

function perfect(stem: Stem, ending: string, who: number): string {
  if (stem.kind === "closed") return (who < 5 ? stem.vowel : stem.consonant) + ending;
  const { base, theme, last } = stem;
  if (theme === "a") {
    if (who === 0) return base + (last === "و" ? "A" : "Y");
    if (who === 1 || who === 3) return base + ending;
    if (who === 4) return `${base}aو+`;
    return `${base}a${last}${ending}`;
  }
  if (who === 4) return `${base}U+`;
  const long = theme === "i" ? "I" : "U";
  return who < 4 ? base + theme + last + ending : base + long + ending;
}

/** Calls `emit` with the sounds of every imperfect form in every mood and the index of its cell in VERB_CELLS. */
export function imperfectForms(
  stem: Stem,
  vowel: "a" | "u",
  voice: Voice,
  emit: (sounds: string, cell: number) => void,
): void {
  MOODS.forEach((mood, m) => {
    const first = (VOICES.indexOf(voice) * TENSE_MOODS.length + 1 + m) * BLOCK;
    PREFIXES.forEach((prefix, who) => {
      for (const rest of imperfect(stem, mood, who)) emit(prefix + vowel + rest, first + who);
    });
  });
}

/** Stem and ending of one imperfect form: two where the jussive may double its last radical (يرد, يردد). */
function imperfect(stem: Stem, mood: Mood, who: number): readonly string[] {
  const full = mood === "indicative";
  if (who === 5 || who === 11) return [stem.kind === "closed" ? `${stem.consonant}نa` : beforeN(stem)];
  if (who === 2 || who === 3) return [joinA(stem) + (full ? "Aنi" : "A")];
  if (who === 4 || who === 10) return [joinU(stem) + (full ? "نa" : "+")];
  if (who === 9) return [joinI(stem) + (full ? "نa" : "")];
  if (stem.kind === "closed") {
    if (mood === "jussive") return stem.bare;
    return [stem.vowel + (full ? "u" : "a")];
  }
  return [openSingular(stem.base, stem.theme, stem.last, mood)];
}

function openSingular(base: string, theme: "a" | "i" | "u", last: "و" | "ي", mood: Mood): string {
  if (mood === "jussive") return `${base}${theme}-`;
  if (theme === "a") return `${base}Y`;
  if (mood === "indicative") return base + theme.toUpperCase();
  return `${base}${theme}${last}a`;
}

/** `yadʿUna`, `yarmUna`, but `yulqawna`. */
function joinU(stem: Stem): string {
  if (stem.kind === "closed") return `${stem.vowel}U`;
  return stem.base + (stem.theme === "a" ? "aو" : "U");
}

function joinI(stem: Stem): string {
  if (stem.kind === "closed") return `${stem.vowel}I`;
  return stem.base + (stem.theme === "a" ? "aي" : "I");
}

/** `yadʿuwAni`, `yarmiyAni`; after a the weak radical of the imperfect is always ي: `yarḍayAni`. */
function joinA(stem: Stem): string {
  if (stem.kind === "closed") return stem.vowel;
  return stem.theme === "a" ? `${stem.base}aي` : stem.base + stem.theme + stem.last;
}

function beforeN(stem: Stem & { readonly kind: "open" }): string {
  return `${stem.base}${stem.theme === "a" ? "aي" : stem.theme.toUpperCase()}نa`;
}
