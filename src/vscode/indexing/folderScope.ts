import { type CancellationToken, RelativePattern, Uri, type WorkspaceFolder, workspace } from "vscode";
import type { FileRules } from "../../archive/fileRecord";
import { type IgnoreFile, IgnoreRules } from "../../archive/ignoreRules";
import type { Settings } from "../../settings/settings";
import { decodeText } from "../../text/decodeText";
import { judgeFile, matchesAny } from "../judgeFile";
import { editorEncoding } from "./editorEncoding";
import { opensAsPlainText } from "./opensAsPlainText";

const TEXTS = "**/*.[tT][xX][tT]";
const TEXT = /\.txt$/i;

/** Which files of a workspace folder are read, as the settings and the ignore files are now. */
export class FolderScope {
  private readonly left: readonly string[];
  private readonly encoding: string;

  private constructor(
    private readonly folder: WorkspaceFolder,
    readonly settings: Settings,
    private readonly ignored: IgnoreRules,
  ) {
    const files = workspace.getConfiguration("files", { uri: folder.uri, languageId: "plaintext" });
    this.left = Object.entries(files.get<Record<string, unknown>>("exclude", {}))
      .filter(([, on]) => on === true)
      .map(([glob]) => glob);
    this.encoding = editorEncoding(files.get("encoding", "utf8"));
  }

  static async open(
    folder: WorkspaceFolder,
    settings: Settings,
    token: CancellationToken,
  ): Promise<FolderScope> {
    return new FolderScope(folder, settings, new IgnoreRules(await readIgnoreFiles(folder, token)));
  }

  /** One more than the reader wants at most, where there are more. Patterns of files.exclude are left out, nothing else. */
  async find(token: CancellationToken): Promise<Uri[]> {
    const limit = this.settings["index.maxFiles"] + 1;
    const found = await Promise.all(
      [TEXTS, ...this.settings.include].map((glob) =>
        workspace.findFiles(new RelativePattern(this.folder, glob), undefined, limit, token),
      ),
    );
    return found.flat();
  }

  /** How a file is to be read; null where it is none of those that are. */
  rulesFor(uri: Uri, chosen: boolean): FileRules | null {
    const file = { uri, languageId: "plaintext" };
    if (!TEXT.test(uri.path) && !(opensAsPlainText(uri.path) && matchesAny(file, this.settings.include)))
      return null;
    if (this.ignored.ignores(this.pathOf(uri))) return null;
    const judged = judgeFile(file, this.settings, chosen);
    if (judged && judged.verdict !== "article") return null;
    const longest = this.settings.maxFileSize * 1_000_000;
    return { wanted: judged !== null, longest, encoding: this.encoding };
  }

  /** Whether files.exclude leaves out a file, or a folder that it is in. */
  excludes(uri: Uri): boolean {
    if (this.left.length === 0) return false;
    const root = this.folder.uri.path;
    for (let { path } = uri; path.length > root.length; path = path.slice(0, path.lastIndexOf("/")))
      if (matchesAny({ uri: uri.with({ path }), languageId: "plaintext" }, this.left)) return true;
    return false;
  }

  private pathOf(uri: Uri): string {
    return uri.path.slice(this.folder.uri.path.length).replace(/^\//, "");
  }
}

async function readIgnoreFiles(folder: WorkspaceFolder, token: CancellationToken): Promise<IgnoreFile[]> {
  if (!workspace.getConfiguration("search", folder).get("useIgnoreFiles", true)) return [];
  const found = await workspace.findFiles(
    new RelativePattern(folder, "**/.{git,}ignore"),
    undefined,
    undefined,
    token,
  );
  // .gitignore goes before .ignore, which has the last word
  const inOrder = found.sort((a, b) => (a.path < b.path ? -1 : 1));
  const root = folder.uri.path;
  return Promise.all(
    inOrder.map(async (uri) => ({
      folder: Uri.joinPath(uri, "..").path.slice(root.length).replace(/^\//, ""),
      text: decodeText(await workspace.fs.readFile(uri)).text,
    })),
  );
}
