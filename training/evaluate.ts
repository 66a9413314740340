import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Analyzer, createAnalyzer } from "../src/article/analyze";
import { type Count, scoreOf, type Tally } from "./count";
import { chooseSets, type GoldSet } from "./goldSet";

/* `npm run evaluate -- --data DIR`: scores the engine on annotated articles, which are not part of this repository. */

const USAGE = `npm run evaluate -- --data DIR [--set NAME]… [--errors N] [--json]
  --data    folder of annotated articles: ner/, quotes/ and entities/ with their .jsonl.gz files
  --set     a set to score instead of the usual ones (an unknown name lists them)
  --errors  print the first N errors of each set
  --json    print figures for programs`;

interface Options {
  readonly data: string;
  readonly set: readonly string[];
  readonly errors: number;
  readonly json: boolean;
}

function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      data: { type: "string" },
      set: { type: "string", multiple: true, default: [] },
      errors: { type: "string", default: "0" },
      json: { type: "boolean", default: false },
    },
  });
  if (!values.data) throw new Error("where are the annotated articles? Give their folder with --data");
  const errors = Number(values.errors);
  if (!Number.isInteger(errors) || errors < 0) throw new Error("--errors takes a whole number");
  return { data: values.data, set: values.set, errors, json: values.json };
}

const MODELS = join(__dirname, "../models");
/** The engine as it ships: with the models of this repository. */
const analyze = createAnalyzer({
  names: readFileSync(join(MODELS, "names.model")),
  quotes: readFileSync(join(MODELS, "quotes.model")),
});

function evaluate({ data, set, errors, json }: Options): void {
  const figures: Record<string, Record<string, object>> = {};
  for (const goldSet of chooseSets(set, data)) {
    const { tally, report, summary } = scoreSet(goldSet, data);
    if (json) {
      figures[goldSet.name] = Object.fromEntries(
        [...tally].map(([measure, count]) => [measure, figure(count)]),
      );
      continue;
    }
    for (const line of report.slice(0, errors)) console.log(line);
    console.log(table(`${goldSet.name}: ${summary}`, tally));
  }
  if (json) console.log(JSON.stringify(figures, null, 2));
}

function scoreSet(goldSet: GoldSet, data: string): { tally: Tally; report: string[]; summary: string } {
  const tally: Tally = new Map();
  const report: string[] = [];
  let articles = 0;
  let characters = 0;
  let ms = 0;
  const annotate: Analyzer = (text, id) => {
    const start = performance.now();
    const article = analyze(text, id);
    ms += performance.now() - start;
    articles++;
    characters += text.length;
    return article;
  };
  goldSet.score(data, annotate, tally, report);
  const summary = `${articles} articles, ${(characters / 1e6).toFixed(2)} M characters read in ${(ms / 1000).toFixed(2)} s`;
  return { tally, report, summary };
}

function figure(count: Count): object {
  const { precision, recall, f1 } = scoreOf(count);
  return { precision, recall, f1, predicted: count.predicted, gold: count.gold };
}

function table(title: string, tally: Tally): string {
  const percent = (share: number): string => (100 * share).toFixed(1).padStart(7);
  const rows = [...tally].map(([measure, count]) => {
    const { precision, recall, f1 } = scoreOf(count);
    const sizes = [count.predicted, count.gold].map((size) => String(size).padStart(9)).join("");
    return `${measure.padEnd(32)}${percent(precision)}${percent(recall)}${percent(f1)}${sizes}`;
  });
  const head = `${"".padEnd(32)}      P      R     F1    found     gold`;
  return `\n${title}\n${head}\n${rows.join("\n")}`;
}

try {
  evaluate(readOptions(process.argv.slice(2)));
} catch (error) {
  console.error(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
  process.exitCode = 2;
}
