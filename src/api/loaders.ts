import DataLoader from "dataloader";
import type { Attestation } from "../events/tenures.js";
import { groupedBy } from "../model/grouped.js";
import type { Params, Row } from "../store/store.js";
import type { Page } from "./connection.js";
import { type DecisionRecord, decisionRecordOf } from "./resolve-decision.js";
import {
  type ArticleRecord,
  articleOf,
  attestationOf,
  type EntityRecord,
  type EventRecord,
  type EvidenceRecord,
  entityOf,
  eventOf,
  evidenceOf,
  listOf,
  type MentionedRecord,
  mentionedOf,
  type OutletRecord,
  outletOf,
  type ReportRecord,
  reportsOf,
  type SaidRecord,
  type StatementRecord,
  saidOf,
  statementOf,
  text,
} from "./rows.js";

/** Runs a named query of `cypher/query` for one request. */
export type Read = (name: string, params: Params) => Promise<readonly Row[]>;

/** The first items of a list that hangs on one thing. */
export interface ListKey {
  /** Id of the thing. */
  readonly id: string;
  /** How many. */
  readonly first: number;
}

/** A page of what hangs on one entity or article. */
export interface PartKey extends ListKey, Page {}

/** As PartKey; `roles` are the sides of the statement on which the entity may stand. */
export interface RoleKey extends PartKey {
  readonly roles: readonly ("SUBJECT" | "OBJECT")[];
}

/** Which lasting facts of an entity are asked for. */
export interface FactKey {
  /** Of the entity. */
  readonly id: string;
  readonly roles: readonly ("SUBJECT" | "OBJECT")[];
  /** Relation ids. */
  readonly relations: readonly string[];
}

/** Where in which article a statement is made. */
export type EvidencePlace = Pick<EvidenceRecord, "statementId" | "articleId" | "start">;

/**
 * What one request reads, collected: all keys asked for on one level of the query go to the store in one round
 * trip, and nothing is read twice. Lists are read with one item more than the page holds.
 */
export interface Loaders {
  readonly entity: DataLoader<string, EntityRecord | null>;
  readonly article: DataLoader<string, ArticleRecord | null>;
  readonly statement: DataLoader<string, StatementRecord | null>;
  readonly decision: DataLoader<string, DecisionRecord | null>;
  /** By statement id, in the order of publication. */
  readonly evidence: DataLoader<ListKey, readonly EvidenceRecord[], string>;
  /** The evidence that a report refers to. */
  readonly evidenceAt: DataLoader<EvidencePlace, EvidenceRecord | null, string>;
  /** By statement id. */
  readonly said: DataLoader<string, SaidRecord | null>;
  readonly event: DataLoader<string, EventRecord | null>;
  /** By statement id, the latest first. */
  readonly eventsOfStatement: DataLoader<ListKey, readonly EventRecord[], string>;
  /** By article id; without the article's text. */
  readonly outletsOfArticle: DataLoader<string, readonly OutletRecord[]>;
  /** By event id. */
  readonly reports: DataLoader<string, readonly ReportRecord[]>;
  readonly eventsOfEntity: DataLoader<RoleKey, readonly EventRecord[], string>;
  readonly attestations: DataLoader<FactKey, readonly Attestation[], string>;
  readonly statementsOfEntity: DataLoader<RoleKey, readonly StatementRecord[], string>;
  readonly statementsOfArticle: DataLoader<PartKey, readonly StatementRecord[], string>;
  /** Ids of articles. */
  readonly articlesOfEntity: DataLoader<PartKey, readonly string[], string>;
  readonly entitiesOfArticle: DataLoader<PartKey, readonly MentionedRecord[], string>;
}

/** Loaders for one request; never share them between requests. */
export function createLoaders(read: Read): Loaders {
  return {
    entity: byId(read, "entities-by-ids", entityOf),
    article: byId(read, "articles-by-ids", articleOf),
    statement: byId(read, "statements-by-ids", statementOf),
    event: byId(read, "events-by-ids", eventOf),
    decision: byId(
      (name, { ids }) => read(name, { ids, limit: (ids as readonly string[]).length }),
      "decisions",
      decisionRecordOf,
    ),
    evidence: firstItems(read, "evidence-by-statements", (item) => evidenceOf(item as Row)),
    evidenceAt: evidenceAtPlaces(read),
    said: byId(read, "said-of-statements", saidOf),
    eventsOfStatement: firstItems(read, "events-of-statements", (item) => eventOf(item as Row)),
    outletsOfArticle: listsOf(read, "outlets-of-articles", "key", (row) => [outletOf(row)]),
    attestations: attestationsOfEntities(read),
    reports: listsOf(read, "reports-of-events", "key", reportsOf),
    eventsOfEntity: pages(
      read,
      "events-of-entities",
      (key) => ({ roles: key.roles, ...place(key) }),
      (item) => eventOf(item as Row),
    ),
    statementsOfEntity: pages(
      read,
      "statements-of-entities",
      (key) => ({ roles: key.roles, ...place(key) }),
      statementRow,
    ),
    statementsOfArticle: pages(read, "statements-of-articles", place, statementRow),
    articlesOfEntity: pages(read, "articles-of-entities", place, String),
    entitiesOfArticle: pages(
      read,
      "entities-of-articles",
      () => ({}),
      (item) => mentionedOf(item as Row),
    ),
  };
}

