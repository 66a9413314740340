import type { Kernel } from "./kernel";
import { type Run, TemplateGrid } from "./templateGrid";
import type { Templates } from "./templates";
import type { WeightTable } from "./weightTable";

/** Adds up what the features of templates weigh, template by template. */
export class TemplateScorer {
  private readonly grid: TemplateGrid;
  private readonly features: number;
  private readonly kept: number;
  private readonly sums: number;

  /** For up to `most` rows. */
  constructor(
    private readonly kernel: Kernel,
    private readonly templates: Templates,
    private readonly weights: WeightTable,
    most: number,
  ) {
    this.grid = new TemplateGrid(kernel, templates, most);
    this.features = kernel.reserve(4 * most);
    this.kept = kernel.reserve(4 * most);
    this.sums = kernel.reserve(16 * weights.eights * most);
  }

  /** Bytes of the sums of a row, numbers of 16 bits. */
  get rowBytes(): number {
    return 16 * this.weights.eights;
  }

  /** The address of the sums of some runs of rows, row after row; good until the next call. */
  score(columns: readonly Uint32Array[], runs: readonly Run[]): number {
    const { kernel, grid, templates, weights, features, kept, sums } = this;
    grid.fill(columns, runs);
    kernel.run.scoreTemplates(
      grid.templates,
      templates.count,
      grid.cells,
      grid.height,
      grid.runs,
      grid.runCount,
      grid.rows,
      weights.at,
      features,
      kept,
      sums,
    );
    return sums;
  }
}
