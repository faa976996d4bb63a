import type { Clause, ClausedDocument } from "./clauses.js";
import type { Sentence, TokenRange } from "./document.js";
import type { Item, SentenceItems } from "./items.js";
import type { Phrase } from "./names/phrase.js";
import { sentenceAt } from "./positions.js";

/** A stretch of text that somebody is credited with. */
export interface Report extends TokenRange {
  /** Empty where the source is no entity (`قالت مصادر`). */
  readonly speakers: readonly Phrase[];
  /** `clause`: reported clause or quotation; `source`: بحسب، وفق، نقلا عن at the end or beginning of a sentence. */
  readonly kind: "clause" | "source";
}

export interface AttributedDocument extends ClausedDocument {
  readonly reports: readonly Report[];
  /** The reports that reach into a sentence. */
  readonly reportsOf: ReadonlyMap<Sentence, readonly Report[]>;
}

/** A quotation that is not closed in its sentence goes on for at most so many more. */
const LONGEST_QUOTATION = 6;

/** Finds who is credited with which words. */
export function attribute(document: ClausedDocument): AttributedDocument {
  const reports = [
    ...document.clauses.flatMap((clause) => reportOf(document, clause)),
    ...document.sentenceItems.flatMap((sentence) => sourcesOf(document, sentence)),
    ...document.sentenceItems.flatMap(speakerOfHeadline),
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
    if (token < report.first || token >= report.last) continue;
    if (
      !best ||
      (best.kind === "source" && report.kind === "clause") ||
      (best.kind === report.kind && report.first > best.first)
    )
      best = report;
  }
  return best?.speakers ?? [];
}

function reportOf(document: ClausedDocument, clause: Clause): readonly Report[] {
  const { verb } = clause.predicate.reading;
  if (clause.contentFrom === null || verb.class !== "say") return [];
  const credited = creditedBehindVerb(clause);
  const speakers = credited.length > 0 ? credited : clause.subject.phrases;
  return [{ first: clause.contentFrom, last: endOfContent(document, clause), speakers, kind: "clause" }];
}

/** `نقلت الوكالة عن المتحدث قوله إن`: the words are the spokesman's. */
function creditedBehindVerb(clause: Clause): readonly Phrase[] {
  const saying = [...clause.bare, ...clause.prepositional].some(({ words }) =>
    /^قول(ه|ها|هم|هما)?$/.test(words[0] ?? ""),
  );
  const source = clause.prepositional.find(
    ({ preposition, heads }) => preposition === "عن" && heads.length > 0,
  );
  return saying && source ? source.heads : [];
}

/** Content lasts to the end of the sentence, or to the closing mark of a quotation that goes on. */
function endOfContent(document: ClausedDocument, clause: Clause): number {
  const { sentence } = clause;
  const open = opensQuotation(document, clause.contentFrom ?? sentence.first, sentence.last);
  if (!open) return sentence.last;
  for (const next of document.sentences.slice(sentence.index + 1, sentence.index + 1 + LONGEST_QUOTATION)) {
    for (let i = next.first; i < next.last; i++) if (/^["”»]$/.test(document.tokens[i]?.text ?? "")) return i;
  }
  return sentence.last;
}

function opensQuotation(document: ClausedDocument, first: number, last: number): boolean {
  let open = false;
  for (let i = first; i < last; i++) {
    const mark = document.tokens[i]?.text ?? "";
    if (mark === '"') open = !open;
    else if (/^[“«]$/.test(mark)) open = true;
    else if (/^[”»]$/.test(mark)) open = false;
  }
  return open;
}

/** `لافروف: تركيا دعمت أذربيجان`: a name and a colon at the beginning of a sentence or headline. */
function speakerOfHeadline({ sentence, items }: SentenceItems): readonly Report[] {
  const [speaker, colon] = items;
  if (speaker?.kind !== "phrase" || colon?.kind !== "mark" || colon.mark !== ":") return [];
  return [{ first: colon.last, last: sentence.last, speakers: [speaker.phrase], kind: "clause" }];
}

/** `بحسب رويترز`, `وفق ما ذكرت وكالة …`, `نقلا عن`: the source of the sentence around it. */
function sourcesOf(document: ClausedDocument, { sentence, items }: SentenceItems): readonly Report[] {
  return items.flatMap((item, i): readonly Report[] => {
    if (item.kind !== "particle" || item.particle.class !== "attribution") return [];
    const speakers = sourceBehind(document, sentence, items, i);
    return speakers.length > 0
      ? [{ first: sentence.first, last: sentence.last, speakers, kind: "source" }]
      : [];
  });
}

function sourceBehind(
  document: ClausedDocument,
  sentence: Sentence,
  items: readonly Item[],
  at: number,
): readonly Phrase[] {
  for (let i = at + 1; i < Math.min(items.length, at + 6); i++) {
    const item = items[i] as Item;
    if (item.kind === "phrase") return [item.phrase];
    if (item.kind === "verb") {
      const clause = document.clausesOf.get(sentence)?.find((it) => it.at === i);
      return clause?.subject.phrases ?? [];
    }
    if (item.kind === "mark" && item.mark !== '"') return [];
  }
  return [];
}
