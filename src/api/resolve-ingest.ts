import { mustMayWrite } from "./authorization.js";
import { inRange } from "./connection.js";
import type { RequestContext } from "./context.js";
import { badInput } from "./errors.js";
import type { Ingest } from "./ingests.js";

const MOST_SENT = 500;
/** Characters: other requests wait while one article is read. */
const LONGEST_ARTICLE = 100_000;
const LONGEST_ID = 200;

interface Sent {
  readonly id?: string | null;
  readonly text: string;
}

/** Mutations that load and delete articles. */
export const articleMutations = {
  ingestArticles: (
    _: unknown,
    { articles }: { readonly articles: readonly Sent[] },
    { permission, writing }: RequestContext,
  ): Ingest => {
    mustMayWrite(permission);
    inRange("articles", articles.length, 1, MOST_SENT);
    const long = articles.findIndex(({ text }) => text.length > LONGEST_ARTICLE);
    if (long >= 0)
      throw badInput(
        "articles",
        `article ${long + 1} has ${articles[long]?.text.length} characters; at most ${LONGEST_ARTICLE} can be sent: load it with isnad load`,
      );
    if (articles.some(({ id }) => (id?.length ?? 0) > LONGEST_ID))
      throw badInput("articles", `the id of an article may have at most ${LONGEST_ID} characters`);
    return writing.ingests.start(articles);
  },

  deleteArticle: async (
    _: unknown,
    { id }: { readonly id: string },
    { permission, writing }: RequestContext,
  ): Promise<boolean> => {
    mustMayWrite(permission);
    return writing.deleteArticle(id);
  },
};

/** Query.ingest: how far an ingest has come. */
export function ingest(
  _: unknown,
  { id }: { readonly id: string },
  { permission, writing }: RequestContext,
): Ingest | null {
  mustMayWrite(permission);
  return writing.ingests.find(id);
}

/** Resolvers of the type Subscription. */
export const Subscription = {
  ingest: {
    subscribe: (
      _: unknown,
      { id }: { readonly id: string },
      { permission, writing, signal }: RequestContext,
    ): AsyncIterable<Ingest> => {
      mustMayWrite(permission);
      const progress = writing.ingests.watch(id, signal);
      if (progress) return progress;
      throw badInput("id", "This server knows no ingest of that id: take it from ingestArticles");
    },
    resolve: (progress: Ingest): Ingest => progress,
  },
};
