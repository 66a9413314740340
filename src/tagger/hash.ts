/** FNV-1a over UTF-16 code units, 32 bits, unsigned (Fowler, Noll and Vo). Features are known by such hashes. */
export function hashText(text: string): number {
  return hashOnText(0x811c9dc5, text, 0, text.length);
}

/** The hash of a text that goes on with the code units `from` to before `to` of another, by its hash so far. */
export function hashOnText(hash: number, text: string, from: number, to: number): number {
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** One hash of two: of a feature and the place it is seen from, or of a pair of features. The order matters. */
export function combine(a: number, b: number): number {
  let hash = Math.imul(a ^ (b + 0x9e3779b9 + (a << 6) + (a >>> 2)), 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** The hash of a kind of feature and the two things that it says. */
export function combinePair(kind: number, a: number, b: number): number {
  return combine(combine(kind, a), b);
}
