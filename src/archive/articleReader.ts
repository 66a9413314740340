import type { Analyzer } from "../article/analyze";
import type { DecisionFile } from "../decisions/decisionFile";
import type { FileContent, FileRecord, FolderDecisions } from "./fileRecord";
import { openFile, readFileText } from "./fileText";

/** Reads files as articles. Takes and gives plain data only, so that it can live in a worker, beside the archive and others of its kind. */
export class ArticleReader {
  private decided: ReadonlyMap<string, DecisionFile> = new Map();

  constructor(private readonly analyze: Analyzer) {}

  /** All decisions that hold for files that are read from now on. */
  decide(all: readonly FolderDecisions[]): void {
    this.decided = byFolder(all);
  }

  read(file: FileContent): FileRecord {
    const opened = openFile(file, this.decided);
    return { ...file.stamp, key: opened.key, summary: readFileText(file, opened, this.analyze) };
  }
}

export function byFolder(all: readonly FolderDecisions[]): ReadonlyMap<string, DecisionFile> {
  return new Map(all.map(({ folder, decisions }) => [folder, decisions]));
}
