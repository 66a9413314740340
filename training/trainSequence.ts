/** One sequence to learn from: the rows of the features of each token, and the index of its label. */
export interface TrainingSequence {
  readonly rows: readonly Int32Array[];
  readonly gold: Uint8Array;
  /** How much it counts, 1 for gold data. */
  readonly weight: number;
}

export interface TrainingOptions {
  readonly labels: readonly string[];
  /** Whether label `b` may stand after label `a`; null is the edge of the sequence. */
  readonly mayFollow: (a: string | null, b: string | null) => boolean;
  readonly rows: number;
  readonly epochs: number;
  readonly rate: number;
  /** Share of the features that each visit leaves out (Hinton et al. 2012). */
  readonly dropout: number;
  readonly seed: number;
}

export interface Weights {
  readonly labels: readonly string[];
  /** `labels.length` a row. */
  readonly features: Float32Array;
  readonly transitions: Float32Array;
  readonly starts: Float32Array;
  readonly ends: Float32Array;
}

/** A repeatable stream of numbers from 0 to 1 (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * A linear-chain conditional random field by stochastic gradient with AdaGrad steps (Duchi, Hazan and Singer 2011), feature
 * dropout and averaged weights.
 */
export function trainSequence(
  sequences: readonly TrainingSequence[],
  options: TrainingOptions,
  onEpoch: (epoch: number) => void,
): Weights {
  return new Trainer(options).train(sequences, onEpoch);
}

class Parameters {
  readonly values: Float32Array;
  private readonly squares: Float32Array;
  private readonly delayed: Float32Array;

  constructor(
    size: number,
    private readonly rate: number,
  ) {
    this.values = new Float32Array(size);
    this.squares = new Float32Array(size).fill(1);
    this.delayed = new Float32Array(size);
  }

  /** A step at each of the gradients of a row that begins at `at`; `active` are those that are not 0. */
  step(at: number, gradients: Float64Array, active: readonly number[], time: number): void {
    const { values, squares, delayed, rate } = this;
    for (let k = 0; k < active.length; k++) {
      const y = active[k]!;
      const gradient = gradients[y]!;
      const square = squares[at + y]! + gradient * gradient;
      const change = (rate * gradient) / Math.sqrt(square);
      squares[at + y] = square;
      values[at + y]! += change;
      delayed[at + y]! += time * change;
    }
  }

  averaged(time: number): Float32Array {
    return this.values.map((value, i) => value - this.delayed[i]! / time);
  }
}

/** Smaller gradients change nothing. */
const LEAST_GRADIENT = 1e-3;

/** How likely each label is at each token, and what the likelihood of pairs is made of; each token’s share sums up to 1. */
interface Beliefs {
  readonly own: Float64Array;
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  readonly odds: Float64Array;
}

class Trainer {
  private readonly width: number;
  /** Weights from one row to the next: `width`, filled up to a multiple of four. */
  private readonly stride: number;
  private readonly features: Parameters;
  private readonly transitions: Parameters;
  private readonly starts: Parameters;
  private readonly ends: Parameters;
  private readonly allowed: Uint8Array;
  private readonly mayStart: readonly boolean[];
  private readonly mayEnd: readonly boolean[];
  private readonly random: () => number;
  private time = 1;

  constructor(private readonly options: TrainingOptions) {
    const { labels, mayFollow, rows, rate, seed } = options;
    this.width = labels.length;
    this.stride = 4 * Math.ceil(this.width / 4);
    this.features = new Parameters(rows * this.stride, rate);
    this.transitions = new Parameters(this.width * this.width, rate);
    this.starts = new Parameters(this.width, rate);
    this.ends = new Parameters(this.width, rate);
    this.allowed = Uint8Array.from(labels.flatMap((a) => labels.map((b) => (mayFollow(a, b) ? 1 : 0))));
    this.mayStart = labels.map((label) => mayFollow(null, label));
    this.mayEnd = labels.map((label) => mayFollow(label, null));
    this.random = randomNumbers(seed);
  }

  train(sequences: readonly TrainingSequence[], onEpoch: (epoch: number) => void): Weights {
    const order = sequences.map((_, i) => i);
    for (let epoch = 1; epoch <= this.options.epochs; epoch++) {
      this.shuffle(order);
      for (const index of order) this.visit(sequences[index]!);
      onEpoch(epoch);
    }
    const barred = (values: Float32Array, isAllowed: (i: number) => boolean): Float32Array =>
      values.map((value, i) => (isAllowed(i) ? value : -Infinity));
    return {
      labels: this.options.labels,
      features: withoutFilling(this.features.averaged(this.time), this.width, this.stride),
      transitions: barred(this.transitions.averaged(this.time), (i) => this.allowed[i] === 1),
      starts: barred(this.starts.averaged(this.time), (i) => this.mayStart[i]!),
      ends: barred(this.ends.averaged(this.time), (i) => this.mayEnd[i]!),
    };
  }

