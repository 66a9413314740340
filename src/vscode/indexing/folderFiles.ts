import { CancellationTokenSource, Uri, type WorkspaceFolder, workspace } from "vscode";
import type { FileContent, FileRules, FileStamp, FolderDecisions } from "../../archive/fileRecord";
import type { Files } from "../../archive/readFiles";
import type { Settings } from "../../settings/settings";
import type { ChosenArticles } from "../chosenArticles";
import type { DecisionFiles } from "../deciding/decisionFiles";
import type { SettingsReader } from "../settingsReader";
import { DecidedFolders } from "./decidedFolders";
import { FolderScope } from "./folderScope";
import { Slices } from "./slices";

/** A text of more bytes than this for each UTF-16 unit is none. */
const MOST_BYTES = 4;

/** The files of the open folders that may be articles. What is admitted is judged anew with each `list`. */
export class FolderFiles implements Files {
  private scopes = new Map<string, FolderScope>();
  /** As they were at the last `list`. */
  private decided = new DecidedFolders([]);

  constructor(
    private readonly settings: SettingsReader,
    private readonly chosen: ChosenArticles,
    private readonly decisionFiles: DecisionFiles,
    /** Told of a folder that holds more texts than are read. */
    private readonly overflow: (folder: WorkspaceFolder, limit: number) => void,
  ) {}

  async list(signal: AbortSignal): Promise<string[]> {
    const cancel = new CancellationTokenSource();
    signal.addEventListener("abort", () => cancel.cancel());
    const slices = new Slices();
    const scopes = new Map<string, FolderScope>();
    const ids = new Set<string>();
    for (const folder of workspace.workspaceFolders ?? []) {
      const settings = this.settingsIn(folder.uri);
      if (!settings["index.enabled"]) continue;
      const scope = await FolderScope.open(folder, settings, cancel.token);
      scopes.set(folder.uri.toString(), scope);
      const most = ids.size + settings["index.maxFiles"];
      for (const uri of await scope.find(cancel.token)) {
        await slices.breathe();
        if (isIn(uri, folder) && scope.rulesFor(uri, this.chosen.has(uri))) ids.add(uri.toString());
        if (ids.size <= most) continue;
        ids.delete(uri.toString());
        this.overflow(folder, settings["index.maxFiles"]);
        break;
      }
    }
    await this.decisionFiles.ready();
    this.decided = new DecidedFolders(this.decisionFiles.all());
    this.scopes = scopes;
    cancel.dispose();
    return [...ids];
  }

  /** The most that `list` may have. */
  most(): number {
    const folders = workspace.workspaceFolders ?? [];
    return folders.reduce((sum, { uri }) => sum + this.settingsIn(uri)["index.maxFiles"], 0);
  }

  /** Whether the reader wants none of the open folders to be read. */
  isOff(): boolean {
    const folders = workspace.workspaceFolders ?? [];
    return folders.length > 0 && folders.every(({ uri }) => !this.settingsIn(uri)["index.enabled"]);
  }

  /** Whether `list` would have a file that is not among those it has seen. */
  admits(uri: Uri): boolean {
    return this.rulesFor(uri) !== null && this.scopeOf(uri)?.excludes(uri) === false;
  }

  decisions(): readonly FolderDecisions[] {
    return this.decided.all();
  }

  async stamp(id: string): Promise<FileStamp | null> {
    const uri = Uri.parse(id);
    const rules = this.rulesFor(uri);
    if (!rules) return null;
    const manner = JSON.stringify([rules, this.decided.versionFor(id)]);
    try {
      const { mtime, size } = await workspace.fs.stat(uri);
      if (size > rules.longest * MOST_BYTES) return null;
      return { id, mtime, size, manner };
    } catch {
      return null;
    }
  }

  async read(stamp: FileStamp): Promise<FileContent | null> {
    const uri = Uri.parse(stamp.id);
    const rules = this.rulesFor(uri);
    if (!rules) return null;
    const decided = this.decided.placeOf(uri);
    try {
      // a copy, because a view is sent with all of the buffer that it looks at
      return { stamp, rules, decided, bytes: new Uint8Array(await workspace.fs.readFile(uri)) };
    } catch {
      return null;
    }
  }

  private settingsIn(folder: Uri): Settings {
    return this.settings.of({ uri: folder, languageId: "plaintext" });
  }

  private rulesFor(uri: Uri): FileRules | null {
    return this.scopeOf(uri)?.rulesFor(uri, this.chosen.has(uri)) ?? null;
  }

  private scopeOf(uri: Uri): FolderScope | undefined {
    return this.scopes.get(workspace.getWorkspaceFolder(uri)?.uri.toString() ?? "");
  }
}

/** And not in a folder inside it that is open as well. */
function isIn(uri: Uri, folder: WorkspaceFolder): boolean {
  return workspace.getWorkspaceFolder(uri)?.index === folder.index;
}
