import {
  appendFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Extraction } from "../../src/model/extraction.js";
import { digestOf } from "../../src/store/article-rows.js";
import { JOURNAL_FILE, openJournal } from "../../src/store/journal.js";
import { cstoArticle, echoArticle, warningArticle } from "./sample.js";

let directory: string;
let file: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "isnad-journal-"));
  file = join(directory, JOURNAL_FILE);
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

async function write(...items: readonly Extraction[]): Promise<void> {
  const journal = openJournal(directory);
  for (const item of items) await journal.append(item, digestOf(item));
}

async function contents(): Promise<readonly Extraction[]> {
  const found: Extraction[] = [];
  for await (const item of openJournal(directory).read()) found.push(item);
  return found;
}

const lines = (): number => readFileSync(file, "utf8").split("\n").length - 1;
const shorter: Extraction = { ...cstoArticle, statements: [] };

describe("journal", () => {
  it("gives back exactly what was written", async () => {
    await write(cstoArticle, echoArticle);
    expect(await contents()).toEqual([cstoArticle, echoArticle]);
  });

  it("is empty where there is no file yet", async () => {
    expect(await contents()).toEqual([]);
  });

  it("lets the last line of an article count", async () => {
    await write(cstoArticle, echoArticle, shorter);
    expect(await contents()).toEqual([echoArticle, shorter]);
  });

  it("does not grow when the same comes again, also after a restart", async () => {
    await write(cstoArticle, cstoArticle);
    await write(cstoArticle);
    expect(lines()).toBe(1);
  });

  it("remembers a deletion", async () => {
    await write(cstoArticle, echoArticle);
    await openJournal(directory).remove("csto");
    expect(await contents()).toEqual([echoArticle]);
    await write(cstoArticle);
    expect(await contents()).toEqual([echoArticle, cstoArticle]);
  });

  it.each([1, 10, 500])(
    "passes over a line torn %i characters before its end, and cuts it off",
    async (lost) => {
      await write(cstoArticle, echoArticle);
      truncateSync(file, Buffer.byteLength(readFileSync(file)) - 1 - lost);
      expect(await contents()).toEqual([cstoArticle]);
      await write(warningArticle);
      expect(await contents()).toEqual([cstoArticle, warningArticle]);
    },
  );

  it("cuts off what another process could not end, also after it has written itself", async () => {
    const journal = openJournal(directory);
    await journal.append(cstoArticle, digestOf(cstoArticle));
    appendFileSync(file, '{"article": {"id": "torn"');
    await journal.append(echoArticle, digestOf(echoArticle));
    await journal.append(warningArticle, digestOf(warningArticle));
    expect(await contents()).toEqual([cstoArticle, echoArticle, warningArticle]);
  });

  it("sees what another process writes, and a journal that another began anew", async () => {
    const one = openJournal(directory);
    const other = openJournal(directory);
    await one.append(cstoArticle, digestOf(cstoArticle));
    await other.append(echoArticle, digestOf(echoArticle));
    expect(await one.extractionsOf(["echo", "csto", "none"])).toEqual([echoArticle, cstoArticle]);
    await other.clear();
    for (const item of [warningArticle, echoArticle, cstoArticle]) await other.append(item, digestOf(item));
    expect(await one.extractionsOf(["csto", "warning"])).toEqual([cstoArticle, warningArticle]);
  });

  it("holds articles with every sign that could end a line elsewhere", async () => {
    const odd = { ...cstoArticle, article: { ...cstoArticle.article, title: "\u2028 \u2029 \u0085 \r\n" } };
    await write(odd, echoArticle);
    expect(await contents()).toEqual([odd, echoArticle]);
  });

  it("keeps a last line that lacks only its line feed", async () => {
    await write(cstoArticle, echoArticle);
    truncateSync(file, Buffer.byteLength(readFileSync(file)) - 1);
    await write(warningArticle);
    expect(await contents()).toEqual([cstoArticle, echoArticle, warningArticle]);
  });

  it("names the line that is damaged in the middle", async () => {
    await write(cstoArticle);
    appendFileSync(file, '{"article": 3}\n');
    await write(echoArticle).catch(() => {});
    await expect(contents()).rejects.toThrow(/statements\.jsonl:2 is damaged/);
  });

  it("is compacted to what counts, and leaves no other file", async () => {
    await write(cstoArticle, echoArticle, shorter, warningArticle);
    const journal = openJournal(directory);
    await journal.remove("echo");
    await journal.compact();
    expect(lines()).toBe(2);
    expect(await contents()).toEqual([shorter, warningArticle]);
    expect(readdirSync(directory)).toEqual([JOURNAL_FILE]);
    await journal.append(echoArticle, digestOf(echoArticle));
    expect(await contents()).toEqual([shorter, warningArticle, echoArticle]);
  });

  it("names the directory it cannot write to", async () => {
    writeFileSync(join(directory, "occupied"), "");
    const journal = openJournal(join(directory, "occupied"));
    await expect(journal.append(cstoArticle, "d")).rejects.toThrow(/occupied.*ISNAD_DATA/);
  });
});

describe("digest", () => {
  it("does not depend on the order of keys", () => {
    const turned = Object.fromEntries(Object.entries(cstoArticle).reverse()) as unknown as Extraction;
    expect(digestOf(turned)).toBe(digestOf(cstoArticle));
  });
  it("changes with anything that is said", () => {
    const [first, ...rest] = cstoArticle.statements;
    const other = { ...cstoArticle, statements: [{ ...first, topic: "x" }, ...rest] } as Extraction;
    expect(digestOf(other)).not.toBe(digestOf(cstoArticle));
  });
});
