import type { LogOutputChannel } from "vscode";
import { FileArchive } from "../../archive/fileArchive";
import { pairPorts } from "../../archive/pairPorts";
import type { Wire } from "../../archive/port";
import { serve } from "../../archive/serve";
import type { Analyzer, ModelBytes } from "../../article/analyze";
import type { ModelFiles } from "../../article/lazyAnalyzer";

/** Starts a worker that serves an archive of at most so many articles; rejects where the editor allows none. */
export type StartWorker = (most: number) => Promise<Wire>;

/** An archive in a worker; in place, between other work, where there is none. */
export async function startArchive(
  startWorker: () => Promise<Wire>,
  models: ModelFiles,
  analyze: Analyzer,
  log: LogOutputChannel,
): Promise<Wire> {
  try {
    const wire = await startWorker();
    wire.post({ names: bytesOf(models.names), quotes: bytesOf(models.quotes) } satisfies ModelBytes);
    return wire;
  } catch (error) {
    log.warn(`articles are read without a worker: ${String(error)}`);
    return serveInPlace(analyze);
  }
}

export function serveInPlace(analyze: Analyzer): Wire {
  const { near, far } = pairPorts();
  serve(far, new FileArchive(analyze));
  return near;
}

function bytesOf(file: () => Uint8Array): Uint8Array | null {
  try {
    return file();
  } catch {
    // the reader is told when the first article is opened
    return null;
  }
}
