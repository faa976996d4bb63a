/** How a command tells a person what it is doing. All of it goes to standard error: standard output is data. */
export interface Progress {
  /** What is being done now; replaced by the next, and not shown where nobody watches a terminal. */
  show(text: string): void;
  /** A line that stays. */
  say(line: string): void;
}

/** Takes a terminal's last line back to its beginning and clears it. */
const CLEAR = "\r\u001b[2K";

export function createProgress(stream: NodeJS.WriteStream = process.stderr): Progress {
  let shown = false;
  const clear = () => (shown ? CLEAR : "");
  return {
    show(text) {
      if (!stream.isTTY) return;
      const fitting = text.slice(0, Math.max(20, (stream.columns ?? 80) - 1));
      stream.write(`${clear()}${fitting}`);
      shown = true;
    },
    say(line) {
      stream.write(`${clear()}${line}\n`);
      shown = false;
    },
  };
}
