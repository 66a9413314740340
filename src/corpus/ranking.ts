import type { Bearer } from "./bearer";
import { byWeight } from "./dossierRow";

/** `weight`: those of most articles first; `name`: by the alphabet, where accents and case are no matter. */
export type RankingOrder = "weight" | "name";

type Compare = (a: Bearer, b: Bearer) => number;

const COMPARE: Readonly<Record<RankingOrder, Compare>> = {
  weight: (a, b) => byWeight(a.row, b.row),
  name: (a, b) => (a.plainName === b.plainName ? byWeight(a.row, b.row) : a.plainName < b.plainName ? -1 : 1),
};

/** So many find their places one by one; more are sorted with all others. */
const FEW = 500;

/** People or organizations in an order, which is made when first wanted; what stood in order before is not sorted again. */
export class Ranking {
  private ranked: readonly Bearer[] = [];
  private isStale = true;

  constructor(
    private readonly list: () => readonly Bearer[],
    private readonly order: RankingOrder,
  ) {}

  /** Some may have come or gone. */
  forget(): void {
    this.isStale = true;
  }

  get bearers(): readonly Bearer[] {
    if (this.isStale) this.sort();
    return this.ranked;
  }

  private sort(): void {
    const others = new Set(this.list());
    const before = this.ranked.filter((bearer) => others.delete(bearer));
    const compare = COMPARE[this.order];
    const after = [...others].sort(compare);
    this.ranked =
      after.length < FEW ? insertAll(before, after, compare) : [...before, ...after].sort(compare);
    this.isStale = false;
  }
}

/** Into what stands in order. */
function insertAll(into: Bearer[], some: readonly Bearer[], compare: Compare): Bearer[] {
  for (const one of some) {
    let [low, high] = [0, into.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compare(into[middle]!, one) < 0) low = middle + 1;
      else high = middle;
    }
    into.splice(low, 0, one);
  }
  return into;
}
