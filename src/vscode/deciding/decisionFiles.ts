import {
  Disposable,
  EventEmitter,
  RelativePattern,
  type TextDocument,
  Uri,
  type WorkspaceFolder,
  workspace,
} from "vscode";
import { type Decisions, NO_DECISIONS } from "../../decisions/decisions";
import { decisionsFor } from "../../decisions/decisionsFor";
import { type EntitiesFile, readEntitiesFile } from "../../settings/readEntitiesFile";

const FILE = ".copydesk/entities.json";
/** The file, and the folder that it may come and go with. */
const WATCHED = ".copydesk{,/entities.json}";
/** How long the reader stops typing in a file of decisions before they hold, in ms. */
const PAUSE = 300;
/** So many files are looked for in all folders together. */
const MOST_FILES = 200;

/** A file of decisions as it is now: what an open document says goes before what is on the disk. */
export interface OpenDecisions extends EntitiesFile {
  readonly uri: Uri;
  readonly text: string;
}

/**
 * The files of decisions in the open folders, and beside articles outside them. For an article holds the one in the nearest folder
 * above it.
 */
export class DecisionFiles implements Disposable {
  /** By the address of the folder that holds `.copydesk`. */
  private readonly files = new Map<string, OpenDecisions>();
  private readonly watched = new Map<string, Disposable>();
  private readonly changed = new EventEmitter<void>();
  private readonly subscriptions: Disposable[];
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();

  /** Fires when decisions have changed for any article. */
  readonly onDidChange = this.changed.event;
  private opened: Promise<void> | undefined;

  constructor() {
    this.subscriptions = [
      this.changed,
      workspace.onDidOpenTextDocument((document) => this.noticeOpen(document)),
    ];
    for (const document of workspace.textDocuments) this.noticeOpen(document);
  }

  /** Resolves when the files of the open folders have been read; they are looked for when first something asks about an article. */
  ready(): Promise<void> {
    this.opened ??= this.open();
    return this.opened;
  }

  /** What the reader has decided about an article; nothing for an unsaved one. */
  of(uri: Uri): Decisions {
    const file = this.holding(uri);
    return file ? decisionsFor(file.decisions, pathFrom(file.uri, uri)) : NO_DECISIONS;
  }

  all(): OpenDecisions[] {
    return [...this.files.values()];
  }

  /** The file that holds for an article; undefined where there is none yet. */
  holding(article: Uri): OpenDecisions | undefined {
    void this.ready();
    const address = article.toString();
    for (let end = address.lastIndexOf("/"); end > 0; end = address.lastIndexOf("/", end - 1)) {
      const file = this.files.get(address.slice(0, end));
      if (file) return file;
    }
    return undefined;
  }

  /** The same, or where it is to be: in the folder that is open, or beside the article. Null for an unsaved one. */
  placeFor(article: Uri): Uri | null {
    if (article.scheme === "untitled") return null;
    const folder = workspace.getWorkspaceFolder(article)?.uri ?? Uri.joinPath(article, "..");
    return this.holding(article)?.uri ?? Uri.joinPath(folder, FILE);
  }

  /** Takes in what a file says now. */
  async reload(uri: Uri): Promise<void> {
    const key = folderAddress(uri);
    const text = unsavedText(uri) ?? (await textOf(uri));
    if (this.files.get(key)?.text === text) return;
    if (text === undefined) this.files.delete(key);
    else this.files.set(key, { uri, text, ...readEntitiesFile(text) });
    this.changed.fire();
  }

  dispose(): void {
    for (const timer of this.timers.values()) clearTimeout(timer);
    Disposable.from(...this.subscriptions, ...this.watched.values()).dispose();
  }

  private open(): Promise<void> {
    this.subscriptions.push(
      workspace.onDidChangeWorkspaceFolders(({ added }) => void this.openFolders(added)),
      workspace.onDidChangeTextDocument(({ document }) => this.reloadSoon(document.uri)),
      workspace.onDidCloseTextDocument((document) => this.reloadSoon(document.uri)),
      this.watch(`**/${WATCHED}`),
      this.watchFolders(),
    );
    return this.openFolders(workspace.workspaceFolders ?? []);
  }

  private async openFolders(folders: readonly WorkspaceFolder[]): Promise<void> {
    const found = await workspace.findFiles(`**/${FILE}`, null, MOST_FILES).then(undefined, () => []);
    // not all kinds of folders can be searched
    const expected = folders.map(({ uri }) => Uri.joinPath(uri, FILE));
    await Promise.all([...expected, ...found].map((uri) => this.reload(uri)));
  }

  /** A file of decisions is checked from when it is open. */
  private noticeOpen(document: TextDocument): void {
    if (document.uri.path.endsWith(`/${FILE}`)) void this.ready();
    this.watchBeside(document);
  }

  /** An article outside the open folders has its decisions in its own. */
  private watchBeside({ uri }: TextDocument): void {
    const folder = Uri.joinPath(uri, "..");
    const isOutside = uri.scheme !== "untitled" && !workspace.getWorkspaceFolder(uri);
    if (!isOutside || !/\.txt$/i.test(uri.path) || this.watched.has(folder.toString())) return;
    this.watched.set(folder.toString(), this.watch(new RelativePattern(folder, WATCHED)));
    void this.reload(Uri.joinPath(folder, FILE));
  }

  private watch(pattern: string | RelativePattern): Disposable {
    const watcher = workspace.createFileSystemWatcher(pattern);
    const reload = (uri: Uri): void =>
      void this.reload(Uri.joinPath(uri, uri.path.endsWith(".json") ? "" : "entities.json"));
    watcher.onDidCreate(reload);
    watcher.onDidChange(reload);
    watcher.onDidDelete(reload);
    return watcher;
  }

  /** The editor tells of a folder that is deleted, not of the files in it. */
  private watchFolders(): Disposable {
    const watcher = workspace.createFileSystemWatcher("**", true, true);
    watcher.onDidDelete((folder) => {
      for (const { uri } of this.all()) if (uri.path.startsWith(`${folder.path}/`)) void this.reload(uri);
    });
    return watcher;
  }

  private reloadSoon(uri: Uri): void {
    if (!uri.path.endsWith(`/${FILE}`)) return;
    clearTimeout(this.timers.get(uri.path));
    this.timers.set(
      uri.path,
      setTimeout(() => void this.reload(uri), PAUSE),
    );
  }
}

/** The path of an article from the folder that holds `.copydesk`. */
export function pathFrom(file: Uri, article: Uri): string {
  return article.path.slice(folderOf(file).path.replace(/\/$/, "").length + 1);
}

/** Of the folder that holds `.copydesk`, without a slash at its end, which that of a root has. */
export function folderAddress(file: Uri): string {
  return folderOf(file).toString().replace(/\/$/, "");
}

function folderOf(file: Uri): Uri {
  return Uri.joinPath(file, "../..");
}

/** A document without changes may be older than what somebody else has written. */
function unsavedText(uri: Uri): string | undefined {
  return workspace.textDocuments
    .find((document) => document.isDirty && document.uri.toString() === uri.toString())
    ?.getText();
}

/** Undefined where there is no such file. */
async function textOf(uri: Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(uri));
  } catch {
    return undefined;
  }
}
