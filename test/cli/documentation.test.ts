import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { questionsSection, withQuestions } from "../../scripts/questions.js";
import { packageRoot } from "../../src/config.js";
import { openExtractor } from "../../src/extract/extractor.js";

const read = (path: string) => readFileSync(join(packageRoot, path), "utf8");

it(".env.example names every variable that config.ts reads, and no other", () => {
  const code = read("src/config.ts");
  const inCode = [...code.matchAll(/\benv\.([A-Z][A-Z0-9_]+)|\benv, "([A-Z][A-Z0-9_]+)"/g)].map(
    ([, a, b]) => a ?? b,
  );
  const inExample = [...read(".env.example").matchAll(/\b([A-Z][A-Z0-9_]+)(?==)/g)].map(([name]) => name);
  expect([...new Set(inExample)].sort()).toEqual([...new Set(inCode)].sort());
});

it("the README's first sentence says what the README says", () => {
  const sentence = /^> (.+)$/m.exec(read("README.md"))?.[1] ?? "";
  const sample = read("seeds/articles/sample-02.txt");
  const about = { id: "readme", title: null, outlet: null, publishedAt: "2022-01-06", url: null };
  const { entities, statements } = openExtractor(join(packageRoot, "seeds")).extract({
    ...about,
    text: sample,
  });
  const name = new Map(entities.map((entity) => [entity.id, entity.name]));
  const [statement] = statements.filter(({ relation }) => relation === "WARNS");
  expect(sentence).toContain(statement?.evidence.text);
  expect(statement).toMatchObject({ polarity: "affirmed", modality: "asserted", date: "2022-01-06" });
  expect([name.get(statement?.subject ?? ""), name.get(statement?.object ?? "")]).toEqual([
    "United States",
    "Russia",
  ]);
  expect(read("README.md")).toContain(`from character ${statement?.evidence.start} of the article`);
});

it("the README's answers are those that the sample articles give", async () => {
  const readme = read("README.md");
  expect(readme).toBe(withQuestions(readme, await questionsSection()));
});

it("the README names every command", () => {
  const readme = read("README.md");
  for (const command of ["extract", "load", "serve", "start"]) expect(readme).toContain(`isnad ${command}`);
});

it("what the documentation links to is there", () => {
  const decisions = readdirSync(join(packageRoot, "docs/decisions")).map((page) => `docs/decisions/${page}`);
  for (const page of ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", ...decisions]) {
    for (const [, target = ""] of read(page).matchAll(/\]\(((?!https?:|#)[^)#]+)/g)) {
      expect(existsSync(join(packageRoot, page, "..", target)), `${page} links to ${target}`).toBe(true);
    }
  }
});

it("every npm script that the documentation names is there", () => {
  const scripts = JSON.parse(read("package.json")).scripts;
  for (const page of ["README.md", "CONTRIBUTING.md"]) {
    for (const [, name = ""] of read(page).matchAll(/npm run ([a-z:-]+)/g))
      expect(scripts, page).toHaveProperty(name);
  }
});

it("CONTRIBUTING shows rows as the data files have them", () => {
  const folders = ["seeds/lexicon", "seeds/gazetteer"];
  const headers = folders.flatMap((folder) =>
    readdirSync(join(packageRoot, folder)).map((file) =>
      read(`${folder}/${file}`)
        .split("\n")
        .find((line) => !line.startsWith("#"))
        ?.replaceAll("\t", " "),
    ),
  );
  const tables = [...read("CONTRIBUTING.md").matchAll(/```\n((?: {3}\S.*\n)+) {3}```/g)].map(
    ([, rows = ""]) =>
      rows
        .trim()
        .split("\n")
        .map((row) => row.trim().split(/ {2,}/)),
  );
  expect(tables).toHaveLength(3);
  for (const [header = [], ...rows] of tables) {
    expect(headers).toContain(header.join(" "));
    for (const row of rows) expect(row, row[0]).toHaveLength(header.length);
  }
});

it("the page on confidence says of each kind of rule what the extractor says", () => {
  const page = read("docs/decisions/008-confidence.md");
  const documented = new Map(
    [...page.matchAll(/^\| `(\w+):` +\|[^|]+\| (\S+)/gm)].map(([, kind = "", value]) => [
      kind,
      Number(value),
    ]),
  );
  const { extract } = openExtractor(join(packageRoot, "seeds"));
  const about = { title: null, outlet: null, publishedAt: null, url: null };
  for (const n of [1, 2, 3, 4, 5]) {
    const id = `sample-0${n}`;
    for (const { evidence } of extract({ id, text: read(`seeds/articles/${id}.txt`), ...about }).statements) {
      const kind = evidence.rule.replace(/:.*/, "");
      expect({ kind, confidence: evidence.confidence }).toEqual({ kind, confidence: documented.get(kind) });
    }
  }
});
