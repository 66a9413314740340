import { type Disposable, EventEmitter, type Memento, type Uri, workspace } from "vscode";

const KEY = "chosenArticles";
/** The oldest choices are forgotten past this many files. */
const LIMIT = 500;

/** The files that the reader told Copydesk to read as articles; kept for the workspace, unsaved texts until they close. */
export class ChosenArticles implements Disposable {
  private readonly changed = new EventEmitter<Uri>();
  private readonly subscription = workspace.onDidCloseTextDocument((document) => {
    if (document.isUntitled && this.has(document.uri)) this.remove(document.uri);
  });

  readonly onDidChange = this.changed.event;

  constructor(private readonly memory: Memento) {}

  has(uri: Uri): boolean {
    return this.all().includes(uri.toString());
  }

  add(uri: Uri): Thenable<void> {
    return this.store(uri, [...this.without(uri), uri.toString()].slice(-LIMIT));
  }

  remove(uri: Uri): Thenable<void> {
    return this.store(uri, this.without(uri));
  }

  dispose(): void {
    this.subscription.dispose();
    this.changed.dispose();
  }

  private all(): readonly string[] {
    return this.memory.get<string[]>(KEY, []);
  }

  private without(uri: Uri): string[] {
    return this.all().filter((known) => known !== uri.toString());
  }

  private store(uri: Uri, all: string[]): Thenable<void> {
    const stored = this.memory.update(KEY, all);
    this.changed.fire(uri);
    return stored;
  }
}
