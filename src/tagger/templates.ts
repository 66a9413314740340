import { hashText } from "./hash";

/** How many rows a template may look up and down a grid. */
const REACH = 2;
/** What stands in every column beyond the first and last row. */
const EDGE = 0x9e3779b9;

/** Templates that see the same few cells, so that what they add for equal cells is reckoned once and kept. */
export interface TemplateBlock {
  /** Numbers of its templates, half-open. */
  readonly from: number;
  readonly to: number;
  /** Distances in the grid of all cells that they see. */
  readonly cells: Int16Array;
}

/**
 * Feature templates over a grid with a row a token and a column a trait: each a set of columns, seen from a row at a distance
 * of up to 2 (`word`, `word-1 class`). A feature is the hash of a template and what it sees.
 */
export class Templates {
  readonly count: number;
  readonly blocks: readonly TemplateBlock[];
  private readonly seeds: Uint32Array;
  /** Where in `cells` the cells of a template begin; one more ends the last. */
  private readonly starts: Uint16Array;
  /** Distances in the grid from the first cell of the row. */
  private readonly cells: Int16Array;

  /**
   * Templates stand one a line: names of `columns`, each with the distance in rows if it is not 0. `kept` are blocks of templates
   * that see the same few cells; `lines` all others.
   */
  constructor(
    lines: string,
    private readonly columns: readonly string[],
    kept: readonly string[] = [],
  ) {
    const blocks = kept.map(splitLines);
    const templates = [...blocks.flat(), ...splitLines(lines)];
    const cells = templates.map((line) => line.split(" ").map((part) => this.cellOf(part)));
    this.count = templates.length;
    this.seeds = Uint32Array.from(templates, hashText);
    this.starts = Uint16Array.from([0, ...cells].map((_, i) => cells.slice(0, i).flat().length));
    this.cells = Int16Array.from(cells.flat());
    let from = 0;
    this.blocks = blocks.map(({ length }) => {
      const seen = new Set(cells.slice(from, from + length).flat());
      const block = { from, to: from + length, cells: Int16Array.from(seen) };
      from += length;
      return block;
    });
  }

  private cellOf(part: string): number {
    const [, name, distance] = /^([A-Za-z]+)([-+][12])?$/.exec(part)!;
    const column = this.columns.indexOf(name!);
    if (column < 0) throw new Error(`no such column: ${part}`);
    return Number(distance ?? 0) * this.columns.length + column;
  }

  /** A grid of the rows `first` to before `end` of columns of numbers, with an edge above and below. */
  grid(columns: readonly Uint32Array[], first: number, end: number): Uint32Array {
    const width = columns.length;
    const grid = new Uint32Array((end - first + 2 * REACH) * width).fill(EDGE);
    for (let k = 0; k < width; k++) {
      const column = columns[k]!;
      for (let i = first, at = REACH * width + k; i < end; i++, at += width) grid[at] = column[i]!;
    }
    return grid;
  }

  /** A grid of one row. */
  gridOf(row: Uint32Array): Uint32Array {
    const grid = new Uint32Array((1 + 2 * REACH) * row.length).fill(EDGE);
    grid.set(row, REACH * row.length);
    return grid;
  }

  /** Writes the features of a row, counted from the first, into `into`: those of the templates `from` to before `to`. */
  read(grid: Uint32Array, row: number, into: Uint32Array, from = 0, to = this.count): void {
    const { seeds, starts, cells } = this;
    const at = (row + REACH) * this.columns.length;
    for (let t = from; t < to; t++) {
      let hash = seeds[t]!;
      for (let k = starts[t]!, end = starts[t + 1]!; k < end; k++) hash = mix(hash, grid[at + cells[k]!]!);
      hash = Math.imul(hash, 0xc2b2ae35);
      into[t] = hash ^ (hash >>> 16);
    }
  }

  /** One hash of all that the templates of a block see from a row. */
  keyOf(grid: Uint32Array, row: number, { cells }: TemplateBlock): number {
    const at = (row + REACH) * this.columns.length;
    let hash = cells.length;
    for (let k = 0; k < cells.length; k++) hash = mix(hash, grid[at + cells[k]!]!);
    return hash;
  }
}

function mix(hash: number, cell: number): number {
  const mixed = Math.imul(hash ^ cell, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}

function splitLines(lines: string): string[] {
  return lines.trim().split(/\s*\n\s*/);
}
