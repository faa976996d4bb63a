import { createHash, timingSafeEqual } from "node:crypto";
import { GraphQLError } from "graphql";
import { ERROR_CODES } from "./errors.js";

/** What a client may do: `off` where the server has no token, so that nobody may. */
export type Permission = "off" | "none" | "write";

/**
 * Reads what clients may do from their `Authorization` header, `Bearer` and the token. Tokens are compared by their hashes, in a time that
 * tells nothing of them.
 * @param token null: nobody may change anything.
 */
export function permissionBy(token: string | null): (header: string | undefined) => Permission {
  if (token === null) return () => "off";
  const expected = digest(token);
  return (header) => {
    const given = /^Bearer +(\S+)$/i.exec(header ?? "")?.[1] ?? "";
    return timingSafeEqual(digest(given), expected) ? "write" : "none";
  };
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text, "utf8").digest();
}

/** @throws READ_ONLY or UNAUTHENTICATED where a client may not change the graph. */
export function mustMayWrite(permission: Permission): void {
  if (permission === "write") return;
  if (permission === "off") {
    throw new GraphQLError(
      "Nothing can be changed here: the server was started without a token. Set ISNAD_TOKEN to allow it.",
      { extensions: { code: ERROR_CODES.readOnly, http: { status: 403 } } },
    );
  }
  throw new GraphQLError(
    "This needs the token of the server: send it as the header Authorization: Bearer …",
    {
      extensions: { code: ERROR_CODES.unauthenticated, http: { status: 401 } },
    },
  );
}
