import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** A query that people may start from. */
export interface ExampleQuery {
  /** `02-who-did-what-to-whom` */
  readonly name: string;
  /** Its first line, without the `#`. */
  readonly title: string;
  /** With the title as a comment. */
  readonly text: string;
}

/** `queries/` at the root of the package. */
const folder = new URL("../../queries/", import.meta.url);

/** Reads the queries of `queries/`, in the order of their names. */
export function readExampleQueries(): readonly ExampleQuery[] {
  return readdirSync(fileURLToPath(folder))
    .filter((file) => file.endsWith(".graphql"))
    .sort()
    .map((file) => {
      const text = readFileSync(new URL(file, folder), "utf8").trim();
      return { name: file.replace(/\.graphql$/, ""), title: /^# *(.*)/.exec(text)?.[1] ?? "", text };
    });
}
