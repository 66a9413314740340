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

/** Rows to read, which see those around them that are `within`. */
export interface Run extends Stretch {
  readonly within: Stretch;
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

  /** For up to `most` rows, none of the runs empty. */
  constructor(
    private readonly kernel: Kernel,
    templates: Templates,
    readonly most: number,
  ) {
    const highest = most + 2 * REACH * most;
    this.templates = kernel.keep(templates.records);
    this.cells = kernel.reserve(NUMBER * highest * templates.columns.length);
    this.runs = kernel.reserve(2 * NUMBER * most);
  }

  /** Takes in some runs of rows of columns, one after the other. */
  fill(columns: readonly Uint32Array[], runs: readonly Run[]): void {
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
      this.fillColumn(column, (this.cells >> 2) + k * this.height, runs);
    });
  }

  private fillColumn(column: Uint32Array, to: number, runs: readonly Run[]): void {
    const { ints } = this.kernel;
    let at = to;
    for (const { first, end, within } of runs) {
      for (let row = first - REACH; row < first; row++) ints[at++] = row < within.first ? EDGE : column[row]!;
      for (let row = first; row < end; row++) ints[at++] = column[row]!;
      for (let row = end; row < end + REACH; row++) ints[at++] = row >= within.end ? EDGE : column[row]!;
    }
  }
}
