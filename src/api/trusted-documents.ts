import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { RequestHandler } from "express";
import { z } from "zod";
import { ConfigError } from "../model/errors.js";
import { ERROR_CODES, errorBody } from "./errors.js";

/** The queries that a server answers, by the SHA-256 of their text in hexadecimal digits. */
export type TrustedDocuments = ReadonlyMap<string, string>;

const MANIFEST = z.record(z.string(), z.string());

/**
 * Reads the file that ISNAD_TRUSTED_DOCUMENTS names: one JSON object, whose values are queries and whose keys are their hashes, as GraphQL
 * code generators write it ("persisted documents").
 * @throws ConfigError where it cannot be read, or a key is not the hash of its query.
 */
export function readTrustedDocuments(path: string): TrustedDocuments {
  const wrong = (why: string) => new ConfigError(`ISNAD_TRUSTED_DOCUMENTS: ${path} ${why}`);
  let manifest: unknown;
  try {
    manifest = JSON.parse(readFileSync(path, "utf8"));
  } catch (cause) {
    throw wrong(`cannot be read: ${(cause as Error).message}`);
  }
  const parsed = MANIFEST.safeParse(manifest);
  if (!parsed.success) throw wrong("must be a JSON object of queries by their SHA-256");
  for (const [hash, query] of Object.entries(parsed.data))
    if (createHash("sha256").update(query, "utf8").digest("hex") !== hash)
      throw wrong(`has a query under "${hash.slice(0, 64)}", which is not its SHA-256`);
  return new Map(Object.entries(parsed.data));
}

/**
 * Answers the trusted queries only. A request names one as `documentId` (`sha256:` may stand before the hash) or as
 * `extensions.persistedQuery.sha256Hash`; where it sends a text instead, the text must be one of them.
 */
export function onlyTrusted(documents: TrustedDocuments): RequestHandler {
  const texts = new Set(documents.values());
  return (request, response, next) => {
    if (request.method !== "POST") {
      refuse(response.status(405), "Trusted queries are sent by POST.");
      return;
    }
    const { query, documentId, extensions } = (request.body ?? {}) as {
      readonly query?: unknown;
      readonly documentId?: unknown;
      readonly extensions?: { readonly persistedQuery?: { readonly sha256Hash?: unknown } };
    };
    const hash = documentId ?? extensions?.persistedQuery?.sha256Hash;
    const text =
      typeof hash === "string"
        ? documents.get(hash.replace(/^sha256:/, ""))
        : texts.has(query as string)
          ? query
          : null;
    if (typeof text !== "string") {
      refuse(
        response.status(400),
        "This server answers the queries of its list only: send the hash of one as documentId.",
      );
      return;
    }
    const { extensions: _, documentId: __, ...rest } = request.body as Readonly<Record<string, unknown>>;
    request.body = { ...rest, query: text };
    next();
  };
}

function refuse(response: { json(body: unknown): unknown }, message: string): void {
  response.json(errorBody(message, ERROR_CODES.untrusted));
}
