import type { Analyzer } from "../article/analyze";
import { analyzeFile } from "./analyzeFile";
import { type ArticleSink, arraySink, folderSink, singleSink } from "./articleSink";
import { type ArticleFile, findArticles } from "./findArticles";
import { createProgress } from "./progress";
import type { Report } from "./report";
import { OutputLost, type Streams } from "./streams";

/** `copydesk annotate PATH…`: one FILE gives an article; several, a folder or a glob give an array; with `out`, a file each. */
export async function annotateFiles(
  paths: readonly string[],
  out: string | undefined,
  streams: Streams,
  report: Report,
  analyze: Analyzer,
): Promise<void> {
  const found = await findArticles(paths, report);
  const print = found.several ? arraySink(streams.stdout) : singleSink(streams.stdout);
  const sink = out === undefined ? print : folderSink(out, found);
  const progress = createProgress(streams, found.files.length, out !== undefined);
  try {
    for (const file of found.files) {
      await annotateFile(file, sink, streams, report, analyze);
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
  streams: Streams,
  report: Report,
  analyze: Analyzer,
): Promise<void> {
  try {
    const { article } = await analyzeFile(file, streams, report, analyze);
    await sink.put(article, file);
  } catch (error) {
    if (error instanceof OutputLost) throw error;
    report.failure(file.id, error);
  }
}
