import { OUTCOMES } from "../src/mentions/foundName";
import { NAME_FACTS } from "../src/mentions/nameFacts";
import { weighOutcomes } from "../src/mentions/weighNames";
import { randomNumbers } from "./trainSequence";

/** A name that labels found, as `NameFacts` tells it, and the number of what it is. */
export interface JudgedName {
  readonly facts: Float32Array;
  readonly outcome: number;
}

const EPOCHS = 12;
/** Weights of the first epochs do not count in the mean. */
const WARM_UP = 2;
const RATE = 0.1;
/** Shrinks gradients, whose facts may be as large as 5. */
const STEP = 0.3;
const DECAY = 1e-5;
const SEED = 3;

/**
 * Weights of the facts for each outcome: multinomial logistic regression by stochastic gradient with AdaGrad steps, the mean
 * over epochs. Deterministic.
 */
export function fitLast(names: readonly JudgedName[]): Float32Array {
  const size = NAME_FACTS * OUTCOMES.length;
  const weights = new Float32Array(size);
  const squares = new Float64Array(size).fill(1);
  const mean = new Float64Array(size);
  const order = [...names];
  const random = randomNumbers(SEED);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    for (const name of order) step(name, weights, squares);
    if (epoch < WARM_UP) continue;
    weights.forEach((weight, i) => {
      mean[i]! += weight / (EPOCHS - WARM_UP);
    });
  }
  return Float32Array.from(mean);
}

function step({ facts, outcome }: JudgedName, weights: Float32Array, squares: Float64Array): void {
  const shares = weighOutcomes(facts, weights);
  shares.forEach((share, one) => {
    const error = (one === outcome ? 1 : 0) - share;
    for (let fact = 0; fact < NAME_FACTS; fact++) {
      const value = facts[fact]!;
      if (value === 0) continue;
      const at = fact * OUTCOMES.length + one;
      const gradient = STEP * error * value - DECAY * weights[at]!;
      squares[at]! += gradient * gradient;
      weights[at]! += (RATE * gradient) / Math.sqrt(squares[at]!);
    }
  });
}
