import { echoNames } from "./echoNames";
import { ownersOf } from "./ownersOf";
import { type Segment, segmentOf, withRange } from "./segment";
import type { Word } from "./word";

/**
 * The names of an article with those that the reader knows (`spots`) in place of what was found there. A longer name around one
 * stays: `Ahmedov Foundation`, `Anna Ahmedov` around `Ahmedov`. Surnames of known people that nothing else explains follow
 * them; `capitals` tell where. In order, never overlapping.
 */
export function placeKnown(
  words: readonly Word[],
  names: readonly Segment[],
  spots: readonly Segment[],
  capitals: Uint8Array,
): Segment[] {
  if (spots.length === 0) return [...names];
  const free = new FreeWords(words.length);
  const owners = ownersOf(words, names);
  const placed: Segment[] = [];
  const add = (segment: Segment): void => {
    placed.push(segment);
    free.take(segment);
  };
  for (const spot of spots) {
    const owner = owners[spot.from];
    if (owner && staysAround(owner, spot)) continue;
    add(owner?.from === spot.from ? withRange(spot, spot.from, spot.to, owner.titleFrom) : spot);
  }
  for (const echo of surnamesOf(words, placed, capitals)) {
    const owner = owners[echo.from];
    if (free.holds(echo) && (!owner || isSame(owner, echo))) add(echo);
  }
  for (const name of names) if (free.holds(name)) add(name);
  return placed.sort((a, b) => a.from - b.from);
}

function isSame(a: Segment, b: Segment): boolean {
  return a.from === b.from && a.to === b.to;
}

/** A person’s full name is cut out of a longer one: the words beside it were taken for a part of it. */
function staysAround(name: Segment, spot: Segment): boolean {
  if (isSame(name, spot) || name.from > spot.from || name.to < spot.to) return false;
  return name.type !== "person" || spot.type !== "person" || spot.to - spot.from === 1;
}

/** The last words of known people’s names, alone; whose they are the linking tells. */
function surnamesOf(words: readonly Word[], placed: readonly Segment[], capitals: Uint8Array): Segment[] {
  const people = placed.filter(({ type }) => type === "person");
  const own = new Set(people.map(({ from }) => from));
  return echoNames(words, people, capitals)
    .filter(({ from }) => !own.has(from))
    .map(({ from, to, type, strength, titleFrom }) => segmentOf(from, to, type, strength, titleFrom));
}

/** The words that no name has taken yet. */
class FreeWords {
  private readonly taken: Uint8Array;

  constructor(length: number) {
    this.taken = new Uint8Array(length);
  }

  take({ from, to }: Segment): void {
    this.taken.fill(1, from, to);
  }

  holds({ from, to }: Segment): boolean {
    for (let i = from; i < to; i++) if (this.taken[i]) return false;
    return true;
  }
}
