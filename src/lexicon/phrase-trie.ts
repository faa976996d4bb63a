/**
 * Phrases of several words, found from a position in a text: one map look-up a word. A trie over folded words is
 * all that is needed; the npm Aho-Corasick packages are slower by orders of magnitude on long texts.
 */
export interface PhraseTrie<Payload> {
  readonly next: Map<string, PhraseTrie<Payload>>;
  readonly payloads: Payload[];
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
