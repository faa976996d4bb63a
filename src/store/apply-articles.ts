import type { EventKinds } from "../model/event.js";
import { groupedBy } from "../model/grouped.js";
import type { EntityType } from "../model/ontology.js";
import { byCodeUnits } from "../model/order.js";
import type { ArticleRows, Triple } from "./article-rows.js";
import { unique } from "./article-rows.js";
import { drawEvents } from "./draw-events.js";
import type { EntityProfile, Variant } from "./entity-profile.js";
import { entityProfile } from "./entity-profile.js";
import { type LoadStep, stepOnIds, stepOnRows } from "./load-step.js";
import type { Row } from "./store.js";

const LABELS: Readonly<Record<EntityType, string>> = {
  PERSON: "Person",
  COUNTRY: "Country",
  PLACE: "Place",
  ORGANIZATION: "Organization",
  GROUP: "Group",
};

/**
 * Takes articles out of the graph and puts others in, inside one transaction. Nothing that only a removed
 * article supported stays; what articles share (entities, statements, direct edges, events) is made anew from what they
 * say now, so that the result depends on the articles alone and not on how they came.
 * @param kinds which statements make events.
 * @param remove ids of articles that are in the graph.
 * @param add articles that are not in the graph, or among `remove`.
 */
export async function applyArticles(
  step: LoadStep,
  kinds: EventKinds,
  remove: readonly string[],
  add: readonly ArticleRows[],
): Promise<void> {
  const oldEntities = ids(await stepOnIds(step, "forget-scope-entities", remove));
  const mentions = add.flatMap((article) => article.mentions);
  const entities = distinct([...oldEntities, ...mentions.map((row) => row.entityId as string)]);
  await stepOnIds(step, "lock-entities", entities);

  const oldStatements = await forget(step, remove);
  await insert(step, add, mentions);

  await stepOnIds(step, "prune-statements", ids(oldStatements));
  await stepOnIds(step, "prune-entities", oldEntities);
  if (remove.length > 0) await step("prune-outlets", {});

  const renamed = await describeEntities(step, oldEntities, mentions);
  const named = ids(await stepOnIds(step, "statements-of-entities", renamed));
  const newStatements = add.flatMap((article) => article.statements.map((row) => row.id as string));
  await stepOnIds(step, "statement-names", distinct([...named, ...newStatements]));
  await stepOnIds(step, "statement-confirmed", distinct([...ids(oldStatements), ...newStatements]));

  const oldTriples = oldStatements.filter((row) => row.edgeKey !== null) as unknown as readonly Triple[];
  await drawDirectEdges(step, [...oldTriples, ...add.flatMap((article) => article.triples)]);

  const keys = [...oldStatements, ...add.flatMap((article) => article.statements)].flatMap(
    ({ eventKey }) => (eventKey as string | null) ?? [],
  );
  const events = await drawEvents(step, distinct(keys), kinds);
  const renamedEvents = ids(await stepOnIds(step, "events-of-entities", renamed));
  await stepOnIds(step, "event-names", distinct([...events, ...renamedEvents]));
}

/** Removes articles with what hangs on them; returns the statements they made. */
async function forget(step: LoadStep, articles: readonly string[]): Promise<readonly Row[]> {
  if (articles.length === 0) return [];
  const statements = await step("forget-scope-statements", { ids: articles });
  if (statements.length > 0)
    await step("forget-attributions", { statements: ids(statements), ids: articles });
  await step("forget-articles", { ids: articles });
  return statements;
}

async function insert(step: LoadStep, add: readonly ArticleRows[], mentions: readonly Row[]): Promise<void> {
  const statements = unique(
    add.flatMap((article) => article.statements),
    (row) => row.id as string,
  );
  await stepOnRows(
    step,
    "articles",
    add.map((article) => article.article),
  );
  await stepOnRows(
    step,
    "outlets",
    add.flatMap((article): readonly Row[] => (article.outlet === null ? [] : [article.outlet])),
  );
  await stepOnRows(step, "mentions", mentions);
  await stepOnRows(step, "statements", statements);
  await stepOnRows(
    step,
    "subjects",
    statements.filter((row) => row.subjectId !== null),
  );
  await stepOnRows(step, "objects", statements);
  await stepOnRows(
    step,
    "evidence",
    add.flatMap((article) => article.evidence),
  );
  await stepOnRows(
    step,
    "speakers",
    add.flatMap((article) => article.speakers),
  );
  await stepOnRows(
    step,
    "locations",
    add.flatMap((article) => article.locations),
  );
  await stepOnRows(
    step,
    "decision-articles",
    add.flatMap((article) => article.decisions),
  );
}

