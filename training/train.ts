import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { analyze } from "../src/article/analyze";
import { NameTagger } from "../src/mentions/tagNames";
import { decodeModel, encodeModel } from "../src/tagger/modelFile";
import type { NamesGold } from "./corpus";
import type { Tally } from "./count";
import { NameTrainer, SETTINGS } from "./fitNames";
import { readKnowledge } from "./knowledge";
import { modelCard, type Scored } from "./modelCard";
import { GoldReader } from "./nameSequences";
import { readNamesData } from "./namesData";
import { readNames } from "./readNames";
import { scoreNames } from "./scoreNames";
import { trainQuotes } from "./trainQuotes";

/*
 * npm run train -- --data DIR [--validate] [--only names|quotes]
 * Learns to label names and then to read quotes from the annotated articles in DIR; writes models/. With --validate the card of
 * names also tells what models score on outlets that they have not seen, inside the training set.
 */

const SCORED = [
  ["worldwide dev: outlets that training does not contain", "ner/worldwide/worldwide.dev.raw.jsonl.gz"],
  ["ieer: American and Malaysian newspapers of 1998", "ner/ieer/ieer.raw.jsonl.gz"],
  ["finer_ord test: company news", "ner/finer_ord/finer.test.tsv.gz"],
  ["GUM news: Wikinews", "ner/gum_named/gum.news.raw.jsonl.gz"],
] as const;
const MODELS = join(__dirname, "../models");

/** Parts that the first model is held out from in turn, so that the second sees its mistakes. */
const FOLDS = 5;

function trainNames(data: string, validate: boolean): void {
  const log = console.error;
  const knowledge = readKnowledge(data);
  const { news, examples } = readNamesData(data, new GoldReader(knowledge), FOLDS);
  const trainer = new NameTrainer(examples, knowledge, SETTINGS, log);
  const scores: Scored[] = [];
  if (validate) {
    const tally: Tally = new Map();
    for (let fold = 0; fold < FOLDS; fold++) {
      const held = news.filter((one) => one.fold === fold).map(({ gold }) => gold);
      score(held, new NameTagger(trainer.modelWithout(fold)), tally);
      log(`fold ${fold + 1} of ${FOLDS} scored`);
    }
    scores.push({ title: `Cross-validation by outlet, ${FOLDS} folds`, tally });
  }
  const bytes = encodeModel(trainer.model());
  const model = decodeModel(bytes);
  for (const [title, path] of SCORED.filter(([, file]) => existsSync(join(data, file))))
    scores.push({ title, tally: score(readNames(join(data, path)), new NameTagger(model), new Map()) });

  mkdirSync(MODELS, { recursive: true });
  writeFileSync(join(MODELS, "names.model"), bytes);
  writeFileSync(
    join(MODELS, "MODEL_CARD.md"),
    modelCard({
      bytes,
      command: `npm run train -- --data DIR${validate ? " --validate" : ""}`,
      articles: examples.length,
      model,
      settings: SETTINGS,
      scores,
    }),
  );
  log(`models/names.model: ${bytes.length} bytes; models/MODEL_CARD.md tells how good it is`);
}

/** Adds to `tally`. */
function score(articles: readonly NamesGold[], tagger: NameTagger, tally: Tally): Tally {
  for (const article of articles)
    scoreNames(article, analyze(article.text, article.id, { tagger }), tally, []);
  return tally;
}

const { values } = parseArgs({
  options: {
    data: { type: "string" },
    validate: { type: "boolean", default: false },
    only: { type: "string" },
  },
});
const { data, validate, only } = values;
if (data && (!only || only === "names" || only === "quotes")) {
  if (only !== "quotes") trainNames(data, validate);
  if (only !== "names") trainQuotes(data, console.error);
} else {
  console.error(
    "Say where the annotated articles are: npm run train -- --data DIR [--validate] [--only names|quotes]",
  );
  process.exitCode = 2;
}
