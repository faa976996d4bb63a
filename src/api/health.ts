import { type RequestHandler, Router } from "express";
import type { Logger } from "pino";
import type { GraphStore } from "../store/store.js";

/** How long the store may take to say that it is there. */
const PATIENCE_MS = 2_000;

/**
 * `/live`: the process answers. `/ready`: it can serve queries now; 503 while the store does not answer or the
 * server is shutting down. Requests that come together share one question to the store.
 */
export function healthRoutes(store: GraphStore, isClosing: () => boolean): Router {
  let asked: Promise<void> | null = null;
  const ask = (): Promise<void> => {
    asked ??= withinPatience(store.ping()).finally(() => {
      asked = null;
    });
    return asked;
  };

  const ready: RequestHandler = async (_request, response) => {
    if (isClosing()) {
      response.status(503).json({ status: "closing" });
      return;
    }
    try {
      await ask();
      response.json({ status: "ready" });
    } catch (error) {
      (response.locals.log as Logger | undefined)?.warn({ err: error as Error }, "the store does not answer");
      response.status(503).json({ status: "unavailable" });
    }
  };

  return Router()
    .get("/live", (_request, response) => {
      response.json({ status: "live" });
    })
    .get("/ready", ready);
}

async function withinPatience(work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${PATIENCE_MS} ms`)), PATIENCE_MS);
  });
  try {
    await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
