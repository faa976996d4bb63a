import { setFlagsFromString } from "node:v8";

/**
 * How V8 is set for reading articles, by its major version (Node 20, 22 and 24 have 11, 12 and 13). Another version keeps
 * its own settings: it may not know these, and would say so on the error output of every command. Reasons and figures are
 * in docs/decisions/009-speed.md.
 *
 * `--no-allocation-site-pretenuring`: what is made for an article is garbage when the article is read. V8 sees that much
 * of it outlives a collection, makes it among what lasts from then on, and each collection takes more than three times as long.
 *
 * `--interrupt-budget`: bytes of bytecode that a function runs before it is considered for optimisation. The rules are some
 * thousand small functions that see many kinds of sentences: optimised early, half of them are compiled again as soon
 * as another kind comes. Newer versions have a compiler between the two, and no such setting.
 */
const SETTINGS: Readonly<Record<string, readonly string[]>> = {
  "11": ["--no-allocation-site-pretenuring", "--interrupt-budget=300000"],
  "12": ["--no-allocation-site-pretenuring"],
  "13": ["--no-allocation-site-pretenuring"],
};

/** Sets V8 for the work of this process; to be called before any of it. */
export function setUpV8(): void {
  const [major = ""] = process.versions.v8.split(".");
  for (const setting of SETTINGS[major] ?? []) setFlagsFromString(setting);
}
