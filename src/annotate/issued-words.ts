import type { Clause } from "./clauses.js";
import type { Item } from "./items.js";
import { ownerOfNoun } from "./reports.js";
import type { Draft, Subject } from "./subjects.js";

/** So many sentences back somebody may have issued the words. */
const REACH = 3;

/**
 * `قالت الخارجية في بيان … . وطالب البيان موسكو بـ`: what a statement, a report or a letter demands or says, they do
 * who issued it. The noun stands right behind the verb, with the article and no owner of its own.
 * @param isUtterance whether a key names somebody's words.
 */
export function issuersOf(
  clause: Draft,
  before: readonly Clause[],
  isUtterance: (key: string) => boolean,
): Subject | null {
  const [noun] = clause.bare;
  if (!clause.speaks || !noun?.noun?.definite || noun.items.first !== clause.at + 1) return null;
  if (noun.heads.length > 0 || noun.nested.length > 0 || noun.adjectives.length > 0) return null;
  const { key } = noun.noun;
  if (!isUtterance(key)) return null;
  const issued = issuersBefore(clause, before, key);
  return issued.length > 0 ? { phrases: issued, from: "carried", nounPhrase: noun } : null;
}

function issuersBefore(clause: Draft, before: readonly Clause[], key: string): Subject["phrases"] {
  for (let index = clause.sentence.index; index >= clause.sentence.index - REACH; index--) {
    const around = before.filter(({ sentence }) => sentence.index === index);
    const items: readonly Item[] = index === clause.sentence.index ? clause.items : (around[0]?.items ?? []);
    const end = index === clause.sentence.index ? clause.at : items.length;
    for (let at = end - 1; at >= 0; at--) {
      const item = items[at];
      if (item?.kind !== "noun" || item.noun.key.replace(/(?<=...)ا$/, "") !== key) continue;
      const owners = ownerOfNoun(items, at, undefined);
      if (owners.length > 0) return owners;
      const issuing = around.findLast((it) => it.at < at) ?? around[0];
      return issuing?.subject.phrases ?? [];
    }
  }
  return [];
}
