/**
 * What was worked out for the texts seen last, at most twice `generation` of them: when so many new ones have come,
 * those that none has asked for since are forgotten. The values must follow from their texts alone, so that what is
 * remembered changes nothing but the time it takes.
 */
export class Memory<Value extends { readonly text: string }> {
  private recent = new Map<string, Value>();
  private older = new Map<string, Value>();

  constructor(private readonly generation: number) {}

  /** What is remembered for a text, else what `work` makes of it. */
  recall(text: string, work: (text: string) => Value): Value {
    return this.recent.get(text) ?? this.keep(this.older.get(text) ?? work(copyOf(text)));
  }

  private keep(value: Value): Value {
    if (this.recent.size >= this.generation) {
      this.older = this.recent;
      this.recent = new Map();
    }
    this.recent.set(value.text, value);
    return value;
  }
}

/** The same characters in memory of their own: a part cut out of a long text keeps all of the text alive. */
function copyOf(text: string): string {
  return text.split("").join("");
}
