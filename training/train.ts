import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { analyze } from "../src/article/analyze";
import { WordReader } from "../src/mentions/nameFeatures";
import { NameTagger } from "../src/mentions/tagNames";
import { decodeModel, encodeModel } from "../src/tagger/modelFile";
import { type NamesGold, readCorpus } from "./corpus";
import type { Tally } from "./count";
import { crossValidate } from "./crossValidate";
import { fitNames, SETTINGS } from "./fitNames";
import { readKnowledge } from "./knowledge";
import { modelCard, type Scored } from "./modelCard";
import { labelledStretches } from "./nameSequences";
import { readTagged } from "./readTagged";
import { scoreNames } from "./scoreNames";
import { shoutedCopies } from "./shoutedCopies";
import { trainQuotes } from "./trainQuotes";

/*
 * npm run train -- --data DIR [--folds N] [--only names|quotes]
 * Learns to label names and then to read quotes from the annotated articles in DIR; writes models/. With --folds the card of
 * names also tells what models score on outlets that they have not seen, inside the training set.
 */

const WORLDWIDE = "ner/worldwide/worldwide.train.raw.jsonl.gz";
/** Gold data of other kinds of text, so that the model does not take a newsroom’s habits for the language. */
const OTHERS = [
  "ner/wikigold/wikigold.tsv.gz",
  "ner/crossner/politics.train.tsv.gz",
  "ner/crossner/politics.dev.tsv.gz",
  "ner/crossner/politics.test.tsv.gz",
];
const SCORED = [
  ["worldwide dev: outlets that training does not contain", "ner/worldwide/worldwide.dev.raw.jsonl.gz"],
  ["ieer: American and Malaysian newspapers of 1998", "ner/ieer/ieer.raw.jsonl.gz"],
  ["GUM news: Wikinews", "ner/gum_named/gum.news.raw.jsonl.gz"],
] as const;
const MODELS = join(__dirname, "../models");

function trainNames(data: string, folds: number): void {
  const knowledge = readKnowledge(data);
  const worldwide = readCorpus<NamesGold>(join(data, WORLDWIDE));
  const articles = [
    ...worldwide,
    ...shoutedCopies(worldwide),
    ...OTHERS.flatMap((path) => readTagged(join(data, path))),
  ];
  const scores: Scored[] = [];
  if (folds > 1)
    scores.push({
      title: `Cross-validation, ${folds} folds`,
      tally: crossValidate(worldwide, knowledge, folds, console.error),
    });

  const reader = new WordReader(knowledge);
  const model = fitNames(
    articles.flatMap((article) => labelledStretches(article, reader)),
    knowledge,
    console.error,
  );
  const bytes = encodeModel(model, knowledge.listNames);
  const tagger = new NameTagger(decodeModel(bytes));
  for (const [title, path] of SCORED.filter(([, file]) => existsSync(join(data, file))))
    scores.push({ title, tally: score(readCorpus<NamesGold>(join(data, path)), tagger) });

  mkdirSync(MODELS, { recursive: true });
  writeFileSync(join(MODELS, "names.model"), bytes);
  writeFileSync(
    join(MODELS, "MODEL_CARD.md"),
    modelCard({
      bytes,
      command: `npm run train -- --data DIR${folds > 1 ? ` --folds ${folds}` : ""}`,
      articles: articles.length,
      words: knowledge.words.size,
      features: model.rows.keys.length,
      lists: knowledge.lists.map(({ keys }, i) => ({ name: knowledge.listNames[i]!, size: keys.length })),
      settings: SETTINGS,
      scores,
    }),
  );
  console.error(`models/names.model: ${bytes.length} bytes; models/MODEL_CARD.md tells how good it is`);
}

function score(articles: readonly NamesGold[], tagger: NameTagger): Tally {
  const tally: Tally = new Map();
  for (const article of articles) scoreNames(article, analyze(article.text, article.id, tagger), tally, []);
  return tally;
}

const { values } = parseArgs({
  options: { data: { type: "string" }, folds: { type: "string", default: "0" }, only: { type: "string" } },
});
const { data, folds, only } = values;
if (data && (!only || only === "names" || only === "quotes")) {
  if (only !== "quotes") trainNames(data, Number(folds));
  if (only !== "names") trainQuotes(data, console.error);
} else {
  console.error(
    "Say where the annotated articles are: npm run train -- --data DIR [--folds N] [--only names|quotes]",
  );
  process.exitCode = 2;
}
