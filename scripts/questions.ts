import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readExampleQueries } from "../src/api/example-queries.js";
import { startServer } from "../src/api/server.js";
import { withGraph } from "../src/cli/graph.js";
import { openLanguage, openSeedExtractor, SAMPLE_ARTICLES } from "../src/cli/language.js";
import { serverLanguage } from "../src/cli/server-language.js";
import { readConfig, type ServerConfig } from "../src/config.js";
import { readArticles } from "../src/ingest/articles.js";
import type { Extraction } from "../src/model/extraction.js";
import type { Ontology } from "../src/model/ontology.js";
import type { GraphStore } from "../src/store/store.js";

const [BEGIN, END] = ["<!-- answers: npm run answers writes what stands here -->", "<!-- /answers -->"];

/** The README with another list of questions. @throws Error where it has no place for them. */
export function withQuestions(readme: string, section: string): string {
  const [before, rest] = readme.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new Error("the README has no place for the answers");
  return `${before}${BEGIN}\n\n${section}\n\n${END}${after}`;
}

/** Each query of `queries/` with the answer that a server over the sample articles gives. */
export async function questionsSection(): Promise<string> {
  const directory = mkdtempSync(join(tmpdir(), "isnad-answers-"));
  const { extractor, ontology } = openLanguage();
  const { server } = readConfig({});
  try {
    return await withGraph({ store: { engine: "grafeo", directory }, server }, ontology, async (store) => {
      const extractions: Extraction[] = [];
      for await (const article of readArticles([SAMPLE_ARTICLES], { onWarning: () => {} }))
        extractions.push(extractor.extract(article));
      await store.load(extractions);
      return answersFrom(store, ontology, { ...server, port: 0, logLevel: "silent", graphiql: false });
    });
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

async function answersFrom(store: GraphStore, ontology: Ontology, config: ServerConfig): Promise<string> {
  const server = await startServer({
    store,
    ontology,
    ...serverLanguage(openSeedExtractor),
    config,
    graphiqlExample: "",
  });
  try {
    const sections: string[] = [];
    for (const { title, text } of readExampleQueries()) {
      const response = await fetch(server.url, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ query: text }),
      });
      const { data, errors } = (await response.json()) as {
        readonly data?: unknown;
        readonly errors?: unknown;
      };
      if (errors) throw new Error(`${title}: ${JSON.stringify(errors)}`);
      sections.push(folded(title, text.replace(/^#.*\n/, ""), data));
    }
    return sections.join("\n\n");
  } finally {
    await server.close();
  }
}

/** So many characters of JSON stand on one line. */
const WIDTH = 100;

/** JSON in which what is short stands on one line. */
function compactJson(value: unknown, indent = ""): string {
  const line = JSON.stringify(value);
  if (line.length + indent.length <= WIDTH || typeof value !== "object" || value === null) return line;
  const deeper = `${indent}  `;
  const inside = Array.isArray(value)
    ? value.map((item) => compactJson(item, deeper))
    : Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${compactJson(item, deeper)}`);
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  return `${open}\n${inside.map((item) => deeper + item).join(",\n")}\n${indent}${close}`;
}

function folded(title: string, query: string, data: unknown): string {
  return [
    `<details><summary>${title}</summary>`,
    ["```graphql", query, "```"].join("\n"),
    ["```json", compactJson(data), "```"].join("\n"),
    "</details>",
  ].join("\n\n");
}
