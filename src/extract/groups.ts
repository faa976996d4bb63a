import type { Reference } from "../annotate/names/phrase.js";
import { ownedByCountrySpokenOf } from "../lexicon/heads.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import { slugOf } from "./entity-ids.js";

/** An unnamed collective actor of one article. */
export interface IdentifiedGroup {
  readonly id: string;
  /** Entity id of whose it is; null where nobody says and none is to be supposed. */
  readonly owner: string | null;
}

/** The unnamed groups of one article: one of a kind and an owner is one entity, one that is counted is its own. */
export class GroupRegister {
  private readonly last = new Map<string, IdentifiedGroup>();

  constructor(
    private readonly lexicon: Lexicon,
    private readonly salientCountry: string | null,
  ) {}

  /** `said`: the owner that the phrase names. `الوفد` without one is the delegation named last. */
  identify(reference: Reference & { kind: "group" }, said: string | null): IdentifiedGroup {
    const { group, count } = reference;
    const before = this.last.get(group);
    if (!said && count === null && reference.definite && before) return before;
    const supposed = ownedByCountrySpokenOf(this.lexicon.group(group)) ? this.salientCountry : null;
    const owner = said ?? supposed;
    const identified = {
      id: `group:${group}${count === null ? "" : `.${count}`}${owner ? `@${slugOf(owner)}` : ""}`,
      owner,
    };
    if (count === null) this.last.set(group, identified);
    return identified;
  }
}
