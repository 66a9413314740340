import type { FileRecord } from "./fileRecord";
import { fingerprint } from "./fingerprint";
import { type PackedSummary, packSummary, unpackSummary } from "./packSummary";

/** Enough that a change rewrites little, few enough that a start opens few files. */
const SHARDS = 64;

/** The name of the part of the store that keeps a file. */
export function shardOf(id: string): string {
  return `part-${String(Number.parseInt(fingerprint(id).slice(0, 8), 16) % SHARDS).padStart(2, "0")}`;
}

/** A record in an array; the manner is a place in the list of them. */
type PackedRecord = readonly [
  id: string,
  mtime: number,
  size: number,
  manner: number,
  key: string,
  summary: PackedSummary | 0,
];

interface Body {
  readonly manners: readonly string[];
  readonly records: readonly PackedRecord[];
}

/** A line with a hash of the rest, and the records as JSON. */
export function encodeShard(records: readonly FileRecord[]): Uint8Array {
  const manners = [...new Set(records.map(({ manner }) => manner))];
  const packed = records.map(
    ({ id, mtime, size, manner, key, summary }): PackedRecord => [
      id,
      mtime,
      size,
      manners.indexOf(manner),
      key,
      summary ? packSummary(summary) : 0,
    ],
  );
  const body = new TextEncoder().encode(JSON.stringify({ manners, records: packed } satisfies Body));
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
  const { manners, records } = JSON.parse(new TextDecoder().decode(body)) as Body;
  return records.map(([id, mtime, size, manner, key, summary]) => ({
    id,
    mtime,
    size,
    manner: manners[manner]!,
    key,
    summary: summary === 0 ? null : unpackSummary(id, summary),
  }));
}
