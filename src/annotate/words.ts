import { type CliticReading, cliticReadings } from "../arabic/clitics.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import type { Particle } from "../lexicon/particles.js";
import type { WordReading } from "../lexicon/verbs.js";
import type { Token, TokenizedDocument } from "./document.js";

/** A reading of a word as a form of a verb, with the clitics that this reading takes off. */
export interface VerbalReading {
  readonly clitics: CliticReading;
  readonly reading: WordReading;
}

/** What the lexicon knows of one word, whatever stands around it. */
export interface Word {
  readonly clitics: readonly CliticReading[];
  /** The function word that it is, after a glued و or ف is taken off. */
  readonly particle: Particle | null;
  /** `و` or `ف` in front of `particle`. */
  readonly particleConjunction: "" | "و" | "ف";
  readonly verbal: readonly VerbalReading[];
  /** The phrasebooks in which a phrase begins with this word, whatever clitics are taken off: the sum of their bits. */
  readonly opens: number;
}

export interface WordedDocument extends TokenizedDocument {
  /** One for each token. */
  readonly words: readonly Word[];
  /** Gazetteer ids that the article names in a way that cannot mean anything else: they license weak names. */
  readonly certain: Pick<ReadonlySet<string>, "has">;
}

const NOTHING: Word = { clitics: [], particle: null, particleConjunction: "", verbal: [], opens: 0 };
const MEMORY = 60_000;
const memories = new WeakMap<Lexicon, Map<string, Word>>();

/** Looks every token up in the lexicon; equal words are looked up once. */
export function lookUpWords(document: TokenizedDocument, lexicon: Lexicon): WordedDocument {
  let memory = memories.get(lexicon);
  if (!memory || memory.size > MEMORY) {
    memory = new Map();
    memories.set(lexicon, memory);
  }
  const words = document.tokens.map((token) => wordOf(token, lexicon, memory));
  return { ...document, words, certain: new Set() };
}

function wordOf(token: Token, lexicon: Lexicon, memory: Map<string, Word>): Word {
  if (token.kind === "punctuation") return NOTHING;
  if (token.kind !== "word") {
    const opens = lexicon.opens(token.key, token.key);
    return opens === 0 ? NOTHING : { ...NOTHING, opens };
  }
  const known = memory.get(token.bare);
  if (known) return known;
  const word = readWord(token.bare, lexicon);
  memory.set(token.bare, word);
  return word;
}

function readWord(bare: string, lexicon: Lexicon): Word {
  const clitics = cliticReadings(bare);
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
      verbal.push({ clitics: reading, reading: found });
    }
  }
  return {
    clitics,
    particle,
    particleConjunction: whole ? "" : rest ? (conjunction as "و" | "ف") : "",
    verbal,
    opens: clitics.reduce((bits, { key, loose }) => bits | lexicon.opens(key, loose), 0),
  };
}
