import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readArticles } from "../../src/ingest/articles.js";
import type { IngestWarning } from "../../src/ingest/warning.js";
import type { Article } from "../../src/model/article.js";

const ARABIC = "التقى وزير الخارجية المصري نظيره الأردني في عمّان، وبحثا الوضع في المنطقة.";
/** The same kind of sentence in Windows-1256: "زار الوزير القاهرة". */
const WINDOWS_1256 = Buffer.from([
  0xd2, 0xc7, 0xd1, 0x20, 0xc7, 0xe1, 0xe6, 0xd2, 0xed, 0xd1, 0x20, 0xc7, 0xe1, 0xde, 0xc7, 0xe5, 0xd1, 0xc9,
]);

let directory: string;
let warnings: IngestWarning[];

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "isnad-ingest-"));
  warnings = [];
});
afterEach(() => rm(directory, { recursive: true, force: true }));

async function write(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(directory, name);
  await mkdir(join(path, ".."), { recursive: true });
  await writeFile(path, content);
  return path;
}

async function read(paths: readonly string[], stdin?: AsyncIterable<Uint8Array>): Promise<Article[]> {
  const options = { onWarning: (warning: IngestWarning) => warnings.push(warning) };
  const articles: Article[] = [];
  for await (const article of readArticles(paths, stdin ? { ...options, stdin } : options))
    articles.push(article);
  return articles;
}

/** Warnings as the user sees them, the temporary directory left out. */
const messages = () => warnings.map((warning) => warning.message.replaceAll(`${directory}/`, ""));

async function* chunks(...parts: readonly (string | Uint8Array)[]): AsyncIterable<Uint8Array> {
  for (const part of parts) yield Buffer.from(part);
}

describe("text files", () => {
  it("takes the text exactly, and what the side-car says", async () => {
    const path = await write("07.txt", `${ARABIC}\r\n`);
    await write(
      "07.json",
      JSON.stringify({ id: "a7", outlet: "عينة", publishedAt: "2022-01-06T23:00:00+06:00", url: "" }),
    );
    expect(await read([path])).toEqual([
      { id: "a7", title: null, text: `${ARABIC}\r\n`, outlet: "عينة", publishedAt: "2022-01-06", url: null },
    ]);
    expect(messages()).toEqual([]);
  });

  it("takes the file's name for an id where there is no side-car", async () => {
    const [article] = await read([await write("خبر.txt", ARABIC)]);
    expect(article).toMatchObject({ id: "خبر", outlet: null, publishedAt: null });
  });

  it("keeps a byte order mark, as readFile does, so that offsets agree", async () => {
    const path = await write("bom.txt", `\uFEFF${ARABIC}`);
    const [article] = await read([path]);
    expect(article?.text).toBe(await readFile(path, "utf8"));
    expect(article?.text.startsWith("\uFEFF")).toBe(true);
  });

  it("decodes Windows-1256 and says so", async () => {
    const [article] = await read([await write("old.txt", WINDOWS_1256)]);
    expect(article?.text).toBe("زار الوزير القاهرة");
    expect(messages()).toEqual([
      "old.txt: is not UTF-8: decoded as Windows-1256; offsets count its decoded characters",
    ]);
  });

  it("does not take one damaged byte for another encoding", async () => {
    const bytes = Buffer.concat([Buffer.from(ARABIC), Buffer.from([0xd8]), Buffer.from(` ${ARABIC}`)]);
    const [article] = await read([await write("damaged.txt", bytes)]);
    expect(article?.text).toBe(`${ARABIC}\uFFFD ${ARABIC}`);
    expect(messages()[0]).toContain("1 unreadable character(s)");
  });

  it("decodes UTF-16 with a byte order mark", async () => {
    const [article] = await read([await write("wide.txt", Buffer.from(`\uFEFF${ARABIC}`, "utf16le"))]);
    expect(article?.text).toBe(ARABIC);
    expect(messages()).toEqual(["wide.txt: is UTF-16LE, not UTF-8: decoded"]);
  });

  it("keeps an article whose side-car is broken, or wrong in one field", async () => {
    await write("a.txt", ARABIC);
    await write("a.json", "{");
    await write("b.txt", `${ARABIC} `);
    await write("b.json", JSON.stringify({ outlet: "عينة", publishedAt: "2022-02-30" }));
    await write("c.txt", `${ARABIC}  `);
    await write("c.json", "[]");
    expect((await read([directory])).map(({ id, outlet, publishedAt }) => [id, outlet, publishedAt])).toEqual(
      [
        ["a", null, null],
        ["b", "عينة", null],
        ["c", null, null],
      ],
    );
    expect(messages()).toEqual([
      expect.stringMatching(/^a\.json: is not valid JSON \(.*\); its article is read without it$/),
      'b.json: "publishedAt" must be a day such as 2022-01-06, not "2022-02-30"; taken as unknown',
      "c.json: is not a JSON object",
    ]);
  });

  it("leaves out what cannot be used, says why, and reads the rest", async () => {
    await write("1-empty.txt", " \n");
    await write("2-english.txt", "The minister met his counterpart.");
    await write("3-persian.txt", "وزیر امور خارجه روز پنجشنبه با همتای روسی خود گفتگو کرد و به تهران برگشت.");
    await write("4-binary.txt", new Uint8Array(64));
    await write("5-large.txt", Buffer.alloc(5_000_001, 0x20));
    await write("6-good.txt", ARABIC);
    await write("7.html", ARABIC);
    const articles = await read([directory, join(directory, "7.html"), join(directory, "none.txt")]);
    expect(articles.map((article) => article.id)).toEqual(["6-good"]);
    expect(messages()).toEqual([
      "1-empty.txt: is empty; skipped",
      "2-english.txt: is not Arabic: 0 % of its letters are Arabic; skipped",
      "3-persian.txt: is not Arabic: its letters are those of Persian, Urdu or another language in Arabic script; skipped",
      "4-binary.txt: is not a text file; skipped",
      "5-large.txt: 5.0 MB, more than the 5 MB an article may have; skipped",
      "7.html: only .txt and .jsonl files are read; skipped",
      "none.txt: no such file or directory; skipped",
    ]);
    expect(warnings.every((warning) => warning.skipped)).toBe(true);
  });

  it("does not take foreign names in an Arabic text for Persian", async () => {
    const text = "زار الرئيس الصيني مدينة غوادر الپاكستانية، والتقى فيها پرويز مشرف.";
    expect(await read([await write("names.txt", text)])).toHaveLength(1);
  });
});

