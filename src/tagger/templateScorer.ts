import { addWeights, type SequenceModel } from "./sequenceModel";
import type { Templates } from "./templates";

/** Sums kept for each block, a power of two: some 70 KB a block for seven labels. */
const PLACES = 1 << 12;

/**
 * Adds up what a model gives the features of templates. The sums of a block of templates are kept between texts, each at the
 * place that its key tells, until another needs the place.
 */
export class TemplateScorer {
  private readonly keys: readonly Int32Array[];
  private readonly kept: readonly Int16Array[];
  private readonly features: Uint32Array;
  /** The first template of no block. */
  private readonly rest: number;

  constructor(
    private readonly templates: Templates,
    private readonly model: SequenceModel,
  ) {
    this.keys = templates.blocks.map(() => new Int32Array(PLACES));
    this.kept = templates.blocks.map(() => new Int16Array(PLACES * model.labels.length));
    this.features = new Uint32Array(templates.count);
    this.rest = templates.blocks.at(-1)?.to ?? 0;
  }

  /** Adds the weights of a row of the grid, before the scale of the model, to `sums` from index `at` on. */
  add(grid: Uint32Array, row: number, sums: Int32Array, at: number): void {
    const { templates, model, features } = this;
    const width = model.labels.length;
    for (let block = 0; block < this.keys.length; block++) {
      const from = this.placeOf(block, grid, row);
      const kept = this.kept[block]!;
      for (let label = 0; label < width; label++) sums[at + label]! += kept[from + label]!;
    }
    templates.read(grid, row, features, this.rest);
    for (let t = this.rest; t < features.length; t++) addWeights(model, features[t]!, sums, at);
  }

  /** Where the sums of a block for what it sees from a row begin. A key of 0, which marks a free place, is taken for 1. */
  private placeOf(index: number, grid: Uint32Array, row: number): number {
    const block = this.templates.blocks[index]!;
    const keys = this.keys[index]!;
    const key = this.templates.keyOf(grid, row, block) || 1;
    const place = key & (PLACES - 1);
    const from = place * this.model.labels.length;
    if (keys[place] === key) return from;
    keys[place] = key;
    const kept = this.kept[index]!;
    kept.fill(0, from, from + this.model.labels.length);
    this.templates.read(grid, row, this.features, block.from, block.to);
    for (let t = block.from; t < block.to; t++) addWeights(this.model, this.features[t]!, kept, from);
    return from;
  }
}
