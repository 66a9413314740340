import type { Run } from "./capitalizedRuns";
import type { Word } from "./word";
import { CLITIC } from "./wordTraits";

/** What may stand right before or after a capitalised run, one bit each. */
export const NEIGHBOURS = 8;

const PLACED = 1 << 0;
const DEFINITE = 1 << 1;
const OWNER = 1 << 2;
const AGED = 1 << 3;
const ACTING = 1 << 4;
const TOLD_OF = 1 << 5;
const OWNED = 1 << 6;
const SMALL_WORD = 1 << 7;

const BEFORE = bitsOf([
  [PLACED, "in at near from to across outside"],
  [DEFINITE, "the"],
  [ACTING, "by with"],
  [OWNED, "a an our its his their"],
]);
const AFTER = bitsOf([
  [TOLD_OF | SMALL_WORD, "is was has had who"],
  [0, "and or in of on at to for by from with as"],
]);

/**
 * As bits, what the words around a run say of the kind of name: `in Karvan`, `the Karvan`, `Karvan’s`, `Karvan, 34`, `by Karvan`,
 * `Karvan who`, `his Karvan`, `Karvan praised`.
 */
export function readNeighbours(words: readonly Word[], { from, to }: Run): number {
  const before = BEFORE.get(words[from - 1]?.lower ?? "") ?? 0;
  const [next, afterNext] = [words[to], words[to + 1]];
  if (!next) return before;
  if (next.traits & CLITIC) return before | OWNER;
  if (next.text === ",") return before | (/^\d\d$/.test(afterNext?.text ?? "") ? AGED : 0);
  return before | (AFTER.get(next.text) ?? (next.raised === "" ? 0 : SMALL_WORD));
}

function bitsOf(words: readonly (readonly [bits: number, words: string])[]): ReadonlyMap<string, number> {
  return new Map(words.flatMap(([bits, list]) => list.split(" ").map((word) => [word, bits] as const)));
}
