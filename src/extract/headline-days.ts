import type { Sentence } from "../annotate/document.js";
import type { Span } from "../model/article.js";
import { adverbOf, type DatingContext, dayOfAdverb } from "./clause-dates.js";
import { isSaying } from "./earlier-speech.js";
import { isNews } from "./news.js";

/** The lead tells again what the headline says, in its first sentences. */
const LEAD = 2;

/** What a headline tells. */
export interface Headlined {
  readonly subject: string | null;
  readonly object: string;
  /** It is done by saying it: a warning, a call. */
  readonly spoken: boolean;
}

/**
 * The day of the first main clause of the lead that has one, where the lead names both: `واشنطن تحذر أنقرة` above, `حذرت الخارجية
 * الأميركية تركيا أمس` below. To whom something is said the lead may tell in other words, where he has no name (`المتمردين`, `الميليشيات`).
 */
export function dateOfLead(context: DatingContext, told: Headlined): string | null {
  const { document, resolution } = context;
  const lead = document.sentences
    .filter((sentence) => !sentence.headline && (document.clausesOf.get(sentence)?.length ?? 0) > 0)
    .slice(0, LEAD);
  const [start, end] = [lead[0]?.start ?? 0, lead.at(-1)?.end ?? 0];
  const inLead = (span: Span) => span.start >= start && span.end <= end;
  // الرئيس الإثيوبي: whose office somebody holds is named with him.
  const isNamed = (id: string) =>
    (resolution.entities.get(id)?.mentions.some(inLead) ?? false) ||
    resolution.persons.offices.some(({ holder, phrase }) => holder === id && inLead(phrase));
  const nameless =
    told.spoken && told.subject !== null && resolution.entities.get(told.object)?.type === "GROUP";
  const entities = [...(told.subject === null ? [] : [told.subject]), ...(nameless ? [] : [told.object])];
  if (!entities.every(isNamed)) return null;
  for (const sentence of lead) {
    const date = dayOfSentence(context, sentence, told);
    if (date !== null) return isNews(date, context.reference) ? date : null;
  }
  return null;
}

/** The day of a sentence's main clause, else of what it reports: `قال مسؤول إن لافروف اجتمع مع مشعل اليوم`. */
function dayOfSentence(context: DatingContext, sentence: Sentence, { spoken }: Headlined): string | null {
  const clauses = context.document.clausesOf.get(sentence) ?? [];
  const main = clauses.find(({ opener }) => opener === "main");
  if (!main) return null;
  const own = dayOfAdverb(context, main);
  if (own !== null || spoken || !isSaying(main) || adverbOf(context, main)) return own;
  const reported = clauses.find(({ at, opener }) => at > main.at && opener === "complement");
  return reported ? dayOfAdverb(context, reported) : null;
}
