import { hashText } from "./hash";

/** How many rows a template may look up and down. */
export const REACH = 2;
/** Numbers of a template as `kernel/templates.ts` reads it: seed, number of parts, then column and distance of each. */
const RECORD = 12;
const MOST_PARTS = (RECORD - 2) / 2;
/** Bytes of a template in the memory of a kernel. */
export const TEMPLATE_BYTES = 4 * RECORD;

/**
 * Feature templates: each a set of columns of numbers, seen from a row at a distance of up to 2 (`word`, `word-1 class`). A feature
 * is the hash of a template and what it sees.
 */
export class Templates {
  readonly count: number;
  /** All templates, `RECORD` numbers each. */
  readonly records: Int32Array;

  /** Templates stand one a line: names of `columns`, each with the distance in rows if it is not 0. */
  constructor(
    lines: string,
    readonly columns: readonly string[],
  ) {
    const templates = lines.trim().split(/\s*\n\s*/);
    this.count = templates.length;
    this.records = new Int32Array(RECORD * this.count);
    templates.forEach((line, i) => {
      this.records.set(recordOf(line, columns), RECORD * i);
    });
  }
}

function recordOf(line: string, columns: readonly string[]): number[] {
  const parts = line.split(" ");
  if (parts.length > MOST_PARTS) throw new Error(`more than ${MOST_PARTS} columns: ${line}`);
  return [hashText(line), parts.length, ...parts.flatMap((part) => cellOf(part, columns))];
}

/** Column, and distance in rows. */
function cellOf(part: string, columns: readonly string[]): [number, number] {
  const [, name, distance] = /^([A-Za-z]+)([-+][12])?$/.exec(part)!;
  const column = columns.indexOf(name!);
  if (column < 0) throw new Error(`no such column: ${part}`);
  return [column, Number(distance ?? 0)];
}
