import { analyze } from "../src/article/analyze";
import { WordReader } from "../src/mentions/nameFeatures";
import { NameTagger } from "../src/mentions/tagNames";
import type { NamesGold } from "./corpus";
import type { Tally } from "./count";
import { fitNames } from "./fitNames";
import type { Knowledge } from "./knowledge";
import { labelledStretches } from "./nameSequences";
import { scoreNames } from "./scoreNames";

/** Trains on the articles of all outlets but some and scores on those, for every part of the outlets. */
export function crossValidate(
  articles: readonly NamesGold[],
  knowledge: Knowledge,
  folds: number,
  log: (line: string) => void,
): Tally {
  const outlets = [...new Set(articles.map(outletOf))];
  const foldOf = (article: NamesGold): number => outlets.indexOf(outletOf(article)) % folds;
  const tally: Tally = new Map();
  for (let fold = 0; fold < folds; fold++) {
    const reader = new WordReader(knowledge);
    const seen = articles.filter((article) => foldOf(article) !== fold);
    const stretches = seen.flatMap((article) => labelledStretches(article, reader));
    const tagger = new NameTagger(fitNames(stretches, knowledge, () => {}));
    for (const article of articles.filter((one) => foldOf(one) === fold))
      scoreNames(article, analyze(article.text, article.id, tagger), tally, []);
    log(`fold ${fold + 1} of ${folds} done`);
  }
  return tally;
}

/** The corpus names its articles `region_outlet_number`. */
function outletOf({ id }: NamesGold): string {
  return id.split("_").slice(0, 2).join("_");
}
