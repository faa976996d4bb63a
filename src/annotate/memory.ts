/**
 * What was worked out for the keys seen last, at most twice `generation` of them: when so many new ones have come,
 * those that none has asked for since are forgotten. The values must follow from their keys alone, so that what is
 * remembered changes nothing but the time it takes.
 */
export class Memory<Value extends object> {
  private recent = new Map<string, Value>();
  private older = new Map<string, Value>();

  constructor(private readonly generation: number) {}

  /** What is remembered for a key, else what `work` makes of it. */
  recall(key: string, work: (key: string) => Value): Value {
    const known = this.recent.get(key);
    if (known) return known;
    const detached = copyOf(key);
    return this.keep(detached, this.older.get(detached) ?? work(detached));
  }

  private keep(key: string, value: Value): Value {
    if (this.recent.size >= this.generation) {
      this.older = this.recent;
      this.recent = new Map();
    }
    this.recent.set(key, value);
    return value;
  }
}

/** The same characters in memory of their own: a part cut out of a long text keeps all of the text alive. */
function copyOf(text: string): string {
  return text.split("").join("");
}
