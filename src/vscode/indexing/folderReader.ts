import type { Disposable, LogOutputChannel } from "vscode";
import { WireBroken } from "../../archive/connect";
import type { FileArchive } from "../../archive/fileArchive";
import {
  type Files,
  type ReadingProgress,
  type ReadingWatch,
  readChanged,
  readFiles,
} from "../../archive/readFiles";
import type { Remote } from "../../archive/remote";
import { type ShardStore, saveShards } from "../../archive/shardStore";
import type { FileBatch } from "./folderEvents";

/** After a change nothing is kept on disk for so long, in ms: more may come. */
const PAUSE = 2000;
/** In a long reading something is kept this often, in ms, so that little is lost if it is cut off. */
const LONGEST = 30_000;

/** Reads folders into an archive, one task after the other, and keeps what was read. */
export class FolderReader implements Disposable {
  private stopping = new AbortController();
  private tasks: Promise<void> = Promise.resolve();
  private saving: Promise<void> = Promise.resolve();
  private saved = Date.now();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly watch: ReadingWatch = {
    report: (progress) => this.report(progress),
    passOver: (id, error) => this.log.error(`${id} cannot be read: ${error.message}`),
  };

  progress: ReadingProgress | null = null;

  constructor(
    private readonly files: Files,
    private readonly archive: Remote<FileArchive>,
    private readonly store: ShardStore | null,
    private readonly log: LogOutputChannel,
    private readonly changed: () => void,
  ) {}

  /** Looks at all files, and gives up for it what is under way. */
  readAll(): Promise<void> {
    this.stop();
    return this.enter((signal) => readFiles(this.files, this.archive, signal, this.watch));
  }

  /** Looks at all files and forgets what is known of them. */
  readAnew(): Promise<void> {
    this.stop();
    return this.enter(async (signal) => {
      await this.archive.retain([]);
      await readFiles(this.files, this.archive, signal, this.watch);
    });
  }

  follow({ changed, gone }: FileBatch): Promise<void> {
    return this.enter(async (signal) => {
      await readChanged(this.files, this.archive, changed, signal, this.watch);
      // last, so that a file that was only moved is not read again
      const lost = gone.length > 0 ? await this.archive.filesIn(gone) : [];
      await readChanged(this.files, this.archive, lost, signal, this.watch);
    });
  }

  /** What was read stays. */
  stop(): void {
    this.stopping.abort();
    this.stopping = new AbortController();
  }

  dispose(): void {
    this.stopping.abort();
    clearTimeout(this.timer);
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
      this.saveSoon();
    };
    this.tasks = this.tasks.then(task);
    return this.tasks;
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
