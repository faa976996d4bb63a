import { foldKey, looseKey } from "../arabic/orthography.js";
import { SeedError } from "../model/errors.js";
import type { Ontology } from "../model/ontology.js";
import { MODALITIES, type Modality } from "../model/statement.js";
import { quotesWords, showsForm } from "./example.js";
import type { ExpectedPair } from "./frames.js";
import { inflectedForms } from "./noun-forms.js";
import { alternatives, readSeed } from "./tsv.js";

/** Slots with a meaning of their own; every other slot is a preposition, written as in the text. */
export const NOUN_SLOTS = [
  "GEN",
  "NEXT",
  "ADJ",
  "MOD",
  "APP",
  "CLAUSE",
  "AROUND",
  "BY",
  "AFTER",
  "SPEAKER",
  "INCLUDED",
] as const;

/** One of the slots above, or a preposition such as `بين`, `على`, `على يد`. */
export type NounSlot = string;

/** The frame fires only where `slot` has one of `stems`, or has none of them. */
export interface NounRequirement {
  readonly slot: NounSlot;
  /** Folded. */
  readonly stems: ReadonlySet<string>;
  /** Written with `!`: none of the stems may be there (`!مع:قناة`: an interview is no meeting). */
  readonly forbidden: boolean;
}

/** One row of nouns.tsv, whose header says what the slots mean. */
export interface NounFrame {
  /** `nouns.tsv:41`, for error messages and for the name of the rule that fired. */
  readonly at: string;
  /**
   * Without ال, of one or more words: first the forms of the file, then those forms with the alif of the accusative
   * and with pronouns.
   */
  readonly nouns: readonly string[];
  readonly relation: string;
  readonly requires: readonly NounRequirement[];
  /** In order of preference; empty where the statement has no subject. */
  readonly subject: readonly NounSlot[];
  readonly object: readonly NounSlot[];
  /** The object may be missing beside the noun and is then taken from the context. */
  readonly objectOptional: boolean;
  /** Prepositions that introduce the content. */
  readonly topic: readonly string[];
  /** A modality the noun itself implies; null: as the clause has it. */
  readonly modality: Modality | null;
  readonly example: string;
  readonly expect: readonly ExpectedPair[];
}

/**
 * Reads `nouns.tsv`.
 * @param relations the ontology, for the names of the relations.
 * @throws SeedError listing each bad row: an unknown relation, slot or modality, a missing subject where the
 * relation needs one, an example without the noun or without the words that `expect` names.
 */
export function readNouns(path: string, relations: Ontology): readonly NounFrame[] {
  const problems: string[] = [];
  const columns = [
    "noun",
    "relation",
    "requires",
    "subject",
    "object",
    "topic",
    "modality",
    "example",
    "expect",
  ] as const;
  const frames = readSeed(path, columns).map(({ cells, at }): NounFrame => {
    const nouns = alternatives(cells.noun);
    const subject = alternatives(cells.subject).filter((slot) => slot !== "-");
    const objectOptional = cells.object.endsWith("?");
    const object = alternatives(cells.object.replace(/\?$/, ""));
    const relation = relations.get(cells.relation);
    const modality = MODALITIES.find((known) => known === cells.modality) ?? null;
    const expect = readExpected(cells.expect, at, problems);

    if (!relation)
      problems.push(`${at} unknown relation ${cells.relation}: see seeds/ontology/relations.tsv`);
    if (cells.modality && !modality) {
      problems.push(`${at} unknown modality ${cells.modality}: one of ${MODALITIES.join(", ")} or "-"`);
    }
    if (relation && !relation.subjectOptional && subject.length === 0) {
      problems.push(`${at} ${cells.relation} needs a subject: name its slot`);
    }
    if (object.length === 0) problems.push(`${at} has no object slot`);
    for (const slot of [...subject, ...object]) checkSlot(slot, at, problems);
    if (!nouns.some((noun) => showsForm(cells.example, noun, true))) {
      problems.push(`${at} the example "${cells.example}" shows none of ${nouns.join(", ")}`);
    }
    for (const words of expect.flatMap((pair) => [pair.subject, pair.object])) {
      if (words !== null && !quotesWords(cells.example, words)) {
        problems.push(`${at} the example "${cells.example}" does not contain the expected "${words}"`);
      }
    }
    return {
      at,
      nouns: [...new Set([...nouns, ...nouns.flatMap(inflectedForms)])],
      relation: cells.relation,
      requires: readRequirements(cells.requires, at, problems),
      subject,
      object,
      objectOptional,
      topic: alternatives(cells.topic),
      modality,
      example: cells.example,
      expect,
    };
  });
  if (problems.length > 0) throw new SeedError(problems);
  return frames;
}

function readRequirements(cell: string, at: string, problems: string[]): readonly NounRequirement[] {
  return cell
    .split(";")
    .filter((part) => part.trim() !== "")
    .map((part) => {
      const [left = "", stems = ""] = part.split(":").map((side) => side.trim());
      const forbidden = left.startsWith("!");
      const slot = forbidden ? left.slice(1) : left;
      checkSlot(slot, at, problems);
      if (alternatives(stems).length === 0)
        problems.push(`${at} "${part.trim()}" must look like ADJ:هاتفي|مرئي`);
      return { slot, stems: new Set(alternatives(stems).map((stem) => looseKey(foldKey(stem)))), forbidden };
    });
}

function readExpected(cell: string, at: string, problems: string[]): readonly ExpectedPair[] {
  const pairs = cell.split(";").map((pair) => pair.split(">").map((side) => side.trim()));
  return pairs.flatMap(([subject = "", object = "", ...more]) => {
    if (subject && object && more.length === 0)
      return [{ subject: subject === "∅" ? null : subject, object }];
    problems.push(`${at} expect "${cell}" must look like: subject words > object words ; …`);
    return [];
  });
}

function checkSlot(slot: string, at: string, problems: string[]): void {
  if (NOUN_SLOTS.some((known) => known === slot) || /^\p{Script=Arabic}+( \p{Script=Arabic}+)*$/u.test(slot))
    return;
  problems.push(`${at} unknown slot "${slot}": ${NOUN_SLOTS.join(", ")} or an Arabic preposition`);
}
