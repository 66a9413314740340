import type { FileRecord } from "./fileRecord";
import { fingerprint } from "./fingerprint";

/** Enough that a change rewrites little, few enough that a start opens few files. */
const SHARDS = 64;

/** The name of the part of the store that keeps a file. */
export function shardOf(id: string): string {
  return `part-${String(Number.parseInt(fingerprint(id).slice(0, 8), 16) % SHARDS).padStart(2, "0")}`;
}

/** A record in an array; the manner is a place in the list of them, the length that of the summary in bytes, 0 where there is none. */
type Entry = readonly [id: string, mtime: number, size: number, manner: number, key: string, length: number];

interface Contents {
  readonly manners: readonly string[];
  readonly entries: readonly Entry[];
}

/** A line with a hash of the rest, a line of JSON that tells what is there, and the summaries one after the other. */
export function encodeShard(records: readonly FileRecord[]): Uint8Array {
  const manners = [...new Set(records.map(({ manner }) => manner))];
  const entries = records.map(({ id, mtime, size, manner, key, summary }): Entry => {
    return [id, mtime, size, manners.indexOf(manner), key, summary?.length ?? 0];
  });
  const contents = textBytes(`${JSON.stringify({ manners, entries } satisfies Contents)}\n`);
  const body = join([contents, ...records.flatMap(({ summary }) => summary ?? [])]);
  return join([textBytes(`${fingerprint(body)}\n`), body]);
}

/** Null for bytes that are damaged, cut short or of something else. The summaries are parts of `bytes`. */
export function decodeShard(bytes: Uint8Array): FileRecord[] | null {
  const [head, body] = cutLine(bytes);
  if (head !== fingerprint(body)) return null;
  const [contents, summaries] = cutLine(body);
  const { manners, entries } = JSON.parse(contents) as Contents;
  let at = 0;
  return entries.map(([id, mtime, size, manner, key, length]) => {
    const summary = length === 0 ? null : summaries.subarray(at, at + length);
    at += length;
    return { id, mtime, size, manner: manners[manner]!, key, summary };
  });
}

function textBytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

const NEWLINE = 0x0a;

/** The first line, and what comes after it. */
function cutLine(bytes: Uint8Array): [string, Uint8Array] {
  const end = bytes.indexOf(NEWLINE);
  return [new TextDecoder().decode(bytes.subarray(0, Math.max(end, 0))), bytes.subarray(end + 1)];
}
