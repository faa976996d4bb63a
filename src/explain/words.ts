import type { AttributedDocument } from "../annotate/attribution.js";
import type { TokenRange } from "../annotate/document.js";
import type { Item } from "../annotate/item.js";
import type { SentenceItems } from "../annotate/items.js";
import type { NominalReading, VerbReading } from "../lexicon/verbs.js";

/** The characters of a range of tokens on one line, as they stand in the article. */
export function wordsOf(document: AttributedDocument, { first, last }: TokenRange): string {
  const start = document.tokens[first]?.start ?? 0;
  const end = document.tokens[last - 1]?.end ?? start;
  return document.article.text.slice(start, end).replace(/\s+/g, " ");
}

/** One line for each item of a sentence: where it begins (UTF-16 code units), its characters, how it was read. */
export function wordLines(document: AttributedDocument, { items }: SentenceItems): readonly string[] {
  return items.map((item) => {
    const start = document.tokens[item.first]?.start ?? 0;
    return `${start}  ${wordsOf(document, item)}  ${readingOf(item)}${otherVerbs(document, item)}`;
  });
}

/** Which other verbs a word that was read as a verb may be a form of. */
function otherVerbs(document: AttributedDocument, item: Item): string {
  if (item.kind !== "verb" && item.kind !== "participle") return "";
  const readings = document.words[item.first]?.verbal ?? [];
  const others = new Set(readings.map(({ reading }) => reading.verb.lemma));
  others.delete(item.reading.verb.lemma);
  return others.size > 0 ? `; not ${[...others].join(", ")}` : "";
}

/** How a word or name was read: `verb حذر (hadhdhara), perfect active, 3 feminine singular`. */
export function readingOf(item: Item): string {
  switch (item.kind) {
    case "phrase":
      return `name (${item.phrase.type})${clitics(item.phrase.conjunction, item.phrase.preposition)}`;
    case "verb":
      return verbReading(item.reading) + clitics(item.conjunction);
    case "participle":
      return nominalReading(item.reading) + clitics(item.conjunction);
    case "noun": {
      const { conjunction, preposition, nominals, definite, demonym } = item.noun;
      const readings = [
        ...nominals.map(nominalReading),
        ...(demonym ? ["demonym"] : []),
        ...(nominals.length === 0 && !demonym ? ["noun or adjective"] : []),
      ];
      return `${readings.join(" or ")}${definite ? ", definite" : ""}${clitics(conjunction, preposition)}`;
    }
    case "particle":
      return `${item.particle.class} ${item.particle.value}${clitics(item.conjunction)}`;
    case "number":
      return `number${item.value === null ? "" : ` ${item.value}`}`;
    case "time":
      return "time";
    case "mark":
      return "mark";
  }
}

function verbReading({ verb, form, future, objectSuffix }: VerbReading): string {
  const { tense, voice, person, gender, number } = form;
  const who = [person, gender, number].filter(Boolean).join(" ");
  const more = `${future ? ", future" : ""}${objectSuffix ? `, object pronoun ${objectSuffix}` : ""}`;
  return `verb ${verb.lemma} (${verb.id}, ${verb.class}), ${tense} ${voice}, ${who}${more}`;
}

function nominalReading({ verb, nominal, suffix }: NominalReading): string {
  return `${nominal.kind} of ${verb.lemma} (${verb.id})${suffix ? `, pronoun ${suffix}` : ""}`;
}

function clitics(...letters: readonly string[]): string {
  const glued = letters.filter(Boolean);
  return glued.length > 0 ? `, with ${glued.join(" and ")}` : "";
}
