import { combine } from "../tagger/hash";
import type { LinearModel } from "../tagger/quoteModel";
import { gridOfRows, type Templates } from "../tagger/templates";
import { WeightTable } from "../tagger/weightTable";
import type { Choice } from "./sourceChoices";
import { CANDIDATE_TEMPLATES, NOBODY_TEMPLATES } from "./sourceFeatures";

/** Scores the choices for the source of a piece of content. */
export class SourceRanker {
  private readonly weights: WeightTable;

  constructor(private readonly model: LinearModel) {
    this.weights = new WeightTable(model.features, model.weights, 1);
  }

  /** One score a choice, for a piece of a kind of speech. */
  score(choices: readonly Choice[], kind: number): number[] {
    const { weights } = this;
    const sums = new Int32Array(choices.length * weights.size);
    forEachTemplate(choices, (features, first) => {
      for (let i = 0, at = first * weights.size; i < features.length; i++, at += weights.size) {
        weights.add(features[i]!, sums, at);
        weights.add(combine(features[i]!, kind), sums, at);
      }
    });
    const scores = new Int32Array(choices.length);
    for (let i = 0; i < choices.length; i++) weights.unfold(sums, i * weights.size, scores, i);
    return Array.from(scores, (score) => score * this.model.scale);
  }
}

/** The features of each choice, for the trainer. */
export function choiceFeatures(choices: readonly Choice[], kind: number): number[][] {
  const lists: number[][] = choices.map(() => []);
  forEachTemplate(choices, (features, first) => {
    features.forEach((feature, i) => {
      lists[first + i]!.push(feature >>> 0);
    });
  });
  return lists.map((features) => [...features, ...features.map((feature) => combine(feature, kind))]);
}

/** Visits the features of each template for some choices, from the choice `first` on. They count twice: as they are, and for the kind of speech. */
function forEachTemplate(
  choices: readonly Choice[],
  visit: (features: Int32Array, first: number) => void,
): void {
  const grid = gridOfRows(choices.map(({ facts }) => facts));
  const nobody = choices.length - 1;
  const read = (templates: Templates, rows: Int32Array): void => {
    const features = new Int32Array(rows.length);
    for (let template = 0; template < templates.count; template++) {
      templates.read(template, grid, rows, features);
      visit(features, rows[0]!);
    }
  };
  if (nobody > 0)
    read(
      CANDIDATE_TEMPLATES,
      Int32Array.from({ length: nobody }, (_, i) => i),
    );
  read(NOBODY_TEMPLATES, Int32Array.of(nobody));
}
