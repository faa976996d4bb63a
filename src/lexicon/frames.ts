import { foldKey, looseKey } from "../arabic/orthography.js";
import { SeedError } from "../model/errors.js";
import type { Ontology } from "../model/ontology.js";
import { MODALITIES, type Modality } from "../model/statement.js";

import { alternatives, readSeed } from "./tsv.js";

/**
 * A slot of a frame: `S` subject, `DO` direct object, `ADV` any adverb, `CONTENT` the beginning of what is reported (`بأنه …`), `GEN` the genitive or complement of the
 * required word, `CLAUSE` the subject of the clause around a nominal, `MOD` the noun it modifies, `SPEAKER` whose words the clause is in, `BY` who acts in a passive (`على يد`) or whose the attack is (`في غارة إسرائيلية`), `ADJ` a demonym
 * adjective; anything else is a preposition.
 */
export type FrameSlot = string;

export interface Requirement {
  readonly slot: FrameSlot;
  /** Folded stems without ال; the slot's noun must begin with the whole of one of them, pronoun suffix aside. */
  readonly stems: ReadonlySet<string>;
}

/** One way in which a verb expresses a relation. */
export interface Frame {
  /** `hadhdhara/WARNS`: named in evidence and explanations. */
  readonly id: string;
  /** Id of the verb that triggers it. */
  readonly trigger: string;
  /** The verb only looks like the one that the row is about (وقع beside وقّع): its masdar has nothing to do with it. */
  readonly lookAlike: boolean;
  readonly relation: string;
  readonly requires: readonly Requirement[];
  /** What must not stand there: `شن حملة` is no attack where it is one of arrests. */
  readonly excludes: readonly Requirement[];
  readonly subject: readonly FrameSlot[];
  readonly object: readonly FrameSlot[];
  /** The object may be missing: it is then whoever or whatever the article is about. */
  readonly objectOptional: boolean;
  readonly topic: readonly FrameSlot[];
  readonly modality: Modality | null;
  readonly example: string;
  readonly expect: readonly ExpectedPair[];
  /** `frames.tsv:41`. */
  readonly at: string;
}

/** What an example sentence must yield: the words of subject (null: the relation has none there) and object. */
export interface ExpectedPair {
  readonly subject: string | null;
  readonly object: string;
}

const COLUMNS = [
  "verb",
  "relation",
  "requires",
  "subject",
  "object",
  "topic",
  "modality",
  "example",
  "expect",
] as const;

/**
 * Reads `frames.tsv`; `knows` says whether there is a verb of that id.
 * @throws SeedError for unknown verbs, relations, modalities, or a frame without object.
 */
export function readFrames(
  path: string,
  ontology: Ontology,
  knows: (verb: string) => boolean,
): readonly Frame[] {
  const problems: string[] = [];
  const frames: Frame[] = [];
  for (const { cells, at } of readSeed(path, COLUMNS)) {
    const found: string[] = [];
    if (!ontology.has(cells.relation))
      found.push(
        `${at} unknown relation ${cells.relation}${suggestion(cells.relation, [...ontology.keys()])}`,
      );
    for (const name of alternatives(cells.verb)) {
      if (!knows(name)) found.push(`${at} unknown verb ${name}: add it to verbs.tsv first`);
    }
    const modality = MODALITIES.find((known) => known === cells.modality) ?? null;
    if (cells.modality && !modality)
      found.push(`${at} unknown modality ${cells.modality}: one of ${MODALITIES.join(", ")}`);
    if (!cells.object) found.push(`${at} the frame has no object slot`);
    if (!cells.example) found.push(`${at} the frame has no example sentence`);
    problems.push(...found);
    if (found.length > 0) continue;
    for (const [order, name] of alternatives(cells.verb).entries()) {
      frames.push({
        id: `${name}/${cells.relation}`,
        trigger: name,
        lookAlike: order > 0,
        relation: cells.relation,
        ...requirements(cells.requires),
        subject: slots(cells.subject || "S"),
        object: slots(cells.object),
        objectOptional: cells.object.includes("?"),
        topic: slots(cells.topic),
        modality,
        example: cells.example,
        expect: expectations(cells.expect),
        at,
      });
    }
  }
  if (problems.length > 0) throw new SeedError(problems);
  return frames;
}

function slots(cell: string): readonly FrameSlot[] {
  return alternatives(cell.replaceAll("?", ""));
}

function requirements(cell: string): Pick<Frame, "requires" | "excludes"> {
  const parts = cell
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part.includes(":"));
  return {
    requires: parts.filter((part) => !part.startsWith("!")).map(requirement),
    excludes: parts.filter((part) => part.startsWith("!")).map((part) => requirement(part.slice(1))),
  };
}

function requirement(part: string): Requirement {
  const [slot = "", words = ""] = part.split(":");
  const stems = alternatives(words).map((word) => looseKey(foldKey(word.split(/\s+/)[0] ?? word)));
  return { slot: slot.trim(), stems: new Set(stems) };
}

function expectations(cell: string): readonly ExpectedPair[] {
  return cell
    .split(";")
    .map((pair) => pair.split(">").map((side) => side.trim()))
    .filter((pair) => pair.length === 2 && pair[1])
    .map(([subject = "", object = ""]) => ({ subject: subject === "∅" ? null : subject, object }));
}

/** ` (did you mean MEETS?)` for the known word that is nearest, if one is near. */
export function suggestion(word: string, known: readonly string[]): string {
  let best: string | null = null;
  let least = 3;
  for (const candidate of known) {
    const distance = editDistance(word, candidate, least);
    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  return best ? ` (did you mean ${best}?)` : "";
}

function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(change, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    previous = row;
  }
  return previous[b.length] ?? limit;
}

/** Of a verb's frames that fit those with most requirements, and of them the first for each relation. */
export function strictest<Fitting extends { readonly frame: Frame }>(
  fitting: readonly Fitting[],
): readonly Fitting[] {
  if (fitting.length <= 1) return fitting;
  const most = Math.max(...fitting.map(({ frame }) => frame.requires.length));
  const relations = new Set<string>();
  return fitting.filter(
    ({ frame }) =>
      frame.requires.length === most && !relations.has(frame.relation) && relations.add(frame.relation),
  );
}
