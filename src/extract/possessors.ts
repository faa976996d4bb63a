import type { Clause, ClausedDocument } from "../annotate/clauses.js";
import type { Phrase } from "../annotate/names/phrase.js";
import { lastBefore, sentenceAt } from "../annotate/positions.js";

/** A possessor is looked for among so many phrases before the pronoun, no further back than one sentence. */
const REACH = 8;

/**
 * Whom the pronoun on a noun means (`قواتها`, `بلاده`, `حكومتهم`): the subject of its clause, or of a clause before it
 * in the sentence, if gender and number agree; else the nearest phrase before it that agrees. Null where none does.
 */
export function possessorOf(document: ClausedDocument, phrase: Phrase): Phrase | null {
  const { suffix } = phrase;
  if (suffix === null || suffix === "نا" || suffix === "هما") return null;
  const sentence = sentenceAt(document.sentences, phrase.first);
  const clauses = (document.clausesOf.get(sentence) ?? []).filter(({ first }) => first < phrase.first);
  const fits = (it: Phrase) => it !== phrase && it.first < phrase.first && owns(suffix, it);
  for (const clause of [...clauses].reverse()) {
    const subject = subjectOf(clause).find(fits);
    if (subject) return subject;
  }
  const previous = document.sentences[sentence.index - 1]?.first ?? sentence.first;
  return (
    lastBefore(document.phrases, phrase.first, REACH).findLast((it) => it.first >= previous && fits(it)) ??
    null
  );
}

/** Whom `الأخير`, `الأخيرة` means: of the persons, states and bodies named the last that agrees, of this sentence or the one before. */
export function latterOf(document: ClausedDocument, phrase: Phrase): Phrase | null {
  const sentence = sentenceAt(document.sentences, phrase.first);
  const previous = document.sentences[sentence.index - 1]?.first ?? sentence.first;
  const suffix = phrase.gender === "feminine" ? "ها" : "ه";
  return (
    lastBefore(document.phrases, phrase.first, REACH).findLast(
      (it) =>
        it.first >= previous &&
        it.reference.kind !== "latter" &&
        ["PERSON", "COUNTRY", "ORGANIZATION"].includes(it.type) &&
        owns(suffix, it),
    ) ?? null
  );
}

function subjectOf({ subject, antecedent, opener }: Clause): readonly Phrase[] {
  return opener === "relative" ? [...antecedent, ...subject.phrases] : subject.phrases;
}

/** Whether the pronoun may mean the phrase: `ها` a state, a body or a woman; `ه` a man or a body; `هم` several. */
function owns(suffix: string, { gender, type, number }: Phrase): boolean {
  if (suffix === "هم" || suffix === "هن") return type === "GROUP" || number === "plural";
  if (type === "GROUP") return suffix === "ها" && gender === "feminine";
  if (number !== "singular") return false;
  if (suffix === "ه") return gender === "masculine" || (gender === null && type === "PERSON");
  return gender === "feminine" || (gender === null && type !== "PERSON");
}
