import { combine } from "../tagger/hash";
import type { LinearModel } from "../tagger/quoteModel";
import { featuresOf, type Templates } from "../tagger/templates";
import { WeightTable } from "../tagger/weightTable";
import type { Choices } from "./sourceChoices";
import { CANDIDATE_TEMPLATES, NOBODY_TEMPLATES } from "./sourceFeatures";

/** Scores the choices for the sources of pieces of content. */
export class SourceRanker {
  private readonly weights: WeightTable;

  constructor(private readonly model: LinearModel) {
    this.weights = new WeightTable(model.features, model.weights, 1);
  }

  /** One score a choice. */
  score(choices: Choices): Float64Array {
    const scores = new Float64Array(choices.candidates.length);
    this.scoreRows(CANDIDATE_TEMPLATES, choices, rowsWhere(choices, true), scores);
    this.scoreRows(NOBODY_TEMPLATES, choices, rowsWhere(choices, false), scores);
    return scores;
  }

  private scoreRows(
    templates: Templates,
    { facts, kinds }: Choices,
    rows: Int32Array,
    scores: Float64Array,
  ): void {
    const { weights } = this;
    const { length } = rows;
    const features = new Int32Array(length);
    const sums = new Int32Array(length * weights.size);
    for (let template = 0; template < templates.count; template++) {
      templates.read(template, facts, rows, features);
      weights.addAll(features, length, sums, weights.size);
      for (let i = 0; i < length; i++) features[i] = combine(features[i]!, kinds[rows[i]!]!);
      weights.addAll(features, length, sums, weights.size);
    }
    const sum = new Int32Array(1);
    for (let i = 0; i < length; i++) {
      weights.unfold(sums, i * weights.size, sum, 0);
      scores[rows[i]!] = sum[0]! * this.model.scale;
    }
  }
}

/** The choices that are somebody, or those that are nobody. */
function rowsWhere({ candidates }: Choices, isSomebody: boolean): Int32Array {
  const rows: number[] = [];
  for (let row = 0; row < candidates.length; row++)
    if ((candidates[row] !== null) === isSomebody) rows.push(row);
  return Int32Array.from(rows);
}

/** The features of a choice, for the trainer: each template as it is, then for this kind of speech. */
export function choiceFeatures({ candidates, kinds, facts }: Choices, row: number): number[] {
  const features = featuresOf(candidates[row] ? CANDIDATE_TEMPLATES : NOBODY_TEMPLATES, facts, row);
  return [...features, ...Array.from(features, (feature) => combine(feature, kinds[row]!))];
}
