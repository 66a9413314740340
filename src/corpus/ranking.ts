import type { Bearer } from "./bearer";
import { byWeight } from "./dossierRow";

/** `weight`: those of most articles first; `name`: by the alphabet, where accents and case are no matter. */
export type RankingOrder = "weight" | "name";

const COMPARE: Readonly<Record<RankingOrder, (a: Bearer, b: Bearer) => number>> = {
  weight: (a, b) => byWeight(a.row, b.row),
  name: (a, b) => (a.plainName === b.plainName ? byWeight(a.row, b.row) : a.plainName < b.plainName ? -1 : 1),
};

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
    if (after.length > 0 || before.length < this.ranked.length)
      this.ranked = [...before, ...after].sort(compare); // two runs in order cost one comparison each
    this.isStale = false;
  }
}
