import type { LinearModel } from "../src/tagger/quoteModel";
import { type SourceExample, softmax } from "./fitSources";

/** A choice that the ranker made: how sure it was before calibration, as scores, and whether it was right. */
export interface Judged {
  readonly kind: number;
  readonly scores: readonly number[];
  readonly right: readonly boolean[];
}

const TEMPERATURES = Array.from({ length: 41 }, (_, i) => 0.6 + i * 0.05);

export function judge(examples: readonly SourceExample[], model: LinearModel): Judged[] {
  const scores = new Map(
    Array.from(model.features, (feature, i) => [feature, model.weights[i]! * model.scale]),
  );
  return examples.map(({ kind, features, right }) => ({
    kind,
    right,
    scores: features.map((list) => list.reduce((sum, feature) => sum + (scores.get(feature) ?? 0), 0)),
  }));
}

/** For direct, mixed and indirect speech the temperature under which what happened is most likely (Guo et al. 2017). */
export function fitTemperatures(judged: readonly Judged[]): number[] {
  return [0, 1, 2].map((kind) => {
    const own = judged.filter((one) => one.kind === kind);
    const loss = (temperature: number): number =>
      own.reduce((sum, one) => sum - Math.log(Math.max(1e-9, rightOdds(one, temperature))), 0);
    return TEMPERATURES.reduce((best, next) => (loss(next) < loss(best) ? next : best), 1);
  });
}

function rightOdds({ scores, right }: Judged, temperature: number): number {
  const odds = softmax(scores.map((score) => score / temperature));
  return odds.reduce((sum, share, i) => sum + (right[i] ? share : 0), 0);
}

/** How sure the ranker says it is, against how often it is right. */
export interface ReliabilityRow {
  readonly from: number;
  readonly count: number;
  readonly meanConfidence: number;
  readonly right: number;
}

export function reliability(judged: readonly Judged[], temperatures: readonly number[]): ReliabilityRow[] {
  const made = judged.map(({ kind, scores, right }) => {
    const odds = softmax(scores.map((score) => score / temperatures[kind]!));
    const best = odds.indexOf(Math.max(...odds));
    return { confidence: odds[best]!, right: right[best] ? 1 : 0 };
  });
  return [0, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9].map((from) => {
    const to = from === 0 ? 0.4 : from === 0.9 ? 1.01 : from + 0.1;
    const own = made.filter(({ confidence }) => confidence >= from && confidence < to);
    const mean = (values: readonly number[]): number =>
      values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : 0;
    return {
      from,
      count: own.length,
      meanConfidence: mean(own.map(({ confidence }) => confidence)),
      right: mean(own.map(({ right }) => right)),
    };
  });
}
