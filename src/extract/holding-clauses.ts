import { opensVerbalClause } from "../annotate/coordination.js";
import { type Item, isComma } from "../annotate/item.js";
import type { ItemizedDocument } from "../annotate/items.js";
import { nounPhraseOf } from "../annotate/noun-phrases.js";
import type { NounReading } from "../annotate/noun-readings.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import type { ComplementDraft } from "./complement-drafts.js";
import { isHeldBy } from "./requirements.js";

/**
 * `محادثات أجراها الوزير مع نظيره`, `لقاء جمع الوزير بنظيره`: a clause without a relative pronoun whose verb only says that the
 * thing is held; its subject or object then stands like the genitive of the noun.
 */
export function isHolding(
  document: ItemizedDocument,
  item: Item,
  head: NounReading,
  draft: ComplementDraft,
  lexicon: Lexicon,
): boolean {
  if (head.definite || draft.bare.length + draft.prepositional.length > 0) return false;
  const plain = item.kind === "noun" ? item.noun : item.kind === "verb" ? item : null;
  if (plain?.conjunction !== "" || (item.kind === "noun" && item.noun.definite)) return false;
  return (document.words[item.first]?.finite ?? []).some(
    ({ reading, clitics }) => clitics.letters === 0 && isHeldBy(reading.verb.id, head.key, lexicon),
  );
}

/** `محادثات ضمت لافروف، وفيدان، وعراقجي`: behind a comma one more of those whom the verb brings together. */
export function addsOneMoreHeld(items: readonly Item[], i: number, { bare }: ComplementDraft): boolean {
  const [before, comma, next] = [items[i - 1], items[i], items[i + 1]];
  const held = bare.at(-1);
  if (!held || !isComma(comma) || before?.kind !== "phrase" || next?.kind !== "phrase") return false;
  const { conjunction, preposition, type } = next.phrase;
  if (conjunction !== "و" || preposition !== "" || type !== before.phrase.type) return false;
  if (held.heads.at(-1) !== before.phrase || opensVerbalClause(items, i + 1)) return false;
  bare[bare.length - 1] = nounPhraseOf({
    ...held,
    heads: [...held.heads, next.phrase],
    last: next.last,
    items: { first: held.items.first, last: i + 2 },
  });
  return true;
}
