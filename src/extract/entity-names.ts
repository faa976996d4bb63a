import type { Reference } from "../annotate/names/phrase.js";
import { romanise } from "../arabic/romanise.js";
import { fillTemplate } from "../lexicon/heads.js";
import type { Lexicon } from "../lexicon/lexicon.js";

/** The English name of an entity that a phrase describes, from the templates of the lexicon; null if it has none. */
export function describeReference(
  reference: Reference,
  owner: string | null,
  lexicon: Lexicon,
): string | null {
  switch (reference.kind) {
    case "organ": {
      const head = lexicon.head(reference.head);
      const portfolio = reference.portfolio ? (lexicon.portfolio(reference.portfolio)?.nameEn ?? null) : null;
      return head ? fillTemplate(head.template, owner, portfolio) : null;
    }
    case "named": {
      const head = lexicon.head(reference.head);
      return head ? fillTemplate(head.template, owner, romanise(reference.name)) : null;
    }
    case "group": {
      const group = lexicon.group(reference.group);
      return group ? fillTemplate(group.template, owner, null) : null;
    }
    case "office": {
      const title = lexicon.title(reference.title);
      const portfolio = reference.portfolio ? lexicon.portfolio(reference.portfolio)?.nameEn : null;
      if (!title) return null;
      const label = portfolio ? `${title.labelEn} of ${portfolio}` : title.labelEn;
      const shown = label.charAt(0).toUpperCase() + label.slice(1);
      return owner ? `${shown} of ${owner}` : shown;
    }
    default:
      return null;
  }
}
