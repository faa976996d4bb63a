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
  /** By group: all whose such a one the article names, each with the token where it does first. */
  private readonly owners = new Map<string, Map<string, number>>();

  constructor(
    private readonly lexicon: Lexicon,
    private readonly salientCountry: string | null,
    /** The country where a sentence places the people at a token. */
    private readonly countryAround: (at: number) => string | null,
    /** The country in whose own affairs who tells of the people at a token is in charge. */
    private readonly homeOfTeller: (at: number) => string | null,
    /** The country of the first place named behind a token. */
    private readonly sceneAt: (at: number) => string | null,
  ) {}

  /** An owner that the article names at a token, perhaps after the group itself: `وصل وفد`, then `وفد من حماس`. */
  owned({ group }: Reference & { kind: "group" }, owner: string | null, at: number): void {
    if (!owner) return;
    const owners = this.owners.get(group) ?? new Map<string, number>();
    if (!owners.has(owner)) this.owners.set(group, owners.set(owner, at));
  }

  /** `said`: the owner that the phrase names. `الوفد` without one is the delegation named last. */
  identify(reference: Reference & { kind: "group" }, said: string | null, at: number): IdentifiedGroup {
    const { group, count } = reference;
    const before = this.last.get(group);
    if (!said && count === null && reference.definite && before) return before;
    const row = this.lexicon.group(group);
    // المتظاهرون في كازاخستان: of people who may be called after where they are the place in the same sentence tells.
    const placed =
      !said && row?.owners.includes("in")
        ? (this.countryAround(at) ?? (isOfPlace(row.owners) ? this.sceneAt(at) : null))
        : null;
    const supposed = ownedByCountrySpokenOf(row)
      ? (placed ?? this.homeOfTeller(at) ?? this.salientCountry)
      : null;
    const named = row?.owners.includes("one") && count === null ? this.namedBehind(group, at) : null;
    const owner = said ?? supposed ?? named;
    const identified = {
      id: `group:${group}${count === null ? "" : `.${count}`}${owner ? `@${slugOf(owner)}` : ""}`,
      owner,
    };
    if (count === null) this.last.set(group, identified);
    return identified;
  }

  /** The only owner that the article names, if it does so only behind a token. */
  private namedBehind(group: string, at: number): string | null {
    const [only, ...others] = this.owners.get(group) ?? [];
    return only && others.length === 0 && only[1] > at ? only[0] : null;
  }
}

/** Whose a group is, Arabic says by the place first: `المتظاهرون في كازاخستان`; `المستوطنون الإسرائيليون` may be anywhere. */
function isOfPlace(owners: readonly string[]): boolean {
  const place = owners.indexOf("in");
  const people = owners.indexOf("demonym");
  return place >= 0 && (people < 0 || place < people);
}
