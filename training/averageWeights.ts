import type { Weights } from "./trainSequence";

/**
 * The mean of several trainings of one labeller, which differ in the order of the texts and in what dropout left out: what was
 * chance in each of them cancels out. What is barred in all of them stays barred.
 */
export function averageWeights(trained: readonly Weights[]): Weights {
  const mean = (values: readonly Float32Array[]): Float32Array =>
    values[0]!.map((_, i) => values.reduce((sum, one) => sum + one[i]!, 0) / values.length);
  return {
    labels: trained[0]!.labels,
    features: mean(trained.map(({ features }) => features)),
    transitions: mean(trained.map(({ transitions }) => transitions)),
    starts: mean(trained.map(({ starts }) => starts)),
    ends: mean(trained.map(({ ends }) => ends)),
  };
}
