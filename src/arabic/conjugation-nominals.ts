import type { Gender, GrammaticalNumber } from "./conjugation-endings.js";
import { masdarStem } from "./conjugation-masdars.js";
import {
  derivedParticipleStem,
  isHollow,
  isWeak,
  type Pattern,
  type Stem,
  type Voice,
} from "./conjugation-stems.js";
import { spell } from "./hamza.js";

export type NominalKind = "masdar" | "active-participle" | "passive-participle";

/**
 * What a noun form can be joined to. `free`: an article, a pronoun or nothing (`مؤكد`). `indefinite`: nothing
 * (`مؤكدا`, `داع`). `absolute`: an article, no pronoun (`مؤكدون`). `construct`: a genitive or pronoun (`مؤكدو`).
 */
export type NominalState = "free" | "indefinite" | "absolute" | "construct";

/** What a verbal noun or participle says beyond its verb. */
export interface NominalCell {
  readonly kind: NominalKind;
  readonly number: GrammaticalNumber;
  readonly gender: Gender;
  /** True where the spelling shows the accusative: `مؤكدا`; and in `مؤكدين`, which may also be genitive. */
  readonly accusative: boolean;
  readonly state: NominalState;
}

type Slot = readonly [GrammaticalNumber, Gender, boolean, NominalState];

const M = "masculine";
const F = "feminine";
const SLOTS: readonly Slot[] = [
  ["singular", M, false, "free"],
  ["singular", M, true, "indefinite"],
  ["singular", M, false, "indefinite"],
  ["singular", F, false, "free"],
  ["dual", M, false, "absolute"],
  ["dual", M, true, "absolute"],
  ["dual", F, false, "absolute"],
  ["dual", F, true, "absolute"],
  ["plural", M, false, "absolute"],
  ["plural", M, true, "absolute"],
  ["plural", F, false, "free"],
  ["plural", M, false, "construct"],
  ["plural", M, true, "construct"],
];
/** Indexes of SLOTS. */
const SG = 0;
const SG_TANWIN = 1;
const SG_INDEFINITE = 2;
const SG_F = 3;
const DUAL = 4;
const DUAL_F = 6;
const PL = 8;
const PL_F = 10;
const PL_CONSTRUCT = 11;

const KINDS = ["masdar", "active-participle", "passive-participle"] as const;

/** All cells, in a fixed order: by kind, then slot. */
export const NOMINAL_CELLS: readonly NominalCell[] = KINDS.flatMap((kind) =>
  SLOTS.map(([number, gender, accusative, state]) => ({ kind, number, gender, accusative, state })),
);

type Emit = (sounds: string, cell: number) => void;

/** Calls `emit` with the sounds of every form of a participle and the index of its cell in NOMINAL_CELLS. */
export function participleForms(pattern: Pattern, voice: Voice, emit: Emit): void {
  const stem = participleStem(pattern, voice);
  if (!stem) return;
  const first = (voice === "active" ? 1 : 2) * SLOTS.length;
  const put: Emit = (sounds, slot) => emit(sounds, first + slot);
  if (stem.kind === "closed") closedParticiple(stem.vowel, put);
  else if (stem.theme === "a") finalAParticiple(stem.base, put);
  else finalIParticiple(stem.base, put);
}

/** `مؤكد`: duals and plurals are put on the stem. */
function closedParticiple(stem: string, put: Emit): void {
  put(stem, SG);
  if (showsTanwin(stem)) put(`${stem}Z`, SG_TANWIN);
  put(`${stem}aة`, SG_F);
  duals(stem, `${stem}aت`, put);
  put(`${stem}Uنa`, PL);
  put(`${stem}Iنa`, PL + 1);
  put(`${stem}Aت`, PL_F);
  put(`${stem}U`, PL_CONSTRUCT);
  put(`${stem}I`, PL_CONSTRUCT + 1);
}

/** `داع`, `الداعي`, `داعيا`, `داعية`, `داعون`. */
function finalIParticiple(base: string, put: Emit): void {
  put(`${base}i`, SG_INDEFINITE);
  put(`${base}I`, SG);
  put(`${base}iيZ`, SG_TANWIN);
  put(`${base}iيaة`, SG_F);
  duals(`${base}iي`, `${base}iيaت`, put);
  put(`${base}Uنa`, PL);
  put(`${base}Iنa`, PL + 1);
  put(`${base}iيAت`, PL_F);
  put(`${base}U`, PL_CONSTRUCT);
  put(`${base}I`, PL_CONSTRUCT + 1);
}

/** `ملقى`, `ملقاة`, `ملقون`, `ملقين`. */
function finalAParticiple(base: string, put: Emit): void {
  put(`${base}Y`, SG);
  put(`${base}Aة`, SG_F);
  duals(`${base}aي`, `${base}Aت`, put);
  put(`${base}aونa`, PL);
  put(`${base}aينa`, PL + 1);
  put(`${base}aيAت`, PL_F);
  put(`${base}aو`, PL_CONSTRUCT);
  put(`${base}aي`, PL_CONSTRUCT + 1);
}

/** After aʾ and Aʾ the accusative adds no alif: `لقاء`, `مهنأ`. */
function showsTanwin(stem: string): boolean {
  return !/[aA]ء$/.test(stem);
}

