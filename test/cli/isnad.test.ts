import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { packageRoot } from "../../src/config.js";
import { runIsnad, saysOnStderr, startIsnad } from "./run.js";

const SAMPLES = join(packageRoot, "seeds/articles");
const ONE = join(SAMPLES, "sample-01.txt");

// Each case starts processes of its own.
vi.setConfig({ testTimeout: 120_000 });

let cwd: string;
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), "isnad-cli-"));
});
afterEach(() => rm(cwd, { recursive: true, force: true }));

const isnad = (...args: readonly string[]) => runIsnad(args, { cwd });

describe("usage", () => {
  it.each([["extract"], ["load"], ["serve"], ["start"]])("%s --help shows examples", async (command) => {
    const { exitCode, stdout } = await isnad(command, "--help");
    expect(exitCode).toBe(0);
    expect(stdout).toContain(`Usage: isnad ${command}`);
    expect(stdout).toMatch(new RegExp(`Examples:\n {2}isnad ${command}`));
  });

  it("wrong arguments and settings exit with 2 and one line", async () => {
    for (const args of [[], ["extract"], ["bogus"], ["extract", ONE, "--format", "xml"], ["load"]]) {
      expect((await isnad(...args)).exitCode, args.join(" ")).toBe(2);
    }
    const { exitCode, stderr } = await runIsnad(["serve"], { cwd, env: { PORT: "many" } });
    expect(exitCode).toBe(2);
    expect(stderr).toBe('isnad: PORT must be a whole number from 0 to 65535, not "many"\n');
  });

  it("settings are read from .env in the current directory", async () => {
    await writeFile(join(cwd, ".env"), "NEO4J_URI=nonsense\n");
    const { exitCode, stderr } = await isnad("serve");
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/^isnad: NEO4J_URI must look like .*\n$/);
  });
});

describe("extract --explain", () => {
  const text = "حذرت الولايات المتحدة روسيا من غزو أوكرانيا.";

  it("prints text that names the rule and its row, for a text or for files", async () => {
    const { exitCode, stdout } = await isnad("extract", "--explain", "--text", text);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/frame:hadhdhara\/WARNS \(frames\.tsv:\d+\) at حذرت/);
    const ofFile = await isnad("extract", "--explain", ONE, "--sentence", "كازاخستان");
    expect(ofFile.exitCode).toBe(0);
    expect(ofFile.stdout).toMatch(/^sample-01, sentence \d+ /);
  });

  it("refuses options that do not go together", async () => {
    for (const args of [
      ["--text", text],
      ["--explain"],
      ["--explain", ONE, "--text", text],
      [ONE, "--sentence", "x"],
    ])
      expect((await isnad("extract", ...args)).exitCode, args.join(" ")).toBe(2);
  });
});

describe("extract", () => {
  it("prints one JSON object per article, and nothing else, to standard output", async () => {
    const { exitCode, stdout, stderr } = await isnad("extract", SAMPLES);
    expect(exitCode).toBe(0);
    const lines = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines.map(({ article }) => article.id)).toEqual([1, 2, 3, 4, 5].map((n) => `sample-0${n}`));
    expect(lines[0].article).toEqual({
      id: "sample-01",
      title: "باشينيان: منظمة معاهدة الأمن الجماعي سترسل قوات إلى كازاخستان",
      outlet: "عينة إسناد 1",
      publishedAt: "2022-01-06",
      url: null,
    });
    const text = await readFile(ONE, "utf8");
    expect(lines[0].statements.length).toBeGreaterThan(0);
    for (const { evidence } of lines[0].statements) {
      expect(text.slice(evidence.start, evidence.end)).toBe(evidence.text);
    }
    expect(stderr).toMatch(/^Extracted \d+ statements? and \d+ entities from 5 articles\.\n$/);
  });

  it("gives the same from JSONL on standard input, and writes to a file", async () => {
    const { id, title, outlet, publishedAt } = JSON.parse(
      await readFile(join(SAMPLES, "sample-01.json"), "utf8"),
    );
    const article = { id, title, outlet, publishedAt, text: await readFile(ONE, "utf8") };
    const file = join(cwd, "out.jsonl");
    const written = await runIsnad(["extract", "-", "-o", file], {
      cwd,
      input: `${JSON.stringify(article)}\n`,
    });
    expect(written).toMatchObject({ exitCode: 0, stdout: "" });
    expect(await readFile(file, "utf8")).toBe((await isnad("extract", ONE)).stdout);
  });

  it("goes on after bad input, and says what was skipped", async () => {
    await writeFile(join(cwd, "english.txt"), "The minister met his counterpart.");
    const { exitCode, stdout, stderr } = await isnad("extract", "english.txt", "gone.txt", ONE);
    expect(exitCode).toBe(0);
    expect(stdout.trimEnd().split("\n")).toHaveLength(1);
    expect(stderr.split("\n").slice(0, 2)).toEqual([
      "english.txt: is not Arabic: 0 % of its letters are Arabic; skipped",
      "gone.txt: no such file or directory; skipped",
    ]);
    expect(stderr).toContain("from 1 article; 2 skipped (1 not Arabic, 1 missing).");
  });

  it("exits with 65 where nothing can be used, and with 2 where the output cannot be written", async () => {
    const none = await isnad("extract", "gone.txt");
    expect(none).toMatchObject({ exitCode: 65, stdout: "" });
    expect(none.stderr).toContain("isnad: nothing to extract: gone.txt gave no usable Arabic article\n");
    const unwritable = await isnad("extract", ONE, "-o", join(cwd, "no/such/out.jsonl"));
    expect(unwritable.exitCode).toBe(2);
    expect(unwritable.stderr).toMatch(/^isnad: --output .*out\.jsonl cannot be written \(ENOENT\)\n$/);
  });

  it("may write over its input, and leaves a file alone where nothing came out", async () => {
    const own = join(cwd, "own.jsonl");
    const text = await readFile(ONE, "utf8");
    await writeFile(own, `${JSON.stringify({ id: "one", text })}\n`);
    expect(await isnad("extract", own, "-o", own)).toMatchObject({ exitCode: 0 });
    expect(JSON.parse(await readFile(own, "utf8"))).toMatchObject({ article: { id: "one" } });
    const before = await readFile(own, "utf8");
    expect(await isnad("extract", "gone.txt", "-o", own)).toMatchObject({ exitCode: 65 });
    expect(await readFile(own, "utf8")).toBe(before);
    expect((await readdir(cwd)).filter((name) => name.endsWith(".new"))).toEqual([]);
  });

  it("ends quietly when its reader goes away", async () => {
    const text = await readFile(ONE, "utf8");
    const many = Array.from({ length: 40 }, (_, i) => JSON.stringify({ id: `a${i}`, text })).join("\n");
    const child = startIsnad(["extract", "-"], { cwd, input: many });
    child.stdout?.once("data", () => child.stdout?.destroy());
    let stderr = "";
    child.stderr?.on("data", (chunk) => {
      stderr += chunk;
    });
    expect(await once(child, "close")).toEqual([0, null]);
    expect(stderr).toBe("");
  });
});

