import { countBefore } from "../annotate/positions.js";

interface Sighting {
  readonly id: string;
  readonly first: number;
}

/** Where an article names persons, in the order of its tokens. */
export class Sightings {
  private readonly all: Sighting[] = [];
  private readonly ofPerson = new Map<string, Sighting[]>();

  add(id: string, first: number): void {
    const sighting = { id, first };
    insert(this.all, sighting);
    const own = this.ofPerson.get(id);
    if (own) insert(own, sighting);
    else this.ofPerson.set(id, [sighting]);
  }

  /** Where a person was named last before a token; -1 where nowhere. */
  lastOf(person: string, before: number): number {
    const own = this.ofPerson.get(person) ?? [];
    return own[countBefore(own, before) - 1]?.first ?? -1;
  }

  /** Who was named behind token `from` and before another, the last one first. */
  *backFrom(before: number, from = -1): Iterable<string> {
    for (let i = countBefore(this.all, before) - 1; i >= 0; i--) {
      const { id, first } = this.all[i] as Sighting;
      if (first <= from) return;
      yield id;
    }
  }
}

/** Persons are named in the order of the text, but for a name inside another phrase. */
function insert(sightings: Sighting[], sighting: Sighting): void {
  sightings.splice(countBefore(sightings, sighting.first + 1), 0, sighting);
}
