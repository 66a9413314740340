/** A stretch of words that both texts have, or only the first (`removed`) or the second (`added`). */
export interface WordChange {
  readonly kind: "same" | "removed" | "added";
  readonly text: string;
}

/** Words of each text that are compared; what follows counts as changed. The table has the square of it as cells. */
const MOST_WORDS = 600;

/** The differing words of two texts, by their longest common subsequence of words; case and marks at the edges of words are no change. */
export function diffWords(before: string, after: string): WordChange[] {
  const [a, b] = [split(before), split(after)];
  const keep = commonLengths(a.slice(0, MOST_WORDS).map(bare), b.slice(0, MOST_WORDS).map(bare));
  const changes: WordChange[] = [];
  const push = (kind: WordChange["kind"], word: string): void => {
    const last = changes.at(-1);
    if (last?.kind === kind) changes[changes.length - 1] = { kind, text: `${last.text} ${word}` };
    else changes.push({ kind, text: word });
  };
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const isSame =
      i < a.length && j < b.length && bare(a[i]!) === bare(b[j]!) && i < MOST_WORDS && j < MOST_WORDS;
    if (isSame) {
      push("same", b[j]!);
      i++;
      j++;
    } else if (i < a.length && (j >= b.length || lengthAt(keep, i + 1, j) >= lengthAt(keep, i, j + 1)))
      push("removed", a[i++]!);
    else push("added", b[j++]!);
  }
  return changes;
}

function split(text: string): string[] {
  return text.split(/\s+/).filter((word) => word.length > 0);
}

function bare(word: string): string {
  return word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}%]+$/gu, "");
}

function lengthAt(table: readonly Uint16Array[], i: number, j: number): number {
  return table[i]?.[j] ?? 0;
}

/** For each pair of places, how many words the rests have in common. */
function commonLengths(a: readonly string[], b: readonly string[]): Uint16Array[] {
  const table = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      table[i]![j] =
        a[i] === b[j] ? table[i + 1]![j + 1]! + 1 : Math.max(table[i + 1]![j]!, table[i]![j + 1]!);
  return table;
}
