import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createAnalyzer } from "../../src/article/analyze";

const models = join(process.cwd(), "models");

/** Reads articles as the product does, with the models of this repository. */
export const analyze = createAnalyzer({
  names: readFileSync(join(models, "names.model")),
  quotes: readFileSync(join(models, "quotes.model")),
});
