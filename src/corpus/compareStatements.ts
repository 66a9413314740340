import type { Statement } from "./statement";

/** How the words of one statement differ in two quotes. */
export type StatementChange = "verbatim" | "shortened" | "reworded";

/** What the stems of a corpus tell. */
export interface StemFacts {
  /** The rarer in the corpus, the more. */
  readonly weightOf: (stem: number) => number;
  readonly oppositesOf: (stem: number) => readonly number[];
}

/** Shared stems below this number may be chance. */
export const FEWEST = 4;
/** The shorter has less than this share of the longer’s stems. */
const CUT = 0.75;

/** How two quotes carry one statement. */
export interface StatementMatch {
  readonly change: StatementChange;
  /** Share of the weight of both that both have, 0 to 1; 1 for the same words. */
  readonly strength: number;
}

/**
 * Whether two quotes carry one statement, null where they do not: what they share, weighted by rarity, against the shorter of them
 * (containment; Broder 1997) and against both, in the same order; unless one denies the other, or they differ in numbers.
 */
export function compareStatements(a: Statement, b: Statement, facts: StemFacts): StatementMatch | null {
  if (a.stems.length > 1 && a.words === b.words && a.print === b.print)
    return { change: "verbatim", strength: 1 };
  const [short, long] = a.stems.length <= b.stems.length ? [a, b] : [b, a];
  const { contained, joint, count } = overlap(short, long, facts);
  const isSame = count >= FEWEST && (contained >= 0.85 || (contained >= 0.7 && joint >= 0.5));
  if (!isSame || contradict(short, long, facts) || !isInOrder(short, long)) return null;
  const isCut = short.words < long.words * 0.9;
  return { change: contained >= 0.95 && isCut ? "shortened" : "reworded", strength: joint };
}

/** Nearly every word is the same: enough to ask why two people said it. */
export function isNearlyVerbatim(a: Statement, b: Statement, facts: StemFacts): boolean {
  const [short, long] = a.stems.length <= b.stems.length ? [a, b] : [b, a];
  const { joint, count } = overlap(short, long, facts);
  return count >= 6 && joint >= 0.8 && !contradict(short, long, facts) && isInOrder(short, long);
}

interface Overlap {
  /** Share of the shorter’s weight that the longer has. */
  readonly contained: number;
  /** Share of the weight of both that both have. */
  readonly joint: number;
  readonly count: number;
}

function overlap(short: Statement, long: Statement, { weightOf }: StemFacts): Overlap {
  const [few, many] = [new Set(short.stems), new Set(long.stems)];
  let [shared, count, own, other] = [0, 0, 0, 0];
  for (const stem of few) {
    const weight = weightOf(stem);
    own += weight;
    if (!many.has(stem)) continue;
    shared += weight;
    count++;
  }
  for (const stem of many) other += weightOf(stem);
  return { contained: shared / own, joint: shared / (own + other - shared), count };
}

function contradict(short: Statement, long: Statement, facts: StemFacts): boolean {
  const isWhole = short.stems.length >= long.stems.length * CUT;
  if (isWhole ? short.denials > 0 !== long.denials > 0 : short.denials > long.denials) return true;
  if (long.numbers.length > 0 && short.numbers.some((number) => !long.numbers.includes(number))) return true;
  return haveOpposites(short.stems, long.stems, facts);
}

function haveOpposites(a: readonly number[], b: readonly number[], { oppositesOf }: StemFacts): boolean {
  const [mine, theirs] = [new Set(a), new Set(b)];
  return a.some(
    (stem) => !theirs.has(stem) && oppositesOf(stem).some((other) => theirs.has(other) && !mine.has(other)),
  );
}

/** Most of the shared stems follow each other alike: `Karvan attacked Tesheria` is not `Tesheria attacked Karvan`. */
function isInOrder(short: Statement, long: Statement): boolean {
  const places = new Map<number, number>();
  long.stems.forEach((stem, i) => {
    if (!places.has(stem)) places.set(stem, i);
  });
  const order = [...new Set(short.stems)].flatMap((stem) => places.get(stem) ?? []);
  return longestRise(order) >= order.length * 0.5;
}

/** Length of the longest rising subsequence (patience sorting). */
function longestRise(numbers: readonly number[]): number {
  const tops: number[] = [];
  for (const number of numbers) {
    const at = tops.findIndex((top) => top >= number);
    if (at < 0) tops.push(number);
    else tops[at] = number;
  }
  return tops.length;
}
