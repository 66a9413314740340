/*
 * Every model file, little-endian: four letters that say what it is, version (uint32), checksum of all that follows (uint32,
 * FNV-1a over bytes), length of the header (uint32), the header (JSON), then the arrays that it announces.
 */

/** Bytes that are no model, or not one that this version reads; the message says which and what to do. */
export class ModelError extends Error {}

/** Reads the header of a model file and hands out what follows it. */
export function openModel<Header>(
  file: Uint8Array,
  magic: string,
  version: number,
): { readonly header: Header; readonly arrays: ArrayReader } {
  // A Buffer of Node is a Uint8Array whose slice() does not copy.
  const bytes = new Uint8Array(file.buffer, file.byteOffset, file.byteLength);
  if (bytes.length < 16 || latin(bytes.subarray(0, 4)) !== magic)
    throw new ModelError("This is no Copydesk model; install Copydesk again.");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = view.getUint32(4, true);
  if (found !== version)
    throw new ModelError(
      `The model has format ${found}, this Copydesk reads ${version}; install Copydesk again.`,
    );
  if (view.getUint32(8, true) !== checksum(bytes.subarray(12)))
    throw new ModelError("The model is damaged; install Copydesk again.");
  const headerEnd = 16 + view.getUint32(12, true);
  const header = JSON.parse(textOf(bytes, 16, headerEnd)) as Header;
  return { header, arrays: new ArrayReader(bytes, headerEnd) };
}

/** Hands out the arrays of a model file, one after the other. */
export class ArrayReader {
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

  /** What is left, lines of text. */
  lines(): string {
    return textOf(this.bytes, this.at);
  }
}

/** A copy is decoded: browsers decode no memory that workers share. */
function textOf(bytes: Uint8Array, from: number, to?: number): string {
  return new TextDecoder().decode(bytes.slice(from, to));
}

/** The bytes of a model file; `lines` come last. */
export function sealModel(
  magic: string,
  version: number,
  header: object,
  arrays: readonly (Uint32Array | Uint16Array | Uint8Array | Int8Array)[],
  lines: readonly string[],
): Uint8Array {
  const headerBytes = new TextEncoder().encode(JSON.stringify(header));
  const payload = concat([
    new Uint8Array(new Uint32Array([headerBytes.length]).buffer),
    headerBytes,
    ...arrays.map((array) => new Uint8Array(array.buffer, array.byteOffset, array.byteLength)),
    new TextEncoder().encode(lines.join("\n")),
  ]);
  const head = new Uint8Array(12);
  head.set([...magic].map((letter) => letter.charCodeAt(0)));
  new DataView(head.buffer).setUint32(4, version, true);
  new DataView(head.buffer).setUint32(8, checksum(payload), true);
  return concat([head, payload]);
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
  for (let i = 0; i < bytes.length; i++) hash = Math.imul(hash ^ bytes[i]!, 0x01000193);
  return hash >>> 0;
}

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

/** Scores as JSON holds them: minus infinity is null. */
export function scoresOf(values: readonly (number | null)[]): Float32Array {
  return Float32Array.from(values, (value) => value ?? -Infinity);
}

export function finiteOrNull(value: number): number | null {
  return Number.isFinite(value) ? Math.round(value * 1e4) / 1e4 : null;
}
