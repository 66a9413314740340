/** A hash of 64 bits in 16 hexadecimal digits; two lanes of MurmurHash3 (Appleby) with seeds of their own. Against accidents, not attacks. */
export function fingerprint(...parts: readonly (string | Uint8Array)[]): string {
  let [first, second] = [0x9747b28c, 0x3c6ef372];
  for (const part of parts) {
    const bytes = typeof part === "string" ? new TextEncoder().encode(part) : part;
    first = hashBytes(bytes, first);
    second = hashBytes(bytes, second);
  }
  return hex(first) + hex(second);
}

/** The length is hashed as well, so that parts do not run into each other. */
function hashBytes(bytes: Uint8Array, seed: number): number {
  let hash = seed;
  const whole = bytes.length & ~3;
  for (let i = 0; i < whole; i += 4)
    hash = mixIn(hash, bytes[i]! | (bytes[i + 1]! << 8) | (bytes[i + 2]! << 16) | (bytes[i + 3]! << 24));
  let rest = 0;
  for (let i = bytes.length - 1; i >= whole; i--) rest = (rest << 8) | bytes[i]!;
  return finish(mixIn(hash, rest) ^ bytes.length);
}

function mixIn(hash: number, word: number): number {
  const spread = Math.imul(word, 0xcc9e2d51);
  const mixed = hash ^ Math.imul((spread << 15) | (spread >>> 17), 0x1b873593);
  return (Math.imul((mixed << 13) | (mixed >>> 19), 5) + 0xe6546b64) | 0;
}

function finish(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

function hex(hash: number): string {
  return (hash >>> 0).toString(16).padStart(8, "0");
}
