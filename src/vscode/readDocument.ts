import { languages, RelativePattern, type TextDocument, workspace } from "vscode";
import type { Analyzer } from "../article/analyze";
import { detectNews } from "../article/detectNews";
import type { Settings } from "../settings/settings";
import type { Reading, Verdict } from "./reading";

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

interface Judgement {
  readonly verdict: Verdict;
  readonly reason: string;
}

/** The reader’s own choice first, then the folders, then the language, then the looks of the text. */
function judge(document: TextDocument, source: string, settings: Settings, chosen: boolean): Judgement {
  const limit = settings.maxFileSize;
  if (source.length > limit * 1_000_000)
    return { verdict: "tooLarge", reason: `longer than ${limit} MB, the limit set in copydesk.maxFileSize` };
  if (chosen) return { verdict: "article", reason: "read as an article because you asked" };
  if (matchesAny(document, settings.exclude))
    return { verdict: "excluded", reason: "left out by the setting copydesk.exclude" };
  if (matchesAny(document, settings.include))
    return { verdict: "article", reason: "taken in by the setting copydesk.include" };
  if (settings.detection === "never")
    return { verdict: "off", reason: "switched off by the setting copydesk.detection" };
  if (document.languageId === "news") return { verdict: "article", reason: "its language is News" };
  if (settings.detection === "always")
    return { verdict: "article", reason: "every plain text is read, as set in copydesk.detection" };
  const { isNews, reason } = detectNews(source, document.isUntitled ? "" : document.uri.path);
  return { verdict: isNews ? "article" : "other", reason };
}

/** Patterns count from the workspace folder of the document, or from the root where it is in none. */
function matchesAny(document: TextDocument, globs: readonly string[]): boolean {
  const folder = workspace.getWorkspaceFolder(document.uri);
  return globs.some(
    (glob) => languages.match({ pattern: folder ? new RelativePattern(folder, glob) : glob }, document) > 0,
  );
}
