import type { Lexicon } from "../lexicon/lexicon.js";
import type { NominalReading, VerbLexeme } from "../lexicon/verbs.js";
import type { Item } from "./item.js";
import type { Phrase } from "./names/phrase.js";
import type { WordedDocument } from "./words.js";

/** A participle as the predicate of a clause, with the conjunction glued to it. */
export interface ParticipleInContext {
  readonly reading: NominalReading;
  readonly conjunction: "" | "و" | "ف";
}

/**
 * The circumstantial participle (حال) that token `i` is, or null: an indefinite accusative active participle that
 * says something more of the subject before it. It stands behind a comma or و (`، مؤكدا أن`), or behind what it cannot
 * be an adjective of and in front of what its verb governs (`علاقاتها مع قطر متهمة إياها`, `كلمة مطالبا إسرائيل`).
 */
export function participleReading(
  document: WordedDocument,
  lexicon: Lexicon,
  i: number,
  before: readonly Item[],
  next: Phrase | null,
): ParticipleInContext | null {
  const verbal = document.words[i]?.verbal ?? [];
  if (verbal.length === 0 || !before.some(({ kind }) => kind === "verb" || kind === "phrase")) return null;
  const previous = before.at(-1);
  for (const { clitics, reading } of verbal) {
    if (!("nominal" in reading) || clitics.preposition || reading.definite || reading.suffix) continue;
    const { nominal, verb } = reading;
    if (nominal.kind !== "active-participle") continue;
    const found = { reading, conjunction: clitics.conjunction };
    if (takesPronoun(document, i)) return found;
    const separated =
      (previous?.kind === "mark" && /^[،,"]$/.test(previous.mark)) || clitics.conjunction !== "";
    if (nominal.number === "singular") {
      const feminine = nominal.gender === "feminine";
      if (!nominal.accusative && !feminine) continue;
      // ومكافحة الإرهاب: behind و alone a word that is a masdar as well goes on with a participle only.
      const coordinated = clitics.conjunction !== "" && feminine && mayBeMasdar(document, i);
      if (separated && !(coordinated && before.every(({ kind }) => kind !== "participle"))) return found;
      if (!feminine && isDescribed(document, i)) continue;
      if (!feminine && (previous?.kind !== "noun" || previous.noun.definite)) return found;
      if (feminine && mayBeMasdar(document, i)) continue;
      if (isNoAdjective(document, previous, feminine) && governs(document, lexicon, verb, i, next))
        return found;
    } else if (nominal.accusative && separated && governs(document, lexicon, verb, i, next)) return found;
  }
  return null;
}

/** `عشرات القتلى`, `20 قتيلا`, `نحو 20 قتيلا`. */
function isCount({ words, tokens }: WordedDocument, { numbers, quantities }: Lexicon, i: number): boolean {
  const token = tokens[i];
  if (!token) return false;
  const counts = token.kind === "number" || numbers.has(token.key) || quantities.has(token.key);
  return counts || (words[i]?.approximates ?? false);
}

/** `عقوبات متهمة إياها`: no adjective has a direct object. */
function takesPronoun(document: WordedDocument, i: number): boolean {
  const particle = document.words[i + 1]?.particle;
  return particle?.class === "suffixed" && particle.value === "إيا";
}

/** `رفضت روسيا مقترحا قدمته فرنسا`: what a verb with its pronoun right behind describes is a noun. */
function isDescribed(document: WordedDocument, i: number): boolean {
  return (document.words[i + 1]?.verbal ?? []).some(
    ({ clitics, reading }) =>
      "form" in reading && reading.objectSuffix !== null && clitics.conjunction === "",
  );
}

/** `مساعدة` is helping (masdar) as well as a woman who helps. */
function mayBeMasdar(document: WordedDocument, i: number): boolean {
  return (document.words[i]?.verbal ?? []).some(
    ({ reading }) => "nominal" in reading && reading.nominal.kind === "masdar",
  );
}

/**
 * An indefinite participle is no adjective of a name or of a noun with the article or a possessor; nor, where it is
 * masculine, of a noun that shows no accusative.
 */
function isNoAdjective(document: WordedDocument, previous: Item | undefined, feminine: boolean): boolean {
  if (previous?.kind === "time") return true;
  if (previous?.kind === "phrase") return isDefinite(document, previous.phrase);
  if (previous?.kind !== "noun") return false;
  const written = document.tokens[previous.first]?.bare ?? "";
  if (previous.noun.definite || /(?<=...)(ه|ها|هم|هما)$/.test(written)) return true;
  return !feminine && !written.endsWith("ا");
}

/** `قوات مسلحة` is indefinite, `القوات` and `قوات فرنسا` are not; و in front of a name begins a clause of its own. */
function isDefinite(document: WordedDocument, phrase: Phrase): boolean {
  if (phrase.conjunction !== "") return false;
  if (phrase.reference.kind !== "group") return true;
  return phrase.parts.length > 0 || (document.tokens[phrase.last - 1]?.bare.startsWith("ال") ?? false);
}

/** What stands right behind the participle is what its verb's frames ask for, or the content of what is said. */
function governs(
  document: WordedDocument,
  lexicon: Lexicon,
  verb: VerbLexeme,
  i: number,
  next: Phrase | null,
): boolean {
  const slots = new Set(
    (lexicon.framesOfVerb.get(verb.id) ?? [])
      .flatMap(({ object, topic, requires }) => [...object, ...topic, ...requires.map(({ slot }) => slot)])
      .map((slot) => lexicon.particles.valueOf(slot)),
  );
  const transitive = slots.has("DO");
  if (next) return next.conjunction === "" && (next.preposition ? slots.has(next.preposition) : transitive);
  const word = document.words[i + 1];
  if (!word) return false;
  // موقعة عشرة قتلى, مخلفا نحو 20 قتيلا
  if (transitive && isCount(document, lexicon, i + 1)) return true;
  if (word.particle) {
    const { class: kind, value } = word.particle;
    if (kind === "complementizer") return verb.class === "say";
    if (kind === "suffixed" && value === "إيا") return transitive;
    return (kind === "preposition" || kind === "suffixed") && slots.has(value);
  }
  const object = document.tokens[i + 1]?.bare.startsWith("ال") ?? false;
  return (
    (object && transitive) || word.clitics.some(({ preposition }) => preposition && slots.has(preposition))
  );
}
