import { type CliticReading, cliticReadings, sharesLam } from "../arabic/clitics.js";
import { foldKey, looseKey } from "../arabic/orthography.js";
import { isRarer } from "../lexicon/homographs.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import type { Particle } from "../lexicon/particles.js";
import type { Opening } from "../lexicon/phrase-trie.js";
import type { VerbReading, WordReading } from "../lexicon/verbs.js";
import type { Spelling, TokenizedDocument } from "./document.js";
import { gathered } from "./gathered.js";
import { layerOf } from "./layers.js";
import { foreignNoun, type NounReading, readNoun } from "./noun-readings.js";

/** A reading of a word as a form of a verb, with the clitics that this reading takes off. */
export interface VerbalReading {
  readonly clitics: CliticReading;
  readonly reading: WordReading;
}

/** A reading as a finite verb. */
export interface FiniteReading extends VerbalReading {
  readonly reading: VerbReading;
}

/** What the lexicon knows of one word, whatever stands around it. */
export interface Word {
  readonly clitics: readonly CliticReading[];
  /** The function word that it is, after a glued و or ف is taken off. */
  readonly particle: Particle | null;
  /** `و` or `ف` in front of `particle`. */
  readonly particleConjunction: "" | "و" | "ف";
  readonly verbal: readonly VerbalReading[];
  /** Those of them that are finite verbs. */
  readonly finite: readonly FiniteReading[];
  /** The phrasebooks in which a phrase begins with this word, whatever clitics are taken off: the sum of their bits. */
  readonly opens: number;
  /** Where those phrases go on, in the order of `clitics`. */
  readonly starts: readonly Start[];
  readonly noun: NounReading;
  /** An inflected form of an ordinary word: see `CommonWords.isCommonWord`. */
  readonly common: boolean;
  /** A weekday, month or the like, perhaps behind و or ف. */
  readonly dates: boolean;
  /** The kind of occasion that it names as a noun: `للقمة`; see occasions.tsv. */
  readonly occasion: string | null;
  /** A unit of time: `عام`, `يوم`. */
  readonly unit: boolean;
  /** It stands for a number: `عشرات`; `partitive`: where من stands behind it, `العشرات من`. */
  readonly quantity: "always" | "partitive" | null;
  /** It qualifies the number behind it: `نحو`, `أكثر`. */
  readonly approximates: boolean;
  /** A demonym, or the first word of one: `كوري شمالي`. */
  readonly demonym: boolean;
  /** The first reading as a given name. */
  readonly givenName: CliticReading | null;
  /** Some reading is a particle of names: عبد, أبو, بن. */
  readonly nameParticle: boolean;
  /** The first reading as the adjective of a country, whatever is glued to its front. */
  readonly nationality: CliticReading | null;
  /** The readings as a noun with a possessor's pronoun that a title, body or group may be; none for a particle. */
  readonly possessed: readonly PossessedReading[];
}

/** `قواتها` as قوات + ها. */
export interface PossessedReading {
  readonly clitics: CliticReading;
  readonly suffix: string;
  /** The keys under which the noun without the pronoun stands among groups, heads, titles and portfolios. */
  readonly group: string;
  readonly head: string;
  readonly title: string;
}

/** Phrases of one book that begin with a word when these clitics are taken off. */
export interface Start extends Opening {
  readonly clitics: CliticReading;
}

export interface WordedDocument extends TokenizedDocument {
  /** One for each token. */
  readonly words: readonly Word[];
  /** Gazetteer ids that the article names in a way that cannot mean anything else: they license weak names. */
  readonly certain: Pick<ReadonlySet<string>, "has">;
}

/** What a lexicon knows of spellings, remembered as long as these are. */
const memories = new WeakMap<Lexicon, WeakMap<Spelling, Word>>();

/** Looks every token up in the lexicon; equal words are looked up once. */
export function lookUpWords(document: TokenizedDocument, lexicon: Lexicon): WordedDocument {
  const known = memories.get(lexicon) ?? new WeakMap<Spelling, Word>();
  memories.set(lexicon, known);
  // Not by `map`: compiled, it makes arrays of another kind than before, and all that reads them has to be compiled again.
  const words: Word[] = [];
  for (const { spelling } of document.tokens) {
    let word = known.get(spelling);
    if (!word) {
      word = wordOf(spelling, lexicon);
      known.set(spelling, word);
    }
    words.push(word);
  }
  return layerOf({ ...document, words, certain: new Set<string>() });
}

function wordOf({ kind, bare, key }: Spelling, lexicon: Lexicon): Word {
  if (kind === "word") return readWord(bare, lexicon);
  return kind === "punctuation" ? NOTHING : foreignWord(key, lexicon.opens(key, key));
}

