const NEWLINE = 10;

/**
 * The lines of a byte stream without their newline; null stands for a line of more than `limit` bytes, which is passed
 * over without being kept. Holds one line in memory, and asks for more only when the last line was taken.
 */
export async function* readLines(
  chunks: AsyncIterable<Uint8Array>,
  limit: number,
): AsyncGenerator<Uint8Array | null> {
  let parts: Uint8Array[] = [];
  let size = 0;
  const take = (): Uint8Array | null => {
    const line = size > limit ? null : Buffer.concat(parts);
    parts = [];
    size = 0;
    return line;
  };
  for await (const chunk of chunks) {
    for (let from = 0; from < chunk.length; ) {
      const newline = chunk.indexOf(NEWLINE, from);
      const part = chunk.subarray(from, newline < 0 ? chunk.length : newline);
      size += part.length;
      if (size > limit) parts = [];
      else parts.push(part);
      from += part.length + 1;
      if (newline >= 0) yield take();
    }
  }
  if (size > 0) yield take();
}
