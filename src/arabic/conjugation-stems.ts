/**
 * From a root and a form to the stems that endings are put on, in the sounds of hamza.ts.
 * Knows how weak letters, doubled radicals, hamzas and the infixed t of form VIII change a pattern.
 */

export const VERB_FORMS = [
  "I",
  "II",
  "III",
  "IV",
  "V",
  "VI",
  "VII",
  "VIII",
  "IX",
  "X",
  "Q1",
  "Q2",
  "Q4",
] as const;
/** `Q1` زعزع, `Q2` تدهور, `Q4` اطمأن. */
export type VerbPattern = (typeof VERB_FORMS)[number];

export const FORM_I_VOWELS = ["a-u", "a-i", "a-a", "i-a", "u-u", "i-i"] as const;
/** The vowel before the last radical, perfect and imperfect. */
export type FormIVowels = (typeof FORM_I_VOWELS)[number];

export type Tense = "perfect" | "imperfect";
export type Voice = "active" | "passive";
type Vowel = "a" | "i" | "u";

/** A root in a form: what is needed to build its stems. */
export interface Pattern {
  /** Three radicals, four for `Q1`, `Q2`, `Q4`; weak ones as و and ي, hamza as ء. */
  readonly root: readonly string[];
  readonly form: VerbPattern;
  /** Null for every form but I. */
  readonly vowels: FormIVowels | null;
  /** A weak middle radical that stays a consonant (`ازدوج`, `استجوب`), or an unusual t in form VIII (`اتخذ`). */
  readonly irregular: boolean;
}

/** A stem that ends in a consonant. */
export interface ClosedStem {
  readonly kind: "closed";
  /** Before an ending that begins with a vowel: `qAl`, `radd`. */
  readonly vowel: string;
  /** Before an ending that begins with a consonant: `qul`, `radad`. */
  readonly consonant: string;
  /** Without an ending, in the jussive: `qul`; `rudd` and `rdud`. */
  readonly bare: readonly string[];
}

/** A stem whose last radical is weak: `daʿ` + a + w. */
export interface OpenStem {
  readonly kind: "open";
  readonly base: string;
  readonly theme: Vowel;
  /** The weak radical as it shows before `-tu`: و only in form I. */
  readonly last: "و" | "ي";
}

export type Stem = ClosedStem | OpenStem;

/** A pattern filled with a root, before weak and doubled radicals are dealt with. */
interface Shape {
  /** Everything before the middle radical. */
  readonly before: string;
  /** The middle radical, doubled in II and V. */
  readonly middle: string;
  readonly theme: Vowel;
  readonly last: string;
}

/** The stem of a finite form, without the person's prefix (`yaktub` → `ktub`). Null where there is none. */
export function finiteStem(pattern: Pattern, tense: Tense, voice: Voice): Stem | null {
  if (voice === "passive" && pattern.form === "IX") return null;
  const shape = tense === "perfect" ? perfectShape(pattern, voice) : imperfectShape(pattern, voice);
  return resolve(shape, pattern, tense, voice);
}

/** The vowel of the person's prefix: `yaktubu`, `yursilu`. */
export function prefixVowel(form: VerbPattern, voice: Voice): "a" | "u" {
  return voice === "passive" || form === "II" || form === "III" || form === "IV" || form === "Q1" ? "u" : "a";
}

/** The stem of a participle of a derived form, with its `مu-`. */
export function derivedParticipleStem(pattern: Pattern, voice: Voice): Stem {
  const shape = imperfectShape(pattern, voice);
  const theme = voice === "active" ? "i" : "a";
  return resolve({ ...shape, before: `مu${shape.before}`, theme }, pattern, "imperfect", voice);
}

export function isWeak(radical: string | undefined): radical is "و" | "ي" {
  return radical === "و" || radical === "ي";
}

/** True where a weak middle radical turns into a long vowel: `قال`, `أدان`, but not `ناول`, `نوى`, `استجوب`. */
export function isHollow({ root, form, irregular }: Pattern): boolean {
  return (
    isWeak(root[1]) &&
    !isWeak(root[2]) &&
    root[1] !== root[2] &&
    !irregular &&
    (form === "I" || form === "IV" || form === "VII" || form === "VIII" || form === "X")
  );
}

/** The first radical of form VIII together with the infixed t: `ittafaqa`, `iṣṭadama`, `izdahara`. */
export function eighthOnset(first: string, irregular: boolean): string {
  if (isWeak(first) || first === "ت") return "تت";
  if (first === "ء") return irregular ? "تت" : "ءت";
  if (first === "ص" || first === "ض") return `${first}ط`;
  if (first === "ط") return "طط";
  if (first === "ظ") return irregular ? "ظط" : "ظظ";
  if (first === "د") return "دد";
  if (first === "ذ") return irregular ? "ذد" : "دد";
  if (first === "ز") return "زد";
  return first === "ث" && irregular ? "ثث" : `${first}ت`;
}

/** ر ء ي loses its hamza in `يرى` and in all of `أرى`. */
function losesHamza({ root, form }: Pattern, tense: Tense): boolean {
  return root.join("") === "رءي" && (form === "IV" || (form === "I" && tense === "imperfect"));
}

