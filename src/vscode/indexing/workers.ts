import type { LogOutputChannel } from "vscode";
import { ArticleReader } from "../../archive/articleReader";
import { FileArchive } from "../../archive/fileArchive";
import { pairPorts } from "../../archive/pairPorts";
import type { Wire } from "../../archive/port";
import { serve } from "../../archive/serve";
import type { Analyzer, ModelBytes } from "../../article/analyze";
import type { ModelFiles } from "../../article/lazyAnalyzer";

/** How workers are started; rejects where the editor allows none. */
export interface Workers {
  /** So many may read at the same time beside what else goes on. */
  readonly readers: number;
  /** Serves a FileArchive of at most so many articles. */
  startArchive(most: number): Promise<Wire>;
  /** Serves as `serveReader` does. */
  startReader(): Promise<Wire>;
}

/** An archive in a worker; in place, where there is none. */
export async function openArchive(workers: Workers, most: number, log: LogOutputChannel): Promise<Wire> {
  try {
    return await workers.startArchive(most);
  } catch (error) {
    log.warn(`articles are kept without a worker: ${String(error)}`);
    return archiveInPlace();
  }
}

export function archiveInPlace(): Wire {
  return serveInPlace(new FileArchive());
}

/** A reader in a worker; in place, between other work, where there is none. */
export async function openReader(
  workers: Workers,
  models: ModelFiles,
  analyze: Analyzer,
  log: LogOutputChannel,
): Promise<Wire> {
  try {
    const wire = await workers.startReader();
    wire.post({ names: bytesOf(models.names), quotes: bytesOf(models.quotes) } satisfies ModelBytes);
    return wire;
  } catch (error) {
    log.warn(`articles are read without a worker: ${String(error)}`);
    return serveInPlace(new ArticleReader(analyze));
  }
}

function serveInPlace(service: object): Wire {
  const { near, far } = pairPorts();
  serve(far, service);
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
