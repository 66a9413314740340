import { FeatureReader } from "../tagger/featureReader";
import { Kernel } from "../tagger/kernel";
import type { LinearModel } from "../tagger/quoteModel";
import type { Stretch } from "../tagger/templateGrid";
import { TemplateScorer } from "../tagger/templateScorer";
import { WeightTable } from "../tagger/weightTable";
import { type Choices, MOST_LISTED } from "./sourceChoices";
import { CANDIDATE_TEMPLATES, NOBODY_TEMPLATES } from "./sourceFeatures";

/** Scores the choices for the sources of pieces of content. */
export class SourceRanker {
  private readonly kernel = new Kernel();
  private readonly somebody: TemplateScorer;
  private readonly nobody: TemplateScorer;
  private readonly scale: number;

  constructor(model: LinearModel) {
    this.scale = model.scale;
    const weights = new WeightTable(this.kernel, model, 1);
    this.somebody = new TemplateScorer(this.kernel, CANDIDATE_TEMPLATES, weights, MOST_LISTED);
    this.nobody = new TemplateScorer(this.kernel, NOBODY_TEMPLATES, weights, MOST_LISTED);
  }

  /** One score a choice. */
  score(choices: Choices): Float64Array {
    const scores = new Float64Array(choices.candidates.length);
    this.scoreRuns(this.somebody, choices, somebodyIn(choices), scores);
    this.scoreRuns(this.nobody, choices, nobodyIn(choices), scores);
    return scores;
  }

  private scoreRuns(
    scorer: TemplateScorer,
    { facts }: Choices,
    runs: readonly Stretch[],
    scores: Float64Array,
  ): void {
    const { shorts } = this.kernel;
    let at = scorer.score(facts, runs, { first: 0, end: scores.length }) >> 1;
    for (const { first, end } of runs)
      for (let choice = first; choice < end; choice++) {
        scores[choice] = shorts[at]! * this.scale;
        at += scorer.width;
      }
  }
}

function somebodyIn({ begins }: Choices): Stretch[] {
  return begins.slice(1).map((end, i) => ({ first: begins[i]!, end: end - 1 }));
}

function nobodyIn({ begins }: Choices): Stretch[] {
  return begins.slice(1).map((end) => ({ first: end - 1, end }));
}

/** Reads the features of choices for the trainer. */
export class ChoiceFeatures {
  private readonly somebody = new FeatureReader(CANDIDATE_TEMPLATES, MOST_LISTED);
  private readonly nobody = new FeatureReader(NOBODY_TEMPLATES, MOST_LISTED);

  /** A list for each choice. */
  read(choices: Choices): Uint32Array[] {
    const all = { first: 0, end: choices.candidates.length };
    const lists = new Array<Uint32Array>(all.end);
    const take = (reader: FeatureReader, runs: readonly Stretch[]): void => {
      const features = reader.read(choices.facts, runs, all);
      let at = 0;
      for (const { first, end } of runs)
        for (let choice = first; choice < end; choice++) lists[choice] = features[at++]!;
    };
    take(this.somebody, somebodyIn(choices));
    take(this.nobody, nobodyIn(choices));
    return lists;
  }
}
