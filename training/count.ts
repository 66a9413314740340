/**
 * What one measure counted. Predictions and gold are counted apart, because one side may be judged against more than
 * the other holds (a direct quote may be matched by a mixed one), and because B-cubed adds fractions.
 */
export interface Count {
  readonly rightPredicted: number;
  readonly predicted: number;
  readonly rightGold: number;
  readonly gold: number;
}

/** Counts by the name of the measure, in the order in which the measures came up. */
export type Tally = Map<string, Count>;

export function addCount(tally: Tally, measure: string, count: Partial<Count>): void {
  const before = tally.get(measure);
  tally.set(measure, {
    rightPredicted: (before?.rightPredicted ?? 0) + (count.rightPredicted ?? 0),
    predicted: (before?.predicted ?? 0) + (count.predicted ?? 0),
    rightGold: (before?.rightGold ?? 0) + (count.rightGold ?? 0),
    gold: (before?.gold ?? 0) + (count.gold ?? 0),
  });
}

/** Shares from 0 to 1; 0 where there was nothing to count. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export function scoreOf({ rightPredicted, predicted, rightGold, gold }: Count): Score {
  const precision = predicted > 0 ? rightPredicted / predicted : 0;
  const recall = gold > 0 ? rightGold / gold : 0;
  const sum = precision + recall;
  return { precision, recall, f1: sum > 0 ? (2 * precision * recall) / sum : 0 };
}
