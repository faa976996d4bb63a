import type { CypherFolder } from "./cypher-files.js";
import { cypherFile } from "./cypher-files.js";
import type { Run } from "./engine.js";
import type { Params, Row } from "./store.js";

/** Runs a file of `cypher/load` in a transaction, with a label or type of it replaced where it is a template. */
export type LoadStep = (
  name: string,
  params: Params,
  replace?: readonly [word: string, by: string],
) => Promise<readonly Row[]>;

/** The steps of one transaction. */
export function loadStep(run: Run, files: CypherFolder): LoadStep {
  return async (name, params, replace) => {
    const { text } = cypherFile(files, name);
    return run(replace === undefined ? text : text.replaceAll(`:${replace[0]}`, `:${replace[1]}`), params);
  };
}

/** Runs a step on ids; none where there are none. */
export async function stepOnIds(
  step: LoadStep,
  name: string,
  ids: readonly string[],
): Promise<readonly Row[]> {
  return ids.length === 0 ? [] : step(name, { ids });
}

/** Runs a step on rows, unless there are none. */
export async function stepOnRows(step: LoadStep, name: string, rows: readonly Row[]): Promise<void> {
  if (rows.length > 0) await step(name, { rows });
}
