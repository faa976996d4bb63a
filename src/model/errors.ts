/** Exit codes of the command line, after sysexits.h where one fits. */
export const EXIT = {
  ok: 0,
  /** Something unforeseen: a bug. */
  internal: 1,
  /** Wrong arguments or settings. */
  usage: 2,
  /** Nothing of the input could be used. */
  badInput: 65,
  /** A store or port cannot be reached, is locked or refuses. */
  unavailable: 69,
} as const;

/** An error whose message is written for the person at the keyboard: what, where, what to do; one line. */
export class IsnadError extends Error {
  override readonly name: string = "IsnadError";
  constructor(
    message: string,
    readonly exitCode: number = EXIT.internal,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** A setting or argument is wrong. The message names it. */
export class ConfigError extends IsnadError {
  override readonly name = "ConfigError";
  constructor(message: string, options?: ErrorOptions) {
    super(message, EXIT.usage, options);
  }
}

/** A row of a data file under `seeds/` is wrong. The message begins with `file:line`. */
export class SeedError extends IsnadError {
  override readonly name = "SeedError";
  constructor(readonly problems: readonly string[]) {
    super(problems.join("\n"), EXIT.usage);
  }
}

/** The graph store cannot be opened or used. The message names the setting to look at. */
export class StoreError extends IsnadError {
  override readonly name: string = "StoreError";
  constructor(message: string, options?: ErrorOptions) {
    super(message, EXIT.unavailable, options);
  }
}

/** The store works, but what was asked of it cannot be done as things stand. The message says what to do first. */
export class RefusedError extends StoreError {
  override readonly name = "RefusedError";
}
