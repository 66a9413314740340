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

  /** A step for each gradient of a row that begins at `at`. */
  step(at: number, gradients: Float64Array, time: number): void {
    for (let y = 0; y < gradients.length; y++) {
      const gradient = gradients[y]!;
      if (gradient === 0) continue;
      const square = this.squares[at + y]! + gradient * gradient;
      const change = (this.rate * gradient) / Math.sqrt(square);
      this.squares[at + y] = square;
      this.values[at + y]! += change;
      this.delayed[at + y]! += time * change;
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
    this.features = new Parameters(rows * this.width, rate);
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
      features: this.features.averaged(this.time),
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
    const { width } = this;
    const length = rows.length;
    const { dropout } = this.options;
    const kept = dropout > 0 ? rows.map((row) => row.filter(() => this.random() >= dropout)) : rows;
    const beliefs = this.weigh(kept);
    const gradients = new Float64Array(width);
    for (let i = 0; i < length; i++) {
      for (let y = 0; y < width; y++)
        gradients[y] = beliefs.forward[i * width + y]! * beliefs.backward[i * width + y]!;
      toGradients(gradients, gold[i]!, weight);
      const row = kept[i]!;
      for (let k = 0; k < row.length; k++) this.features.step(row[k]! * width, gradients, this.time);
      if (i === 0) this.starts.step(0, gradients, this.time);
      if (i === length - 1) this.ends.step(0, gradients, this.time);
    }
    this.stepTransitions(beliefs, gold, weight);
    this.time++;
  }

  private stepTransitions({ own, forward, backward, odds }: Beliefs, gold: Uint8Array, weight: number): void {
    const { width } = this;
    const pairs = new Float64Array(width * width);
    for (let i = 1; i < gold.length; i++) {
      for (let a = 0; a < width; a++)
        for (let b = 0; b < width; b++)
          pairs[a * width + b] =
            forward[(i - 1) * width + a]! *
            odds[a * width + b]! *
            own[i * width + b]! *
            backward[i * width + b]!;
      toGradients(pairs, gold[i - 1]! * width + gold[i]!, weight);
      this.transitions.step(0, pairs, this.time);
    }
  }

  /** The forward-backward algorithm on likelihoods, each token’s scaled to a sum of 1 (Rabiner 1989). */
  private weigh(rows: readonly Int32Array[]): Beliefs {
    const { width, allowed, mayStart, mayEnd } = this;
    const { values } = this.features;
    const length = rows.length;
    const odds = Float64Array.from(allowed, (may, i) => (may ? Math.exp(this.transitions.values[i]!) : 0));
    const own = new Float64Array(length * width);
    const forward = new Float64Array(length * width);
    const backward = new Float64Array(length * width);
    for (let i = 0; i < length; i++) {
      const row = rows[i]!;
      for (let k = 0; k < row.length; k++)
        for (let y = 0, at = row[k]! * width; y < width; y++) own[i * width + y]! += values[at + y]!;
      toLikelihoods(own, i * width, width);
      for (let b = 0; b < width; b++) {
        let sum = 0;
        if (i === 0) sum = mayStart[b] ? Math.exp(this.starts.values[b]!) : 0;
        else for (let a = 0; a < width; a++) sum += forward[(i - 1) * width + a]! * odds[a * width + b]!;
        forward[i * width + b] = sum * own[i * width + b]!;
      }
      toShares(forward, i * width, width);
    }
    for (let y = 0; y < width; y++)
      backward[(length - 1) * width + y] = mayEnd[y] ? Math.exp(this.ends.values[y]!) : 0;
    for (let i = length - 2; i >= 0; i--) {
      for (let a = 0; a < width; a++) {
        let sum = 0;
        for (let b = 0; b < width; b++)
          sum += odds[a * width + b]! * own[(i + 1) * width + b]! * backward[(i + 1) * width + b]!;
        backward[i * width + a] = sum;
      }
      toShares(backward, i * width, width);
    }
    return { own, forward, backward, odds };
  }
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

/** Turns likelihoods into how far each is from what is right; what is too small to matter becomes 0. */
function toGradients(likelihoods: Float64Array, right: number, weight: number): void {
  toShares(likelihoods, 0, likelihoods.length);
  for (let y = 0; y < likelihoods.length; y++) {
    const gradient = (y === right ? 1 : 0) - likelihoods[y]!;
    likelihoods[y] = Math.abs(gradient) < LEAST_GRADIENT ? 0 : gradient * weight;
  }
}
