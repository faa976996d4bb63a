import type { MentionedEntity } from "../src/model/entity.js";
import type { Statement } from "../src/model/statement.js";
import type { GoldArticle, GoldStatement } from "./gold.js";
import { foldSurface, surfaceVariants } from "./surfaces.js";

/** The extractor's output for one article, as far as it is scored. */
export interface Prediction {
  readonly entities: readonly Pick<MentionedEntity, "id" | "type" | "mentions">[];
  readonly statements: readonly Statement[];
}

/** One article to score. `text` is the original, against which evidence is checked. */
export interface ScoredArticle {
  readonly gold: GoldArticle;
  readonly prediction: Prediction;
  readonly text: string;
}

/** Precision is right / predicted; recall is found / gold (of statements: of the core ones). */
export interface Measure {
  readonly right: number;
  readonly predicted: number;
  readonly found: number;
  readonly gold: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export const ATTRIBUTES = ["date", "speaker", "title", "number"] as const;
export type Attribute = (typeof ATTRIBUTES)[number];

export interface Share {
  readonly right: number;
  readonly of: number;
}

export interface Score {
  readonly articles: number;
  readonly entities: Measure;
  readonly statements: Measure;
  /** Modality must agree too. */
  readonly strict: Measure;
  /** The right two participants, whatever the relation. */
  readonly pairs: Measure;
  /** Of matched gold statements that have the attribute: where the prediction has it right. */
  readonly attributes: Readonly<Record<Attribute, Share>>;
  /** `text.slice(start, end)` gives the evidence back. */
  readonly evidence: Share;
  /** Predicted statements that match no gold, and core gold that no prediction matches, one line each. */
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
  /** Attributes of matched statements that are not gold's, one line each. */
  readonly unlike: readonly string[];
}

interface Tally {
  right: number;
  predicted: number;
  found: number;
  gold: number;
}

/** Entity ids of a prediction mapped to the names of the gold entities they stand for. */
type Alignment = ReadonlyMap<string, string>;

/** A predicted statement in gold names; an entity that no gold entity matches keeps its id behind a `?`. */
interface Candidate {
  readonly statement: Statement;
  readonly subject: string | null;
  readonly object: string;
}

/**
 * Scores predictions against gold: entities by their surfaces, statements by the gold entities they join.
 * Recall counts core statements only; a prediction that matches any gold statement is right.
 * @param symmetric Relations whose participants may stand in either order.
 */
export function score(articles: readonly ScoredArticle[], symmetric: ReadonlySet<string>): Score {
  const tally = () => ({ right: 0, predicted: 0, found: 0, gold: 0 });
  const entities = tally();
  const statements = tally();
  const strict = tally();
  const pairs = tally();
  const share = () => ({ right: 0, of: 0 });
  const attributes = { date: share(), speaker: share(), title: share(), number: share() };
  const evidence = share();
  const wrong: string[] = [];
  const missed: string[] = [];
  const unlike: string[] = [];

  for (const { gold, prediction, text } of articles) {
    const alignment = alignEntities(gold, prediction.entities, entities);
    for (const { evidence: words } of prediction.statements) {
      evidence.of++;
      if (text.slice(words.start, words.end) === words.text) evidence.right++;
    }
    const candidates = distinctCandidates(prediction.statements, alignment);
    const matched = new Map<GoldStatement, { readonly strict: boolean; readonly statement: Statement }>();
    for (const candidate of candidates) {
      let right = false;
      let rightStrictly = false;
      let pair = false;
      for (const expected of gold.statements) {
        const { straight, crossed } = participants(expected, candidate);
        pair ||= straight || crossed;
        if (
          !sameRelation(expected, candidate) ||
          !(straight || (crossed && symmetric.has(candidate.statement.relation)))
        ) {
          continue;
        }
        const sameModality = candidate.statement.modality === expected.modality;
        right = true;
        rightStrictly ||= sameModality;
        const before = matched.get(expected);
        if (!before || (sameModality && !before.strict)) {
          matched.set(expected, { strict: sameModality, statement: candidate.statement });
        }
      }
      for (const [of, hit] of [
        [statements, right],
        [strict, rightStrictly],
        [pairs, pair],
      ] as const) {
        of.predicted++;
        if (hit) of.right++;
      }
      if (!right)
        wrong.push(describe(gold, candidate, candidate.statement, candidate.statement.evidence.text));
    }
    for (const expected of gold.statements) {
      const match = matched.get(expected);
      if (expected.core) {
        if (!match) missed.push(describe(gold, expected, expected, expected.quote));
        const pair = candidates.some((candidate) => {
          const { straight, crossed } = participants(expected, candidate);
          return straight || crossed;
        });
        for (const [of, hit] of [
          [statements, match],
          [strict, match?.strict],
          [pairs, pair],
        ] as const) {
          of.gold++;
          if (hit) of.found++;
        }
      }
      if (match) {
        for (const difference of compareAttributes(expected, match.statement, alignment, attributes))
          unlike.push(`${difference}: ${describe(gold, expected, expected, expected.quote)}`);
      }
    }
  }
  return {
    articles: articles.length,
    entities: measure(entities),
    statements: measure(statements),
    strict: measure(strict),
    pairs: measure(pairs),
    attributes,
    evidence,
    wrong,
    missed,
    unlike,
  };
}

function describe(
  gold: GoldArticle,
  { subject, object }: { readonly subject: string | null; readonly object: string },
  { relation, polarity, modality }: Pick<Statement, "relation" | "polarity" | "modality">,
  words: string,
): string {
  const quoted = words.replace(/\s+/g, " ").slice(0, 120);
  return `${gold.article}  ${subject ?? "–"} ${relation} ${object} [${polarity}, ${modality}] «${quoted}»`;
}

/** Gives each predicted entity the gold entity that most of its mentions name, and counts (GROUPs left out). */
function alignEntities(gold: GoldArticle, predicted: Prediction["entities"], count: Tally): Alignment {
  const namesOf = new Map<string, Set<string>>();
  for (const entity of gold.entities) {
    for (const variant of entity.surfaces.flatMap((surface) => [...surfaceVariants(surface)])) {
      const names = namesOf.get(variant) ?? new Set();
      namesOf.set(variant, names.add(entity.name));
    }
  }
  const alignment = new Map<string, string>();
  const claimed = new Set<string>();
  for (const entity of predicted) {
    const votes = new Map<string, number>();
    for (const mention of entity.mentions) {
      const names = new Set(
        [...surfaceVariants(mention.text)].flatMap((variant) => [...(namesOf.get(variant) ?? [])]),
      );
      for (const name of names)
        votes.set(name, (votes.get(name) ?? 0) + (1 + mention.text.length / 100) / names.size);
    }
    const best = [...votes].sort((a, b) => b[1] - a[1])[0]?.[0];
    if (best !== undefined) alignment.set(entity.id, best);
    if (entity.type === "GROUP") continue;
    count.predicted++;
    if (best !== undefined && !claimed.has(best)) {
      count.right++;
      claimed.add(best);
    }
  }
  const found = new Set(alignment.values());
  for (const entity of gold.entities) {
    if (entity.type === "GROUP") continue;
    count.gold++;
    if (found.has(entity.name)) count.found++;
  }
  return alignment;
}

/** One candidate per subject, relation, object and polarity: the first. */
function distinctCandidates(statements: readonly Statement[], alignment: Alignment): readonly Candidate[] {
  const name = (id: string) => alignment.get(id) ?? `?${id}`;
  const candidates = new Map<string, Candidate>();
  for (const statement of statements) {
    const subject = statement.subject === null ? null : name(statement.subject);
    const object = name(statement.object);
    const key = JSON.stringify([subject, statement.relation, object, statement.polarity]);
    if (!candidates.has(key)) candidates.set(key, { statement, subject, object });
  }
  return [...candidates.values()];
}

function participants(expected: GoldStatement, { subject, object }: Candidate) {
  const isSubject = (name: string | null) =>
    name === expected.subject || (name !== null && expected.accept_subject.includes(name));
  const isObject = (name: string | null) =>
    name !== null && (name === expected.object || expected.accept_object.includes(name));
  return {
    straight: isSubject(subject) && isObject(object),
    crossed: isSubject(object) && isObject(subject),
  };
}

function sameRelation(expected: GoldStatement, { statement }: Candidate): boolean {
  const relation =
    expected.relation === statement.relation || expected.accept_relation.includes(statement.relation);
  return relation && expected.polarity === statement.polarity;
}

/** Counts the attributes that gold gives a statement; returns those that were found otherwise, for a person to read. */
function compareAttributes(
  expected: GoldStatement,
  found: Statement,
  alignment: Alignment,
  count: Record<Attribute, { right: number; of: number }>,
): readonly string[] {
  const differences: string[] = [];
  const add = (attribute: Attribute, right: boolean) => {
    count[attribute].of++;
    if (right) count[attribute].right++;
    else differences.push(`${attribute} ${expected[attribute]}, found ${found[attribute]}`);
  };
  const oneBegins = (a: string, b: string) => a.startsWith(b) || b.startsWith(a);
  const oneHolds = (a: string, b: string) => a.includes(b) || b.includes(a);
  if (expected.date) add("date", found.date !== null && oneBegins(found.date, expected.date));
  if (expected.speaker)
    add("speaker", found.speaker !== null && alignment.get(found.speaker) === expected.speaker);
  if (expected.title) {
    add("title", found.title !== null && oneHolds(foldSurface(found.title), foldSurface(expected.title)));
  }
  if (expected.number !== null) add("number", found.number === expected.number);
  return differences;
}

function measure(tally: Tally): Measure {
  const precision = tally.predicted ? tally.right / tally.predicted : 0;
  const recall = tally.gold ? tally.found / tally.gold : 0;
  const f1 = precision + recall ? (2 * precision * recall) / (precision + recall) : 0;
  return { ...tally, precision, recall, f1 };
}
