import type { Grid, Templates } from "./templates";
import { WeightTable } from "./weightTable";

/** Rows that are scored together: few enough for their sums to stay near at hand. */
const MOST_ROWS = 512;

/** The weights of features, `labels` a feature. */
export interface FeatureWeights {
  readonly features: Uint32Array;
  readonly weights: Int8Array;
}

/** Adds up what the features of templates weigh, template by template. */
export class TemplateScorer {
  private readonly weights: WeightTable;
  private readonly features = new Int32Array(MOST_ROWS);
  private readonly sums: Int32Array;

  constructor(
    private readonly templates: Templates,
    { features, weights }: FeatureWeights,
    private readonly labels: number,
  ) {
    this.weights = new WeightTable(features, weights, labels);
    this.sums = new Int32Array(MOST_ROWS * this.weights.size);
  }

  /** The sums of weights for some rows of a grid, `labels` numbers a row. */
  score(grid: Grid, rows: Int32Array): Int32Array {
    const scores = new Int32Array(rows.length * this.labels);
    for (let first = 0; first < rows.length; first += MOST_ROWS)
      this.scoreSome(grid, rows.subarray(first, first + MOST_ROWS), scores, first * this.labels);
    return scores;
  }

  private scoreSome(grid: Grid, rows: Int32Array, scores: Int32Array, to: number): void {
    const { templates, weights, features, sums, labels } = this;
    const { length } = rows;
    sums.fill(0, 0, length * weights.size);
    for (let template = 0; template < templates.count; template++) {
      templates.read(template, grid, rows, features);
      weights.addAll(features, length, sums, weights.size);
    }
    for (let i = 0; i < length; i++) weights.unfold(sums, i * weights.size, scores, to + i * labels);
  }
}
