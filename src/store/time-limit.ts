import { StoreError } from "../model/errors.js";
import type { ReadOptions } from "./store.js";

/**
 * The answer, or a StoreError once the time is up or the caller gave up. The work itself goes on in the
 * background where the engine cannot be told to stop (Grafeo, which gives up by itself at 256 MiB).
 */
export async function withinLimits<T>(work: Promise<T>, options: ReadOptions = {}): Promise<T> {
  const { timeoutMs, signal } = options;
  if (timeoutMs === undefined && signal === undefined) return work;
  let end = (): void => {};
  const limit = new Promise<never>((_, reject) => {
    const abort = (): void => reject(new StoreError("the query was given up by its caller"));
    const timer =
      timeoutMs === undefined
        ? undefined
        : setTimeout(
            () => reject(new StoreError(`the query took longer than ${timeoutMs} ms: ask for less`)),
            timeoutMs,
          );
    if (signal?.aborted) abort();
    signal?.addEventListener("abort", abort);
    end = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", abort);
    };
  });
  work.catch(() => {});
  try {
    return await Promise.race([work, limit]);
  } finally {
    end();
  }
}
