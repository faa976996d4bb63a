import type { Article } from "../model/article.js";
import type { Block, LaidOutDocument } from "./document.js";

/** Lines of a page that are not part of its article. */
export interface Boilerplate {
  /** Patterns over a whole trimmed line. */
  readonly lines: readonly RegExp[];
}

const TERMINAL = /[.؟?!:؛»”"…]\s*$/u;
const SIGNATURE_LENGTH = 40;
const LONGEST_HEADLINE = 140;

interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Finds the paragraphs and headlines of an article: drops boilerplate lines, joins lines that were wrapped at a
 * fixed width (a newline inside a sentence is only white space then).
 */
export function layOut(article: Article, boilerplate: Boilerplate): LaidOutDocument {
  const lines = linesOf(article.text);
  const wrapped = isHardWrapped(lines);
  const blocks: Block[] = [];
  let open: { start: number; end: number; text: string } | null = null;
  const close = () => {
    if (open) {
      const { start, end, text } = open;
      const first = blocks.length === 0;
      const title = first && (endsQuoting(text) || isTitle(text, article));
      blocks.push({ start, end, headline: isHeadline(text) || title });
    }
    open = null;
  };
  for (const line of lines) {
    if (!line.text || isBoilerplate(line.text, boilerplate)) {
      close();
    } else if (open && wrapped && continues(open as Line, line)) {
      open = { start: (open as Line).start, end: line.end, text: line.text };
    } else {
      close();
      open = { start: line.start, end: line.end, text: line.text };
    }
  }
  close();
  return { article, blocks };
}

/** `شارك المقال`; `شارك الوزير في الاجتماع …` is longer than any button. */
function isBoilerplate(line: string, { lines }: Boilerplate): boolean {
  return line.length < LONGEST_HEADLINE && lines.some((pattern) => pattern.test(line));
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const raw of text.split(/\r\n|[\n\r\u2028\u2029]/)) {
    const trimmed = raw.trim();
    const lead = raw.length - raw.trimStart().length;
    lines.push({ start: start + lead, end: start + lead + trimmed.length, text: trimmed });
    start += raw.length + (text.startsWith("\r\n", start + raw.length) ? 2 : 1);
  }
  return lines;
}

/** Several lines of similar width that break off in the middle of a sentence. */
function isHardWrapped(lines: readonly Line[]): boolean {
  let broken = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i] as Line;
    const next = lines[i + 1] as Line;
    if (line.text.length >= 50 && line.text.length <= 120 && next.text && !TERMINAL.test(line.text)) broken++;
  }
  return broken >= 4;
}

function continues(before: Line, next: Line): boolean {
  if (TERMINAL.test(before.text) && !/[،:]$/.test(before.text)) return false;
  const words = before.text.split(/\s+/).length;
  return words <= 2 || (before.text.length >= 50 && before.text.length <= 120 && next.text.length > 0);
}

/** `روسيا تتحدث عن «اختراق»`: an article's first line may end in words that it quotes; a quotation is no headline. */
function endsQuoting(text: string): boolean {
  const quotes = /^[^«“"].*[«“"][^«»“”"]*[»”"]$/u.test(text);
  return text.length < LONGEST_HEADLINE && quotes && !/[^.][.؟!]\s/u.test(text);
}

/** `واشنطن تحذر أنقرة!`: the title, whatever it ends in. */
function isTitle(text: string, { title }: Article): boolean {
  return text.length < LONGEST_HEADLINE && text === title?.trim();
}

function isHeadline(text: string): boolean {
  return (
    text.length < LONGEST_HEADLINE &&
    !TERMINAL.test(text) &&
    !(text.length < SIGNATURE_LENGTH && /[-–|]/.test(text))
  );
}
