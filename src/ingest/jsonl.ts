import type { Article } from "../model/article.js";
import { contentHash } from "../model/ids.js";
import { decodeText } from "./decode.js";
import { MOST_ARTICLE_BYTES, MOST_LINE_BYTES, type SkipArticle } from "./limits.js";
import { type ByteLine, readLines } from "./lines.js";
import { isRecord, readMetadata } from "./metadata.js";
import type { OnWarning } from "./warning.js";

/** An article of a JSONL stream and where it stands, `news.jsonl:12`. */
export interface LocatedArticle {
  readonly article: Article;
  readonly at: string;
}

/**
 * Reads one article per line: `{"id","title","text","outlet","publishedAt","url"}`, of which only `text` must be
 * there. An article without an id gets one made from its text. Blank lines are passed over; a bad line is
 * reported as `name:line` and skipped.
 */
export async function* readJsonl(
  stream: AsyncIterable<Uint8Array>,
  name: string,
  onWarning: OnWarning,
): AsyncIterable<LocatedArticle> {
  for await (const line of readLines(stream, MOST_LINE_BYTES)) {
    const at = `${name}:${line.number}`;
    const article = readLine(line, at, onWarning);
    if (article !== null) yield { article, at };
  }
}

function readLine(line: ByteLine, at: string, onWarning: OnWarning): Article | null {
  const skip: SkipArticle = (reason, what) => {
    onWarning({ reason, skipped: true, message: `${at}: ${what}; skipped` });
    return null;
  };
  if (line.bytes === null) {
    return skip("too large", `the line is longer than ${Math.floor(MOST_LINE_BYTES / 1e6)} MB`);
  }
  const decoded = decodeText(line.bytes);
  if (decoded === null) return skip("broken JSON", "the line is not text");
  const json = line.number === 1 ? decoded.text.replace(/^\uFEFF/, "") : decoded.text;
  if (json.trim() === "") return null;
  if (decoded.remark !== null) {
    onWarning({ reason: "encoding", skipped: false, message: `${at}: ${decoded.remark}` });
  }
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return skip("broken JSON", "the line is not valid JSON");
  }
  return articleOf(value, at, onWarning);
}

/**
 * An article of a parsed JSON value: `text` must be there, an id is made from it where there is none.
 * @param at where the value stands, for warnings.
 */
export function articleOf(value: unknown, at: string, onWarning: OnWarning): Article | null {
  const skip: SkipArticle = (reason, what) => {
    onWarning({ reason, skipped: true, message: `${at}: ${what}; skipped` });
    return null;
  };
  if (!isRecord(value)) return skip("broken JSON", "is not a JSON object");
  if (typeof value.text !== "string") return skip("no text", 'the field "text" is missing or not text');
  if (Buffer.byteLength(value.text) > MOST_ARTICLE_BYTES) {
    return skip(
      "too large",
      `the text is larger than the ${MOST_ARTICLE_BYTES / 1e6} MB an article may have`,
    );
  }
  const metadata = readMetadata(value, (reason, what) =>
    onWarning({ reason, skipped: false, message: `${at}: ${what}` }),
  );
  return { ...metadata, id: metadata.id ?? `text-${contentHash(value.text)}`, text: value.text };
}
