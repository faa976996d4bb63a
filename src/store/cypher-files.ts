import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { StoreError } from "../model/errors.js";
import { type QueryText, textOf } from "./known-nulls.js";
import type { Params } from "./store.js";

/** One `.cypher` file: a query with a title. */
export interface CypherFile {
  /** The file's name without `.cypher`. */
  readonly name: string;
  /** Its first line, without the `//`. */
  readonly title: string;
  readonly text: string;
  /** The text to send with parameters, all of which must be there: without what null ones make superfluous. */
  readonly textFor: QueryText;
  /** The parameters the text uses, without `$`. */
  readonly parameters: ReadonlySet<string>;
}

/** The `.cypher` files of one folder by name. */
export type CypherFolder = ReadonlyMap<string, CypherFile>;

/**
 * Reads all `.cypher` files of a folder. A line `// include name` in one stands for the file of that name in the folder
 * `parts` beside it, without the comment that it begins with.
 * @throws StoreError naming the folder or file that is missing or has no title line.
 */
export function readCypherFolder(folder: string): CypherFolder {
  let names: string[];
  try {
    names = readdirSync(folder)
      .filter((name) => name.endsWith(".cypher"))
      .sort();
  } catch (cause) {
    throw new StoreError(`${folder} cannot be read: install the package again`, { cause });
  }
  return new Map(names.map((name) => [name.slice(0, -".cypher".length), readCypherFile(folder, name)]));
}

function readCypherFile(folder: string, file: string): CypherFile {
  const text = readFileSync(join(folder, file), "utf8")
    .trim()
    .replace(/^\s*\/\/ include (\S+)$/gm, (_, part) => readPart(folder, part));
  const title = /^\/\/ *(\S.*)/.exec(text)?.[1];
  if (title === undefined)
    throw new StoreError(`${join(folder, file)}:1 must be a title: // What the query gives`);
  const code = text.replace(/\/\/.*$/gm, "");
  const parameters = new Set([...code.matchAll(/\$(\w+)/g)].map((match) => match[1] as string));
  return { name: file.slice(0, -".cypher".length), title, text, textFor: textOf(text), parameters };
}

function readPart(folder: string, part: string): string {
  return readFileSync(join(folder, "..", "parts", `${part}.cypher`), "utf8")
    .replace(/^(\/\/.*\n)+/, "")
    .trim();
}

/** The file of that name. @throws StoreError that lists the names there are. */
export function cypherFile(folder: CypherFolder, name: string): CypherFile {
  const file = folder.get(name);
  if (file === undefined)
    throw new StoreError(`no query "${name}": there are ${[...folder.keys()].join(", ")}`);
  return file;
}

/** The parameters for a query: absent ones become null. @throws StoreError for one the query does not use. */
export function completeParams(file: CypherFile, params: Params): Params {
  const unknown = Object.keys(params).find((name) => !file.parameters.has(name));
  if (unknown !== undefined) {
    throw new StoreError(
      `query ${file.name} has no $${unknown}: it takes ${[...file.parameters].join(", ")}`,
    );
  }
  return Object.fromEntries([...file.parameters].map((name) => [name, params[name] ?? null]));
}

/** The statements of a schema file: each ends with a semicolon at the end of its line. */
export function schemaStatements(file: CypherFile): readonly string[] {
  return file.text
    .replace(/^\/\/.*$/gm, "")
    .split(/;\s*$/m)
    .map((statement) => statement.trim())
    .filter((statement) => statement.length > 0);
}