function perfectShape(pattern: Pattern, voice: Voice): Shape {
  const { root, form, vowels, irregular } = pattern;
  const [f, c, l, d = ""] = root as [string, string, string, string?];
  const passive = voice === "passive";
  const theme: Vowel = passive ? "i" : form === "I" ? (vowels?.[0] as Vowel) : "a";
  const v = passive ? "u" : "a";
  const join = passive ? "ٱu" : "ٱi";
  const middle = losesHamza(pattern, "perfect") ? "" : c;
  switch (form) {
    case "I":
      return { before: f + v, middle, theme, last: l };
    case "II":
      return { before: f + v, middle: c + c, theme, last: l };
    case "III":
      return { before: f + v.toUpperCase(), middle, theme, last: l };
    case "IV":
      return { before: `ء${v}${f}`, middle, theme, last: l };
    case "V":
      return { before: `ت${v}${f}${v}`, middle: c + c, theme, last: l };
    case "VI":
      return { before: `ت${v}${f}${v.toUpperCase()}`, middle, theme, last: l };
    case "VII":
      return { before: `${join}ن${f}${v}`, middle, theme, last: l };
    case "VIII":
      return { before: join + eighthOnset(f, irregular) + v, middle, theme, last: l };
    case "IX":
      return { before: `${join}${f}${c}${v}`, middle: l, theme, last: l };
    case "X":
      return { before: `${join}ست${v}${f}`, middle, theme, last: l };
    case "Q1":
      return { before: `${f}${v}${c}`, middle: l, theme, last: d };
    case "Q2":
      return { before: `ت${v}${f}${v}${c}`, middle: l, theme, last: d };
    case "Q4":
      return { before: `${join}${f}${c}${v}${l}`, middle: d, theme, last: d };
  }
}

function imperfectShape(pattern: Pattern, voice: Voice): Shape {
  const { root, form, vowels, irregular } = pattern;
  const [f, c, l, d = ""] = root as [string, string, string, string?];
  const passive = voice === "passive";
  const a = (active: Vowel): Vowel => (passive ? "a" : active);
  const middle = losesHamza(pattern, "imperfect") ? "" : c;
  switch (form) {
    case "I": {
      const before = !passive && dropsFirst(pattern) ? "" : f;
      return { before, middle, theme: a(vowels?.[2] as Vowel), last: l };
    }
    case "II":
      return { before: `${f}a`, middle: c + c, theme: a("i"), last: l };
    case "III":
      return { before: `${f}A`, middle, theme: a("i"), last: l };
    case "IV":
      return { before: f, middle, theme: a("i"), last: l };
    case "V":
      return { before: `تa${f}a`, middle: c + c, theme: "a", last: l };
    case "VI":
      return { before: `تa${f}A`, middle, theme: "a", last: l };
    case "VII":
      return { before: `ن${f}a`, middle, theme: a("i"), last: l };
    case "VIII":
      return { before: `${eighthOnset(f, irregular)}a`, middle, theme: a("i"), last: l };
    case "IX":
      return { before: `${f}${c}a`, middle: l, theme: a("i"), last: l };
    case "X":
      return { before: `ستa${f}`, middle, theme: a("i"), last: l };
    case "Q1":
      return { before: `${f}a${c}`, middle: l, theme: a("i"), last: d };
    case "Q2":
      return { before: `تa${f}a${c}`, middle: l, theme: "a", last: d };
    case "Q4":
      return { before: `${f}${c}a${l}`, middle: d, theme: a("i"), last: d };
  }
}

/** وعد → يعد, ورث → يرث, وضع → يضع, وسع → يسع; but وجل → يوجل, ود → يود. */
function dropsFirst({ root, vowels }: Pattern): boolean {
  if (root[0] !== "و" || root[1] === root[2]) return false;
  if (vowels === "a-i" || vowels === "i-i" || vowels === "a-a") return true;
  return vowels === "i-a" && (root[2] === "ع" || root[2] === "ء");
}

function resolve(shape: Shape, pattern: Pattern, tense: Tense, voice: Voice): Stem {
  const { before, middle, theme, last } = shape;
  const { form } = pattern;
  if (isWeak(last) && form !== "IX") {
    const keepsW = form === "I" && voice === "active" && last === "و" && theme !== "i";
    return { kind: "open", base: before + middle, theme, last: keepsW ? "و" : "ي" };
  }
  if (isHollow(pattern)) return hollowStem(shape, pattern, tense, voice);
  const doubled = middle === last && !(form === "II" || form === "V" || form === "Q1" || form === "Q2");
  const consonant = before + middle + theme + last;
  if (!doubled) return { kind: "closed", vowel: consonant, consonant, bare: [consonant] };
  const vowel = endsInVowel(before) ? before + middle + last : before + theme + middle + last;
  return { kind: "closed", vowel, consonant, bare: [vowel, consonant] };
}

function hollowStem(
  { before, theme, last }: Shape,
  { form, vowels }: Pattern,
  tense: Tense,
  voice: Voice,
): Stem {
  const onset = endsInVowel(before) ? before.slice(0, -1) : before;
  const perfect = tense === "perfect";
  let long: Vowel = theme;
  let short: Vowel = theme;
  if (form === "VII" || form === "VIII") long = short = perfect && voice === "passive" ? "i" : "a";
  else if (form === "I" && perfect) {
    long = voice === "passive" ? "i" : "a";
    short = voice === "active" && vowels === "a-u" ? "u" : "i";
  } else if (perfect) long = short = voice === "passive" ? "i" : "a";
  const consonant = onset + short + last;
  return { kind: "closed", vowel: onset + long.toUpperCase() + last, consonant, bare: [consonant] };
}

function endsInVowel(sounds: string): boolean {
  return "aiuAIU".includes(sounds[sounds.length - 1] ?? "-");
}
