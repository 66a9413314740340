import type { Choices } from "../src/quotes/sourceChoices";
import type { ChoiceFeatures } from "../src/quotes/sourceRanker";
import type { LinearModel } from "../src/tagger/quoteModel";
import { FeatureRows } from "./fitRoles";
import type { QuoteArticle } from "./quoteArticle";
import { contentOwners, tokensIn } from "./roleLabels";
import { randomNumbers } from "./trainSequence";

/** Settings found by cross-validation; the model card tells them. */
export const SOURCE_SETTINGS = { epochs: 6, rate: 0.02, seed: 1 };
export const SOURCE_LEAST = { seen: 2, weight: 0.02 };

/** A piece of content whose source is known: the features of each choice, and whether it is right. */
export interface SourceExample {
  readonly kind: number;
  readonly features: readonly Uint32Array[];
  readonly right: readonly boolean[];
}

/** The pieces that are content in the gold as well, and that have a right choice. */
export function sourceExamples(
  article: QuoteArticle,
  choices: Choices,
  reader: ChoiceFeatures,
): SourceExample[] {
  const owners = contentOwners(article);
  const { tokens } = article.reading.text;
  const features = reader.read(choices);
  return choices.pieces.flatMap((piece, index) => {
    const votes = new Map<object, number>();
    for (const owner of owners.slice(piece.first, piece.end))
      if (owner) votes.set(owner, (votes.get(owner) ?? 0) + 1);
    const [gold] = article.gold.attributions
      .filter((one) => 2 * (votes.get(one) ?? 0) >= piece.end - piece.first)
      .sort((a, b) => votes.get(b)! - votes.get(a)!);
    if (!gold) return [];
    const source = new Set((gold.source ?? []).flatMap((span) => tokensIn(tokens, span)));
    const [first, end] = [choices.begins[index]!, choices.begins[index + 1]!];
    const right = choices.candidates.slice(first, end).map((candidate) => {
      for (let i = candidate.first; i < candidate.end; i++) if (source.has(i)) return true;
      return false;
    });
    right.push(source.size === 0);
    if (!right.includes(true)) return [];
    const nobody = features[choices.candidates.length + index]!;
    return [{ kind: piece.kind, features: [...features.slice(first, end), nobody], right }];
  });
}

/** Softmax over the choices of each piece, by stochastic gradient with AdaGrad steps (Duchi, Hazan and Singer 2011). Deterministic. */
export function fitSources(examples: readonly SourceExample[]): LinearModel {
  const rows = new FeatureRows();
  const numbered = examples.map(({ features, right }) => ({
    right,
    rows: features.map((list) => Int32Array.from(list, (feature) => rows.rowOf(feature))),
  }));
  const kept = rows.frequent(SOURCE_LEAST.seen);
  const known = numbered.map(({ right, rows: choices }) => ({ right, choices: choices.map(kept.keep) }));
  const weights = new Float64Array(kept.count);
  const squares = new Float64Array(kept.count).fill(1);
  const random = randomNumbers(SOURCE_SETTINGS.seed);
  const order = known.map((_, i) => i);
  for (let epoch = 0; epoch < SOURCE_SETTINGS.epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    for (const index of order) step(known[index]!, weights, squares);
  }
  return quantize(weights, kept.features);
}

function step(
  { right, choices }: { readonly right: readonly boolean[]; readonly choices: readonly Int32Array[] },
  weights: Float64Array,
  squares: Float64Array,
): void {
  const odds = softmax(choices.map((rows) => rows.reduce((sum, row) => sum + weights[row]!, 0)));
  const rightOdds = odds.reduce((sum, share, i) => sum + (right[i] ? share : 0), 0);
  if (rightOdds === 0) return;
  choices.forEach((rows, i) => {
    const gradient = (right[i] ? odds[i]! / rightOdds : 0) - odds[i]!;
    if (Math.abs(gradient) < 1e-3) return;
    for (const row of rows) {
      squares[row]! += gradient * gradient;
      weights[row]! += (SOURCE_SETTINGS.rate * gradient) / Math.sqrt(squares[row]!);
    }
  });
}

export function softmax(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const exponents = scores.map((score) => Math.exp(score - top));
  const total = exponents.reduce((sum, value) => sum + value, 0);
  return exponents.map((value) => value / total);
}

function quantize(weights: Float64Array, features: readonly number[]): LinearModel {
  const scale = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-9) / 127;
  const kept = features.map((_, row) => row).filter((row) => Math.abs(weights[row]!) >= SOURCE_LEAST.weight);
  return {
    features: Uint32Array.from(kept, (row) => features[row]!),
    weights: Int8Array.from(kept, (row) => Math.round(weights[row]! / scale)),
    scale,
  };
}
