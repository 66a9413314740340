import type { Article } from "../article/article";
import { unheardSpeakers } from "../quotes/unheardSpeakers";
import type { ArticleFile } from "./findArticles";
import type { FindDecisions } from "./findDecisions";
import type { Invocation } from "./invocation";
import { readArticle } from "./readArticle";
import { printable } from "./tableLine";

/** Reads and analyzes one file as the reader has decided, with a warning where its text is damaged. */
export async function analyzeFile(
  file: ArticleFile,
  { streams, report, analyze }: Invocation,
  decisions: FindDecisions,
): Promise<{ article: Article; text: string }> {
  const { id, path } = file;
  const { text, damaged } = await readArticle(path, streams.stdin);
  if (damaged)
    report.warning(
      id,
      "not all UTF-8; what could not be read became \ufffd (convert it first, e.g. with iconv)",
    );
  const decided = await decisions(file);
  const article = analyze(text, id, decided);
  for (const { reason } of unheardSpeakers(text, article, decided.speakers))
    report.warning(id, `a speaker that you assigned is left out: ${printable(reason)}`);
  return { article, text };
}
