/**
 * What was worked out for the texts seen last, at most twice `generation` of them: when so many new ones have come,
 * those that none has asked for since are forgotten. The values must follow from their texts alone, so that what is
 * remembered changes nothing but the time it takes.
 */
export class Memory<Value extends { readonly text: string }> {
  private recent: Generation<Value>;
  private older: Generation<Value>;

  constructor(private readonly generation: number) {
    this.recent = new Generation(generation);
    this.older = new Generation(generation);
  }

  /**
   * What is remembered for a part of a text, else what `work` makes of it.
   * @param start of the part, a UTF-16 offset; @param end behind it.
   */
  recall(text: string, start: number, end: number, work: (part: string) => Value): Value {
    const hash = hashOf(text, start, end);
    return (
      this.recent.find(hash, text, start, end) ??
      this.keep(hash, this.older.find(hash, text, start, end) ?? work(copyOf(text.slice(start, end))))
    );
  }

  private keep(hash: number, value: Value): Value {
    if (this.recent.size >= this.generation) {
      this.older = this.recent;
      this.recent = new Generation(this.generation);
    }
    this.recent.add(hash, value);
    return value;
  }
}

/**
 * Values by their texts, with open addressing. A `Map` asks for a string of its own for each part that is looked up, and
 * for its hash from V8's runtime.
 */
class Generation<Value extends { readonly text: string }> {
  size = 0;
  private readonly mask: number;
  private readonly hashes: Int32Array;
  private readonly values: (Value | null)[];

  constructor(most: number) {
    const places = 2 ** Math.ceil(Math.log2(2 * most));
    this.mask = places - 1;
    this.hashes = new Int32Array(places);
    this.values = new Array<Value | null>(places).fill(null);
  }

  find(hash: number, text: string, start: number, end: number): Value | null {
    for (let at = hash & this.mask; ; at = (at + 1) & this.mask) {
      const value = this.values[at];
      if (!value) return null;
      if (this.hashes[at] === hash && value.text.length === end - start && text.startsWith(value.text, start))
        return value;
    }
  }

  add(hash: number, value: Value): void {
    let at = hash & this.mask;
    while (this.values[at]) at = (at + 1) & this.mask;
    this.hashes[at] = hash;
    this.values[at] = value;
    this.size++;
  }
}

/** The same number for the same characters (Fowler, Noll and Vo's). */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash ^ (hash >>> 15);
}

/** The same characters in memory of their own: a part cut out of a long text keeps all of the text alive. */
function copyOf(text: string): string {
  return text.split("").join("");
}
