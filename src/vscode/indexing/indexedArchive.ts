import { Disposable, EventEmitter, type LogOutputChannel, type TextDocument, Uri } from "vscode";
import type { Archive } from "../../archive/archive";
import { ArticleReader } from "../../archive/articleReader";
import { connect, remoteOf, WireBroken } from "../../archive/connect";
import type { FileArchive } from "../../archive/fileArchive";
import type { Wire } from "../../archive/port";
import type { ReadingProgress } from "../../archive/readFiles";
import { ReadingRoom } from "../../archive/readingRoom";
import type { Remote } from "../../archive/remote";
import { loadShards } from "../../archive/shardStore";
import type { LazyAnalyzer, ModelFiles } from "../../article/lazyAnalyzer";
import type { ArticleCache } from "../articleCache";
import type { ChosenArticles } from "../chosenArticles";
import type { DecisionFiles } from "../deciding/decisionFiles";
import type { NewsArchive } from "../newsArchive";
import { type FileBatch, FolderEvents } from "./folderEvents";
import type { FolderFiles } from "./folderFiles";
import { FolderReader } from "./folderReader";
import { mayHoldNews, OpenDocuments } from "./openDocuments";
import type { ShardFolder } from "./shardFolder";
import { startWhenIdle } from "./startWhenIdle";
import { archiveInPlace, openArchive, openReader, type Workers } from "./workers";

/** The least time between two announcements, in ms; longer while folders are read, because each makes lists ask anew. */
const RARELY = 300;
const WHILE_READING = 1000;
/** A worker that ended so often is not started again. */
const MOST_ENDS = 2;

export interface IndexParts {
  readonly workers: Workers;
  readonly models: ModelFiles;
  readonly analyze: LazyAnalyzer;
  readonly articles: ArticleCache;
  readonly files: FolderFiles;
  /** Null where there is no place to keep anything. */
  readonly openStore: () => Promise<ShardFolder | null>;
  readonly chosen: ChosenArticles;
  readonly decisions: DecisionFiles;
  readonly log: LogOutputChannel;
}

/** The articles of the open folders, read in the background from the first question on, and those of open documents. */
export class IndexedArchive implements NewsArchive, Disposable {
  private readonly changed = new EventEmitter<void>();
  private readonly documents: OpenDocuments;
  private readonly readers: ReadingRoom;
  private readonly idle: Disposable;
  private events: Disposable | undefined;
  private opened: Promise<Remote<FileArchive>> | undefined;
  private wire: Wire | undefined;
  private reader: FolderReader | undefined;
  private ends = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  readonly onDidChange = this.changed.event;
  readonly ask = remoteOf<Archive>((method, args) =>
    this.use((archive) => (archive as unknown as Methods)[method]!(...args)),
  );

  constructor(private readonly parts: IndexParts) {
    const { workers, models, analyze, log } = parts;
    this.readers = new ReadingRoom(
      { reader: new ArticleReader(analyze), isReady: analyze.isOpen },
      () => openReader(workers, models, analyze, log),
      workers.readers,
      (reason) => log.error(`a worker that reads articles ended: ${reason}`),
    );
    this.documents = new OpenDocuments(parts.articles, parts.decisions, (document) => this.follow(document));
    const isArticle = (document: TextDocument) =>
      mayHoldNews(document) && parts.articles.get(document).article !== null;
    this.idle = startWhenIdle(isArticle, () => void this.begin());
  }

  get progress(): ReadingProgress | null {
    return this.reader?.progress ?? null;
  }

  show(document: TextDocument): Promise<void> {
    return this.use(() => this.documents.show(document));
  }

  stop(): void {
    this.reader?.stop();
  }

  async readAgain(): Promise<void> {
    await this.use(async () => this.reader?.readAnew());
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.reader?.dispose();
    this.wire?.close();
    this.readers.close();
    for (const part of [this.changed, this.documents, this.idle, this.events]) part?.dispose();
  }

  /** Opens the archive where nobody has; asks once more where its worker ended over the question. */
  private async use<T>(work: (archive: Remote<FileArchive>) => Promise<T>): Promise<T> {
    try {
      return await work(await this.begin());
    } catch (error) {
      if (error instanceof WireBroken) return work(await this.begin());
      throw error;
    }
  }

  private begin(): Promise<Remote<FileArchive>> {
    if (!this.opened) {
      this.opened = this.open();
      // whoever asks hears of it
      this.opened.catch(() => {});
    }
    return this.opened;
  }

  private async open(): Promise<Remote<FileArchive>> {
    const { workers, files, log } = this.parts;
    const isLasting = this.ends < MOST_ENDS;
    const wire = isLasting ? await openArchive(workers, files.most(), log) : archiveInPlace();
    this.wire = wire;
    const archive = connect<FileArchive>(wire, (reason) => this.reopen(reason));
    const store = isLasting ? await this.load(archive) : null;
    await this.documents.join(archive);
    // its worker may have ended meanwhile
    if (!isLasting || this.wire !== wire) return archive;
    this.reader = new FolderReader(files, archive, this.readers, store, log, () => this.announce());
    this.events ??= this.watch();
    void this.reader.readAll();
    return archive;
  }

  /** Without the folders, once the worker has ended too often: what it fell over is in them. */
  private reopen(reason: string): void {
    this.ends++;
    this.parts.log.error(`the worker that keeps articles ended: ${reason}`);
    this.reader?.dispose();
    this.reader = undefined;
    this.wire = undefined;
    this.opened = undefined;
    void this.begin();
  }

  private async load(archive: Remote<FileArchive>): Promise<ShardFolder | null> {
    const store = await this.parts.openStore();
    if (!store) return null;
    const damaged = await loadShards(store, archive);
    if (damaged.length > 0)
      this.parts.log.warn(`read anew, because what was kept is damaged: ${damaged.join(", ")}`);
    return store;
  }

  private watch(): Disposable {
    const { files, chosen, decisions } = this.parts;
    const events = new FolderEvents((uri) => files.admits(uri));
    const readAll = () => void this.reader?.readAll();
    return Disposable.from(
      events,
      events.onDidChangeFiles((batch) => this.followFiles(batch)),
      events.onDidChangeRules(readAll),
      decisions.onDidChange(readAll),
      chosen.onDidChange((uri) => this.followFiles({ changed: [uri.toString()], gone: [] })),
    );
  }

  private followFiles({ changed, gone }: FileBatch): void {
    void this.reader?.follow({ changed: changed.filter((id) => !this.documents.has(id)), gone });
  }

  /** A file may have changed while a document stood for it. */
  private follow(document: TextDocument): void {
    this.announce();
    const id = document.uri.toString();
    if (document.isClosed && this.parts.files.admits(Uri.parse(id)))
      void this.reader?.follow({ changed: [id], gone: [] });
  }

  private announce(): void {
    this.timer ??= setTimeout(
      () => {
        this.timer = undefined;
        this.changed.fire();
      },
      this.progress ? WHILE_READING : RARELY,
    );
  }
}

type Methods = Readonly<Record<string, (...args: readonly unknown[]) => Promise<unknown>>>;
