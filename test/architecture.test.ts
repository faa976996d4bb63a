import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { preProcessFile } from "typescript";
import { describe, expect, it } from "vitest";
import { packageRoot } from "../src/config.js";

/** Which folders of src/ each folder may import from, besides itself and model. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  arabic: [],
  lexicon: ["arabic"],
  annotate: ["arabic", "lexicon"],
  extract: ["annotate", "arabic", "lexicon"],
  explain: ["annotate", "extract", "lexicon"],
  ingest: [],
  events: ["arabic"],
  curation: [],
  store: ["config", "curation", "events"],
  network: [],
  api: ["store/store", "config", "events", "network"],
  cli: ["annotate", "api", "arabic", "config", "explain", "extract", "ingest", "lexicon", "store"],
  config: [],
};

/** Packages that only one folder may know. */
const HOME_OF: Readonly<Record<string, string>> = {
  "neo4j-driver": "store",
  "@grafeo-db/js": "store",
  graphql: "api",
  "graphql-tag": "api",
  "@apollo/server": "api",
  "@as-integrations/express5": "api",
  graphology: "network",
  "graphology-metrics": "network",
  mnemonist: "network",
  express: "api",
  "prom-client": "api",
  dataloader: "api",
  commander: "cli",
  dotenv: "cli",
};

const MOST_LINES = 300;
const source = join(packageRoot, "src");

interface SourceFile {
  /** `store/neo4j.ts` */
  readonly path: string;
  /** The folder of src/ it lies in; for a file in src/ itself its own name. */
  readonly folder: string;
  readonly text: string;
  /** What it imports: `store/store` for a file of ours, else a package's name. */
  readonly own: readonly string[];
  readonly packages: readonly string[];
}

function readSource(path: string): SourceFile {
  const text = readFileSync(join(source, path), "utf8");
  const own: string[] = [];
  const packages: string[] = [];
  for (const { fileName } of preProcessFile(text).importedFiles) {
    if (fileName.startsWith(".")) {
      own.push(relative(source, join(source, path, "..", fileName)).replace(/\.js$/, ""));
    } else if (!fileName.startsWith("node:")) {
      packages.push(fileName.split("/", fileName.startsWith("@") ? 2 : 1).join("/"));
    }
  }
  return { path, folder: (path.split("/")[0] ?? "").replace(/\.ts$/, ""), text, own, packages };
}

const files = readdirSync(source, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts") && !path.includes("/generated/"))
  .sort()
  .map(readSource);

/** Comments and the text of template literals are left in; line and block comments are taken out. */
const code = (text: string) =>
  text
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/^\s*\/\/.*$/gm, "")
    .replace(/\s\/\/ .*$/gm, "");

const violations = (of: (file: SourceFile) => readonly string[]) =>
  files.flatMap((file) => of(file).map((what) => `src/${file.path} ${what}`));

describe("who may import whom", () => {
  it("covers every folder", () => {
    expect(Object.keys(MAY_IMPORT)).toEqual(
      expect.arrayContaining([...new Set(files.map((file) => file.folder))]),
    );
  });

  it("keeps the layers apart", () => {
    const allowed = (file: SourceFile, target: string) =>
      ["model", file.folder, ...(MAY_IMPORT[file.folder] ?? [])].some(
        (name) => target === name || target.startsWith(`${name}/`),
      );
    const wrong = violations((file) =>
      file.own.filter((target) => !allowed(file, target)).map((target) => `imports src/${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it("keeps each engine and framework at home", () => {
    const wrong = violations((file) =>
      file.packages
        .filter((name) => (HOME_OF[name] ?? file.folder) !== file.folder)
        .map((name) => `imports ${name}, which only src/${HOME_OF[name]} may`),
    );
    expect(wrong).toEqual([]);
  });

  it("imports only packages that package.json lists as dependencies", () => {
    const manifest = JSON.parse(readFileSync(join(packageRoot, "package.json"), "utf8"));
    const wrong = violations((file) =>
      file.packages.filter((name) => !(name in manifest.dependencies)).map((name) => `imports ${name}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe("the code", () => {
  it("reads the environment in config.ts only", () => {
    const wrong = violations((file) =>
      file.path !== "config.ts" && code(file.text).includes("process.env") ? ["reads process.env"] : [],
    );
    expect(wrong).toEqual([]);
  });

  it("has no default exports and no barrels", () => {
    const wrong = violations((file) => [
      ...(/^export default\b/m.test(file.text) ? ["has a default export"] : []),
      ...(/^export \*/m.test(file.text) ? ["passes on all of another file's exports"] : []),
      ...(/(^|\/)index\.ts$/.test(file.path) ? ["is a barrel"] : []),
    ]);
    expect(wrong).toEqual([]);
  });

  it("names files by what they are", () => {
    const wrong = violations((file) =>
      /(^|\/)(utils?|helpers?|managers?|misc|common)(\/|\.ts$)/.test(file.path)
        ? ["has a name that says nothing"]
        : [],
    );
    expect(wrong).toEqual([]);
  });

  it(`keeps files at ${MOST_LINES} lines or less`, () => {
    const wrong = violations((file) => {
      const lines = file.text.split("\n").length - 1;
      return lines > MOST_LINES ? [`has ${lines} lines`] : [];
    });
    expect(wrong).toEqual([]);
  });

  it("holds no Cypher outside src/store", () => {
    const wrong = violations((file) =>
      file.folder !== "store" && /\b(MATCH|MERGE|UNWIND)\s*[($]/.test(code(file.text))
        ? ["holds Cypher"]
        : [],
    );
    expect(wrong).toEqual([]);
  });

  it("holds no lists of Arabic words: those are data, in seeds/", () => {
    const quoted = /["'`][\u0621-\u064A ]{3,}["'`]\s*,?\s*/.source;
    const list = new RegExp(`(${quoted}){3,}|([\u0621-\u064A]{3,}\\|){2,}[\u0621-\u064A]{3,}`, "g");
    const wrong = violations((file) =>
      file.folder === "arabic" ? [] : [...code(file.text).matchAll(list)].map(([words]) => `lists ${words}`),
    );
    expect(wrong).toEqual([]);
  });
});
