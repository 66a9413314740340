import { combine, hashText } from "./hash";

/** A feature made of what some columns say, each at a place beside the token: `class-1 word`. */
export interface Template {
  readonly seed: number;
  readonly columns: Uint8Array;
  readonly offsets: Int8Array;
}

/** What stands in a column outside the sequence. */
const EDGE = 0x9e3779b9;

/** Reads templates, one a line: names of `columns`, each with the distance to the token (`word`, `word-1`, `word+2`). */
export function parseTemplates(lines: string, columns: readonly string[]): Template[] {
  return lines
    .trim()
    .split(/\s*\n\s*/)
    .map((line) => {
      const parts = line.split(" ").map((part) => /^([A-Za-z]+)([-+]\d)?$/.exec(part)!);
      const places = parts.map(([, name]) => columns.indexOf(name!));
      if (places.includes(-1)) throw new Error(`no such column: ${line}`);
      return {
        seed: hashText(line),
        columns: Uint8Array.from(places),
        offsets: Int8Array.from(parts, ([, , offset]) => Number(offset ?? 0)),
      };
    });
}

/** The hash of a template at index `i` of columns whose sequence runs from `first` to before `end`. */
export function featureAt(
  { seed, columns, offsets }: Template,
  values: readonly Uint32Array[],
  i: number,
  first: number,
  end: number,
): number {
  let hash = seed;
  for (let k = 0; k < columns.length; k++) {
    const at = i + offsets[k]!;
    hash = combine(hash, at < first || at >= end ? EDGE : values[columns[k]!]![at]!);
  }
  return hash;
}
