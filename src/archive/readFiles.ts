import type { ArticleReader } from "./articleReader";
import { WireBroken } from "./connect";
import { eachOf } from "./eachOf";
import type { FileArchive } from "./fileArchive";
import type { FileContent, FileStamp, FolderDecisions } from "./fileRecord";
import type { Remote } from "./remote";

/** Where the files of an archive lie. A file that cannot be had is null. */
export interface Files {
  /** Addresses of all files that may be articles. */
  list(signal: AbortSignal): Promise<string[]>;
  /** What the reader had decided when they were listed. */
  decisions(): readonly FolderDecisions[];
  stamp(id: string): Promise<FileStamp | null>;
  read(stamp: FileStamp): Promise<FileContent | null>;
}

/** How far the reading has come; the total is known once all files have been looked at. */
export interface ReadingProgress {
  readonly done: number;
  readonly total: number;
}

/** Who is told how the reading goes. */
export interface ReadingWatch {
  report(progress: ReadingProgress): void;
  /** A file that the archive could not read is passed over. */
  passOver(id: string, error: Error): void;
}

/** Who takes part in it. */
export interface Reading {
  readonly files: Files;
  readonly archive: Remote<FileArchive>;
  readonly reader: Remote<ArticleReader>;
  readonly watch: ReadingWatch;
}

/** Files that are looked at or read at the same time. */
const AT_ONCE = 8;
/** Files whose stamps are compared with one message. */
const BATCH = 100;

/** Brings the archive up to date with all files; rejects when it is aborted, and what was read until then stays. */
export async function readFiles(reading: Reading, signal: AbortSignal): Promise<void> {
  const { files, archive, reader } = reading;
  const ids = await files.list(signal);
  signal.throwIfAborted();
  await archive.decide(files.decisions());
  await reader.decide(files.decisions());
  await archive.retain(ids);
  await readChanged(reading, ids, signal);
}

/** The same for some files. */
export async function readChanged(
  reading: Reading,
  ids: readonly string[],
  signal: AbortSignal,
): Promise<void> {
  const { files, archive, reader, watch } = reading;
  const outdated = await findOutdated(files, archive, ids, signal);
  let done = 0;
  const total = outdated.length;
  if (total > 0) watch.report({ done, total });
  await eachOf(outdated, AT_ONCE, signal, async (stamp) => {
    const content = await files.read(stamp);
    if (!content) await archive.forget([stamp.id]);
    else if (!(await archive.recognize(content)))
      await reader.read(content).then(archive.accept, (error) => {
        if (error instanceof WireBroken) throw error;
        watch.passOver(stamp.id, error);
      });
    watch.report({ done: ++done, total });
  });
}

/** Has the archive make ready what the next questions want, piece by piece, so that others are answered between. */
export async function readAhead(archive: Remote<FileArchive>, signal: AbortSignal): Promise<void> {
  while (!signal.aborted && !(await archive.readAhead()));
}

async function findOutdated(
  files: Files,
  archive: Remote<FileArchive>,
  ids: readonly string[],
  signal: AbortSignal,
): Promise<FileStamp[]> {
  const outdated: FileStamp[] = [];
  for (let i = 0; i < ids.length; i += BATCH) {
    const found = new Map<string, FileStamp>();
    const gone: string[] = [];
    await eachOf(ids.slice(i, i + BATCH), AT_ONCE, signal, async (id) => {
      const stamp = await files.stamp(id);
      if (stamp) found.set(id, stamp);
      else gone.push(id);
    });
    if (gone.length > 0) await archive.forget(gone);
    for (const id of await archive.outdated([...found.values()])) outdated.push(found.get(id)!);
  }
  return outdated;
}