function statementRow(item: unknown): StatementRecord {
  return statementOf(item as Row);
}

/** Where a page begins, as parameters of a query. */
function place({ after }: Page): Params {
  return { afterDate: after?.date ?? null, afterId: after?.id ?? null };
}

/** Loads what has an id; null where the graph has no such thing. */
function byId<Found extends { readonly id: string }>(
  read: Read,
  query: string,
  toRecord: (row: Row) => Found,
): DataLoader<string, Found | null> {
  return new DataLoader(async (ids) => {
    const found = new Map<string, Found>();
    for (const row of await read(query, { ids })) {
      const record = toRecord(row);
      found.set(record.id, record);
    }
    return ids.map((id) => found.get(id) ?? null);
  });
}

/** Loads all that hangs on an id, in the order of the query's rows; `key` is the column with the id. */
function listsOf<Item>(
  read: Read,
  query: string,
  key: string,
  toItems: (row: Row) => readonly Item[],
): DataLoader<string, readonly Item[]> {
  return new DataLoader(async (ids) => {
    const found = new Map<string, Item[]>(ids.map((id) => [id, []]));
    for (const row of await read(query, { ids })) found.get(text(row, key))?.push(...toItems(row));
    return ids.map((id) => found.get(id) ?? []);
  });
}

/** Loads what articles say of the lasting facts of entities: one round trip for all that ask for the same facts. */
function attestationsOfEntities(read: Read): DataLoader<FactKey, readonly Attestation[], string> {
  return together(async ({ roles, relations }, ids) => {
    const rows = await read("attestations-of-entities", { ids, roles, relations });
    const byOwner = groupedBy(rows, (row) => text(row, "key"));
    return new Map([...byOwner].map(([id, own]) => [id, own.map(attestationOf)]));
  });
}

/** Loads the evidence at places; of several pieces there the shortest. */
function evidenceAtPlaces(read: Read): DataLoader<EvidencePlace, EvidenceRecord | null, string> {
  const keyOf = ({ statementId, articleId, start }: EvidencePlace) =>
    JSON.stringify([statementId, articleId, start]);
  return new DataLoader<EvidencePlace, EvidenceRecord | null, string>(
    async (keys) => {
      const places = keys.map(({ statementId, articleId, start }) => ({ statementId, articleId, start }));
      const rows = await read("evidence-at-places", { places });
      const found = groupedBy(rows.map(evidenceOf), keyOf);
      return keys.map((key) => found.get(keyOf(key))?.[0] ?? null);
    },
    { cacheKeyFn: keyOf },
  );
}

/** Loads the first items of the lists of several owners: one round trip for all that ask for as many. */
function firstItems<Item>(
  read: Read,
  query: string,
  toItem: (item: unknown) => Item,
): DataLoader<ListKey, readonly Item[], string> {
  return together(async ({ first }, ids) => {
    const rows = await read(query, { ids, limit: first });
    return new Map(rows.map((row) => [text(row, "key"), listOf(row, "items").map(toItem)]));
  });
}

/** Loads a page for each of several owners: one round trip for all that ask for the same page. */
function pages<Key extends PartKey, Item>(
  read: Read,
  query: string,
  furtherParams: (key: Key) => Params,
  toItem: (item: unknown) => Item,
): DataLoader<Key, readonly Item[], string> {
  return together(async (sample, ids) => {
    const rows = await read(query, { ...furtherParams(sample), ids, limit: sample.first + 1 });
    return new Map(rows.map((row) => [text(row, "key"), listOf(row, "items").map(toItem)]));
  });
}

/**
 * Loads lists of things by their owners, and what else is asked about these.
 * @param load The lists by owner, for keys that differ in their ids only; one of them stands for all.
 */
function together<Key extends { readonly id: string }, Item>(
  load: (sample: Key, ids: readonly string[]) => Promise<ReadonlyMap<string, readonly Item[]>>,
): DataLoader<Key, readonly Item[], string> {
  const question = ({ id: _, ...rest }: Key): string => JSON.stringify(rest);
  return new DataLoader<Key, readonly Item[], string>(
    async (keys) => {
      const answers = new Map<Key, readonly Item[]>();
      await Promise.all(
        [...groupedBy(keys, question).values()].map(async (group) => {
          const byOwner = await load(
            group[0] as Key,
            group.map(({ id }) => id),
          );
          for (const key of group) answers.set(key, byOwner.get(key.id) ?? []);
        }),
      );
      return keys.map((key) => answers.get(key) ?? []);
    },
    { cacheKeyFn: (key) => `${question(key)} ${key.id}` },
  );
}
