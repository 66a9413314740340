import { addToRows, Weights } from "./weights";

/*
 * Features are 32-bit hashes of a template and of what it sees, mixed with the multipliers of MurmurHash3 (Appleby 2011); four
 * rows at a time.
 */

function mix(hash: v128, cell: v128): v128 {
  const mixed = i32x4.mul(v128.xor(hash, cell), i32x4.splat(0x85ebca6b));
  return v128.xor(mixed, i32x4.shr_u(mixed, 15));
}

function finish(hash: v128): v128 {
  const mixed = i32x4.mul(hash, i32x4.splat(0xc2b2ae35));
  return v128.xor(mixed, i32x4.shr_u(mixed, 16));
}

/** Bytes of a template: seed, number of parts, then column and distance of each of up to five parts. */
const TEMPLATE: usize = 48;

/**
 * Writes the features of one template at `into`, one for each row of some runs of rows of a grid. The grid has its columns one
 * after the other, `height` cells each; a run is its first row and its length. Reads and writes up to three cells too many.
 */
export function readTemplate(
  template: usize,
  cells: usize,
  height: i32,
  runs: usize,
  runCount: i32,
  into: usize,
): void {
  const seed = i32x4.splat(load<i32>(template));
  const parts = load<i32>(template, 4);
  for (let run = runs; run < runs + 8 * runCount; run += 8) {
    const length = load<i32>(run, 4);
    const end = into + 4 * length;
    for (let k = 0; k < parts; k++) {
      const part = template + 8 + 8 * k;
      const row = load<i32>(part) * height + load<i32>(part, 4) + load<i32>(run);
      let cell = cells + 4 * row;
      for (let at = into; at < end; at += 16) {
        const hash = mix(k === 0 ? seed : v128.load(at), v128.load(cell));
        v128.store(at, k === parts - 1 ? finish(hash) : hash);
        cell += 16;
      }
    }
    into = end;
  }
}

/** Writes what the features of all templates weigh at `sums`, a row of sums for each row of the grid; `features` and `kept` have room for a number a row. */
export function scoreTemplates(
  templates: usize,
  count: i32,
  cells: usize,
  height: i32,
  runs: usize,
  runCount: i32,
  rows: i32,
  weights: Weights,
  features: usize,
  kept: usize,
  sums: usize,
): void {
  memory.fill(sums, 0, 16 * weights.eights * rows);
  for (let k = 0; k < count; k++) {
    readTemplate(templates + TEMPLATE * k, cells, height, runs, runCount, features);
    addToRows(weights, features, rows, kept, sums);
  }
}
