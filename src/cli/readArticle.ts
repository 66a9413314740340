import { createReadStream } from "node:fs";
import { type Decoded, decodeText } from "../text/decodeText";
import { Problem } from "./problem";

/** Bytes of one article. A novel has one million; what is larger is no article, and would not fit into memory. */
export const MAX_ARTICLE = 32 * 1024 * 1024;

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
  return decodeText(Buffer.concat(parts));
}
