/** Why something of the input was left out or repaired; used to count in the summary. */
export type IngestReason =
  | "missing"
  | "unreadable"
  | "unsupported"
  | "empty"
  | "too large"
  | "not Arabic"
  | "encoding"
  | "broken JSON"
  | "no text"
  | "duplicate"
  | "bad field";

/** One thing that was wrong with the input. Reading goes on with the rest. */
export interface IngestWarning {
  readonly reason: IngestReason;
  /** True where an article (or a whole path) was left out; false where it was read with a repair. */
  readonly skipped: boolean;
  /** One line that begins with the file, and the line number where there is one. */
  readonly message: string;
}

export type OnWarning = (warning: IngestWarning) => void;
