import { analyzeFile } from "./analyzeFile";
import { type ArticleSink, arraySink, folderSink, singleSink } from "./articleSink";
import { type ArticleFile, findArticles } from "./findArticles";
import { type FindDecisions, findDecisions } from "./findDecisions";
import type { Invocation } from "./invocation";
import { createProgress } from "./progress";
import { OutputLost } from "./streams";

/** `copydesk annotate PATH…`: one FILE gives an article; several, a folder or a glob give an array; with `out`, a file each. */
export async function annotateFiles(
  paths: readonly string[],
  out: string | undefined,
  invocation: Invocation,
): Promise<void> {
  const { streams, report } = invocation;
  const found = await findArticles(paths, report);
  const decisions = findDecisions(invocation, found.root);
  const print = found.several ? arraySink(streams.stdout) : singleSink(streams.stdout);
  const sink = out === undefined ? print : folderSink(out, found);
  const progress = createProgress(streams, found.files.length, out !== undefined);
  try {
    for (const file of found.files) {
      await annotateFile(file, sink, invocation, decisions);
      progress.step();
    }
  } finally {
    progress.stop();
  }
  await sink.end();
}

async function annotateFile(
  file: ArticleFile,
  sink: ArticleSink,
  invocation: Invocation,
  decisions: FindDecisions,
): Promise<void> {
  try {
    const { article } = await analyzeFile(file, invocation, decisions);
    await sink.put(article, file);
  } catch (error) {
    if (error instanceof OutputLost) throw error;
    invocation.report.failure(file.id, error);
  }
}
