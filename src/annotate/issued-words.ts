import type { Lexicon } from "../lexicon/lexicon.js";
import type { Clause, ClausedDocument } from "./clauses.js";
import type { Sentence } from "./document.js";
import type { Item } from "./item.js";
import type { Phrase } from "./names/phrase.js";
import type { NounPhrase } from "./noun-phrases.js";
import { ownerOfNoun } from "./owners-of-words.js";
import type { Draft, Subject } from "./subjects.js";

/** So many sentences back somebody may have issued the words. */
const REACH = 3;

/** What comes before a word that takes up somebody's words: a sentence's items up to `end`, and its clauses. */
interface Before {
  readonly items: readonly Item[];
  readonly end: number;
  readonly clauses: readonly Clause[];
}

/**
 * `قالت الخارجية في بيان … . وطالب البيان موسكو بـ`: what a statement, a report or a letter demands or says, they do
 * who issued it. The noun stands right behind the verb, with the article and no owner of its own.
 */
export function issuersOf(clause: Draft, before: readonly Clause[], lexicon: Lexicon): Subject | null {
  const { isUtterance } = lexicon;
  const [noun] = clause.bare;
  if (!clause.speaks || !noun?.noun || noun.items.first !== clause.at + 1) return null;
  if (!noun.noun.definite)
    return isUtterance(noun.noun.key) && judges(clause, lexicon) ? ownersOfNew(noun, clause) : null;
  if (noun.heads.length > 0 || noun.nested.length > 0 || noun.adjectives.length > 0) return null;
  const { key } = noun.noun;
  if (!isUtterance(key)) return null;
  const issued = issuersAmong(sentencesBefore(clause, before), key);
  return issued.length > 0 ? { phrases: issued, from: "carried", nounPhrase: noun } : null;
}

/** What a statement or report does by being issued: CAMEO 02 and 05 and 10 to 13, not refusing (12), which is done to words. */
const SPEECH_ACT = /^(02|05[012]|1[013])/;

function judges({ predicate }: Draft, { framesOfVerb, ontology }: Lexicon): boolean {
  return (framesOfVerb.get(predicate.reading.verb.id) ?? []).some(
    ({ relation, requires }) => requires.length === 0 && SPEECH_ACT.test(ontology.get(relation)?.cameo ?? ""),
  );
}

/**
 * `اتهم تقرير للمنظمة التحالف`, `حذر تقرير الأمم المتحدة إسرائيل`, `دعا بيان صادر عن الوزارة إلى`: whose the words are that are first told of;
 * but `انتقد تقرير الأمم المتحدة`, where they alone are what somebody criticises.
 */
function ownersOfNew(noun: NounPhrase, { bare, prepositional }: Draft): Subject | null {
  if (noun.heads.length > 0 || noun.suffix) return null;
  const behind = prepositional.find(({ items }) => items.first - 1 <= noun.items.last);
  const issued = noun.words.at(-1)?.startsWith("صادر") ?? false;
  const dative = behind?.preposition === "ل" || (issued && behind?.preposition === "عن");
  const genitive = (bare[1]?.heads.length ?? 0) > 0 ? noun.nested : [];
  const phrases = genitive.length > 0 ? genitive : dative && behind ? behind.heads : [];
  return phrases.length > 0 ? { phrases, from: "behind", nounPhrase: noun } : null;
}

/** `أصدرت الخارجية بيانا. وجاء في البيان أن`, `وبحسب البيان`: who issued the words that a definite noun at an item takes up. */
export function issuersTakenUp(
  document: ClausedDocument,
  sentence: Sentence,
  items: readonly Item[],
  at: number,
  isUtterance: (key: string) => boolean,
): readonly Phrase[] {
  const item = items[at];
  if (item?.kind !== "noun" || !item.noun.definite || !isUtterance(item.noun.key)) return [];
  const own = { items, end: at, clauses: document.clausesOf.get(sentence) ?? [] };
  const earlier = Array.from(
    { length: REACH },
    (_, back) => document.sentenceItems[sentence.index - 1 - back],
  )
    .filter((it) => it !== undefined)
    .map((it) => ({
      items: it.items,
      end: it.items.length,
      clauses: document.clausesOf.get(it.sentence) ?? [],
    }));
  return issuersAmong([own, ...earlier], item.noun.key);
}

/** The sentence of a clause up to its verb and the ones before it, nearest first. */
function sentencesBefore({ sentence, items, at }: Draft, before: readonly Clause[]): readonly Before[] {
  const bySentence = new Map<number, Clause[]>([[sentence.index, []]]);
  for (let i = before.length - 1; i >= 0; i--) {
    const clause = before[i] as Clause;
    if (clause.sentence.index < sentence.index - REACH) break;
    const same = bySentence.get(clause.sentence.index);
    if (same) same.unshift(clause);
    else bySentence.set(clause.sentence.index, [clause]);
  }
  return [...bySentence].map(([index, clauses]) => {
    const around = index === sentence.index ? items : (clauses[0]?.items ?? []);
    return { items: around, end: index === sentence.index ? at : around.length, clauses };
  });
}

function issuersAmong(sentences: readonly Before[], key: string): readonly Phrase[] {
  for (const { items, end, clauses } of sentences) {
    for (let at = end - 1; at >= 0; at--) {
      const item = items[at];
      if (item?.kind !== "noun" || item.noun.key.replace(/(?<=...)ا$/, "") !== key) continue;
      const owners = ownerOfNoun(items, at, undefined);
      if (owners.length > 0) return owners;
      const issuing = clauses.findLast((it) => it.at < at) ?? clauses[0];
      return issuing?.subject.phrases ?? [];
    }
  }
  return [];
}