/**
 * Sets the properties and the label of the entities whose variants changed. An entity that lost an article is
 * looked at in full; one that is described as it was before needs nothing.
 * @returns the ids of those whose name changed.
 */
async function describeEntities(
  step: LoadStep,
  lost: readonly string[],
  mentions: readonly Row[],
): Promise<readonly string[]> {
  const before = await stepOnIds(
    step,
    "entity-variants",
    distinct([...lost, ...mentions.map((row) => row.entityId as string)]),
  );
  const known = new Map(before.map((row) => [row.id as string, row]));
  const unknownVariant = mentions.filter((row) => {
    const variants = known.get(row.entityId as string)?.variants as readonly string[] | null | undefined;
    return !variants?.includes((row.properties as Variant).variant);
  });
  const changed = distinct([
    ...lost.filter((id) => known.has(id)),
    ...unknownVariant.map((row) => row.entityId as string),
  ]);

  const contributions = await stepOnIds(step, "entity-contributions", changed);
  const variants = groupedBy(
    contributions as unknown as readonly (Variant & { id: string })[],
    ({ id }) => id,
  );
  const profiles = changed.map((id): EntityProfile => entityProfile(id, variants.get(id) ?? []));
  await stepOnRows(step, "entity-properties", profiles as unknown as readonly Row[]);
  for (const [type, label] of Object.entries(LABELS)) {
    const typed = profiles.filter((profile) => profile.type === type).map((profile) => profile.id);
    if (typed.length > 0) await step("entity-label", { ids: typed }, ["LABEL", label]);
  }
  return profiles
    .filter((profile) => profile.name !== known.get(profile.id)?.name)
    .map((profile) => profile.id);
}

/** Makes the direct edges of these triples equal to what the statements say now. */
async function drawDirectEdges(step: LoadStep, touched: readonly Triple[]): Promise<void> {
  const triples = [...unique(touched, (triple) => triple.edgeKey)].sort((a, b) =>
    byCodeUnits(a.edgeKey, b.edgeKey),
  );
  if (triples.length === 0) return;
  const rows = await step("direct-edge-support", { keys: triples.map((triple) => triple.edgeKey) });
  const support = groupedBy(rows, (row) => row.key as string);
  await stepOnRows(
    step,
    "drop-direct-edges",
    triples.filter((triple) => !support.has(triple.edgeKey)).map(ends),
  );
  const supported = triples.filter((triple) => support.has(triple.edgeKey));
  for (const relation of distinct(supported.map((triple) => triple.relation))) {
    const rows = supported
      .filter((triple) => triple.relation === relation)
      .map((triple) => ({ ...ends(triple), properties: edgeProperties(support.get(triple.edgeKey) ?? []) }));
    await step("direct-edge", { rows }, ["RELATION", relation]);
  }
}

function ends({ subject, relation, object }: Triple): Row {
  return { subject, relation, object };
}

/**
 * What a direct edge says: the statements behind it, between which dates they tell of it, between which days articles attest that it
 * holds, and the first day on which one calls it over.
 */
function edgeProperties(support: readonly Row[]): Row {
  const holding = support.filter(({ modality }) => modality !== "past_state");
  const former = support.filter(({ modality }) => modality === "past_state");
  const dates = sortedTexts(support, "date");
  return {
    statements: sortedTexts(support, "id"),
    count: support.length,
    firstDate: dates[0] ?? null,
    lastDate: dates.at(-1) ?? null,
    firstAttested: sortedTexts(holding, "firstReported")[0] ?? null,
    lastAttested: sortedTexts(holding, "lastReported").at(-1) ?? null,
    formerBy: sortedTexts(former, "firstReported")[0] ?? null,
  };
}

/** The texts in a column, without nulls. */
function sortedTexts(rows: readonly Row[], column: string): readonly string[] {
  return rows.flatMap((row) => (row[column] as string | null) ?? []).sort(byCodeUnits);
}

function ids(rows: readonly Row[]): readonly string[] {
  return rows.map((row) => row.id as string);
}

function distinct(values: readonly string[]): readonly string[] {
  return [...new Set(values)].sort(byCodeUnits);
}
