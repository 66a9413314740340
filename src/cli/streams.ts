import type { Writable } from "node:stream";

/** The three standard streams, handed in so that nothing below main.ts reaches for the process. */
export interface Streams {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Writable;
  readonly stderr: Writable;
  /** False where NO_COLOR is set, whatever standard error is. */
  readonly colour: boolean;
}

/** Standard output takes no more: its reader went away, or its disk is full. */
export class OutputLost extends Error {}

/** Writes and waits until the stream has taken it: the reader of the output sets the pace. Rejects with `OutputLost`. */
export function write(stream: Writable, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) =>
      error ? reject(new OutputLost(error.message, { cause: error })) : resolve(),
    );
  });
}

export function isTerminal(stream: Writable): boolean {
  return "isTTY" in stream && stream.isTTY === true;
}
