import type { Analyzer } from "../article/analyze";
import { summarizeArticle } from "../corpus/articleSummary";
import { Corpus } from "../corpus/corpus";
import { analyzeFile } from "./analyzeFile";
import { findArticles } from "./findArticles";
import { createProgress } from "./progress";
import type { Report } from "./report";
import type { Streams } from "./streams";

/** The articles at the paths as one corpus; holds one text at a time. A file that cannot be read is reported and left out. */
export async function gatherCorpus(
  paths: readonly string[],
  streams: Streams,
  report: Report,
  analyze: Analyzer,
): Promise<Corpus> {
  const corpus = new Corpus();
  const { files } = await findArticles(paths, report);
  const progress = createProgress(streams, files.length, true);
  try {
    for (const file of files) {
      try {
        const { article, text } = await analyzeFile(file, streams, report, analyze);
        corpus.put(summarizeArticle(article, text));
      } catch (error) {
        report.failure(file.id, error);
      }
      progress.step();
    }
  } finally {
    progress.stop();
  }
  return corpus;
}
