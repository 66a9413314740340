import { FileType, Uri, workspace } from "vscode";
import type { ShardStore } from "../../archive/shardStore";

/** Shards of versions that nobody has written for so long are deleted, in ms. */
const KEPT = 30 * 24 * 60 * 60 * 1000;
const SHARD = /^part-\d+$/;

/**
 * Keeps shards in a folder of their version, so that another version, which cannot read them, leaves them alone. A shard is
 * written beside and moved into place: a second window sees the old one or the new one.
 */
export class ShardFolder implements ShardStore {
  private readonly folder: Uri;

  constructor(
    private readonly home: Uri,
    private readonly version: string,
  ) {
    this.folder = Uri.joinPath(home, version);
  }

  async names(): Promise<string[]> {
    const entries = await list(this.folder);
    return entries.map(([name]) => name).filter((name) => SHARD.test(name));
  }

  async read(name: string): Promise<Uint8Array> {
    // a copy, because a view is sent with all of the buffer that it looks at
    return new Uint8Array(await workspace.fs.readFile(Uri.joinPath(this.folder, name)));
  }

  async write(name: string, bytes: Uint8Array | null): Promise<void> {
    const shard = Uri.joinPath(this.folder, name);
    if (bytes) {
      const beside = Uri.joinPath(this.folder, `${name}.${Math.random().toString(36).slice(2)}.tmp`);
      await workspace.fs.writeFile(beside, bytes);
      await workspace.fs.rename(beside, shard, { overwrite: true });
    } else await remove(shard);
  }

  /** Deletes what other versions and windows that crashed have left behind, once it is old. */
  async clean(): Promise<void> {
    const others = (await list(this.home)).filter(([name]) => name !== this.version);
    const own = (await list(this.folder)).filter(([name]) => !SHARD.test(name));
    const left = [
      ...others.map(([name]) => Uri.joinPath(this.home, name)),
      ...own.map(([name]) => Uri.joinPath(this.folder, name)),
    ];
    for (const uri of left) if (Date.now() - (await lastWritten(uri)) > KEPT) await remove(uri);
  }
}

async function list(folder: Uri): Promise<[string, FileType][]> {
  try {
    return await workspace.fs.readDirectory(folder);
  } catch {
    return [];
  }
}

async function remove(uri: Uri): Promise<void> {
  try {
    await workspace.fs.delete(uri, { recursive: true });
  } catch {
    // another window was first
  }
}

/** In ms. Of a folder, when something in it was: not every file system says that of the folder itself. */
async function lastWritten(uri: Uri): Promise<number> {
  const { mtime, type } = await workspace.fs.stat(uri);
  if (!(type & FileType.Directory)) return mtime;
  const inside = await Promise.all((await list(uri)).map(([name]) => lastWritten(Uri.joinPath(uri, name))));
  return Math.max(mtime, ...inside);
}
