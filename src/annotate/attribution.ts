import type { Lexicon } from "../lexicon/lexicon.js";
import type { ClausedDocument } from "./clauses.js";
import type { Sentence } from "./document.js";
import type { Phrase } from "./names/phrase.js";
import { sentenceAt } from "./positions.js";
import { type Report, reportOfClause, reportOfHeadline, reportsOfNouns } from "./reports.js";
import { sourcesOf } from "./sources.js";

export interface AttributedDocument extends ClausedDocument {
  readonly reports: readonly Report[];
  /** The reports that reach into a sentence. */
  readonly reportsOf: ReadonlyMap<Sentence, readonly Report[]>;
}

/** Finds who is credited with which words. */
export function attribute(document: ClausedDocument, lexicon: Lexicon): AttributedDocument {
  const reports = [
    ...document.clauses.flatMap((clause) => reportOfClause(document, clause, lexicon)),
    ...document.sentenceItems.flatMap((sentence) => reportsOfNouns(document, sentence, lexicon)),
    ...document.sentenceItems.flatMap((sentence) => sourcesOf(document, sentence, lexicon)),
    ...document.sentenceItems.flatMap(reportOfHeadline),
  ];
  const reportsOf = new Map<Sentence, Report[]>();
  for (const report of reports) {
    const last = sentenceAt(document.sentences, Math.max(report.first, report.last - 1)).index;
    for (let i = sentenceAt(document.sentences, report.first).index; i <= last; i++) {
      const sentence = document.sentences[i] as Sentence;
      const own = reportsOf.get(sentence);
      if (own) own.push(report);
      else reportsOf.set(sentence, [report]);
    }
  }
  return { ...document, reports, reportsOf };
}

/** The innermost report that holds a token; among sources, one of its sentence. */
export function speakersAt(document: AttributedDocument, token: number): readonly Phrase[] {
  let best: Report | null = null;
  for (const report of document.reportsOf.get(sentenceAt(document.sentences, token)) ?? []) {
    if (token < report.first || token >= report.last || report.ownActs.has(token)) continue;
    if (
      !best ||
      (best.kind === "source" && report.kind === "clause") ||
      (best.kind === report.kind && report.first > best.first)
    )
      best = report;
  }
  return best?.speakers ?? [];
}
