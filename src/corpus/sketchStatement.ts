import { combine } from "../tagger/hash";
import type { Statement } from "./statement";
import type { Vocabulary } from "./vocabulary";

/** Features kept of a statement. */
const KEPT = 16;

/**
 * A few numbers under which statements with words in common meet: of all pairs of neighbouring stems, one between them or none, the
 * ones with the smallest hashes (bottom-k sketch; Broder 1997). A shortened statement keeps its part of them.
 */
export function sketchStatement({ stems }: Statement, vocabulary: Vocabulary): number[] {
  const features = new Set<number>();
  for (let i = 0; i < stems.length; i++)
    for (let j = i + 1; j <= i + 2 && j < stems.length; j++)
      features.add(hashPair(vocabulary.hashOf(stems[i]!), vocabulary.hashOf(stems[j]!)));
  return [...features].sort((a, b) => a - b).slice(0, KEPT);
}

/** Of either order; 30 bits. */
function hashPair(a: number, b: number): number {
  return combine(Math.min(a, b), Math.max(a, b)) >>> 2;
}
