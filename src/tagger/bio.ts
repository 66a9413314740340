/** Labels of a span labeller: outside, and begin and inside of each type (BIO; Ramshaw and Marcus 1995). */
export function bioLabels(types: readonly string[]): string[] {
  return ["O", ...types.flatMap((type) => [`B-${type}`, `I-${type}`])];
}

/** Whether label `b` may stand after label `a`; null is the edge of the sequence. */
export function mayFollowBio(a: string | null, b: string | null): boolean {
  return b?.[0] !== "I" || (a !== null && a !== "O" && a.slice(2) === b.slice(2));
}
