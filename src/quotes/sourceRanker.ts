import { FeatureReader } from "../tagger/featureReader";
import { Kernel } from "../tagger/kernel";
import type { LinearModel } from "../tagger/quoteModel";
import type { Run } from "../tagger/templateGrid";
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

  /** A score for each candidate, then one a piece for nobody. */
  score(choices: Choices): Float64Array {
    const rows = rowsOf(choices);
    const scores = new Float64Array(rows.nobody.end);
    this.scoreRows(this.somebody, choices, rows.somebody, scores);
    this.scoreRows(this.nobody, choices, rows.nobody, scores);
    return scores;
  }

  private scoreRows(scorer: TemplateScorer, { facts }: Choices, rows: Run, scores: Float64Array): void {
    const { shorts } = this.kernel;
    let sum = scorer.score(facts, [rows]);
    for (let row = rows.first; row < rows.end; row++) {
      scores[row] = shorts[sum >> 1]! * this.scale;
      sum += scorer.rowBytes;
    }
  }
}

/** The rows of facts that candidates have, and those behind them. */
function rowsOf({ candidates, pieces }: Choices): { readonly somebody: Run; readonly nobody: Run } {
  const { length } = candidates;
  return { somebody: wholeRun(0, length), nobody: wholeRun(length, length + pieces.length) };
}

function wholeRun(first: number, end: number): Run {
  return { first, end, within: { first, end } };
}

/** Reads the features of choices for the trainer. */
export class ChoiceFeatures {
  private readonly somebody = new FeatureReader(CANDIDATE_TEMPLATES, MOST_LISTED);
  private readonly nobody = new FeatureReader(NOBODY_TEMPLATES, MOST_LISTED);

  /** A list for each candidate, then one a piece for nobody. */
  read(choices: Choices): Uint32Array[] {
    const { somebody, nobody } = rowsOf(choices);
    return [...this.somebody.read(choices.facts, [somebody]), ...this.nobody.read(choices.facts, [nobody])];
  }
}
