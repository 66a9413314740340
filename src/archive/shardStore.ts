import { eachOf } from "./eachOf";
import type { FileArchive } from "./fileArchive";
import type { Remote } from "./remote";

/** Where shards are kept from one session to the next. Nobody sees a shard that is half written. */
export interface ShardStore {
  names(): Promise<string[]>;
  read(name: string): Promise<Uint8Array>;
  /** Null deletes it. */
  write(name: string, bytes: Uint8Array | null): Promise<void>;
}

const AT_ONCE = 4;
const never = new AbortController().signal;

/** Hands all that is kept to the archive; gives the names of shards that were damaged, whose files will be read anew. */
export async function loadShards(store: ShardStore, archive: Remote<FileArchive>): Promise<string[]> {
  const damaged: string[] = [];
  await eachOf(await store.names(), AT_ONCE, never, async (name) => {
    if (!(await archive.load(name, await store.read(name)))) damaged.push(name);
  });
  return damaged;
}

/** Keeps what has changed, shard by shard, so that other work goes between. */
export async function saveShards(store: ShardStore, archive: Remote<FileArchive>): Promise<void> {
  for (let shard = await archive.nextUnsaved(); shard; shard = await archive.nextUnsaved())
    await store.write(shard.name, shard.bytes);
}
