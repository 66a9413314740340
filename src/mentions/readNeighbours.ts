import {
  BEFORE_BODIES,
  BEFORE_OPPONENTS,
  BEFORE_PEOPLE,
  BEHIND_FIRMS,
  BEHIND_PARTIES,
  BEHIND_PEOPLE,
  BEHIND_PLACES,
  BEHIND_TEAMS,
  DEEDS_OF_FIRMS,
  PARTS_OF_BODIES,
} from "../lexicon/neighbourWords";
import type { Run } from "./capitalizedRuns";
import { isCalledBody } from "./judgeType";
import { isRoleNoun } from "./titleWords";
import type { Word } from "./word";
import { CLITIC } from "./wordTraits";

/** What may stand right before or after a capitalised run, one bit each. */
export const NEIGHBOURS = 21;

const PLACED = 1 << 0;
const DEFINITE = 1 << 1;
const OWNER = 1 << 2;
const AGED = 1 << 3;
const ACTING = 1 << 4;
const TOLD_OF = 1 << 5;
const OWNED = 1 << 6;
const SMALL_WORD = 1 << 7;
const WHICH = 1 << 8;
const WHO = 1 << 9;
const HEADED = 1 << 10;
const STAFFED = 1 << 11;
const RUNNING = 1 << 12;
const PLAYING = 1 << 13;
const MANY = 1 << 14;
const POLITICAL = 1 << 15;
const INHABITED = 1 << 16;
const RELATED = 1 << 17;
const SHORTENED = 1 << 18;
const BRACKETED = 1 << 19;
const CALLED = 1 << 20;

const BEFORE = bitsOf([
  [PLACED, "in at near from to across outside"],
  [DEFINITE, "the"],
  [ACTING, "by with"],
  [OWNED, "a an our its his their"],
  [PLAYING, BEFORE_OPPONENTS],
  [RELATED, BEFORE_PEOPLE],
  [CALLED, BEFORE_BODIES],
]);
const AFTER = bitsOf([
  [TOLD_OF | SMALL_WORD, "is was has had who"],
  [MANY | SMALL_WORD, "are were have"],
  [0, "and or in of on at to for by from with as"],
  [STAFFED | SMALL_WORD, BEHIND_FIRMS],
  [RUNNING | SMALL_WORD, DEEDS_OF_FIRMS],
  [PLAYING | SMALL_WORD, BEHIND_TEAMS],
  [POLITICAL | SMALL_WORD, BEHIND_PARTIES],
  [INHABITED | SMALL_WORD, BEHIND_PLACES],
  [RELATED | SMALL_WORD, BEHIND_PEOPLE],
]);
const CLAUSES = bitsOf([
  [WHICH, "which whose where"],
  [WHO, "who"],
]);
const PARTS = new Set(PARTS_OF_BODIES.split(" "));

/**
 * As bits, what the words around a run say of the kind of name: `in Karvan`, `the Karvan`, `Karvan’s`, `Karvan, 34`, `by Karvan`,
 * `Karvan who`, `his Karvan`, `Karvan praised`, `Karvan, which`, `head of Karvan`, `Karvan shares`, `beat Karvan`, `Karvan were`,
 * `Karvan (KRV)`, `(Karvan)`, `the daily Karvan`, `Karvan, a company`.
 */
export function readNeighbours(words: readonly Word[], { from, to }: Run): number {
  return readBefore(words, from, to) | readAfter(words, to);
}

function readBefore(words: readonly Word[], from: number, to: number): number {
  const [before, earlier] = [words[from - 1], words[from - 2]];
  if (!before) return 0;
  if (before.text === "(") return words[to]?.text === ")" ? BRACKETED : 0;
  const isHeaded =
    earlier !== undefined &&
    /^(?:of|at|for|with)$/.test(before.text) &&
    (isRoleNoun(earlier) || PARTS.has(earlier.text));
  return (BEFORE.get(before.lower) ?? 0) | (isHeaded ? HEADED : 0);
}

function readAfter(words: readonly Word[], to: number): number {
  const [next, second] = [words[to], words[to + 1]];
  if (!next) return 0;
  const following = second?.text ?? "";
  if (next.traits & CLITIC) return OWNER | ((AFTER.get(following) ?? 0) & ~SMALL_WORD);
  const isCalled = /^(?:,|is|was)$/.test(next.text) && second !== undefined && isCalledBody(words, to + 1);
  const called = isCalled ? CALLED : 0;
  if (next.text === ",") return called | (/^\d\d$/.test(following) ? AGED : (CLAUSES.get(following) ?? 0));
  if (next.text === "(") return (second?.capitals ?? 0) > 1 && words[to + 2]?.text === ")" ? SHORTENED : 0;
  return called | (AFTER.get(next.text) ?? (next.raised === "" ? 0 : SMALL_WORD));
}

function bitsOf(words: readonly (readonly [bits: number, words: string])[]): ReadonlyMap<string, number> {
  return new Map(words.flatMap(([bits, list]) => list.split(" ").map((word) => [word, bits] as const)));
}
