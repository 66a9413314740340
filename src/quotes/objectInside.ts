import { COORDINATORS, PREPOSITIONS } from "../lexicon/functionWords";
import type { Reading, TokenRange } from "./reading";

/**
 * `The firm cut its profit …, blaming`: the token at which an object begins inside what was taken for a subject: behind a word that is
 * no preposition, `its` opens one, and that word was a verb. -1 where there is none.
 */
export function objectInside({ words, regionAt }: Reading, { first, end }: TokenRange): number {
  for (let i = first + 2; i < end; i++) {
    const before = words[i - 1]!;
    if (/^(?:who|whose|that|which|where|when|[,–—-]|--)$/.test(before) || regionAt[i]! >= 0) return -1;
    if (!/^(?:its|his|her|their)$/.test(words[i]!)) continue;
    if (/^\p{L}+$/u.test(before) && !PREPOSITIONS.has(before) && !COORDINATORS.has(before)) return i;
  }
  return -1;
}
