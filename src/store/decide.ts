import { setImmediate } from "node:timers/promises";
import type { Curation, Decision, Signature } from "../model/curation.js";
import { RefusedError } from "../model/errors.js";
import { applyArticles } from "./apply-articles.js";
import { curatedDigest, curatedRows, type StandingDecision, standingDecisions } from "./curated-rows.js";
import { decisionOf, decisionRow } from "./decision-rows.js";
import type { Journal } from "./journal.js";
import { type LoadStep, loadStep, stepOnRows } from "./load-step.js";
import type { Loading } from "./loader.js";
import type { DecisionReport, Proposal, Row } from "./store.js";

/** So many articles at the most may change by one decision: they change in one transaction. */
const MOST_CHANGED = 10_000;
/** So many are in memory at a time. */
const SLICE = 200;

/**
 * Makes a decision and corrects by it all articles that it concerns: all or nothing.
 * @returns null where it concerns no article: nothing is decided then.
 * @throws RefusedError where the journal does not have what the graph was made from, or too many articles would change.
 */
export function decide(loading: Loading, proposal: Proposal): Promise<DecisionReport | null> {
  const { engine, files, journal } = loading;
  return engine
    .write(async (run): Promise<DecisionReport> => {
      const step = loadStep(run, files);
      const standing = await standingDecisions(step);
      await mustKnowDecisions(step, journal);
      const [last] = await step("last-decision", {});
      const decision = decisionBy(proposal, (last?.number as number) + 1);
      await stepOnRows(step, "decisions", [decisionRow(decision)]);
      const touched = await articlesTouched(step, decision.curation);
      const articles = await correct(loading, step, touched, standing, [...standing, decision]);
      if (articles === 0) throw new NothingConcerned();
      // Last, and inside the transaction: who waits for it finds the journal as the graph is.
      await journal.decide(decision);
      return { decision, articles };
    })
    .catch(nothingDecided);
}

/**
 * Takes a decision back: the articles say what they would if it had never been made.
 * @returns null where there is none of that id, or it was taken back before.
 * @throws RefusedError as `decide`.
 */
export function undo(
  loading: Loading,
  decisionId: string,
  undone: Signature,
): Promise<DecisionReport | null> {
  const { engine, files, journal } = loading;
  return engine.write(async (run): Promise<DecisionReport | null> => {
    const step = loadStep(run, files);
    const standing = await standingDecisions(step);
    if (!standing.some(({ id }) => id === decisionId)) return null;
    await mustKnowDecisions(step, journal);
    const [row] = await step("decisions-by-ids", { ids: [decisionId] });
    const decision: Decision = { ...decisionOf(row as Row), undone };
    const touched = await step("articles-of-decisions", { ids: [decisionId] });
    await stepOnRows(step, "decisions", [decisionRow(decision)]);
    const rest = standing.filter(({ id }) => id !== decisionId);
    const articles = await correct(loading, step, touched, standing, rest);
    await journal.decide(decision);
    return { decision, articles };
  });
}

/** Puts decisions into an empty graph, as they were noted. */
export function restoreDecisions({ engine, files }: Loading, decisions: readonly Decision[]): Promise<void> {
  return engine.write((run) => stepOnRows(loadStep(run, files), "decisions", decisions.map(decisionRow)));
}

function decisionBy({ curation, caption, made }: Proposal, number: number): Decision {
  return { id: `decision:${number}`, number, curation: curation(number), made, undone: null, caption };
}

/** A graph that was made without the journal's decisions would give their numbers away again. */
async function mustKnowDecisions(step: LoadStep, journal: Journal): Promise<void> {
  const noted = (await journal.decisions()).map(({ id }) => id);
  if (noted.length === 0) return;
  const there = new Set((await step("decisions-by-ids", { ids: noted })).map(({ id }) => id as string));
  const lost = noted.find((id) => !there.has(id));
  if (lost !== undefined)
    throw new RefusedError(`the graph lacks ${lost}, which ${journal.file} has: run isnad load --rebuild`);
}

/** Thrown to leave a transaction in which nothing was to be decided. */
class NothingConcerned extends Error {}

function nothingDecided(error: unknown): null {
  if (error instanceof NothingConcerned) return null;
  throw error;
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

/** Makes articles that say what they do by some decisions say what they do by others; returns how many then say something else. */
async function correct(
  loading: Loading,
  step: LoadStep,
  touched: readonly Row[],
  before: readonly StandingDecision[],
  after: readonly StandingDecision[],
): Promise<number> {
  if (touched.length > MOST_CHANGED)
    throw new RefusedError(
      `${touched.length} articles would change: at most ${MOST_CHANGED} can by one decision`,
    );
  const { journal, events, fold } = loading;
  let count = 0;
  for (let from = 0; from < touched.length; from += SLICE) {
    const slice = new Map(
      touched.slice(from, from + SLICE).map(({ id, digest }) => [id as string, digest as string]),
    );
    const extractions = new Map(
      (await journal.extractionsOf([...slice.keys()])).map((extraction) => [
        extraction.article.id,
        extraction,
      ]),
    );
    const changed = [...slice].flatMap(([id, digest]) => {
      const extraction = extractions.get(id);
      if (!extraction || curatedDigest(extraction, before, events, fold) !== digest)
        throw new RefusedError(
          `${journal.file} does not have article ${id} as the graph does, and it would change: load it again first`,
        );
      const rows = curatedRows(extraction, after, events, fold);
      return rows.digest === digest ? [] : [rows];
    });
    if (changed.length > 0)
      await applyArticles(
        step,
        events,
        changed.map(({ id }) => id),
        changed,
      );
    count += changed.length;
    // Requests that came meanwhile are answered.
    await setImmediate();
  }
  return count;
}
