import { soughtForms } from "../events/sentence-words.js";
import type { Modality, Polarity } from "../model/statement.js";
import type { Params } from "../store/store.js";
import type { RequestContext } from "./context.js";
import { badInput } from "./errors.js";
import { type RelationFilter, relationsOf } from "./relation-filter.js";

/** Longer texts are no topics. */
const LONGEST_TOPIC = 200;

/** `StatementFilter` of the schema; what is absent or null is no condition. */
export interface StatementFilter extends RelationFilter {
  readonly subject?: string | null;
  readonly object?: string | null;
  readonly participant?: string | null;
  readonly modalities?: readonly Modality[] | null;
  readonly polarity?: Polarity | null;
  readonly confirmed?: boolean | null;
  readonly speaker?: string | null;
  readonly location?: string | null;
  readonly article?: string | null;
  readonly outlet?: string | null;
  readonly topic?: string | null;
  readonly publishedSince?: string | null;
  readonly since?: string | null;
  readonly until?: string | null;
}

/** The parameters of `cypher/parts/statement-filter.cypher`. @throws BAD_USER_INPUT for a topic that is too long or has no word. */
export function statementConditions(
  given: StatementFilter | null | undefined,
  { ontology }: RequestContext,
): Params {
  const filter = given ?? {};
  return {
    subject: filter.subject ?? null,
    object: filter.object ?? null,
    participant: filter.participant ?? null,
    relations: relationsOf(filter, ontology),
    modalities: filter.modalities ?? null,
    polarity: filter.polarity ?? null,
    confirmed: filter.confirmed ?? null,
    speaker: filter.speaker ?? null,
    location: filter.location ?? null,
    article: filter.article ?? null,
    outlet: filter.outlet ?? null,
    topic: filter.topic === null || filter.topic === undefined ? null : wordsOf(filter.topic),
    publishedSince: filter.publishedSince ?? null,
    since: filter.since ?? null,
    until: filter.until ?? null,
  };
}

/** The words of a topic, each in the forms in which the graph may keep it. */
function wordsOf(topic: string): readonly (readonly string[])[] {
  if (topic.length > LONGEST_TOPIC)
    throw badInput(
      "topic",
      `topic must be a few words of at most ${LONGEST_TOPIC} characters, not ${topic.length}`,
    );
  const words = (topic.match(/\p{L}[\p{L}\p{M}]*/gu) ?? [])
    .map(soughtForms)
    .filter(([word]) => word !== undefined && word.length > 2);
  if (words.length === 0) throw badInput("topic", "topic has no word: give one or more, for example عقوبات");
  return words;
}
