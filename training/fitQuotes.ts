import { QuoteReader } from "../src/quotes/reviseDrafts";
import { ChoiceFeatures } from "../src/quotes/sourceRanker";
import type { LinearModel, QuoteModel } from "../src/tagger/quoteModel";
import { fitTemperatures, type Judged, judge } from "./calibrate";
import { fitRoles } from "./fitRoles";
import { fitSources, type SourceExample, sourceExamples } from "./fitSources";
import type { QuoteArticle } from "./quoteArticle";
import { learnHabits } from "./wordHabits";

/** What one part of the articles teaches when it is left out. */
export interface Fold {
  readonly articles: readonly QuoteArticle[];
  /** Learned from all other articles. */
  readonly model: QuoteModel;
  readonly judged: readonly Judged[];
}

const NO_SOURCES: LinearModel = {
  features: new Uint32Array(),
  weights: new Int8Array(),
  scale: 1,
};

/**
 * Trains the reader of quotes. The ranker of sources learns from labels of articles that the labeller has not seen, so that
 * it knows the labeller’s errors; temperatures are fitted on what the ranker has not seen.
 */
export function fitQuotes(
  articles: readonly QuoteArticle[],
  folds: number,
  log: (line: string) => void,
): { readonly model: QuoteModel; readonly folds: readonly Fold[] } {
  const parts = Array.from({ length: folds }, (_, fold) => articles.filter((_, i) => i % folds === fold));
  const labelled = parts.map((part, fold) => {
    const model = withoutSources(articles.filter((_, i) => i % folds !== fold));
    log(`labels of fold ${fold + 1} of ${folds} done`);
    return { articles: part, model, examples: examplesOf(part, model) };
  });
  const done = labelled.map(({ articles: part, model, examples }, fold): Fold => {
    const others = labelled.filter((_, i) => i !== fold).flatMap((one) => one.examples);
    const sources = fitSources(others);
    return { articles: part, model: { ...model, sources }, judged: judge(examples, sources) };
  });
  const temperatures = fitTemperatures(done.flatMap(({ judged }) => judged));
  const sources = fitSources(labelled.flatMap(({ examples }) => examples));
  log("sources done");
  return {
    model: { ...withoutSources(articles), sources, temperatures },
    folds: done.map((fold) => ({ ...fold, model: { ...fold.model, temperatures } })),
  };
}

function withoutSources(articles: readonly QuoteArticle[]): QuoteModel {
  const words = learnHabits(articles);
  return { words, roles: fitRoles(articles, words), sources: NO_SOURCES, temperatures: [1, 1, 1] };
}

function examplesOf(articles: readonly QuoteArticle[], model: QuoteModel): SourceExample[] {
  const reader = new QuoteReader(model);
  const features = new ChoiceFeatures();
  return articles.flatMap((article) =>
    Array.from(reader.open(article.reading, article.drafts).choices, (choices) =>
      sourceExamples(article, choices, features),
    ).flat(),
  );
}
