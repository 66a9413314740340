import { Disposable, type TextDocument, workspace } from "vscode";
import type { FileArchive } from "../../archive/fileArchive";
import type { Remote } from "../../archive/remote";
import { textPrint } from "../../archive/textPrint";
import { summarizeArticle } from "../../corpus/articleSummary";
import type { ArticleCache } from "../articleCache";
import type { DecisionFiles } from "../deciding/decisionFiles";
import { SELECTOR } from "../desk";
import type { Reading } from "../reading";

/** How long a document rests before the archive is told, in ms. */
const PAUSE = 500;

/** Lets open documents stand for the files that they were opened from: unsaved ones at once, others once they are asked about or edited. */
export class OpenDocuments implements Disposable {
  private archive: Remote<FileArchive> | undefined;
  private readonly shown = new Map<TextDocument, { reading: Reading; told: Promise<void> }>();
  private readonly resting = new Set<TextDocument>();
  private readonly subscription: Disposable;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly articles: ArticleCache,
    private readonly decisions: DecisionFiles,
    /** Told of a document that the archive has been told about. */
    private readonly changed: (document: TextDocument) => void,
  ) {
    this.subscription = Disposable.from(
      articles.onDidChangeArticle((document) => this.follow(document)),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) this.wait(document);
      }),
      workspace.onDidCloseTextDocument((document) => this.close(document)),
    );
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.subscription.dispose();
  }

  /** Tells an archive that has just been opened what the files do not say, and from now on all that changes. */
  async join(archive: Remote<FileArchive>): Promise<void> {
    const before = [...this.shown.keys()];
    const unsaved = workspace.textDocuments.filter(({ isDirty, isUntitled }) => isDirty || isUntitled);
    this.shown.clear();
    this.archive = archive;
    await Promise.all([...new Set([...before, ...unsaved])].map((document) => this.show(document)));
  }

  /** Resolves once the archive knows the document as it is; at once for one that stands for no file. */
  show(document: TextDocument): Promise<void> {
    if (!this.archive || document.isClosed || !mayHoldNews(document)) return Promise.resolve();
    const reading = this.articles.get(document);
    const known = this.shown.get(document);
    if (known?.reading === reading) return known.told;
    const id = document.uri.toString();
    const { article, source } = reading;
    const summary = article && summarizeArticle({ ...article, id }, source);
    const print = this.articles.isProvisional(document)
      ? null
      : textPrint(source, this.decisions.of(document.uri));
    const told = this.archive.cover(id, summary, print).then(() => this.changed(document));
    this.shown.set(document, { reading, told });
    return told;
  }

  /** Whether a document stands for this file. */
  has(id: string): boolean {
    return [...this.shown.keys()].some(({ uri }) => uri.toString() === id);
  }

  private wait(document: TextDocument): void {
    this.resting.add(document);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      for (const rested of this.resting) this.follow(rested);
      this.resting.clear();
    }, PAUSE);
  }

  /** Whoever asks for it hears of a failure; the archive is opened anew then. */
  private follow(document: TextDocument): void {
    this.show(document).catch(() => {});
  }

  private close(document: TextDocument): void {
    this.resting.delete(document);
    if (!this.shown.delete(document)) return;
    this.archive
      ?.uncover(document.uri.toString())
      .then(() => this.changed(document))
      .catch(() => {});
  }
}

/** Whether a document may hold an article of the archive. */
export function mayHoldNews(document: TextDocument): boolean {
  const { isUntitled, languageId, uri } = document;
  // not the old version beside a comparison, nor a page that an extension has made up
  const isOwn = isUntitled || uri.scheme === "file" || workspace.getWorkspaceFolder(uri) !== undefined;
  return isOwn && SELECTOR.some(({ language }) => language === languageId);
}
