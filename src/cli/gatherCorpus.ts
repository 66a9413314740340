import { summarizeArticle } from "../corpus/articleSummary";
import { Corpus } from "../corpus/corpus";
import { analyzeFile } from "./analyzeFile";
import { findArticles } from "./findArticles";
import { findDecisions } from "./findDecisions";
import type { Invocation } from "./invocation";
import { createProgress } from "./progress";

/** The articles at the paths as one corpus; holds one text at a time. A file that cannot be read is reported and left out. */
export async function gatherCorpus(paths: readonly string[], invocation: Invocation): Promise<Corpus> {
  const { streams, report } = invocation;
  const corpus = new Corpus();
  const { files, root } = await findArticles(paths, report);
  const decisions = findDecisions(invocation, root);
  const progress = createProgress(streams, files.length, true);
  try {
    for (const file of files) {
      try {
        const { article, text } = await analyzeFile(file, invocation, decisions);
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
