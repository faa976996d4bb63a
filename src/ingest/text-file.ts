import { readFile, stat } from "node:fs/promises";
import { basename, extname } from "node:path";
import type { Article } from "../model/article.js";
import { decodeText } from "./decode.js";
import { MOST_ARTICLE_BYTES, type SkipArticle } from "./limits.js";
import { type Metadata, NO_METADATA, readMetadata } from "./metadata.js";
import type { OnWarning } from "./warning.js";

/**
 * Reads one `.txt` file as an article, its text exactly as in the file, with what the side-car of the same name
 * and the ending `.json` says about it. Null where it cannot be used; the reason was reported.
 */
export async function readTextFile(path: string, onWarning: OnWarning): Promise<Article | null> {
  const skip: SkipArticle = (reason, what) => {
    onWarning({ reason, skipped: true, message: `${path}: ${what}; skipped` });
    return null;
  };
  let bytes: Uint8Array;
  try {
    const { size } = await stat(path);
    if (size > MOST_ARTICLE_BYTES) {
      return skip(
        "too large",
        `${(size / 1e6).toFixed(1)} MB, more than the ${MOST_ARTICLE_BYTES / 1e6} MB an article may have`,
      );
    }
    bytes = await readFile(path);
  } catch (error) {
    return skip("unreadable", `cannot be read (${(error as NodeJS.ErrnoException).code})`);
  }
  const decoded = decodeText(bytes);
  if (decoded === null) return skip("unreadable", "is not a text file");
  if (decoded.remark !== null) {
    onWarning({ reason: "encoding", skipped: false, message: `${path}: ${decoded.remark}` });
  }
  const metadata = await readSidecar(path.slice(0, -extname(path).length).concat(".json"), onWarning);
  return { ...metadata, id: metadata.id ?? basename(path, extname(path)), text: decoded.text };
}

async function readSidecar(path: string, onWarning: OnWarning): Promise<Metadata> {
  let json: string;
  try {
    json = await readFile(path, "utf8");
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code !== "ENOENT") {
      const message = `${path}: cannot be read (${code}); its article is read without it`;
      onWarning({ reason: "unreadable", skipped: false, message });
    }
    return NO_METADATA;
  }
  try {
    return readMetadata(JSON.parse(json.replace(/^\uFEFF/, "")), (reason, what) =>
      onWarning({ reason, skipped: false, message: `${path}: ${what}` }),
    );
  } catch (error) {
    const message = `${path}: is not valid JSON (${oneLine((error as Error).message)}); its article is read without it`;
    onWarning({ reason: "broken JSON", skipped: false, message });
    return NO_METADATA;
  }
}

function oneLine(message: string): string {
  return message.replace(/\s+/g, " ");
}
