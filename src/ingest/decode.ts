/** Text of a file, and how its bytes were read. */
export interface DecodedText {
  readonly text: string;
  /** What was unusual, to be said to the user; null for valid UTF-8. */
  readonly remark: string | null;
}

/** At most this share of unreadable characters is taken for a damaged UTF-8 file, not for another encoding. */
const MOST_DAMAGE = 0.02;

/** A file with more NUL bytes than this share is no text; a stray one at the end of a text does occur. */
const MOST_NULS = 0.01;

/**
 * Turns the bytes of a file into text: UTF-8, else UTF-16 with a byte order mark, else Windows-1256, the
 * other encoding of Arabic text in the wild.
 *
 * A UTF-8 byte order mark stays in the text as its first character, so that offsets agree with every other
 * program that reads the file.
 *
 * @returns null where the bytes are not text at all (they hold many NUL characters).
 */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const utf16 = utf16Encoding(bytes);
  if (utf16 !== null) {
    return {
      text: new TextDecoder(utf16).decode(bytes),
      remark: `is ${utf16.toUpperCase()}, not UTF-8: decoded`,
    };
  }
  const nuls = bytes.reduce((sum, byte) => (byte === 0 ? sum + 1 : sum), 0);
  if (nuls > bytes.length * MOST_NULS) return null;
  try {
    return { text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes), remark: null };
  } catch {
    return decodeInvalidUtf8(bytes);
  }
}

function decodeInvalidUtf8(bytes: Uint8Array): DecodedText {
  const lenient = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  const damaged = count(lenient, "\uFFFD");
  if (damaged <= lenient.length * MOST_DAMAGE && /[\u0600-\u06FF]/.test(lenient)) {
    return {
      text: lenient,
      remark: `has ${damaged} unreadable character(s) in its UTF-8: replaced by U+FFFD`,
    };
  }
  return {
    text: new TextDecoder("windows-1256").decode(bytes),
    remark: "is not UTF-8: decoded as Windows-1256; offsets count its decoded characters",
  };
}

function utf16Encoding(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return null;
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}
