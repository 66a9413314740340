import { addWeights, type SequenceModel } from "./sequenceModel";
import type { Templates } from "./templates";

/** Bounds the memory that the sums of a block take between texts: some 2 MB. */
const MOST_SUMS = 20_000;

/** Adds up what a model gives the features of templates. The sums of a block of templates are kept between texts. */
export class TemplateScorer {
  private readonly sums: readonly Map<number, Int16Array>[];
  private readonly features: Uint32Array;
  /** The first template of no block. */
  private readonly rest: number;

  constructor(
    private readonly templates: Templates,
    private readonly model: SequenceModel,
  ) {
    this.sums = templates.blocks.map(() => new Map());
    this.features = new Uint32Array(templates.count);
    this.rest = templates.blocks.at(-1)?.to ?? 0;
  }

  /** Adds the weights of a row of the grid, before the scale of the model, to `sums` from index `at` on. */
  add(grid: Uint32Array, row: number, sums: Int32Array, at: number): void {
    const width = this.model.labels.length;
    const { blocks, count } = this.templates;
    for (let block = 0; block < blocks.length; block++) {
      const known = this.sumsOf(block, grid, row);
      for (let label = 0; label < width; label++) sums[at + label]! += known[label]!;
    }
    this.templates.read(grid, row, this.features, this.rest, count);
    for (let t = this.rest; t < count; t++) addWeights(this.model, this.features[t]!, sums, at);
  }

  private sumsOf(index: number, grid: Uint32Array, row: number): Int16Array {
    const block = this.templates.blocks[index]!;
    const known = this.sums[index]!;
    const key = this.templates.keyOf(grid, row, block);
    let sums = known.get(key);
    if (!sums) {
      if (known.size >= MOST_SUMS) known.clear();
      sums = new Int16Array(this.model.labels.length);
      this.templates.read(grid, row, this.features, block.from, block.to);
      for (let t = block.from; t < block.to; t++) addWeights(this.model, this.features[t]!, sums, 0);
      known.set(key, sums);
    }
    return sums;
  }
}
