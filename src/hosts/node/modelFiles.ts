import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ModelFiles } from "../../article/lazyAnalyzer";

/** The models below `home`, the folder that Copydesk is installed in, read when they are wanted: a start waits for no file. */
export function modelFiles(home: string): ModelFiles {
  const read = (name: string) => () => readFileSync(join(home, "models", name));
  return { names: read("names.model"), quotes: read("quotes.model") };
}
