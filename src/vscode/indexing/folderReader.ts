import type { Disposable, LogOutputChannel } from "vscode";
import { WireBroken } from "../../archive/connect";
import type { FileArchive } from "../../archive/fileArchive";
import {
  type Files,
  type Reading,
  type ReadingProgress,
  readAhead,
  readChanged,
  readFiles,
} from "../../archive/readFiles";
import type { ReadingRoom } from "../../archive/readingRoom";
import type { Remote } from "../../archive/remote";
import { type ShardStore, saveShards } from "../../archive/shardStore";
import type { FileBatch } from "./folderEvents";

/** After a change nothing is kept on disk for so long, in ms: more may come. */
const PAUSE = 2000;
/** In a long reading something is kept this often, in ms, so that little is lost if it is cut off. */
const LONGEST = 30_000;

/** Reads folders into an archive, one task after the other, and keeps what was read. */
export class FolderReader implements Disposable {
  private readonly disposed = new AbortController();
  private stopping = new AbortController();
  private tasks: Promise<void> = Promise.resolve();
  private saving: Promise<void> = Promise.resolve();
  private saved = Date.now();
  private ahead = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly reading: Reading;

  progress: ReadingProgress | null = null;

  constructor(
    files: Files,
    private readonly archive: Remote<FileArchive>,
    private readonly readers: ReadingRoom,
    private readonly store: ShardStore | null,
    private readonly log: LogOutputChannel,
    private readonly changed: () => void,
  ) {
    const watch = {
      report: (progress: ReadingProgress) => this.report(progress),
      passOver: (id: string, error: Error) => log.error(`${id} cannot be read: ${error.message}`),
    };
    this.reading = { files, archive, reader: readers, watch };
    this.workAhead();
  }

  /** Looks at all files, and gives up for it what is under way. */
  readAll(): Promise<void> {
    this.stop();
    return this.enter((signal) => this.readFolders(signal));
  }

  /** Looks at all files and forgets what is known of them. */
  readAnew(): Promise<void> {
    this.stop();
    return this.enter(async (signal) => {
      await this.archive.retain([]);
      await this.readFolders(signal);
    });
  }

  follow({ changed, gone }: FileBatch): Promise<void> {
    return this.enter(async (signal) => {
      await readChanged(this.reading, changed, signal);
      // last, so that a file that was only moved is not read again
      const lost = gone.length > 0 ? await this.archive.filesIn(gone) : [];
      await readChanged(this.reading, lost, signal);
    });
  }

  /** What was read stays. */
  stop(): void {
    this.stopping.abort();
    this.stopping = new AbortController();
  }

  dispose(): void {
    this.disposed.abort();
    this.stopping.abort();
    clearTimeout(this.timer);
  }

  /** The memory that many files take goes back at once. */
  private async readFolders(signal: AbortSignal): Promise<void> {
    try {
      await readFiles(this.reading, signal);
    } finally {
      this.readers.rest();
    }
  }

  private enter(work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    const { signal } = this.stopping;
    const task = async (): Promise<void> => {
      try {
        signal.throwIfAborted();
        await work(signal);
      } catch (error) {
        if (!signal.aborted && !(error instanceof WireBroken))
          this.log.error(`reading of folders: ${String(error)}`);
      }
      this.progress = null;
      this.changed();
      this.workAhead();
      this.saveSoon();
    };
    this.tasks = this.tasks.then(task);
    return this.tasks;
  }

  /** The first question after a change is to be answered at once. */
  private workAhead(): void {
    if (this.ahead || this.disposed.signal.aborted) return;
    this.ahead = true;
    readAhead(this.archive, this.disposed.signal)
      // a worker that ended is told of elsewhere
      .catch(() => {})
      .finally(() => {
        this.ahead = false;
      });
  }

  private report(progress: ReadingProgress): void {
    this.progress = progress;
    this.changed();
    if (Date.now() - this.saved > LONGEST) this.save();
  }

  private saveSoon(): void {
    clearTimeout(this.timer);
    if (!this.stopping.signal.aborted) this.timer = setTimeout(() => this.save(), PAUSE);
  }

  private save(): void {
    const { store, archive } = this;
    if (!store) return;
    this.saved = Date.now();
    this.saving = this.saving
      .then(() => saveShards(store, archive))
      .catch((error) => this.log.warn(`what was read could not be kept: ${String(error)}`));
  }
}
