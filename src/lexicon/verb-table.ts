import { inflectFinite, inflectNominal, type NominalForm, type VerbForm } from "../arabic/conjugation.js";
import { VERB_CELLS, type VerbCell } from "../arabic/conjugation-endings.js";
import { NOMINAL_CELLS, type NominalCell } from "../arabic/conjugation-nominals.js";
import { nominalSuffixes, verbalSuffixes } from "../arabic/conjugation-suffixes.js";
import type { VerbLexeme, VerbReading, WordReading } from "./verbs.js";

/** All forms of all verbs, by how they are printed. */
export interface VerbTable {
  readonly verbs: readonly VerbLexeme[];
  /** How many different words the table holds, without prefixes and pronouns. */
  readonly size: number;
  /** The verb with this id; undefined where there is none. */
  verb(id: string): VerbLexeme | undefined;
  /**
   * Every reading of one bare word as a form of a verb, the likelier ones first: third person active, passive,
   * nouns, then other persons. Conjunctions and prepositions are off already; the future سـ, a glued لـ, the
   * article and pronouns are taken off here, a pronoun only where the word as a whole is not in the table.
   * Hamzas must agree; only where nothing agrees are words found that leave a hamza, the dots of ي or ة out,
   * or put a hamza on a joining alif (`اكد`, `إتهم`).
   */
  lookup(surface: string): readonly WordReading[];
}

/** A verb's index and a cell's: finite cells first, nominal cells after them. */
type Code = number;
const CELLS = 256;
/** Ends a linked list of codes. */
const LAST = -1;

/** Where a surface was found: as it stands in the table, with its codes. */
interface Entry {
  readonly surface: string;
  readonly codes: readonly Code[];
}
type Find = (stem: string) => readonly Entry[];

const NOTHING: readonly Entry[] = [];
/** A shorter word is not looked up with its hamzas left out: too much else looks like it. */
const LEAST_FOLDED = 3;

/** Generates every form of the verbs; about 40 different words each. */
export function buildVerbTable(verbs: readonly VerbLexeme[]): VerbTable {
  // A surface's codes are a linked list in two arrays: fifty thousand small arrays would take as long to make as the
  // forms themselves. `exact` has the list's first link.
  const exact = new Map<string, number>();
  const folded = new Map<string, string[]>();
  const codeOf: Code[] = [];
  const next: number[] = [];
  verbs.forEach((verb, index) => {
    const add = (surface: string, cell: number) => {
      const code = index * CELLS + cell;
      let link = exact.get(surface);
      if (link === undefined) exact.set(surface, codeOf.length);
      else {
        for (;;) {
          if (codeOf[link] === code) return;
          const after = next[link] as number;
          if (after === LAST) break;
          link = after;
        }
        next[link] = codeOf.length;
      }
      codeOf.push(code);
      next.push(LAST);
    };
    inflectFinite(verb, add);
    inflectNominal(verb, (surface, cell) => add(surface, VERB_CELLS.length + cell));
  });
  for (const surface of exact.keys()) {
    const key = foldHamzas(surface);
    if (key === surface) continue;
    const surfaces = folded.get(key);
    if (surfaces) surfaces.push(surface);
    else folded.set(key, [surface]);
  }
  const entry = (surface: string): readonly Entry[] => {
    const first = exact.get(surface);
    if (first === undefined) return NOTHING;
    const codes: Code[] = [];
    for (let link = first; link !== LAST; link = next[link] as number) codes.push(codeOf[link] as Code);
    return [{ surface, codes }];
  };
  const loosely: Find = (stem) => {
    if (stem.length < LEAST_FOLDED) return NOTHING;
    const key = foldHamzas(stem);
    const surfaces = [key, ...(folded.get(key) ?? [])];
    return surfaces.filter((surface) => agrees(stem, surface)).flatMap(entry);
  };
  const byId = new Map(verbs.map((verb) => [verb.id, verb]));
  return {
    verbs,
    size: exact.size,
    verb: (id) => byId.get(id),
    lookup: (surface) => {
      const found = analyse(surface, entry, verbs);
      const readings = found.length > 0 ? found : analyse(surface, loosely, verbs).filter(isLikely);
      return readings.length > 1 ? readings.sort((a, b) => rank(a) - rank(b)) : readings;
    },
  };
}

/**
 * What a carelessly spelled word may be read as: he, she or they in no jussive, without my or your pronoun.
 * `هناك` is no هنأ + ك, `انه` no أنه, `الزمن` no ألزمن: after ال a noun is far likelier.
 */
function isLikely(reading: WordReading): boolean {
  if (!("form" in reading)) return !reading.suffix?.startsWith("ك");
  const { form, objectSuffix, lam } = reading;
  if (form.person !== 3 || form.number === "dual" || (form.number === "plural" && form.gender === "feminine"))
    return false;
  if ((form.mood === "jussive" && !lam) || /^(ك|ني)/.test(objectSuffix ?? "")) return false;
  return !/^[أآ]ل/.test(form.surface);
}

