import type { Analyzer } from "../article/analyze";
import type { Article } from "../article/article";
import type { ArticleFile } from "./findArticles";
import { readArticle } from "./readArticle";
import type { Report } from "./report";
import type { Streams } from "./streams";

/** Reads and analyzes one file, with a warning where its text is damaged. */
export async function analyzeFile(
  { id, path }: ArticleFile,
  { stdin }: Streams,
  report: Report,
  analyze: Analyzer,
): Promise<{ article: Article; text: string }> {
  const { text, damaged } = await readArticle(path, stdin);
  if (damaged)
    report.warning(
      id,
      "not all UTF-8; what could not be read became \ufffd (convert it first, e.g. with iconv)",
    );
  return { article: analyze(text, id), text };
}
