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

/** Where the phrases of a book go on that begin with some word. */
export interface Opening {
  /** Of the book. */
  readonly bit: number;
  readonly node: PhraseTrie<unknown>;
}

/** The phrasebooks that have a phrase which begins with a word. */
export type Openings = (key: string, loose: string) => readonly Opening[];

/** Indexes the first words of all phrases, so that all that begins with a word is found by one look-up. */
export function openingsOf(books: readonly Phrasebook<unknown>[]): Openings {
  const exact = new Map<string, Opening[]>();
  const loosely = new Map<string, Opening[]>();
  for (const { next, loose, bit } of books) {
    const index = loose ? loosely : exact;
    for (const [word, node] of next) {
      const others = index.get(word);
      if (others) others.push({ bit, node });
      else index.set(word, [{ bit, node }]);
    }
  }
  return (key, loose) => {
    const [asWritten, withoutArticle] = [exact.get(key), loosely.get(loose)];
    return asWritten && withoutArticle
      ? [...asWritten, ...withoutArticle]
      : (asWritten ?? withoutArticle ?? NONE);
  };
}

const NONE: readonly Opening[] = [];

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
