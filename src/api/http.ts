import { randomUUID } from "node:crypto";
import type { ErrorRequestHandler, RequestHandler } from "express";
import type { Logger } from "pino";
import { ERROR_CODES, errorBody } from "./errors.js";

/** The largest body that is read: of anybody, and of who sends articles with the token. */
export const LARGEST_BODY = { read: "100kb", write: "20mb" } as const;

/**
 * Headers on every answer: pages may load files of this server only, be framed by nobody and send no referrer.
 * GraphiQL sets styles from its script, hence `unsafe-inline` for styles; scripts come from files alone.
 */
export const securityHeaders: RequestHandler = (_request, response, next) => {
  response.set({
    "Content-Security-Policy": [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self' 'unsafe-inline'",
      "img-src 'self' data:",
      "font-src 'self' data:",
      "connect-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ].join("; "),
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
  });
  next();
};

/**
 * Lets pages of the given origins call the API (CORS). With none given, browsers keep every other origin out.
 * @param origins Exactly as browsers send them: `https://example.org`.
 */
export function crossOrigin(origins: readonly string[]): RequestHandler {
  return (request, response, next) => {
    const { origin } = request.headers;
    response.vary("Origin");
    if (origin === undefined || !origins.includes(origin)) {
      next();
      return;
    }
    response.set({
      "Access-Control-Allow-Origin": origin,
      "Access-Control-Expose-Headers": "X-Request-Id, RateLimit",
      "Cross-Origin-Resource-Policy": "cross-origin",
    });
    if (request.method !== "OPTIONS") {
      next();
      return;
    }
    response
      .set({
        "Access-Control-Allow-Methods": "GET, POST",
        "Access-Control-Allow-Headers": "Authorization, Content-Type, Apollo-Require-Preflight, X-Request-Id",
        "Access-Control-Max-Age": "600",
      })
      .sendStatus(204);
  };
}

/**
 * Gives each request an id (the client's own `X-Request-Id` where it is a plain word), a logger that carries it in
 * `response.locals.log`, and a line in the log when it is answered. The log never holds query texts or variables.
 */
export function requestLog(logger: Logger): RequestHandler {
  return (request, response, next) => {
    const given = request.get("X-Request-Id") ?? "";
    const id = /^[\w-]{1,64}$/.test(given) ? given : randomUUID();
    const log = logger.child({ requestId: id });
    const path = request.path;
    const began = performance.now();
    response.locals.log = log;
    response.set("X-Request-Id", id);
    response.on("close", () => {
      const line = {
        method: request.method,
        path,
        status: response.statusCode,
        ms: Math.round(performance.now() - began),
        complete: response.writableFinished,
        ...(response.locals.summary as object | undefined),
      };
      log[path.startsWith("/health/") ? "debug" : "info"](line, "request");
    });
    next();
  };
}

/** Answers what no other handler has. */
export const unknownAddress: RequestHandler = (request, response) => {
  response
    .status(404)
    .json(
      errorBody(
        `There is nothing at ${request.path.slice(0, 100)}; GraphQL is at /graphql.`,
        ERROR_CODES.notFound,
      ),
    );
};

/** Answers errors that are thrown before GraphQL is reached, without telling about the inside of the server. */
export const httpErrors: ErrorRequestHandler = (error, _request, response, next) => {
  if (response.headersSent) {
    next(error);
    return;
  }
  const status = httpStatus(error);
  if (status === 413) {
    response
      .status(413)
      .json(
        errorBody(
          `The request has more than ${limitOf(response.locals.permission)}.`,
          ERROR_CODES.bodyTooLarge,
        ),
      );
  } else if (status < 500) {
    response
      .status(status)
      .json(
        errorBody(
          'The request cannot be read. Send JSON such as {"query": "{ stats { articles } }"}.',
          ERROR_CODES.badRequest,
        ),
      );
  } else {
    (response.locals.log as Logger | undefined)?.error({ err: error as Error }, "request failed");
    response.status(500).json(errorBody("Something went wrong in the server.", ERROR_CODES.internal));
  }
};

function limitOf(permission: unknown): string {
  return permission === "write" ? LARGEST_BODY.write : LARGEST_BODY.read;
}

/** The status that a middleware of Express attached to its error; 500 where there is none. */
function httpStatus(error: unknown): number {
  const status = typeof error === "object" && error !== null && "status" in error ? error.status : 500;
  return typeof status === "number" && status >= 400 && status < 600 ? status : 500;
}
