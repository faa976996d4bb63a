import DataLoader from "dataloader";
import type { Attestation } from "../events/tenures.js";
import type { Params, Row } from "../store/store.js";
import type { Page } from "./connection.js";
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
  type ReportRecord,
  reportsOf,
  type StatementRecord,
  statementOf,
  text,
} from "./rows.js";

/** Runs a named query of `cypher/query` for one request. */
export type Read = (name: string, params: Params) => Promise<readonly Row[]>;

/** A page of what hangs on one entity or article. */
export interface PartKey extends Page {
  /** Id of the entity or article. */
  readonly id: string;
}

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

/**
 * What one request reads, collected: all keys asked for on one level of the query go to the store in one round
 * trip, and nothing is read twice. Lists are read with one item more than the page holds.
 */
export interface Loaders {
  readonly entity: DataLoader<string, EntityRecord | null>;
  readonly article: DataLoader<string, ArticleRecord | null>;
  readonly statement: DataLoader<string, StatementRecord | null>;
  /** By statement id, in the order of publication. */
  readonly evidence: DataLoader<string, readonly EvidenceRecord[]>;
  readonly event: DataLoader<string, EventRecord | null>;
  /** By statement id, the latest first. */
  readonly eventsOfStatement: DataLoader<string, readonly EventRecord[]>;
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
    evidence: listsOf(read, "evidence-by-statements", "statementId", (row) => [evidenceOf(row)]),
    eventsOfStatement: listsOf(read, "events-of-statements", "key", (row) => [eventOf(row)]),
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
  const factsKey = ({ id: _, ...facts }: FactKey): string => JSON.stringify(facts);
  return new DataLoader<FactKey, readonly Attestation[], string>(
    async (keys) => {
      const found = new Map<FactKey, Attestation[]>(keys.map((key) => [key, []]));
      await Promise.all(
        groupsOf(keys, factsKey).map(async (group) => {
          const byId = new Map(group.map((key) => [key.id, found.get(key)]));
          const { roles, relations } = group[0] as FactKey;
          const rows = await read("attestations-of-entities", { ids: [...byId.keys()], roles, relations });
          for (const row of rows) byId.get(text(row, "key"))?.push(attestationOf(row));
        }),
      );
      return keys.map((key) => found.get(key) ?? []);
    },
    { cacheKeyFn: (key) => `${factsKey(key)} ${key.id}` },
  );
}

/** Loads a page for each of several owners: one round trip for all that ask for the same page. */
function pages<Key extends PartKey, Item>(
  read: Read,
  query: string,
  furtherParams: (key: Key) => Params,
  toItem: (item: unknown) => Item,
): DataLoader<Key, readonly Item[], string> {
  const pageKey = ({ id: _, ...page }: Key): string => JSON.stringify(page);
  return new DataLoader<Key, readonly Item[], string>(
    async (keys) => {
      const groups = groupsOf(keys, pageKey);
      const answers = new Map<Key, readonly Item[]>();
      await Promise.all(
        groups.map(async (group) => {
          const sample = group[0] as Key;
          const rows = await read(query, {
            ...furtherParams(sample),
            ids: group.map(({ id }) => id),
            limit: sample.first + 1,
          });
          const byOwner = new Map(rows.map((row) => [text(row, "key"), listOf(row, "items").map(toItem)]));
          for (const key of group) answers.set(key, byOwner.get(key.id) ?? []);
        }),
      );
      return keys.map((key) => answers.get(key) ?? []);
    },
    { cacheKeyFn: (key) => `${pageKey(key)} ${key.id}` },
  );
}

function groupsOf<Key>(keys: readonly Key[], keyOf: (key: Key) => string): readonly (readonly Key[])[] {
  const groups = new Map<string, Key[]>();
  for (const key of keys) {
    const group = groups.get(keyOf(key));
    if (group === undefined) groups.set(keyOf(key), [key]);
    else group.push(key);
  }
  return [...groups.values()];
}
