import type { FileRecord } from "./fileRecord";
import { fingerprint } from "./fingerprint";

/** Enough that a change rewrites little, few enough that a start opens few files. */
const SHARDS = 64;

/** The name of the part of the store that keeps a file. */
export function shardOf(id: string): string {
  return `part-${String(Number.parseInt(fingerprint(id).slice(0, 8), 16) % SHARDS).padStart(2, "0")}`;
}

/** A line with a hash of the rest, and the records as JSON. */
export function encodeShard(records: readonly FileRecord[]): Uint8Array {
  const body = new TextEncoder().encode(JSON.stringify(records));
  const head = new TextEncoder().encode(`${fingerprint(body)}\n`);
  const bytes = new Uint8Array(head.length + body.length);
  bytes.set(head);
  bytes.set(body, head.length);
  return bytes;
}

const NEWLINE = 0x0a;

/** Null for bytes that are damaged, cut short or of something else. */
export function decodeShard(bytes: Uint8Array): FileRecord[] | null {
  const end = bytes.indexOf(NEWLINE);
  const head = new TextDecoder().decode(bytes.subarray(0, Math.max(end, 0)));
  const body = bytes.subarray(end + 1);
  if (head !== fingerprint(body)) return null;
  return JSON.parse(new TextDecoder().decode(body)) as FileRecord[];
}