function analyse(word: string, find: Find, verbs: readonly VerbLexeme[]): WordReading[] {
  const readings: WordReading[] = [];
  const collector = collect(readings, verbs);
  collector.all(find(word));
  if (FUTURE.test(word)) collector.finite(find(word.slice(1)), "future", null);
  if (LAM.test(word)) collector.finite(find(word.slice(1)), "lam", null);
  if (word.length > 4 && word.startsWith("ال")) collector.definite(find(word.slice(2)));
  // قال + نا and قلنا: only "we" and "us" are both likely; وجه is no وج + ه.
  if (readings.every((reading) => "form" in reading && reading.form.person === 1)) {
    for (const { stem, suffix } of verbalSuffixes(word)) {
      collector.finite(find(stem), "plain", suffix);
      if (FUTURE.test(stem)) collector.finite(find(stem.slice(1)), "future", suffix);
      if (LAM.test(stem)) collector.finite(find(stem.slice(1)), "lam", suffix);
    }
    for (const { stem, suffix } of nominalSuffixes(word)) collector.possessed(find(stem), suffix);
  }
  return readings;
}

const FUTURE = /^س[يتناأآ]../;
/** Only the third person: `لندن` is no ل + ندن. */
const LAM = /^ل[يت]../;

/** Turns what was found into readings, leaving out what grammar forbids. */
function collect(out: WordReading[], verbs: readonly VerbLexeme[]) {
  const each = (
    entries: readonly Entry[],
    finite: (verb: VerbLexeme, form: VerbForm) => void,
    nominal: (verb: VerbLexeme, form: NominalForm) => void,
  ) => {
    for (const { surface, codes } of entries) {
      for (const code of codes) {
        const verb = verbs[Math.floor(code / CELLS)] as VerbLexeme;
        const cell = code % CELLS;
        if (cell < VERB_CELLS.length) finite(verb, { surface, ...(VERB_CELLS[cell] as VerbCell) });
        else nominal(verb, { surface, ...(NOMINAL_CELLS[cell - VERB_CELLS.length] as NominalCell) });
      }
    }
  };
  const plain = { future: false, lam: false, objectSuffix: null };
  const none = () => {};
  return {
    all: (entries: readonly Entry[]) =>
      each(
        entries,
        (verb, form) => out.push({ verb, form, ...plain }),
        (verb, nominal) => out.push({ verb, nominal, definite: false, suffix: null }),
      ),
    definite: (entries: readonly Entry[]) =>
      each(entries, none, (verb, nominal) => {
        if (nominal.state !== "free" && nominal.state !== "absolute") return;
        out.push({ verb, nominal, definite: true, suffix: null });
      }),
    finite: (entries: readonly Entry[], prefix: "plain" | "future" | "lam", objectSuffix: string | null) =>
      each(
        entries,
        (verb, form) => {
          if (prefix === "future" && form.mood !== "indicative") return;
          if (
            prefix === "lam" &&
            (form.person !== 3 || (form.mood !== "subjunctive" && form.mood !== "jussive"))
          )
            return;
          if (objectSuffix !== null && !takesObject(form, objectSuffix)) return;
          out.push({ verb, form, future: prefix === "future", lam: prefix === "lam", objectSuffix });
        },
        none,
      ),
    possessed: (entries: readonly Entry[], suffix: string) =>
      each(entries, none, (verb, nominal) => {
        if (nominal.state !== "free" && nominal.state !== "construct") return;
        if (suffix.startsWith("ك") && nominal.kind !== "masdar") return; // مارك
        out.push({ verb, nominal, definite: false, suffix });
      }),
  };
}

/**
 * No passive has an object pronoun (but of verbs with two objects), and nobody is his own object: `أرسلنا` + نا.
 * You and me are objects of whole words only: `يمسك` is no jussive + ك, `مدني` no مد + ني.
 */
function takesObject(form: VerbForm, suffix: string): boolean {
  if (form.voice === "passive") return false;
  if (suffix.startsWith("ه")) return true;
  if (form.surface.length < 3) return false;
  if (suffix.startsWith("ن")) return form.person !== 1;
  return form.person === 3 && form.number === "singular" && form.mood !== "jussive";
}

function rank(reading: WordReading): number {
  if (!("form" in reading)) return 2;
  if (reading.form.person !== 3) return 3;
  return (reading as VerbReading).form.voice === "active" ? 0 : 1;
}

const FOLDABLE = /[أإآىة]/;

function foldHamzas(word: string): string {
  return FOLDABLE.test(word) ? word.replace(/[أإآ]/g, "ا").replace(/ى/g, "ي").replace(/ة/g, "ه") : word;
}

/** Whether `printed` is a careless spelling of `form`: less marked, or with a hamza on its joining alif. */
function agrees(printed: string, form: string): boolean {
  for (let i = 0; i < form.length; i++) {
    const p = printed[i] as string;
    const f = form[i] as string;
    if (p === f) continue;
    if (form.length < 4 && i > 0) return false; // وفي is no وفى, هنا no هنأ
    if ((p === "ا" && "أإآ".includes(f)) || (p === "ه" && f === "ة")) continue;
    if ((p === "ي" && f === "ى") || (p === "ى" && f === "ي")) continue;
    if (i === 0 && f === "ا" && (p === "إ" || p === "أ")) continue;
    return false;
  }
  return true;
}
