import { combine } from "../tagger/hash";
import type { LinearModel } from "../tagger/quoteModel";
import { featuresOf, type Grid, gridOfRows, type Templates } from "../tagger/templates";
import { WeightTable } from "../tagger/weightTable";
import type { Choice } from "./sourceChoices";
import { CANDIDATE_TEMPLATES, NOBODY_TEMPLATES } from "./sourceFeatures";

/** Scores the choices for the source of a piece of content. */
export class SourceRanker {
  private readonly weights: WeightTable;

  constructor(private readonly model: LinearModel) {
    this.weights = new WeightTable(model.features, model.weights, 1);
  }

  /** One score a choice, for a piece of a kind of speech; the last choice is nobody. */
  score(choices: readonly Choice[], kind: number): number[] {
    const grid = gridOfRows(choices.map(({ facts }) => facts));
    const nobody = choices.length - 1;
    const named = Int32Array.from({ length: nobody }, (_, choice) => choice);
    return [
      ...this.scoreRows(CANDIDATE_TEMPLATES, grid, named, kind),
      ...this.scoreRows(NOBODY_TEMPLATES, grid, Int32Array.of(nobody), kind),
    ];
  }

  private scoreRows(templates: Templates, grid: Grid, rows: Int32Array, kind: number): number[] {
    const { weights } = this;
    const { length } = rows;
    const features = new Int32Array(length);
    const sums = new Int32Array(length * weights.size);
    for (let template = 0; template < templates.count; template++) {
      templates.read(template, grid, rows, features);
      weights.addAll(features, length, sums, weights.size);
      for (let i = 0; i < length; i++) features[i] = combine(features[i]!, kind);
      weights.addAll(features, length, sums, weights.size);
    }
    const scores = new Int32Array(length);
    for (let i = 0; i < length; i++) weights.unfold(sums, i * weights.size, scores, i);
    return Array.from(scores, (score) => score * this.model.scale);
  }
}

/** The features of each choice, for the trainer: each template as it is, then for this kind of speech. */
export function choiceFeatures(choices: readonly Choice[], kind: number): number[][] {
  const grid = gridOfRows(choices.map(({ facts }) => facts));
  return choices.map(({ candidate }, row) => {
    const features = featuresOf(candidate ? CANDIDATE_TEMPLATES : NOBODY_TEMPLATES, grid, row);
    return [...features, ...features.map((feature) => combine(feature, kind))];
  });
}
