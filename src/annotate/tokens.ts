import { bareForm, foldKey, looseKey } from "../arabic/orthography.js";
import type {
  Block,
  LaidOutDocument,
  Sentence,
  Spelling,
  Token,
  TokenizedDocument,
  TokenKind,
} from "./document.js";
import { layerOf } from "./layers.js";
import { Memory } from "./memory.js";

/** A word with its vowels, tatweel and zero-width marks; or a number; or one other visible character but # and _, which only glue hashtags. */
const TOKEN =
  /[\p{L}\p{M}\u0640][\p{L}\p{M}\u0640\u200B-\u200F\u2060\u061C\u00AD]*|\p{Nd}+(?:[.,٫٬:]\p{Nd}+)*|[^\s\p{C}#_]/gu;

/** A sentence longer than this many tokens is cut: no analysis is possible there, and none may blow up. */
const LONGEST_SENTENCE = 250;

const STOPS = new Set([".", "؟", "?", "!", "…"]);
const CLOSERS = new Set(['"', "”", "»", ")", "’", "'", "]", "“"]);

/** Cuts the blocks of a document into tokens and sentences. */
export function tokenize(document: LaidOutDocument): TokenizedDocument {
  const { text } = document.article;
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  for (const block of document.blocks) {
    const first = tokens.length;
    let at = block.start;
    for (const characters of text.slice(block.start, block.end).match(TOKEN) ?? []) {
      const start = text.indexOf(characters, at);
      at = start + characters.length;
      tokens.push(tokenOf(spellings.recall(text, start, at, spellingOf), start, tokens.length));
    }
    splitSentences(tokens, first, block, text, sentences);
  }
  return layerOf({ ...document, tokens, sentences });
}

/** Spellings of tokens, remembered for so many of each generation. */
const spellings = new Memory<Spelling>(24_000);

/** A spelling at its place; each field by its name, for a spread is slow. */
function tokenOf(spelling: Spelling, start: number, index: number): Token {
  const { kind, text, bare, key, loose } = spelling;
  return { index, start, end: start + text.length, kind, text, bare, key, loose, spelling };
}

function spellingOf(text: string): Spelling {
  const kind = kindOf(text);
  const bare = kind === "word" ? bareForm(text) : text;
  const key = kind === "punctuation" ? text : foldKey(bare);
  return { kind, text, bare, key, loose: looseKey(key) };
}

function kindOf(text: string): TokenKind {
  const code = text.charCodeAt(0);
  if ((code >= 0x600 && code <= 0x6ff && /\p{L}/u.test(text)) || (code >= 0xfb50 && code <= 0xfefe))
    return "word";
  if (/^\p{Nd}/u.test(text)) return "number";
  return /\p{L}/u.test(text) ? (/\p{Script=Arabic}/u.test(text) ? "word" : "latin") : "punctuation";
}

function splitSentences(
  tokens: readonly Token[],
  from: number,
  block: Block,
  text: string,
  out: Sentence[],
): void {
  let first = from;
  const close = (last: number) => {
    if (last <= first) return;
    out.push({
      index: out.length,
      first,
      last,
      start: (tokens[first] as Token).start,
      end: (tokens[last - 1] as Token).end,
      headline: block.headline,
      opensBlock: first === from,
    });
    first = last;
  };
  for (let i = from; i < tokens.length; i++) {
    if (isSentenceEnd(tokens, i, text)) {
      let last = i + 1;
      while (last < tokens.length && (STOPS.has(tokenText(tokens, last)) || closesRightAfter(tokens, last)))
        last++;
      close(last);
      i = last - 1;
    } else if (i - first >= LONGEST_SENTENCE) {
      close(i + 1);
    }
  }
  close(tokens.length);
}

function isSentenceEnd(tokens: readonly Token[], i: number, text: string): boolean {
  const token = tokens[i] as Token;
  if (!STOPS.has(token.text)) return false;
  if (token.text !== ".") return true;
  // د. محمد, أ.ف.ب: a full stop after a single letter that is not a sentence's last word.
  const before = tokens[i - 1];
  if (before && before.end === token.start && before.bare.length === 1 && before.kind === "word")
    return false;
  const after = tokens[i + 1];
  // A stop with a letter right behind it still ends a sentence where the word before is a whole word.
  return !(
    after &&
    after.start === token.end &&
    after.kind === "latin" &&
    /\w/.test(text[token.start - 1] ?? "")
  );
}

/** A quotation mark or bracket that closes right behind the stop belongs to the sentence. */
function closesRightAfter(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token;
  return CLOSERS.has(token.text) && tokens[i - 1]?.end === token.start && tokens[i + 1]?.start !== token.end;
}

function tokenText(tokens: readonly Token[], i: number): string {
  return tokens[i]?.text ?? "";
}
