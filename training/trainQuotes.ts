import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { analyze } from "../src/article/analyze";
import { NameTagger } from "../src/mentions/tagNames";
import { QuoteReader } from "../src/quotes/reviseDrafts";
import { decodeModel } from "../src/tagger/modelFile";
import { decodeQuoteModel, encodeQuoteModel } from "../src/tagger/quoteModelFile";
import { reliability } from "./calibrate";
import { type QuotesGold, readCorpus } from "./corpus";
import type { Tally } from "./count";
import { fitQuotes } from "./fitQuotes";
import { readQuoteArticles } from "./quoteArticle";
import { quotesCard } from "./quotesCard";
import { scoreQuotes } from "./scoreQuotes";

const MODELS = join(__dirname, "../models");
/** Parts of the training set that are left out in turn. */
const FOLDS = 5;
const SCORED = [
  ["PolNeAR dev", "quotes/polnear.dev.jsonl.gz"],
  ["GUM news: Wikinews", "quotes/gum.news.jsonl.gz"],
] as const;

/** Learns to read quotes from PolNeAR; writes models/quotes.model and models/QUOTES_CARD.md. Names are read by models/names.model. */
export function trainQuotes(data: string, log: (line: string) => void): void {
  const tagger = new NameTagger(decodeModel(readFileSync(join(MODELS, "names.model"))));
  const articles = readQuoteArticles(data, "train", tagger);
  log(`${articles.length} articles`);
  const { model, folds } = fitQuotes(articles, FOLDS, log);
  const bytes = encodeQuoteModel(model);
  const score = (golds: readonly QuotesGold[], reader: QuoteReader | null): Tally => {
    const tally: Tally = new Map();
    for (const gold of golds) scoreQuotes(gold, analyze(gold.text, gold.id, { tagger, reader }), tally, []);
    return tally;
  };
  const left: Tally = new Map();
  for (const { articles: part, model: other } of folds) {
    const reader = new QuoteReader(other);
    for (const { gold } of part) scoreQuotes(gold, analyze(gold.text, gold.id, { tagger, reader }), left, []);
  }
  const reader = new QuoteReader(decodeQuoteModel(bytes));
  const scores = SCORED.map(([title, path]) => {
    const golds = readCorpus<QuotesGold>(join(data, path));
    return { title, rules: score(golds, null), learned: score(golds, reader) };
  });
  const title = `Cross-validation, ${FOLDS} folds of PolNeAR train`;
  const rules = score(
    articles.map(({ gold }) => gold),
    null,
  );
  const judged = folds.flatMap((fold) => fold.judged);
  writeFileSync(join(MODELS, "quotes.model"), bytes);
  writeFileSync(
    join(MODELS, "QUOTES_CARD.md"),
    quotesCard({
      bytes,
      model,
      articles: articles.length,
      scores: [{ title, rules, learned: left }, ...scores],
      reliability: ["direct", "mixed", "indirect"].map((name, kind) => ({
        name,
        rows: reliability(
          judged.filter((one) => one.kind === kind),
          model.temperatures,
        ),
      })),
    }),
  );
  log(`models/quotes.model: ${bytes.length} bytes; models/QUOTES_CARD.md tells how good it is`);
}
