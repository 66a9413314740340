import { combine, hashText } from "../tagger/hash";
import type { Statement } from "./statement";

/** Features kept of a statement. */
const KEPT = 16;

/**
 * A few numbers under which statements with words in common meet: of all pairs of neighbouring stems, one between them or none, the
 * ones with the smallest hashes (bottom-k sketch; Broder 1997). A shortened statement keeps its part of them.
 */
export function sketchStatement({ stems }: Statement): number[] {
  if (stems.length < 2) return [];
  const hashes = new Set<number>();
  for (let i = 0; i < stems.length; i++)
    for (let j = i + 1; j <= i + 2 && j < stems.length; j++) {
      const [a, b] = [stems[i]!, stems[j]!];
      hashes.add(hashPair(a, b));
    }
  return [...hashes].sort((a, b) => a - b).slice(0, KEPT);
}

/** Of either order; 30 bits, which engines keep as they are. */
function hashPair(a: string, b: string): number {
  const [first, second] = a < b ? [a, b] : [b, a];
  return combine(hashText(first), hashText(second)) >>> 2;
}
