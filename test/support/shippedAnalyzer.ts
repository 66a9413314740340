import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createAnalyzer } from "../../src/article/analyze";

/** Reads articles as the product does, with the model of this repository. */
export const analyze = createAnalyzer({ model: readFileSync(join(process.cwd(), "models/names.model")) });
