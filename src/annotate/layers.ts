import type { AttributedDocument } from "./attribution.js";
import type { LaidOutDocument } from "./document.js";

/**
 * The next layer of a document, with the fields of all layers in their places and those still to come undefined: what
 * every rule reads at every word is read fastest where all documents have one shape.
 */
export function layerOf<Layer extends LaidOutDocument>(layer: Layer): Layer {
  const all: LaidOutDocument & Partial<AttributedDocument> = layer;
  return {
    article: all.article,
    blocks: all.blocks,
    tokens: all.tokens,
    sentences: all.sentences,
    words: all.words,
    certain: all.certain,
    phrases: all.phrases,
    mentions: all.mentions,
    sentenceItems: all.sentenceItems,
    quotations: all.quotations,
    clauses: all.clauses,
    clausesOf: all.clausesOf,
    reports: all.reports,
    reportsOf: all.reportsOf,
  } as LaidOutDocument as Layer;
}
