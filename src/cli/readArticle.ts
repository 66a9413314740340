import { createReadStream } from "node:fs";
import { Problem } from "./problem";

/** Bytes of one article. A novel has one million; what is larger is no article, and would not fit into memory. */
export const MAX_ARTICLE = 32 * 1024 * 1024;

export interface Decoded {
  readonly text: string;
  /** Some bytes were no UTF-8 and became U+FFFD. */
  readonly damaged: boolean;
}

/** Reads one article from a file, a pipe, or (null) from `stdin`. */
export async function readArticle(path: string | null, stdin: AsyncIterable<Uint8Array>): Promise<Decoded> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of path === null ? stdin : createReadStream(path)) {
    size += part.length;
    if (size > MAX_ARTICLE)
      throw new Problem(`larger than ${MAX_ARTICLE / 1024 / 1024} MB`, "divide it into its articles");
    parts.push(part);
  }
  return decode(Buffer.concat(parts));
}

/** UTF-8 without its byte-order mark; line ends stay as they are. */
export function decode(bytes: Uint8Array): Decoded {
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), damaged: false };
  } catch {
    return { text: new TextDecoder().decode(bytes), damaged: true };
  }
}
