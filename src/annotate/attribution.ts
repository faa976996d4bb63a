import type { Lexicon } from "../lexicon/lexicon.js";
import type { Clause, ClausedDocument } from "./clauses.js";
import type { Sentence } from "./document.js";
import { gathered } from "./gathered.js";
import { layerOf } from "./layers.js";
import type { Phrase } from "./names/phrase.js";
import { sentenceAt } from "./positions.js";
import { type Report, reportOfClause, reportOfHeadline, reportsOfNouns } from "./reports.js";
import { sourcesOf } from "./sources.js";
import { planToldBefore } from "./told-plans.js";

export interface AttributedDocument extends ClausedDocument {
  readonly reports: readonly Report[];
  /** The reports that reach into a sentence. */
  readonly reportsOf: ReadonlyMap<Sentence, readonly Report[]>;
}

/** Finds who is credited with which words. */
export function attribute(document: ClausedDocument, lexicon: Lexicon): AttributedDocument {
  const reports = [
    ...gathered(document.clauses, (clause) => reportOfClause(document, clause, lexicon)),
    ...gathered(document.sentenceItems, (sentence) => reportsOfNouns(document, sentence, lexicon)),
    ...gathered(document.sentenceItems, (sentence) => sourcesOf(document, sentence, lexicon)),
    ...gathered(document.sentenceItems, reportOfHeadline),
  ];
  const reportsOf = new Map<Sentence, Report[]>();
  for (const report of reports) addReport(document, report, reportsOf);
  document.clauses.forEach((clause, i) => {
    for (const report of reportsGoingOn(document, clause, i, reportsOf, lexicon)) {
      reports.push(report);
      addReport(document, report, reportsOf);
    }
  });
  return layerOf({ ...document, reports, reportsOf });
}

function addReport({ sentences }: ClausedDocument, report: Report, reportsOf: Map<Sentence, Report[]>): void {
  const last = sentenceAt(sentences, Math.max(report.first, report.last - 1)).index;
  for (let i = sentenceAt(sentences, report.first).index; i <= last; i++) {
    const sentence = sentences[i] as Sentence;
    const own = reportsOf.get(sentence);
    if (own) own.push(report);
    else reportsOf.set(sentence, [report]);
  }
}

/** `قال لافروف إن بوتين سيزور القاهرة. وسيسافر بعد ذلك إلى أنقرة`: what goes on with the plan is told by the same speaker. */
function reportsGoingOn(
  document: ClausedDocument,
  clause: Clause,
  at: number,
  reportsOf: ReadonlyMap<Sentence, readonly Report[]>,
  lexicon: Lexicon,
): readonly Report[] {
  if (clause.subject.from !== "carried") return [];
  const plan = planToldBefore(clause, document.clauses, at, lexicon);
  if (!plan || !clause.subject.phrases.every((it) => plan.subject.phrases.includes(it))) return [];
  return (reportsOf.get(plan.sentence) ?? [])
    .filter(({ first, last, kind }) => kind === "clause" && first <= plan.first && plan.first < last)
    .map((report) => ({ ...report, first: clause.sentence.first, last: clause.sentence.last }));
}

/** `لافتا إلى العقوبات التي فرضتها واشنطن`: a token is in what somebody tells of a thing that he points at. */
export function isPointedAt(document: AttributedDocument, token: number): boolean {
  return (document.reportsOf.get(sentenceAt(document.sentences, token)) ?? []).some(
    ({ first, last, kind }) => kind === "thing" && first <= token && token < last,
  );
}

/** Whose words a token is among, the innermost first; a source (`بحسب رويترز`) only where nobody else speaks. */
export function speakersAround(document: AttributedDocument, token: number): readonly (readonly Phrase[])[] {
  const around = (document.reportsOf.get(sentenceAt(document.sentences, token)) ?? []).filter(
    ({ first, last, ownActs }) => first <= token && token < last && !ownActs.has(token),
  );
  const told = around.filter(({ kind }) => kind !== "source");
  return [...(told.length > 0 ? told : around)]
    .sort((a, b) => b.first - a.first)
    .map(({ speakers }) => speakers);
}
