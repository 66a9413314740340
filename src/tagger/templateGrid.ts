import type { Kernel } from "./kernel";
import { REACH, type Templates } from "./templates";

/** What stands in every column beyond the rows that are seen. */
const EDGE = 0x9e3779b9;
/** Bytes of a number. */
const NUMBER = 4;

/** Rows of columns, half-open. */
export interface Stretch {
  readonly first: number;
  readonly end: number;
}

/** What templates look at, in the memory of a kernel: columns of numbers, of which some runs of rows are read. */
export class TemplateGrid {
  readonly templates: number;
  readonly cells: number;
  readonly runs: number;
  /** Length of a column, number of runs and of rows that they have together. */
  height = 0;
  runCount = 0;
  rows = 0;

  /** For up to `most` rows in runs of two on average. */
  constructor(
    private readonly kernel: Kernel,
    templates: Templates,
    readonly most: number,
  ) {
    const highest = most + REACH * most;
    this.templates = kernel.keep(templates.records);
    this.cells = kernel.reserve(NUMBER * highest * templates.columns.length);
    this.runs = kernel.reserve(2 * NUMBER * most);
  }

  /** Takes in some runs of rows of columns, one after the other; a row sees those around it that are `within`. */
  fill(columns: readonly Uint32Array[], runs: readonly Stretch[], within: Stretch): void {
    const { ints } = this.kernel;
    let at = this.runs >> 2;
    this.rows = 0;
    this.height = 0;
    this.runCount = runs.length;
    for (const { first, end } of runs) {
      ints[at++] = this.height + REACH;
      ints[at++] = end - first;
      this.rows += end - first;
      this.height += end - first + 2 * REACH;
    }
    columns.forEach((column, k) => {
      this.fillColumn(column, (this.cells >> 2) + k * this.height, runs, within);
    });
  }

  private fillColumn(column: Uint32Array, to: number, runs: readonly Stretch[], within: Stretch): void {
    const { ints } = this.kernel;
    let at = to;
    for (const { first, end } of runs)
      for (let row = first - REACH; row < end + REACH; row++)
        ints[at++] = row < within.first || row >= within.end ? EDGE : column[row]!;
  }
}
