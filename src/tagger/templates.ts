import { hashText } from "./hash";

/** How many rows a template may look up and down a grid, and edges there are above, below and between stretches. */
export const REACH = 2;
/** What stands in every column beyond the first and last row. */
const EDGE = 0x9e3779b9;

/** What is known of a run of tokens: a row a token and a column a trait. */
export interface Grid {
  /** Column after column, each with edges above and below. */
  readonly cells: Uint32Array;
  /** Length of a column. */
  readonly height: number;
}

/** Rows of columns, half-open. */
export interface Stretch {
  readonly first: number;
  readonly end: number;
}

/** A grid of stretches of columns of numbers, half-open, one after the other, with `REACH` edges between two. */
export function gridOf(columns: readonly Uint32Array[], stretches: readonly Stretch[]): Grid {
  const height = stretches.reduce((sum, { first, end }) => sum + end - first + REACH, REACH);
  const cells = new Uint32Array(height * columns.length).fill(EDGE);
  columns.forEach((column, k) => {
    let at = k * height + REACH;
    for (const { first, end } of stretches) {
      cells.set(column.subarray(first, end), at);
      at += end - first + REACH;
    }
  });
  return { cells, height };
}

/** A grid of rows of `width` numbers, one after the other, none of which sees another. */
export function gridOfRows(rows: Uint32Array, width: number): Grid {
  const count = rows.length / width;
  const height = count + 2 * REACH;
  const cells = new Uint32Array(height * width);
  for (let row = 0, from = 0; row < count; row++)
    for (let k = 0, at = REACH + row; k < width; k++, at += height) cells[at] = rows[from++]!;
  return { cells, height };
}

/**
 * Feature templates over a grid: each a set of columns, seen from a row at a distance of up to 2 (`word`, `word-1 class`). A feature
 * is the hash of a template and what it sees.
 */
export class Templates {
  readonly count: number;
  private readonly seeds: Int32Array;
  /** What each template sees. */
  private readonly cells: readonly (readonly Cell[])[];

  /** Templates stand one a line: names of `columns`, each with the distance in rows if it is not 0. */
  constructor(
    lines: string,
    private readonly columns: readonly string[],
  ) {
    const templates = lines.trim().split(/\s*\n\s*/);
    this.count = templates.length;
    this.seeds = Int32Array.from(templates, hashText);
    this.cells = templates.map((line) => line.split(" ").map((part) => this.cellOf(part)));
  }

  private cellOf(part: string): Cell {
    const [, name, distance] = /^([A-Za-z]+)([-+][12])?$/.exec(part)!;
    const column = this.columns.indexOf(name!);
    if (column < 0) throw new Error(`no such column: ${part}`);
    return { column, distance: Number(distance ?? 0) };
  }

  /** Writes the features of one template into `into`, one for each of some rows of a grid. */
  read(template: number, { cells, height }: Grid, rows: Int32Array, into: Int32Array): void {
    const { length } = rows;
    const seed = this.seeds[template]!;
    const seen = this.cells[template]!;
    const last = seen.length - 1;
    for (let k = 0; k <= last; k++) {
      const top = seen[k]!.column * height + REACH + seen[k]!.distance;
      for (let i = 0; i < length; i++) {
        const hash = mix(k === 0 ? seed : into[i]!, cells[top + rows[i]!]!);
        into[i] = k === last ? finish(hash) : hash;
      }
    }
  }
}

function mix(hash: number, cell: number): number {
  const mixed = Math.imul(hash ^ cell, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}

function finish(hash: number): number {
  const mixed = Math.imul(hash, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

/** All features of one row, unsigned. */
export function featuresOf(templates: Templates, grid: Grid, row: number): Uint32Array {
  const features = new Uint32Array(templates.count);
  const one = new Int32Array(1);
  for (let template = 0; template < templates.count; template++) {
    templates.read(template, grid, Int32Array.of(row), one);
    features[template] = one[0]!;
  }
  return features;
}

/** A column, and the distance in rows. */
interface Cell {
  readonly column: number;
  readonly distance: number;
}
