import { type Disposable, EventEmitter, type TextDocument, workspace } from "vscode";
import { Archive } from "../archive/archive";
import type { Remote } from "../archive/remote";
import type { Analyzer } from "../article/analyze";
import { detectNews } from "../article/detectNews";
import { summarizeArticle } from "../corpus/articleSummary";
import type { NewsArchive, ReadingProgress } from "./newsArchive";

/** Reads the articles of the open folders once, when first asked. */
export class FolderArchive implements NewsArchive, Disposable {
  private readonly changed = new EventEmitter<void>();
  private readonly archive = new Archive();
  private reading: Promise<void> | undefined;
  private readonly shown = new Map<string, number>();

  readonly onDidChange = this.changed.event;
  readonly ask: Remote;
  progress: ReadingProgress | null = null;

  constructor(private readonly analyze: Analyzer) {
    this.ask = new Proxy(this.archive, {
      get:
        (archive, method) =>
        async (...args: unknown[]) => {
          this.reading ??= this.readFolders();
          return (archive[method as keyof Archive] as (...args: unknown[]) => unknown).apply(archive, args);
        },
    }) as unknown as Remote;
  }

  async show(document: TextDocument): Promise<void> {
    const id = document.uri.toString();
    if (this.shown.get(id) === document.version) return;
    this.shown.set(id, document.version);
    this.put(id, document.getText());
    this.changed.fire();
  }

  dispose(): void {
    this.changed.dispose();
  }

  private async readFolders(): Promise<void> {
    const files = await workspace.findFiles("**/*.txt");
    for (const uri of files) {
      const text = new TextDecoder().decode(await workspace.fs.readFile(uri));
      if (detectNews(text, uri.path).isNews) this.put(uri.toString(), text);
    }
    this.changed.fire();
  }

  private put(id: string, text: string): void {
    this.archive.put([summarizeArticle(this.analyze(text, id), text)]);
  }
}
