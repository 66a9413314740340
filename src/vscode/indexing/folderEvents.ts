import { Disposable, EventEmitter, FileType, RelativePattern, Uri, workspace } from "vscode";
import { eachOf } from "../../archive/eachOf";

/** What has happened to files since the last batch, as addresses. */
export interface FileBatch {
  /** New or changed. */
  readonly changed: readonly string[];
  /** Files, and folders with all that was in them. */
  readonly gone: readonly string[];
}

/** Events are collected until none has come for so long, in ms. */
const PAUSE = 300;
/** Where more than this is new beside texts, all files are asked for instead. */
const MANY = 1000;
const AT_ONCE = 8;
const never = new AbortController().signal;
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
  /** What is new or changed and no text, but may be a folder. */
  private readonly others = new Set<string>();
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
      watcher.onDidCreate((uri) => this.note(uri, this.changed)),
      // a folder too: one that was deleted and made again
      watcher.onDidChange((uri) => this.note(uri, this.changed)),
      watcher.onDidDelete((uri) => this.note(uri, this.gone)),
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

  private note(uri: Uri, into: Set<string>): void {
    if (RULES.test(uri.path)) this.rules.fire();
    else if (into === this.gone || this.admits(uri)) into.add(uri.toString());
    else if (this.admits(Uri.joinPath(uri, "any.txt"))) this.others.add(uri.toString());
    clearTimeout(this.timer);
    if (this.gone.size + this.changed.size + this.others.size > 0)
      this.timer = setTimeout(() => void this.tell(), PAUSE);
  }

  private async tell(): Promise<void> {
    const others = [...this.others];
    const batch = { changed: [...this.changed], gone: [...this.gone] };
    for (const collected of [this.others, this.changed, this.gone]) collected.clear();
    if (others.length > MANY) return this.rules.fire();
    const changed = new Set(batch.changed);
    await eachOf(others, AT_ONCE, never, async (id) => {
      for (const file of await this.findIn(Uri.parse(id))) changed.add(file);
    });
    this.batches.fire({ ...batch, changed: [...changed] });
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
