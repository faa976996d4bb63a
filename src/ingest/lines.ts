/** One line of a byte stream; `bytes` is null where the line was longer than allowed and was dropped. */
export interface ByteLine {
  readonly number: number;
  readonly bytes: Uint8Array | null;
}

const NEWLINE = 0x0a;

/** Splits a stream at newlines, holding at most `mostBytes` of one line in memory. Lines count from 1. */
export async function* readLines(
  stream: AsyncIterable<Uint8Array>,
  mostBytes: number,
): AsyncIterable<ByteLine> {
  let parts: Uint8Array[] = [];
  let size = 0;
  let number = 1;
  const add = (part: Uint8Array) => {
    size += part.length;
    if (size <= mostBytes) parts.push(part);
    else parts = [];
  };
  const take = (): ByteLine => {
    const line = { number: number++, bytes: size <= mostBytes ? Buffer.concat(parts) : null };
    parts = [];
    size = 0;
    return line;
  };
  for await (const chunk of stream) {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      add(chunk.subarray(from, at));
      yield take();
      from = at + 1;
    }
    add(chunk.subarray(from));
  }
  if (size > 0) yield take();
}
