import { bilouLabels } from "./bilou";
import { HashTable } from "./hashTable";
import type { NameModel } from "./nameModel";

/*
 * The model file, little-endian:
 *   "CDNM", version (uint32), checksum of all that follows (uint32, FNV-1a over bytes), length of the header (uint32),
 *   the header (JSON), then the arrays it announces, in this order:
 *   keys uint32[rows], weights int8[rows × labels], for each list its hashes uint32[], for each word the index of its Brown
 *   path uint16 (0 none), its coarse cluster uint16 and its fine cluster uint16 (0 none), and the words (UTF-8, one a line).
 */
const MAGIC = "CDNM";
export const MODEL_VERSION = 1;

interface Header {
  readonly types: readonly string[];
  readonly scale: number;
  readonly rows: number;
  /** Scores of transitions, first and last labels; null where a label may not stand. */
  readonly transitions: readonly (number | null)[];
  readonly starts: readonly (number | null)[];
  readonly ends: readonly (number | null)[];
  readonly lists: readonly { readonly name: string; readonly size: number }[];
  readonly paths: readonly string[];
  readonly words: number;
}

/** Bytes that are no model, or not one that this version reads; the message says which and what to do. */
export class ModelError extends Error {}

export function decodeModel(file: Uint8Array): NameModel {
  // A Buffer of Node is a Uint8Array whose slice() does not copy.
  const bytes = new Uint8Array(file.buffer, file.byteOffset, file.byteLength);
  if (bytes.length < 16 || latin(bytes.subarray(0, 4)) !== MAGIC)
    throw new ModelError("This is no Copydesk model; install Copydesk again.");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const version = view.getUint32(4, true);
  if (version !== MODEL_VERSION)
    throw new ModelError(
      `The model has format ${version}, this Copydesk reads ${MODEL_VERSION}; install Copydesk again.`,
    );
  if (view.getUint32(8, true) !== checksum(bytes.subarray(12)))
    throw new ModelError("The model is damaged; install Copydesk again.");
  const headerEnd = 16 + view.getUint32(12, true);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(16, headerEnd))) as Header;
  const labels = bilouLabels(header.types);
  const read = new Reader(bytes, headerEnd);
  const keys = new Uint32Array(read.take(header.rows * 4));
  const weights = new Int8Array(read.take(header.rows * labels.length));
  const lists = header.lists.map(({ size }) => new HashTable(new Uint32Array(read.take(size * 4))));
  const [paths, coarse, fine] = [0, 1, 2].map(() => new Uint16Array(read.take(header.words * 2)));
  const words = new TextDecoder().decode(read.rest()).split("\n");
  return {
    labels,
    rows: new HashTable(keys),
    weights,
    scale: header.scale,
    transitions: scoresOf(header.transitions),
    starts: scoresOf(header.starts),
    ends: scoresOf(header.ends),
    lists,
    words: new Map(
      words.map((word, i) => [
        word,
        { path: header.paths[paths![i]!] ?? "", coarse: coarse![i]!, fine: fine![i]! },
      ]),
    ),
  };
}

class Reader {
  constructor(
    private readonly bytes: Uint8Array,
    private at: number,
  ) {}

  /** A copy, so that arrays of wider numbers are aligned. */
  take(length: number): ArrayBuffer {
    const part = this.bytes.slice(this.at, this.at + length);
    if (part.length < length) throw new ModelError("The model is cut short; install Copydesk again.");
    this.at += length;
    return part.buffer;
  }

  rest(): Uint8Array {
    return this.bytes.subarray(this.at);
  }
}

/** `keys` and `weights` row by row; `lists` by name in the order of `model.lists`. Errors are the caller’s: sizes must agree. */
export function encodeModel(model: NameModel, listNames: readonly string[]): Uint8Array {
  const paths = [
    "",
    ...new Set([...model.words.values()].map(({ path }) => path).filter((path) => path !== "")),
  ];
  const pathIndex = new Map(paths.map((path, i) => [path, i]));
  const words = [...model.words];
  const header: Header = {
    types: [...new Set(model.labels.filter((label) => label !== "O").map((label) => label.slice(2)))],
    scale: model.scale,
    rows: model.rows.keys.length,
    transitions: [...model.transitions].map(finiteOrNull),
    starts: [...model.starts].map(finiteOrNull),
    ends: [...model.ends].map(finiteOrNull),
    lists: model.lists.map((list, i) => ({ name: listNames[i]!, size: list.keys.length })),
    paths,
    words: words.length,
  };
  const headerBytes = new TextEncoder().encode(JSON.stringify(header));
  const body = [
    new Uint8Array(new Uint32Array([headerBytes.length]).buffer),
    headerBytes,
    bytesOf(model.rows.keys),
    bytesOf(model.weights),
    ...model.lists.map((list) => bytesOf(list.keys)),
    bytesOf(Uint16Array.from(words, ([, word]) => pathIndex.get(word.path)!)),
    bytesOf(Uint16Array.from(words, ([, word]) => word.coarse)),
    bytesOf(Uint16Array.from(words, ([, word]) => word.fine)),
    new TextEncoder().encode(words.map(([text]) => text).join("\n")),
  ];
  const payload = concat(body);
  const head = new Uint8Array(12);
  head.set([...MAGIC].map((letter) => letter.charCodeAt(0)));
  new DataView(head.buffer).setUint32(4, MODEL_VERSION, true);
  new DataView(head.buffer).setUint32(8, checksum(payload), true);
  return concat([head, payload]);
}

function bytesOf(array: Uint32Array | Uint16Array | Int8Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function checksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

function scoresOf(values: readonly (number | null)[]): Float32Array {
  return Float32Array.from(values, (value) => value ?? -Infinity);
}

function finiteOrNull(value: number): number | null {
  return Number.isFinite(value) ? Math.round(value * 1e4) / 1e4 : null;
}