describe("load", () => {
  it("loads once, changes nothing the second time, and rebuilds from the journal", async () => {
    const first = await isnad("load", SAMPLES);
    expect(first.exitCode).toBe(0);
    expect(first.stderr).toMatch(/^Loaded 5 articles \(5 new\), \d+ entities, \d+ statements\.\n/);
    const size = first.stderr.split("\n")[1];
    expect(size).toMatch(/data holds 5 articles, \d+ entities, \d+ statements\.$/);
    const journal = await readFile(join(cwd, "data/statements.jsonl"), "utf8");

    const second = await isnad("load", SAMPLES);
    expect(second.stderr).toContain("Loaded 5 articles (5 unchanged),");
    expect(second.stderr.split("\n")[1]).toBe(size);
    expect(await readFile(join(cwd, "data/statements.jsonl"), "utf8")).toBe(journal);

    const rebuilt = await isnad("load", "--rebuild");
    expect(rebuilt.exitCode).toBe(0);
    expect(rebuilt.stderr).toContain("5 articles (5 new), 0 skipped.");
    expect(rebuilt.stderr.split("\n")[1]).toBe(size);
  });

  it("exits with 69 where the store cannot be reached", async () => {
    const env = { NEO4J_URI: "bolt://127.0.0.1:1", NEO4J_PASSWORD: "x" };
    const { exitCode, stderr } = await runIsnad(["load", ONE], { cwd, env });
    expect(exitCode).toBe(69);
    expect(stderr).toMatch(/^isnad: .*NEO4J_URI.*\n$/);
  });
});

describe("start", () => {
  it("loads, serves, refuses a second process on the same data, and stops at Ctrl-C", async () => {
    const child = startIsnad(["start"], { cwd, env: { PORT: "0" } });
    const closed = once(child, "close");
    const said = await saysOnStderr(child, /GraphiQL .*\n/);
    expect(said).toMatch(/^Loaded 5 articles \(5 new\), \d+ entities, \d+ statements\.\n/);
    const url = /GraphQL +(\S+)/.exec(said)?.[1] ?? "";
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: '{ entity(id: "country:kazakhstan") { name } }' }),
    });
    expect(await response.json()).toEqual({ data: { entity: { name: "Kazakhstan" } } });

    const second = await isnad("load", ONE);
    expect(second.exitCode).toBe(69);
    expect(second.stderr).toMatch(/^isnad: .*data.*\n$/);

    child.kill("SIGINT");
    expect(await closed).toEqual([0, null]);
  });

  it("exits with 69 where the port is taken, and keeps what it loaded", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const { port } = other.address() as AddressInfo;
    const { exitCode, stderr } = await runIsnad(["start", ONE], { cwd, env: { PORT: String(port) } });
    other.close();
    expect(exitCode).toBe(69);
    expect(stderr).toContain(`isnad: PORT ${port} on 127.0.0.1 is taken`);
    expect((await isnad("load", ONE)).stderr).toContain("Loaded 1 article (1 unchanged)");
  });
});