/** A number, or a word in Latin letters, or a mark: only books of phrases know it. */
function foreignWord(key: string, openings: readonly Opening[]): Word {
  return {
    clitics: [],
    particle: null,
    particleConjunction: "",
    verbal: [],
    finite: [],
    opens: openings.reduce((bits, { bit }) => bits | bit, 0),
    starts: openings.map(({ bit, node }) => ({ bit, node, clitics: NO_CLITICS })),
    noun: foreignNoun(key),
    common: false,
    dates: false,
    occasion: null,
    unit: false,
    quantity: null,
    approximates: false,
    demonym: false,
    givenName: null,
    nameParticle: false,
    nationality: null,
    possessed: [],
  };
}

const NO_CLITICS = cliticReadings("")[0] as CliticReading;
const NOTHING = foreignWord("", []);

function readWord(bare: string, lexicon: Lexicon): Word {
  const clitics = cliticReadings(bare);
  const key = foldKey(bare);
  const whole = lexicon.particles.find(bare);
  const conjunction = bare[0] === "و" || bare[0] === "ف" ? bare[0] : "";
  // فتحت is the verb, not ف + تحت.
  const verb =
    conjunction === "ف" &&
    lexicon.verbs.lookup(bare).some((reading) => "form" in reading && reading.form.person === 3);
  const rest =
    !whole && !verb && conjunction && bare.length > 2 ? lexicon.particles.find(bare.slice(1)) : null;
  const particle = whole ?? rest;
  const verbal: VerbalReading[] = [];
  for (const reading of clitics) {
    for (const found of lexicon.verbs.lookup(reading.stem)) {
      // A finite verb takes no preposition; only a noun does.
      if (reading.preposition && "form" in found) continue;
      // للقاء is ل + لقاء, not ل + إلقاء.
      if ("nominal" in found && !found.definite && sharesLam(reading)) continue;
      verbal.push({ clitics: reading, reading: found });
    }
  }
  const likely = withoutRarer(bare, verbal, lexicon);
  const noun = readNoun(clitics, likely, lexicon);
  const starts = gathered(clitics, (reading) =>
    lexicon.opens(reading.key, reading.loose).map(({ bit, node }) => ({ bit, node, clitics: reading })),
  );
  return {
    clitics,
    particle,
    particleConjunction: whole ? "" : rest ? (conjunction as "و" | "ف") : "",
    verbal: likely,
    finite: likely.filter(isFiniteReading),
    opens: starts.reduce((bits, { bit }) => bits | bit, 0),
    // One letter alone begins no phrase.
    starts: starts.filter(({ clitics: { stem } }) => stem.length >= 2),
    noun,
    common: lexicon.commonWords.isCommonWord(bare),
    dates: lexicon.calendar.has(key) || (/^[وف]ال/.test(key) && lexicon.calendar.has(key.slice(1))),
    occasion: lexicon.occasions.of(noun.key),
    unit: lexicon.timeUnits.has(key),
    quantity: lexicon.quantities.has(key)
      ? "always"
      : lexicon.quantities.has(looseKey(key))
        ? "partitive"
        : null,
    approximates: lexicon.approximations.has(key),
    demonym: lexicon.opensDemonym(key),
    givenName: firstWith(clitics, (it) => lexicon.givenNames.has(it)),
    nameParticle: clitics.some((it) => lexicon.nameParticles.has(it.key)),
    nationality: firstWith(clitics, (it) => lexicon.demonyms.get(it)?.type === "COUNTRY"),
    possessed: particle ? [] : gathered(clitics, withoutPronoun).filter((it) => lexicon.isPossessable(it)),
  };
}

function isFiniteReading(verbal: VerbalReading): verbal is FiniteReading {
  return "form" in verbal.reading;
}

function firstWith(readings: readonly CliticReading[], isWanted: (key: string) => boolean) {
  return readings.find(({ stem, key }) => stem.length >= 2 && isWanted(key)) ?? null;
}

const POSSESSOR = /(ها|هم|هما|هن|ه|نا)$/;

function withoutPronoun(clitics: CliticReading): readonly PossessedReading[] {
  const suffix = POSSESSOR.exec(clitics.stem)?.[0];
  const stem = suffix ? clitics.stem.slice(0, -suffix.length) : "";
  if (!suffix || stem.length < 3) return [];
  // ت stands for ة, ئ for ء where a pronoun follows.
  const noun = stem.replace(/ت$/, "ة");
  const title = looseKey(foldKey(noun.replace(/[ئؤ]$/, "ء")));
  return [{ clitics, suffix, group: foldKey(stem), head: looseKey(foldKey(noun)), title }];
}

/** `يتم` is تم and not أتم, `أبرز` no verb at all: what homographs.tsv says of words that look alike. */
function withoutRarer(
  bare: string,
  verbal: readonly VerbalReading[],
  lexicon: Lexicon,
): readonly VerbalReading[] {
  return verbal.filter(({ clitics, reading }) => {
    if (!lexicon.homographs.has(reading.verb.id)) return true;
    const others = verbal
      .filter((other) => other.clitics.stem === clitics.stem)
      .map((other) => other.reading);
    return !isRarer(lexicon.homographs, [bare, clitics.stem], reading, others);
  });
}
