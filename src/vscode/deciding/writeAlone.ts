import { type FileType, Uri, workspace } from "vscode";

/** How long is waited between two looks at the folder, in ms. */
const PAUSE = 25;
/** A lock that stands for so long was left by a window that is gone, in ms; a change takes a small part of that. */
const STALE = 5000;
const LOCK = /\.lock$/;

/**
 * Works in a folder while no other window does that goes by this. The editor cannot make a file only where there is none, on no kind
 * of folder, so each window lays a lock of its own name and then looks for others (in the manner of Lamport’s bakery, 1974): alone, it
 * may work; else the one with the first name waits, and the others take theirs away and come again. Of two that are laid at once, one
 * at least sees the other. Where no lock can be laid the work is done all the same.
 */
export async function writeAlone<T>(folder: Uri, work: () => Promise<T>): Promise<T> {
  const own = await layAlone(folder);
  try {
    return await work();
  } finally {
    if (own) await remove(own);
  }
}

/** Null where no lock can be laid. */
async function layAlone(folder: Uri): Promise<Uri | null> {
  /** Since when each lock of others has been seen: clocks of folders differ. */
  const seen = new Map<string, number>();
  const name = `${Math.random().toString(36).slice(2)}.lock`;
  const own = Uri.joinPath(folder, name);
  let isLaid = false;
  for (;;) {
    const others = await listOthers(folder, name, seen);
    if (isLaid && others.length === 0) return own;
    if (isLaid && others.some((other) => other < name)) {
      await remove(own);
      isLaid = false;
    }
    if (!isLaid && others.length === 0) {
      isLaid = await lay(own);
      if (!isLaid) return null;
    } else await pause();
  }
}

async function lay(lock: Uri): Promise<boolean> {
  return workspace.fs.writeFile(lock, new Uint8Array()).then(
    () => true,
    () => false,
  );
}

/** The locks of others, but for those that nobody takes away, which are taken away. */
async function listOthers(folder: Uri, own: string, seen: Map<string, number>): Promise<string[]> {
  const entries = await workspace.fs.readDirectory(folder).then(undefined, (): [string, FileType][] => []);
  const others = entries.map(([name]) => name).filter((name) => LOCK.test(name) && name !== own);
  for (const gone of [...seen.keys()].filter((name) => !others.includes(name))) seen.delete(gone);
  for (const other of others) {
    if (!seen.has(other)) seen.set(other, Date.now());
    if (Date.now() - seen.get(other)! > STALE) await remove(Uri.joinPath(folder, other));
  }
  return others;
}

/** Of uneven length, so that two do not come again at the same moment. */
function pause(): Promise<void> {
  return new Promise((next) => setTimeout(next, PAUSE * (1 + Math.random())));
}

async function remove(lock: Uri): Promise<void> {
  await workspace.fs.delete(lock).then(undefined, () => {});
}
