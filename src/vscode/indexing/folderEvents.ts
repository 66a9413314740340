import { Disposable, EventEmitter, FileType, RelativePattern, Uri, workspace } from "vscode";

/** What has happened to files since the last batch, as addresses. */
export interface FileBatch {
  /** New or changed. */
  readonly changed: readonly string[];
  /** Files, and folders with all that was in them. */
  readonly gone: readonly string[];
}

/** Events are collected until none has come for so long, in ms. */
const PAUSE = 300;
/** More new folders than this are not looked into one by one. */
const MANY = 20;
const RULES = /\/\.(?:git)?ignore$/;
/** Settings, of Copydesk and of the editor, that decide on which files are read and how. */
const SETTINGS = [
  ...["index", "detection", "include", "exclude", "maxFileSize"].map((name) => `copydesk.${name}`),
  "files.exclude",
  "files.encoding",
  "search.useIgnoreFiles",
];

/** Tells, in batches, what happens to the files of the open folders. */
export class FolderEvents implements Disposable {
  private readonly batches = new EventEmitter<FileBatch>();
  private readonly rules = new EventEmitter<void>();
  private readonly subscription: Disposable;
  private readonly changed = new Set<string>();
  private readonly gone = new Set<string>();
  /** What is new and no text: folders, mostly. */
  private readonly made = new Set<string>();
  private timer: ReturnType<typeof setTimeout> | undefined;

  readonly onDidChangeFiles = this.batches.event;
  /** Which files are read, and how, has to be asked anew. */
  readonly onDidChangeRules = this.rules.event;

  constructor(private readonly admits: (uri: Uri) => boolean) {
    const watcher = workspace.createFileSystemWatcher("**");
    this.subscription = Disposable.from(
      this.batches,
      this.rules,
      watcher,
      watcher.onDidCreate((uri) => this.note(uri, "created")),
      watcher.onDidChange((uri) => this.note(uri, "changed")),
      watcher.onDidDelete((uri) => this.note(uri, "gone")),
      workspace.onDidChangeWorkspaceFolders(() => this.rules.fire()),
      workspace.onDidChangeConfiguration((event) => {
        if (SETTINGS.some((name) => event.affectsConfiguration(name))) this.rules.fire();
      }),
    );
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.subscription.dispose();
  }

  private note(uri: Uri, what: "created" | "changed" | "gone"): void {
    if (RULES.test(uri.path)) this.rules.fire();
    else if (what === "gone") this.gone.add(uri.toString());
    else if (this.admits(uri)) this.changed.add(uri.toString());
    else if (what === "created" && this.admits(Uri.joinPath(uri, "any.txt"))) this.made.add(uri.toString());
    clearTimeout(this.timer);
    if (this.gone.size + this.changed.size + this.made.size > 0)
      this.timer = setTimeout(() => void this.tell(), PAUSE);
  }

  private async tell(): Promise<void> {
    const made = [...this.made];
    const batch = { changed: [...this.changed], gone: [...this.gone] };
    for (const collected of [this.made, this.changed, this.gone]) collected.clear();
    if (made.length > MANY) return this.rules.fire();
    const inside = await Promise.all(made.map((id) => this.findIn(Uri.parse(id))));
    this.batches.fire({ ...batch, changed: [...batch.changed, ...inside.flat()] });
  }

  /** A folder that was moved here comes as one event. */
  private async findIn(uri: Uri): Promise<string[]> {
    try {
      const { type } = await workspace.fs.stat(uri);
      if (!(type & FileType.Directory)) return [];
      const found = await workspace.findFiles(new RelativePattern(uri, "**"));
      return found.filter((file) => this.admits(file)).map(String);
    } catch {
      return [];
    }
  }
}
