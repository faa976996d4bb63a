/** Exit code of a process that was stopped by Ctrl-C before its work was done. */
export const INTERRUPTED = 130;

export interface Interrupt {
  /** Aborted at the first Ctrl-C (or SIGTERM). */
  readonly signal: AbortSignal;
  /** Settles at the same time. */
  readonly happened: Promise<void>;
}

/**
 * Listens for Ctrl-C and SIGTERM, so that a command can finish what it is at and close the store. The second one
 * ends the process at once.
 */
export function listenForInterrupt(): Interrupt {
  const abort = new AbortController();
  const happened = new Promise<void>((resolve) => {
    const stop = () => {
      if (abort.signal.aborted) process.exit(INTERRUPTED);
      abort.abort();
      resolve();
    };
    process.on("SIGINT", stop);
    process.on("SIGTERM", stop);
  });
  return { signal: abort.signal, happened };
}
