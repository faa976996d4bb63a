/**
 * Phrases of several words, found from a position in a text: one map look-up a word. A trie over folded words is
 * all that is needed; the npm Aho-Corasick packages are slower by orders of magnitude on long texts.
 */
export interface PhraseTrie<Payload> {
  readonly next: Map<string, PhraseTrie<Payload>>;
  readonly payloads: Payload[];
}

/** All phrases of one kind: the root of their trie. */
export interface Phrasebook<Payload> extends PhraseTrie<Payload> {
  /** The phrases are written without the article; the words of a text may have it. */
  readonly loose: boolean;
  /** Stands for this book where it is told which ones a word opens; no two books of a lexicon have the same. */
  readonly bit: number;
}

/** Which phrasebooks have a phrase that begins with a word, as the sum of their bits. */
export type Openings = (key: string, loose: string) => number;

/** Indexes the first words of all phrases, so that most words are known to begin none by one look-up. */
export function openingsOf(books: readonly Phrasebook<unknown>[]): Openings {
  const exact = new Map<string, number>();
  const loosely = new Map<string, number>();
  for (const { next, loose, bit } of books) {
    const bits = loose ? loosely : exact;
    for (const word of next.keys()) bits.set(word, (bits.get(word) ?? 0) | bit);
  }
  return (key, loose) => (exact.get(key) ?? 0) | (loosely.get(loose) ?? 0);
}

export function emptyTrie<Payload>(): PhraseTrie<Payload> {
  return { next: new Map(), payloads: [] };
}

/** Adds a phrase given as its words' keys. */
export function addPhrase<Payload>(
  trie: PhraseTrie<Payload>,
  words: readonly string[],
  payload: Payload,
): void {
  let node = trie;
  for (const word of words) {
    let child = node.next.get(word);
    if (!child) {
      child = emptyTrie();
      node.next.set(word, child);
    }
    node = child;
  }
  if (words.length > 0 && !node.payloads.includes(payload)) node.payloads.push(payload);
}
