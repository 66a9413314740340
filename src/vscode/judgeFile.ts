import { languages, RelativePattern, type TextDocument, workspace } from "vscode";
import type { Settings } from "../settings/settings";
import type { Verdict } from "./reading";

export interface Judgement {
  readonly verdict: Verdict;
  /** In newsroom words. */
  readonly reason: string;
}

/** A document, or a file that is not open. */
export type Judged = Pick<TextDocument, "uri" | "languageId">;

/** The reader’s own choice first, then the folders, then the language; null where the looks of the text decide. */
export function judgeFile(file: Judged, settings: Settings, chosen: boolean): Judgement | null {
  if (chosen) return { verdict: "article", reason: "read as an article because you asked" };
  if (matchesAny(file, settings.exclude))
    return { verdict: "excluded", reason: "left out by the setting copydesk.exclude" };
  if (matchesAny(file, settings.include))
    return { verdict: "article", reason: "taken in by the setting copydesk.include" };
  if (settings.detection === "never")
    return { verdict: "off", reason: "switched off by the setting copydesk.detection" };
  if (file.languageId === "news") return { verdict: "article", reason: "its language is News" };
  if (settings.detection === "always")
    return { verdict: "article", reason: "every plain text is read, as set in copydesk.detection" };
  return null;
}

/** Patterns count from the workspace folder of the file, or from the root where it is in none. */
export function matchesAny(file: Judged, globs: readonly string[]): boolean {
  if (globs.length === 0) return false;
  const folder = workspace.getWorkspaceFolder(file.uri);
  // the editor’s own matching looks at no more of a document than this
  const document = file as TextDocument;
  return globs.some(
    (glob) => languages.match({ pattern: folder ? new RelativePattern(folder, glob) : glob }, document) > 0,
  );
}
