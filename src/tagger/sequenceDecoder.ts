import type { Kernel } from "./kernel";
import type { SequenceModel } from "./sequenceModel";

/** Scores that lie further below the best are taken for so far, in natural logarithms; keeps products within 32 bits. */
const LOWEST = -20;

/** Reads the labels of sequences out of the sums of weights of their tokens, which a kernel holds. */
export class SequenceDecoder {
  private readonly labels: number;
  private readonly chain: number;
  private readonly scratch: number;
  private readonly path: number;
  private readonly shares: number;

  /** For sequences of up to `most` tokens. */
  constructor(
    private readonly kernel: Kernel,
    model: SequenceModel,
    most: number,
  ) {
    const { labels, scale } = model;
    this.labels = labels.length;
    const width = 8 * Math.ceil(labels.length / 8);
    this.chain = layChain(kernel, model, width);
    const vector = 4 * width;
    this.scratch = kernel.reserve((most + 3) * vector);
    this.shares = kernel.reserve(most * vector);
    this.path = kernel.reserve(most);
    kernel.floats[(this.chain >> 2) + 2] = scale;
  }

  /** The best labels of `rows` tokens whose sums are at the address `sums`; good until the next call. */
  bestPath(sums: number, rows: number): Uint8Array {
    const { kernel, chain, scratch, path } = this;
    kernel.run.decode(chain, sums, rows, scratch, path);
    return kernel.bytes.subarray(path, path + rows);
  }

  /** The probability of each label, as many numbers a token; good until the next call. */
  readShares(sums: number, rows: number): Float32Array {
    const { kernel, chain, scratch, shares, labels } = this;
    kernel.run.readShares(chain, sums, rows, scratch, shares);
    return kernel.floats.subarray(shares >> 2, (shares >> 2) + rows * labels);
  }
}

/** Writes what `kernel/chain.ts` reads of a model, but for the scale, and returns its address. */
function layChain(kernel: Kernel, model: SequenceModel, width: number): number {
  const { labels, transitions, starts, ends, scale } = model;
  const count = labels.length;
  const keep = (values: Float32Array, nothing: number): number => {
    const wide = new Float32Array((values.length / count) * width).fill(nothing);
    for (let i = 0; i < values.length; i++) wide[Math.floor(i / count) * width + (i % count)] = values[i]!;
    return kernel.keep(wide);
  };
  const turned = transitions.map((_, i) => transitions[(i % count) * count + Math.floor(i / count)]!);
  const exponents = Float32Array.from({ length: Math.ceil(-LOWEST / scale) + 1 }, (_, i) =>
    Math.exp(Math.max(LOWEST, -i * scale)),
  );
  return kernel.keep(
    Int32Array.of(
      count,
      width,
      0,
      keep(starts, -Infinity),
      keep(ends, -Infinity),
      keep(transitions, -Infinity),
      keep(starts.map(Math.exp), 0),
      keep(ends.map(Math.exp), 0),
      keep(transitions.map(Math.exp), 0),
      keep(turned.map(Math.exp), 0),
      kernel.keep(exponents),
      exponents.length - 1,
    ),
  );
}
