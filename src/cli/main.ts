import { readFileSync } from "node:fs";
import { join } from "node:path";
import { lazyAnalyzer } from "../article/lazyAnalyzer";
import { run } from "./run";

const { stdin, stdout, stderr, env, argv } = process;

/** models/ lies beside dist/, where this file is built to. */
const models = join(__dirname, "../models");
const analyze = lazyAnalyzer(
  {
    names: () => readFileSync(join(models, "names.model")),
    quotes: () => readFileSync(join(models, "quotes.model")),
  },
  (message) => stderr.write(`copydesk: ${message}\n`),
);

run(argv.slice(2), { stdin, stdout, stderr, colour: !env.NO_COLOR }, analyze).then((status) => {
  process.exitCode = status;
});
