import { type CliticReading, sharesLam } from "../arabic/clitics.js";
import { foldKey, looseKey } from "../arabic/orthography.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import type { NominalReading } from "../lexicon/verbs.js";
import type { Phrase } from "./names/phrase.js";
import type { VerbalReading } from "./words.js";

/** A word as a noun or adjective, perhaps a masdar, whatever stands around it. */
export interface NounReading {
  readonly conjunction: "" | "و" | "ف";
  readonly preposition: "" | "ب" | "ل" | "ك";
  /** Folded, without clitics and article. */
  readonly key: string;
  readonly definite: boolean;
  /** Printed with ة, which its key has as ه: no pronoun. */
  readonly feminine: boolean;
  /** Readings as masdar or participle of a verb. */
  readonly nominals: readonly NominalReading[];
  /** The country or body that it names as an adjective at its place: `الروسي`; null as long as none was looked for. */
  readonly demonym: Phrase | null;
}

/** A word in other letters than Arabic ones, or none. */
export function foreignNoun(key: string): NounReading {
  return {
    conjunction: "",
    preposition: "",
    key: looseKey(key),
    definite: false,
    feminine: false,
    nominals: [],
    demonym: null,
  };
}

/**
 * The reading with fewest clitics that the lexicon knows, else the word as it is; `للقاء` with the noun that begins with ل.
 * @param readings the clitics that may be taken off, the whole word first.
 */
export function readNoun(
  readings: readonly CliticReading[],
  verbal: readonly VerbalReading[],
  lexicon: Lexicon,
): NounReading {
  const nominals = verbal.filter(({ reading }) => "nominal" in reading);
  const { conjunction, preposition, stem, key, letters } =
    readings.find(
      (it) => it.preposition === "ل" && it.stem.startsWith("ل") && lexicon.isTriggerNoun(it.loose),
    ) ??
    readings.find((it) => it.preposition !== "" && it.stem.startsWith("ال") && isNoun(it, lexicon)) ??
    readings.find(
      (it) =>
        lexicon.commonWords.isWithoutProclitics(it.stem) ||
        nominals.some(({ clitics }) => clitics.stem === it.stem),
    ) ??
    readings.find((it) => lexicon.isTriggerNoun(looseKey(it.key))) ??
    (readings[0] as CliticReading);
  const own = nominals
    .filter(({ clitics }) => clitics.letters === letters && clitics.stem === stem)
    .map(({ reading }) => reading as NominalReading);
  return {
    conjunction,
    preposition,
    key: looseKey(key),
    definite: stem.startsWith("ال") && !beginsWithRoot(stem, own),
    feminine: stem.endsWith("ة"),
    nominals: own,
    demonym: null,
  };
}

/** `التزام`, `التقاء`: a masdar of form VIII whose root begins with ل, without the article that it seems to have. */
function beginsWithRoot(stem: string, nominals: readonly NominalReading[]): boolean {
  return (
    stem.startsWith("الت") &&
    nominals.some(({ verb, nominal }) => verb.form === "VIII" && nominal.kind === "masdar")
  );
}

/** The reading of a noun as a verb's masdar; null where it is none. */
export function masdarOf({ nominals }: NounReading): NominalReading | null {
  return nominals.find(({ nominal }) => nominal.kind === "masdar") ?? null;
}

/** Whether a noun may be a masdar, which names a deed. */
export function isMasdar(noun: NounReading): boolean {
  return masdarOf(noun) !== null;
}

/** With its possessor's pronoun, as far as its key tells: `قراره`, `دعمها`. */
export function isPossessed(key: string): boolean {
  return POSSESSORS.some((pronoun) => key.length - pronoun.length >= 3 && key.endsWith(pronoun));
}

/** The pronoun at the end of a word that has one: `عليها`, `دعمهم`. */
export function pronounOn(word: string): string | null {
  return /(هما|هم|هن|ها|ه)$/.exec(word)?.[0] ?? null;
}

const POSSESSORS = ["ه", "ها", "هم", "هما"] as const;

/** The same word at a place where it names a country or body, or where it does not. */
export function withDemonym(noun: NounReading, demonym: Phrase | null): NounReading {
  if (demonym === null) return noun;
  const { conjunction, preposition, key, definite, feminine, nominals } = noun;
  return { conjunction, preposition, key, definite, feminine, nominals, demonym };
}

function isNoun(clitics: CliticReading, lexicon: Lexicon): boolean {
  const { stem } = clitics;
  const articled = sharesLam(clitics);
  return (
    lexicon.commonWords.isWithoutProclitics(stem) ||
    lexicon.verbs.lookup(stem).some((reading) => "nominal" in reading && (!articled || reading.definite)) ||
    lexicon.isTriggerNoun(looseKey(foldKey(stem)))
  );
}

/** `دعم`, but not `الدعم`: a verbal noun that may take a genitive. */
export function isIndefiniteMasdar(noun: NounReading): boolean {
  return !noun.definite && isMasdar(noun);
}
