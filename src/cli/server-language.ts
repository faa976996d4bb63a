import { setImmediate } from "node:timers/promises";
import type { Intake } from "../api/ingests.js";
import type { ServerParts } from "../api/server.js";
import { foldKey } from "../arabic/orthography.js";
import { romanise } from "../arabic/romanise.js";
import type { Extractor } from "../extract/extractor.js";
import { readValues } from "../ingest/articles.js";

/**
 * What a server knows of Arabic.
 * @param openExtractor called when a client first sends articles.
 */
export function serverLanguage(
  openExtractor: () => Extractor,
): Pick<ServerParts, "fold" | "romanise" | "intake"> {
  return { fold: foldKey, romanise, intake: intakeBy(openExtractor) };
}

/**
 * Reads and extracts articles that clients send to the server, one after the other; other requests are answered in between.
 * @param openExtractor called with the first article: a server that only reads never loads the lexicon.
 */
function intakeBy(openExtractor: () => Extractor): Intake {
  let extractor: Extractor | undefined;
  return async function* (sent, onRemark) {
    for (const article of readValues(sent, ({ message }) => onRemark(message))) {
      await setImmediate();
      extractor ??= openExtractor();
      try {
        yield extractor.extract(article);
      } catch (error) {
        onRemark(
          `article ${article.id}: the extractor failed (${(error as Error).message}); skipped, please report it`,
        );
      }
    }
  };
}
