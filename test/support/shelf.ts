import { Archive } from "../../src/archive/archive";
import { remoteOf } from "../../src/archive/connect";
import type { ArticleSummary } from "../../src/corpus/articleSummary";
import { articleName } from "../../src/vscode/articleName";
import type { Shelf } from "../../src/vscode/trees/shelf";

/** All articles as the views see them, without an editor. `texts`: by id, of those that can be opened. */
export function shelfOf(
  summaries: readonly ArticleSummary[],
  texts: Readonly<Record<string, string>> = {},
): Shelf {
  const archive = new Archive();
  archive.put(summaries);
  type Method = (...args: readonly unknown[]) => unknown;
  return {
    ask: remoteOf(async (method, args) => (archive[method as keyof Archive] as Method)(...args)),
    nameOf: articleName,
    folderOf: (article) => article.split("/").slice(0, -1).join("/"),
    textOf: async (article) => texts[article] ?? null,
    surenessOf: () => 0.5,
  };
}
