import type { Article, Span } from "../model/article.js";

/**
 * The layers of an analysed article. Each stage of the pipeline takes one layer and gives back the next, so that
 * stages in a wrong order do not compile. All offsets are UTF-16 code units of the original text.
 */

/** A paragraph or headline: lines that were wrapped are joined, boilerplate is left out. */
export interface Block extends Span {
  /** Within `start..end`, the line breaks that are no more than white space. */
  readonly headline: boolean;
}

export interface LaidOutDocument {
  readonly article: Article;
  readonly blocks: readonly Block[];
}

export type TokenKind = "word" | "number" | "latin" | "punctuation";

/** What follows from the characters of a token alone. */
export interface Spelling {
  readonly kind: TokenKind;
  /** The characters of the article. */
  readonly text: string;
  /** Without vowels and invisible marks; hamzas kept. */
  readonly bare: string;
  /** Folded for look-up. */
  readonly key: string;
  /** The same without ال. */
  readonly loose: string;
}

/** A word as printed (with its clitics), a number, or one punctuation mark. */
export interface Token extends Span, Spelling {
  readonly index: number;
  /** Equal characters have the same one as long as it is remembered: the key to what else is known of them. */
  readonly spelling: Spelling;
}

/** Tokens `first` up to but not including `end`. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

export interface Sentence extends Span, TokenRange {
  readonly index: number;
  /** Stands alone on its line without a full stop: subject first, articles left out. */
  readonly headline: boolean;
  /** The first sentence of its paragraph. */
  readonly opensBlock: boolean;
}

export interface TokenizedDocument extends LaidOutDocument {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}
