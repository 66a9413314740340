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

  step(index: number, gradient: number, time: number): void {
    this.squares[index]! += gradient * gradient;
    const change = (this.rate * gradient) / Math.sqrt(this.squares[index]!);
    this.values[index]! += change;
    this.delayed[index]! += time * change;
  }

  averaged(time: number): Float32Array {
    return this.values.map((value, i) => value - this.delayed[i]! / time);
  }
}

class Trainer {
  private readonly width: number;
  private readonly features: Parameters;
  private readonly transitions: Parameters;
  private readonly starts: Parameters;
  private readonly ends: Parameters;
  private readonly allowed: Uint8Array;
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
    this.random = randomNumbers(seed);
  }

  train(sequences: readonly TrainingSequence[], onEpoch: (epoch: number) => void): Weights {
    const order = sequences.map((_, i) => i);
    for (let epoch = 1; epoch <= this.options.epochs; epoch++) {
      this.shuffle(order);
      for (const index of order) this.visit(sequences[index]!);
      onEpoch(epoch);
    }
    const { labels, mayFollow } = this.options;
    const barred = (values: Float32Array, allowed: (i: number) => boolean): Float32Array =>
      values.map((value, i) => (allowed(i) ? value : -Infinity));
    return {
      labels,
      features: this.features.averaged(this.time),
      transitions: barred(this.transitions.averaged(this.time), (i) => this.allowed[i] === 1),
      starts: barred(this.starts.averaged(this.time), (i) => mayFollow(null, labels[i]!)),
      ends: barred(this.ends.averaged(this.time), (i) => mayFollow(labels[i]!, null)),
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
    const kept = rows.map((row) =>
      this.options.dropout > 0 ? row.filter(() => this.random() >= this.options.dropout) : row,
    );
    const scores = new Float64Array(length * width);
    kept.forEach((row, i) => {
      for (const feature of row)
        for (let y = 0; y < width; y++) scores[i * width + y]! += this.features.values[feature * width + y]!;
    });
    const { forward, backward, total } = this.forwardBackward(scores, length);
    for (let i = 0; i < length; i++) {
      for (let y = 0; y < width; y++) {
        const expected = Math.exp(forward[i * width + y]! + backward[i * width + y]! - total);
        const gradient = ((gold[i] === y ? 1 : 0) - expected) * weight;
        if (Math.abs(gradient) < 1e-4) continue;
        for (const feature of kept[i]!) this.features.step(feature * width + y, gradient, this.time);
        if (i === 0) this.starts.step(y, gradient, this.time);
        if (i === length - 1) this.ends.step(y, gradient, this.time);
      }
    }
    this.stepTransitions(scores, forward, backward, total, gold, weight);
    this.time++;
  }

  private stepTransitions(
    scores: Float64Array,
    forward: Float64Array,
    backward: Float64Array,
    total: number,
    gold: Uint8Array,
    weight: number,
  ): void {
    const { width } = this;
    for (let i = 1; i < gold.length; i++) {
      for (let a = 0; a < width; a++) {
        for (let b = 0; b < width; b++) {
          if (!this.allowed[a * width + b]) continue;
          const score =
            forward[(i - 1) * width + a]! +
            this.transitions.values[a * width + b]! +
            scores[i * width + b]! +
            backward[i * width + b]!;
          const gradient = ((gold[i - 1] === a && gold[i] === b ? 1 : 0) - Math.exp(score - total)) * weight;
          if (Math.abs(gradient) > 1e-4) this.transitions.step(a * width + b, gradient, this.time);
        }
      }
    }
  }

  private forwardBackward(
    scores: Float64Array,
    length: number,
  ): { forward: Float64Array; backward: Float64Array; total: number } {
    const { width, allowed } = this;
    const { labels, mayFollow } = this.options;
    const forward = new Float64Array(length * width).fill(-Infinity);
    const backward = new Float64Array(length * width).fill(-Infinity);
    for (let y = 0; y < width; y++) {
      if (mayFollow(null, labels[y]!)) forward[y] = scores[y]! + this.starts.values[y]!;
      if (mayFollow(labels[y]!, null)) backward[(length - 1) * width + y] = this.ends.values[y]!;
    }
    for (let i = 1; i < length; i++) {
      for (let b = 0; b < width; b++) {
        let sum = -Infinity;
        for (let a = 0; a < width; a++)
          if (allowed[a * width + b])
            sum = logAdd(sum, forward[(i - 1) * width + a]! + this.transitions.values[a * width + b]!);
        forward[i * width + b] = sum + scores[i * width + b]!;
      }
    }
    for (let i = length - 2; i >= 0; i--) {
      for (let a = 0; a < width; a++) {
        let sum = -Infinity;
        for (let b = 0; b < width; b++) {
          if (allowed[a * width + b])
            sum = logAdd(
              sum,
              this.transitions.values[a * width + b]! +
                scores[(i + 1) * width + b]! +
                backward[(i + 1) * width + b]!,
            );
        }
        backward[i * width + a] = sum;
      }
    }
    let total = -Infinity;
    for (let y = 0; y < width; y++)
      total = logAdd(total, forward[(length - 1) * width + y]! + backward[(length - 1) * width + y]!);
    return { forward, backward, total };
  }
}

function logAdd(a: number, b: number): number {
  if (a === -Infinity) return b;
  if (b === -Infinity) return a;
  return a > b ? a + Math.log1p(Math.exp(b - a)) : b + Math.log1p(Math.exp(a - b));
}
