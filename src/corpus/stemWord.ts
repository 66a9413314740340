/** Endings that English puts on one stem, longest first where one ends another. */
const ENDING = /(?:ations?|ments?|ings?|ions?|ives?|edly|ers?|ors?|ed|ly|es|e|s)$/;
const SHORTEST = 4;

/**
 * The stem of a lower-case word, for finding a word again in other sentences: `preventing`, `prevention` and `prevents` meet. Light,
 * as in Harman (1991): one ending, none from a short word. Not for showing.
 */
export function stemWord(word: string): string {
  const single = word.replace(/ies$/, "y").replace(/([^s])s$/, "$1");
  const stem = single.replace(ENDING, "");
  const kept = stem.length >= SHORTEST ? stem : single;
  return kept
    .replace(/y$/, "i")
    .replace(/e$/, "")
    .replace(/([bdgmnprt])\1$/, "$1");
}