describe("directories", () => {
  it("are read in the order of names, with one level of subdirectories", async () => {
    await write("b/2.txt", ARABIC);
    await write("a.txt", ARABIC);
    await write("b/1.txt", ARABIC);
    await write("b/deep/3.txt", ARABIC);
    await write("note.md", "x");
    expect((await read([directory])).map((article) => article.id)).toEqual(["a", "1", "2"]);
  });

  it("without articles are reported", async () => {
    await write("empty/note.md", "x");
    expect(await read([join(directory, "empty")])).toEqual([]);
    expect(messages()).toEqual(["empty: holds no .txt or .jsonl file; skipped"]);
  });
});

describe("JSONL", () => {
  it("reads one article a line, from a file and from standard input, however the stream is cut", async () => {
    const lines = `\uFEFF${JSON.stringify({ id: 7, text: ARABIC, title: "عنوان" })}\n\n${JSON.stringify({ text: ARABIC })}`;
    const bytes = Buffer.from(lines);
    const expected = [
      { id: "7", title: "عنوان", text: ARABIC, outlet: null, publishedAt: null, url: null },
      {
        id: expect.stringMatching(/^text-[0-9a-f]{16}$/),
        title: null,
        text: ARABIC,
        outlet: null,
        publishedAt: null,
        url: null,
      },
    ];
    expect(await read([await write("news.jsonl", bytes)])).toEqual(expected);
    for (const cut of [1, 2, 40, 41, bytes.length - 3]) {
      expect(await read(["-"], chunks(bytes.subarray(0, cut), bytes.subarray(cut)))).toEqual(expected);
    }
    expect(messages()).toEqual([]);
  });

  it("names the line that is bad and goes on", async () => {
    const path = await write(
      "news.jsonl",
      Buffer.concat([
        Buffer.from(
          `{"id":"1","text":"${ARABIC}"\n{"id":"2"}\n[1]\n{"id":"3","text":"${ARABIC}"}\n{"id":"4","text":"`,
        ),
        WINDOWS_1256,
        Buffer.from(`"}\n{"id":"3","text":"${ARABIC}"}\n`),
      ]),
    );
    expect((await read([path])).map((article) => [article.id, article.text])).toEqual([
      ["3", ARABIC],
      ["4", "زار الوزير القاهرة"],
    ]);
    expect(messages()).toEqual([
      "news.jsonl:1: the line is not valid JSON; skipped",
      'news.jsonl:2: the field "text" is missing or not text; skipped',
      "news.jsonl:3: is not a JSON object; skipped",
      "news.jsonl:5: is not UTF-8: decoded as Windows-1256; offsets count its decoded characters",
      `news.jsonl:6: article "3" was already read from ${directory}/news.jsonl:4; skipped`.replaceAll(
        `${directory}/`,
        "",
      ),
    ]);
  });
});

it("reads an id once, wherever it comes from", async () => {
  const first = await write("a/01.txt", ARABIC);
  const second = await write("b/01.txt", ARABIC);
  expect(await read([first, second, first])).toHaveLength(1);
  expect(warnings.map((warning) => warning.reason)).toEqual(["duplicate", "duplicate"]);
});