  private shuffle(order: number[]): void {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(this.random() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
  }

  private visit({ rows, gold, weight }: TrainingSequence): void {
    const { width, stride } = this;
    const length = rows.length;
    const kept = rows.map((row) => this.dropSome(row));
    const beliefs = this.weigh(kept);
    const gradients = new Float64Array(width);
    for (let i = 0; i < length; i++) {
      for (let y = 0; y < width; y++)
        gradients[y] = beliefs.forward[i * width + y]! * beliefs.backward[i * width + y]!;
      const active = toGradients(gradients, gold[i]!, weight);
      if (active.length === 0) continue;
      const row = kept[i]!;
      for (let k = 0; k < row.length; k++) this.features.step(row[k]! * stride, gradients, active, this.time);
      if (i === 0) this.starts.step(0, gradients, active, this.time);
      if (i === length - 1) this.ends.step(0, gradients, active, this.time);
    }
    this.stepTransitions(beliefs, gold, weight);
    this.time++;
  }

  /** The features that this visit does not leave out. */
  private dropSome(row: Int32Array): Int32Array {
    if (this.options.dropout === 0) return row;
    const { random } = this;
    const { dropout } = this.options;
    const kept = new Int32Array(row.length);
    let count = 0;
    for (let k = 0; k < row.length; k++) {
      kept[count] = row[k]!;
      if (random() >= dropout) count++;
    }
    return kept.subarray(0, count);
  }

  private stepTransitions({ own, forward, backward, odds }: Beliefs, gold: Uint8Array, weight: number): void {
    const { width, stride } = this;
    if (gold.length === 1) return;
    const pairs = new Float64Array(width * width);
    for (let i = 1; i < gold.length; i++) {
      for (let a = 0; a < width; a++)
        for (let b = 0; b < width; b++)
          pairs[a * width + b] =
            forward[(i - 1) * width + a]! *
            odds[a * width + b]! *
            own[i * stride + b]! *
            backward[i * width + b]!;
      const active = toGradients(pairs, gold[i - 1]! * width + gold[i]!, weight);
      this.transitions.step(0, pairs, active, this.time);
    }
  }

  /** The forward-backward algorithm on likelihoods, each token’s scaled to a sum of 1 (Rabiner 1989). */
  private weigh(rows: readonly Int32Array[]): Beliefs {
    const { width, stride, allowed, mayStart, mayEnd } = this;
    const length = rows.length;
    const odds = new Float64Array(allowed.length);
    if (length > 1)
      for (let i = 0; i < odds.length; i++) if (allowed[i]) odds[i] = Math.exp(this.transitions.values[i]!);
    const own = new Float64Array(length * stride);
    const forward = new Float64Array(length * width);
    const backward = new Float64Array(length * width);
    for (let i = 0; i < length; i++) {
      sumRows(this.features.values, rows[i]!, stride, own, i * stride);
      toLikelihoods(own, i * stride, width);
      for (let b = 0; b < width; b++) {
        let sum = 0;
        if (i === 0) sum = mayStart[b] ? Math.exp(this.starts.values[b]!) : 0;
        else for (let a = 0; a < width; a++) sum += forward[(i - 1) * width + a]! * odds[a * width + b]!;
        forward[i * width + b] = sum * own[i * stride + b]!;
      }
      toShares(forward, i * width, width);
    }
    for (let y = 0; y < width; y++)
      backward[(length - 1) * width + y] = mayEnd[y] ? Math.exp(this.ends.values[y]!) : 0;
    for (let i = length - 2; i >= 0; i--) {
      for (let a = 0; a < width; a++) {
        let sum = 0;
        for (let b = 0; b < width; b++)
          sum += odds[a * width + b]! * own[(i + 1) * stride + b]! * backward[(i + 1) * width + b]!;
        backward[i * width + a] = sum;
      }
      toShares(backward, i * width, width);
    }
    return { own, forward, backward, odds };
  }
}

/** Puts the sums of the rows into `sums` from index `at` on. Four columns at a time, which takes half as long as one. */
function sumRows(
  values: Float32Array,
  rows: Int32Array,
  stride: number,
  sums: Float64Array,
  at: number,
): void {
  for (let y = 0; y < stride; y += 4) {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let k = 0; k < rows.length; k++) {
      const from = rows[k]! * stride + y;
      a += values[from]!;
      b += values[from + 1]!;
      c += values[from + 2]!;
      d += values[from + 3]!;
    }
    sums[at + y] = a;
    sums[at + y + 1] = b;
    sums[at + y + 2] = c;
    sums[at + y + 3] = d;
  }
}

function withoutFilling(values: Float32Array, width: number, stride: number): Float32Array {
  const rows = values.length / stride;
  const dense = new Float32Array(rows * width);
  for (let row = 0; row < rows; row++)
    dense.set(values.subarray(row * stride, row * stride + width), row * width);
  return dense;
}

function toLikelihoods(scores: Float64Array, at: number, width: number): void {
  let top = -Infinity;
  for (let y = 0; y < width; y++) top = Math.max(top, scores[at + y]!);
  for (let y = 0; y < width; y++) scores[at + y] = Math.exp(scores[at + y]! - top);
}

function toShares(values: Float64Array, at: number, width: number): void {
  let sum = 0;
  for (let y = 0; y < width; y++) sum += values[at + y]!;
  if (sum > 0) for (let y = 0; y < width; y++) values[at + y]! /= sum;
}

/** Turns likelihoods into how far each is from what is right, and returns the indices of those that matter. */
function toGradients(likelihoods: Float64Array, right: number, weight: number): number[] {
  toShares(likelihoods, 0, likelihoods.length);
  const active: number[] = [];
  for (let y = 0; y < likelihoods.length; y++) {
    const gradient = (y === right ? 1 : 0) - likelihoods[y]!;
    likelihoods[y] = gradient * weight;
    if (Math.abs(gradient) >= LEAST_GRADIENT) active.push(y);
  }
  return active;
}
