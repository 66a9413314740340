import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { join } from "node:path";
import type { ModelFiles } from "../../article/lazyAnalyzer";

/** The models below `home`, the folder that Copydesk is installed in, read when they are wanted: a start waits for no file. */
export function modelFiles(home: string): ModelFiles {
  const file = (name: string) => readOnce(join(home, "models", name));
  return { names: file("names.model"), quotes: file("quotes.model") };
}

/**
 * In memory that workers share, so that none has a copy. It stays: the allocator of Linux, once it has taken back some megabytes in one
 * piece, leaves as much unused in each thread.
 */
function readOnce(path: string): () => Uint8Array {
  let kept: Uint8Array | undefined;
  return () => {
    kept ??= readShared(path);
    return kept;
  };
}

function readShared(path: string): Uint8Array {
  const file = openSync(path, "r");
  try {
    const bytes = new Uint8Array(new SharedArrayBuffer(fstatSync(file).size));
    for (let at = 0, read = 1; read > 0 && at < bytes.length; at += read)
      read = readSync(file, bytes, at, bytes.length - at, at);
    return bytes;
  } finally {
    closeSync(file);
  }
}
