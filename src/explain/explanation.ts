import type { SentenceItems } from "../annotate/items.js";
import { sentenceAt } from "../annotate/positions.js";
import type { Analysis } from "../extract/extractor.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import { claimLines } from "./claims.js";
import { clauseLines } from "./clauses.js";
import { nameLines } from "./names.js";
import { nounLines } from "./nouns.js";
import { wordLines, wordsOf } from "./words.js";

/**
 * Why an article says what it says, for a linguist: sentence by sentence the words, the names and whom they mean, the
 * clauses with every frame of their verbs, and the rules that fired with the statements they became. Plain text.
 * @param containing Only the sentences that have these characters; null for all.
 */
export function explain(analysis: Analysis, lexicon: Lexicon, containing: string | null): string {
  const { document } = analysis;
  return document.sentenceItems
    .filter(({ sentence }) => containing === null || wordsOf(document, sentence).includes(containing))
    .map((sentence) => explainSentence(analysis, sentence, lexicon))
    .join("\n");
}

function explainSentence(analysis: Analysis, items: SentenceItems, lexicon: Lexicon): string {
  const { document, claims } = analysis;
  const { sentence } = items;
  const headline = sentence.headline ? ", headline" : "";
  const own = claims.filter(({ trigger }) => sentenceAt(document.sentences, trigger.first) === sentence);
  return [
    `${document.article.id}, sentence ${sentence.index + 1} (${sentence.start}–${sentence.end}${headline})`,
    wordsOf(document, sentence),
    section("words", wordLines(document, items)),
    section("names", nameLines(analysis, items)),
    section(
      "clauses",
      (document.clausesOf.get(sentence) ?? []).flatMap((clause) => clauseLines(analysis, clause, lexicon)),
    ),
    section("nouns", nounLines(analysis, items, lexicon)),
    section(
      "reported",
      (document.reportsOf.get(sentence) ?? []).map(
        (report) =>
          `${wordsOf(document, report)}  said by ${report.speakers.map((it) => wordsOf(document, it)).join(" + ") || "somebody unnamed"}`,
      ),
    ),
    section(
      "statements",
      own.flatMap((claim) => claimLines(analysis, claim)),
    ),
    "",
  ]
    .filter((part): part is string => part !== null)
    .join("\n");
}

function section(title: string, lines: readonly string[]): string | null {
  return lines.length === 0 ? null : [`  ${title}`, ...lines.map((line) => `    ${line}`)].join("\n");
}
