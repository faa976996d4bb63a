import type { Curation, Decision, Signature } from "../model/curation.js";
import { StoreError } from "../model/errors.js";
import { applyArticles } from "./apply-articles.js";
import { curatedRows, standingDecisions } from "./curated-rows.js";
import type { Journal } from "./journal.js";
import { type LoadStep, loadStep, stepOnRows } from "./load-step.js";
import type { Loading } from "./loader.js";
import type { DecisionReport, Proposal, Row } from "./store.js";

/** So many articles at the most may change by one decision: they change in one transaction. */
const MOST_ARTICLES = 10_000;

/**
 * Makes a decision and corrects by it all articles that it concerns: all or nothing.
 * @returns null where it concerns no article: nothing is decided then.
 * @throws StoreError where the journal lacks one of them, or there are too many.
 */
export async function decide(
  loading: Loading,
  journal: Journal,
  proposal: Proposal,
): Promise<DecisionReport | null> {
  const report = await loading.engine
    .write(async (run): Promise<DecisionReport | null> => {
      const step = loadStep(run, loading.files);
      const standing = await standingDecisions(step);
      const [last] = await step("last-decision", {});
      const number = (last?.number as number) + 1;
      const { caption, made } = proposal;
      const decision: Decision = {
        id: `decision:${number}`,
        number,
        curation: proposal.curation(number),
        made,
        undone: null,
        caption,
      };
      await stepOnRows(step, "decisions", [decisionRow(decision)]);
      const touched = await articlesTouched(step, decision.curation);
      const articles = await correct(loading, journal, step, touched, [...standing, decision]);
      if (articles === 0) throw new NothingConcerned();
      return { decision, articles };
    })
    .catch(nothingDecided);
  if (report) await journal.decide(report.decision);
  return report;
}

/**
 * Takes a decision back: the articles say what they would if it had never been made.
 * @returns null where there is none of that id, or it was taken back before.
 * @throws StoreError as `decide`.
 */
export async function undo(
  loading: Loading,
  journal: Journal,
  decisionId: string,
  undone: Signature,
): Promise<DecisionReport | null> {
  const report = await loading.engine.write(async (run): Promise<DecisionReport | null> => {
    const step = loadStep(run, loading.files);
    const standing = await standingDecisions(step);
    if (!standing.some(({ id }) => id === decisionId)) return null;
    const [row] = await step("decisions-by-ids", { ids: [decisionId] });
    const decision: Decision = { ...decisionOf(row as Row), undone };
    const touched = await step("articles-of-decisions", { ids: [decisionId] });
    await stepOnRows(step, "decisions", [decisionRow(decision)]);
    const rest = standing.filter(({ id }) => id !== decisionId);
    return { decision, articles: await correct(loading, journal, step, touched, rest) };
  });
  if (report) await journal.decide(report.decision);
  return report;
}

/** Puts decisions into an empty graph, as they were noted. */
export function restoreDecisions({ engine, files }: Loading, decisions: readonly Decision[]): Promise<void> {
  return engine.write((run) => stepOnRows(loadStep(run, files), "decisions", decisions.map(decisionRow)));
}

/** A decision of a row of `decisions-by-ids`. */
export function decisionOf(row: Row): Decision {
  const text = (column: string) => row[column] as string;
  return {
    id: text("id"),
    number: row.number as number,
    curation: JSON.parse(text("curation")) as Curation,
    caption: text("caption"),
    made: { author: text("author"), reason: text("reason"), at: text("at") },
    undone:
      row.undoneAt === null
        ? null
        : { author: text("undoneBy"), reason: text("undoneReason"), at: text("undoneAt") },
  };
}

/** Thrown to leave a transaction in which nothing was to be decided. */
class NothingConcerned extends Error {}

function nothingDecided(error: unknown): null {
  if (error instanceof NothingConcerned) return null;
  throw error;
}

function decisionRow({ id, number, curation, caption, made, undone }: Decision): Row {
  return {
    id,
    number,
    kind: curation.kind,
    curation: JSON.stringify(curation),
    targets: targetsOf(curation),
    caption,
    name: caption,
    author: made.author,
    reason: made.reason,
    at: made.at,
    undoneBy: undone?.author ?? null,
    undoneReason: undone?.reason ?? null,
    undoneAt: undone?.at ?? null,
  };
}

/** The entities or the statement that a decision is about. */
export function targetsOf(curation: Curation): readonly string[] {
  switch (curation.kind) {
    case "merge":
      return [curation.kept, curation.merged];
    case "split":
      return [curation.entity, curation.made];
    case "rename":
      return [curation.entity];
    case "reject":
    case "confirm":
      return [curation.statement];
  }
}

/** The articles that a decision may alter, as rows of id and digest. */
async function articlesTouched(step: LoadStep, curation: Curation): Promise<readonly Row[]> {
  switch (curation.kind) {
    case "merge":
      return step("articles-of-entities", { ids: [curation.merged] });
    case "split":
      return step("article-digests", { ids: [...curation.articles].sort() });
    case "rename":
      return step("articles-of-entities", { ids: [curation.entity] });
    case "reject":
    case "confirm":
      return step("articles-of-statements", { ids: [curation.statement] });
  }
}

/** Makes articles say what they say by these decisions; returns how many did not before. */
async function correct(
  { events, fold }: Loading,
  journal: Journal,
  step: LoadStep,
  touched: readonly Row[],
  decisions: Parameters<typeof curatedRows>[1],
): Promise<number> {
  if (touched.length > MOST_ARTICLES)
    throw new StoreError(
      `${touched.length} articles would change: at most ${MOST_ARTICLES} can by one decision`,
    );
  const before = new Map(touched.map(({ id, digest }) => [id as string, digest as string]));
  const extractions = await journal.extractionsOf([...before.keys()]);
  if (extractions.length < before.size) {
    const found = new Set(extractions.map(({ article }) => article.id));
    const missing = [...before.keys()].find((id) => !found.has(id));
    throw new StoreError(`${journal.file} lacks article ${missing}, which would change: load it again first`);
  }
  const changed = extractions
    .map((extraction) => curatedRows(extraction, decisions, events, fold))
    .filter(({ id, digest }) => before.get(id) !== digest);
  const ids = changed.map(({ id }) => id);
  if (ids.length > 0) await applyArticles(step, events, ids, changed);
  return ids.length;
}