function duals(masculine: string, feminine: string, put: Emit): void {
  put(`${masculine}Aنi`, DUAL);
  put(`${masculine}aينi`, DUAL + 1);
  put(`${feminine}Aنi`, DUAL_F);
  put(`${feminine}aينi`, DUAL_F + 1);
}

function participleStem(pattern: Pattern, voice: Voice): Stem | null {
  if (pattern.form !== "I") return derivedParticipleStem(pattern, voice);
  return voice === "active" ? agentStem(pattern) : patientStem(pattern);
}

const closed = (stem: string): Stem => ({ kind: "closed", vowel: stem, consonant: stem, bare: [stem] });
const openI = (base: string): Stem => ({ kind: "open", base, theme: "i", last: "ي" });

/** فاعل: `كاتب`, `قائل`, `داع`, `جاء`, `حاد`. Qualities (u-u) have an adjective instead. */
function agentStem(pattern: Pattern): Stem | null {
  const [f, c, l] = pattern.root as [string, string, string];
  if (pattern.vowels === "u-u") return null;
  if (isWeak(l)) return openI(`${f}A${c}`);
  if (isHollow(pattern)) return l === "ء" ? openI(`${f}Aء`) : closed(`${f}Aءi${l}`);
  return closed(c === l ? `${f}A${c}${l}` : `${f}A${c}i${l}`);
}

/** مفعول: `مكتوب`, `مقول`, `مبيع`, `مدعو`, `مرمي`, `مرضي`. */
function patientStem(pattern: Pattern): Stem {
  const [f, c, l] = pattern.root as [string, string, string];
  if (isWeak(l)) return closed(`مa${f}${c}${l === "و" && pattern.vowels?.[0] === "a" ? "uوو" : "iيي"}`);
  if (isHollow(pattern)) return closed(`مa${f}${c === "و" ? "U" : "I"}${l}`);
  return closed(`مa${f}${c}U${l}`);
}

/**
 * Calls `emit` with the surface of every form of the verbal nouns: those given, else the one of the form's rule.
 * Plurals in ـات and duals (never before a genitive, where `ـي` would be read into `دفاعي`) are made for all but the form I nouns without ة, whose plurals no rule gives.
 */
export function masdarForms(
  pattern: Pattern,
  given: readonly string[],
  emit: (surface: string, cell: number) => void,
): void {
  const derived = masdarStem(pattern);
  const put: Emit = (sounds, slot) => {
    for (const surface of spell(sounds)) emit(surface, slot);
  };
  if (given.length === 0 && derived) derivedMasdar(derived, put);
  for (const noun of given) {
    if (derived && citation(derived) === noun) derivedMasdar(derived, put);
    else givenMasdar(noun, pattern.form !== "I", emit);
  }
}

function citation(stem: Stem | { readonly kind: "feminine"; readonly base: string }): string {
  const sounds =
    stem.kind === "feminine" ? `${stem.base}ة` : stem.kind === "open" ? `${stem.base}I` : stem.vowel;
  return spell(sounds)[0] as string;
}

function derivedMasdar(stem: Stem | { readonly kind: "feminine"; readonly base: string }, put: Emit): void {
  if (stem.kind === "feminine") {
    // base ends in the vowel before ة: إدانa, مناداA.
    put(`${stem.base}ة`, SG_F);
    put(`${stem.base}تAنi`, DUAL_F);
    put(`${stem.base}تaينi`, DUAL_F + 1);
    put(stem.base.endsWith("A") ? `${stem.base.slice(0, -1)}aيAت` : `${stem.base.slice(0, -1)}Aت`, PL_F);
    return;
  }
  const base = stem.kind === "open" ? `${stem.base}iي` : stem.vowel;
  put(stem.kind === "open" ? `${stem.base}I` : base, SG);
  if (stem.kind === "open") put(`${stem.base}i`, SG_INDEFINITE);
  if (showsTanwin(base)) put(`${base}Z`, SG_TANWIN);
  put(`${base}Aنi`, DUAL);
  put(`${base}aينi`, DUAL + 1);
  put(`${base}Aت`, PL_F);
}

/** A verbal noun of the lexicon, whose vowels are not known: `قتل`, `دعوة`, `لقاء`, `نفي`, `ذكرى`. */
function givenMasdar(noun: string, countable: boolean, emit: (surface: string, cell: number) => void): void {
  if (noun.endsWith("ة")) {
    const base = noun.slice(0, -1);
    emit(noun, SG_F);
    emit(`${base}تان`, DUAL_F);
    emit(`${base}تين`, DUAL_F + 1);
    if (!base.endsWith("ا")) emit(base.endsWith("أ") ? `${base.slice(0, -1)}آت` : `${base}ات`, PL_F);
    return;
  }
  emit(noun, SG);
  if (/[ىا]$/.test(noun)) return;
  if (!/(اء|أ)$/.test(noun)) {
    emit(/[^ادذرزوى]ء$/.test(noun) ? `${noun.slice(0, -1)}ئا` : `${noun}ا`, SG_TANWIN);
  }
  if (!countable) return;
  emit(`${noun}ان`, DUAL);
  emit(`${noun}ين`, DUAL + 1);
  emit(`${noun}ات`, PL_F);
}
