import type { OfficeClaim, Phrase } from "../annotate/names/phrase.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import { type OfficeKind, officeKindOf } from "../lexicon/titles.js";
import type { Seat } from "./entity-ids.js";

/** An office that the article gives to a person. */
export interface Office extends Seat {
  readonly person: string;
  readonly claim: OfficeClaim;
  readonly phrase: Phrase;
}

/** The offices that one article gives to persons, in its order. */
export class Offices {
  readonly all: Office[] = [];
  private readonly ofPerson = new Map<string, Office[]>();
  private readonly ofTitle = new Map<string, Office[]>();

  constructor(private readonly lexicon: Lexicon) {}

  add(office: Office): void {
    this.all.push(office);
    append(this.ofPerson, office.person, office);
    append(this.ofTitle, officeKindOf(office, this.lexicon).title, office);
  }

  replace(offices: readonly Office[]): void {
    this.all.length = 0;
    this.ofPerson.clear();
    this.ofTitle.clear();
    for (const office of offices) this.add(office);
  }

  heldBy(person: string): readonly Office[] {
    return this.ofPerson.get(person) ?? [];
  }

  /** Of one title, and of one field where that is said. */
  ofKind({ title, portfolio }: OfficeKind): readonly Office[] {
    const ofTitle = this.ofTitle.get(title) ?? [];
    return portfolio === null
      ? ofTitle
      : ofTitle.filter((office) => officeKindOf(office, this.lexicon).portfolio === portfolio);
  }
}

function append(lists: Map<string, Office[]>, key: string, office: Office): void {
  const list = lists.get(key);
  if (list) list.push(office);
  else lists.set(key, [office]);
}
