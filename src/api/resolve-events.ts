import { type Connection, inRange, type PageArguments, pageOf } from "./connection.js";
import type { RequestContext } from "./context.js";
import { eventConnection } from "./records.js";
import { type RelationFilter, relationsOf } from "./relation-filter.js";
import { type EventRecord, eventOf } from "./rows.js";

/** More outlets than this no event has. */
const MOST_TELLERS = 1000;

/** `EventFilter` of the schema; what is absent or null is no condition. */
interface EventFilter extends RelationFilter {
  readonly subject?: string | null;
  readonly object?: string | null;
  readonly participant?: string | null;
  readonly since?: string | null;
  readonly until?: string | null;
  readonly minSources?: number | null;
  readonly minOutlets?: number | null;
}

/** Query.events: the events that fit a filter. */
export async function events(
  _: unknown,
  args: PageArguments & { readonly filter?: EventFilter | null },
  context: RequestContext,
): Promise<Connection<EventRecord>> {
  const page = pageOf(args);
  const filter = args.filter ?? {};
  const rows = await context.read("events", {
    subject: filter.subject ?? null,
    object: filter.object ?? null,
    participant: filter.participant ?? null,
    relations: relationsOf(filter, context.ontology),
    since: filter.since ?? null,
    until: filter.until ?? null,
    minSources: atLeast("minSources", filter.minSources),
    minPublishers: atLeast("minOutlets", filter.minOutlets),
    afterDate: page.after?.date ?? null,
    afterId: page.after?.id ?? null,
    limit: page.first + 1,
  });
  const found = rows.map(eventOf);
  for (const event of found) context.loaders.event.prime(event.id, event);
  return eventConnection(found, page);
}

function atLeast(argument: string, value: number | null | undefined): number | null {
  return value === null || value === undefined ? null : inRange(argument, value, 1, MOST_TELLERS);
}
