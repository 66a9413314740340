import { type TextDocument, workspace } from "vscode";
import type { Analyzer } from "../article/analyze";
import { detectNews } from "../article/detectNews";
import type { Settings } from "../settings/settings";
import { type Judgement, judgeFile } from "./judgeFile";
import type { Reading } from "./reading";

/** Reads a document as an article unless its size, the reader’s decisions or its own looks speak against it. */
export function readDocument(
  document: TextDocument,
  settings: Settings,
  chosen: boolean,
  analyze: Analyzer,
): Reading {
  const source = document.getText();
  const { verdict, reason } = judge(document, source, settings, chosen);
  const article = verdict === "article" ? analyze(source, workspace.asRelativePath(document.uri)) : null;
  return { verdict, reason, source, article };
}

function judge(document: TextDocument, source: string, settings: Settings, chosen: boolean): Judgement {
  const limit = settings.maxFileSize;
  if (source.length > limit * 1_000_000)
    return { verdict: "tooLarge", reason: `longer than ${limit} MB, the limit set in copydesk.maxFileSize` };
  const judged = judgeFile(document, settings, chosen);
  if (judged) return judged;
  const { isNews, reason } = detectNews(source, document.isUntitled ? "" : document.uri.path);
  return { verdict: isNews ? "article" : "other", reason };
}
