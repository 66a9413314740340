/**
 * The memory of those of some values that are bytes and have it for themselves: a message takes it along, which costs no copy and
 * leaves the sender without.
 */
export function wholeBuffers(values: readonly unknown[]): ArrayBuffer[] {
  return values.flatMap((value) => {
    if (!(value instanceof Uint8Array) || !(value.buffer instanceof ArrayBuffer)) return [];
    return value.byteLength === value.buffer.byteLength ? value.buffer : [];
  });
}
