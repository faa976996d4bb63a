import { sentenceAt } from "../annotate/positions.js";
import { isSpoken } from "./date-sharing.js";
import { type Context, type Told, withDate } from "./encounters.js";
import type { Homes } from "./homes.js";
import { onlyOnes, type ToldOne } from "./only-ones.js";
import type { StatementDraft } from "./statement-drafts.js";

const MESSAGE = "SENDS_MESSAGE_TO";

/**
 * `باريس تحتج لدى موسكو` above, `بعث وزير الخارجية الفرنسي رسالة إلى نظيره الروسي … الأربعاء` below: what a headline says that somebody said
 * to another has the day of all that the body tells of his words to the other, or of those who hold their offices, where that is one.
 */
export function datedByWordsBelow(told: readonly Told[], home: Homes, context: Context): readonly Told[] {
  const { sentences } = context.document;
  const inHeadline = ({ claim }: Told) => sentenceAt(sentences, claim.trigger.first).headline;
  const open = new Set(told.filter((it) => isOpen(it) && isWorded(it, context) && inHeadline(it)));
  if (open.size === 0) return told;
  const pairOf = ({ subject, object }: StatementDraft) => `${home(subject)}|${home(object)}`;
  const days = onlyOnes(
    told.flatMap((it): readonly ToldOne[] => {
      const { date, modality } = it.statement;
      if (date === null || modality !== "asserted" || !isWorded(it, context)) return [];
      return [[pairOf(it.statement), context.chronology.isNews(date) ? date : null]];
    }),
  );
  return told.map((it) => (open.has(it) ? withDate(it, days.get(pairOf(it.statement))) : it));
}

function isOpen({ statement: { date, modality } }: Told): boolean {
  return date === null && modality === "asserted";
}

function isWorded({ statement: { relation, subject } }: Told, { lexicon }: Context): boolean {
  const known = lexicon.ontology.get(relation);
  return subject !== null && known !== undefined && (isSpoken(known) || relation === MESSAGE);
}
