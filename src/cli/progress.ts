/** How a command tells a person what it is doing. All of it goes to standard error: standard output is data. */
export interface Progress {
  /** What is being done now: replaced by the next on a terminal, elsewhere a line every ten seconds. */
  show(text: string): void;
  /** A line that stays. */
  say(line: string): void;
}

/** Takes a terminal's last line back to its beginning and clears it. */
const CLEAR = "\r\u001b[2K";

/** How often long work shows that it goes on where standard error is no terminal, in milliseconds. */
const EVERY = 10_000;

export function createProgress(stream: NodeJS.WriteStream = process.stderr): Progress {
  let shown = false;
  let lastAt = Date.now();
  const clear = () => (shown ? CLEAR : "");
  return {
    show(text) {
      if (!stream.isTTY) {
        if (Date.now() - lastAt < EVERY) return;
        lastAt = Date.now();
        stream.write(`${text}\n`);
        return;
      }
      const fitting = text.slice(0, Math.max(20, (stream.columns || 80) - 1));
      stream.write(`${clear()}${fitting}`);
      shown = true;
    },
    say(line) {
      stream.write(`${clear()}${line}\n`);
      shown = false;
    },
  };
}
