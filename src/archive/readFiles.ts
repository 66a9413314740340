import { WireBroken } from "./connect";
import { eachOf } from "./eachOf";
import type { FileArchive } from "./fileArchive";
import type { FileContent, FileStamp, FolderDecisions } from "./fileRecord";
import { gate } from "./gate";
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

/** Files that are looked at or read at the same time. */
const AT_ONCE = 8;
/** Files that the archive has been asked to read at the same time: a question that comes then waits for no more than these. */
const IN_ARCHIVE = 2;
/** Files whose stamps are compared with one message. */
const BATCH = 100;

/** Brings the archive up to date with all files; rejects when it is aborted, and what was read until then stays. */
export async function readFiles(
  files: Files,
  archive: Remote<FileArchive>,
  signal: AbortSignal,
  watch: ReadingWatch,
): Promise<void> {
  const ids = await files.list(signal);
  signal.throwIfAborted();
  await archive.decide(files.decisions());
  await archive.retain(ids);
  await readChanged(files, archive, ids, signal, watch);
}

/** The same for some files. */
export async function readChanged(
  files: Files,
  archive: Remote<FileArchive>,
  ids: readonly string[],
  signal: AbortSignal,
  watch: ReadingWatch,
): Promise<void> {
  const outdated = await findOutdated(files, archive, ids, signal);
  const enter = gate(IN_ARCHIVE);
  let done = 0;
  const total = outdated.length;
  if (total > 0) watch.report({ done, total });
  await eachOf(outdated, AT_ONCE, signal, async (stamp) => {
    const content = await files.read(stamp);
    await enter(() => (content ? archive.take(content) : archive.forget([stamp.id]))).catch((error) => {
      if (error instanceof WireBroken) throw error;
      watch.passOver(stamp.id, error);
    });
    watch.report({ done: ++done, total });
  });
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
