import { availableParallelism } from "node:os";
import type { Workers } from "../../vscode/indexing/workers";
import { startWorker } from "./startWorker";

/*
 * Limits of memory, in MB. Under one of less than 1024 the heap grows in small steps, the smaller the limit the smaller the steps, and
 * what is no longer wanted goes the sooner.
 */

/** A reader needs half of it for an article of 10 MB. */
const FOR_READING = 700;
/** What an archive of few articles may take, and what each article may: more than twice what it does take. */
const LEAST_ARCHIVE = 300;
const FOR_ARTICLE = 0.03;
/** Room for what is wanted for a moment only: with less an article outlives its reading, more is faster by nothing. */
const YOUNG = 6;

/** `home` is the folder that Copydesk is installed in. */
export function startWorkers(home: string): Workers {
  const start = (name: string, most: number) =>
    startWorker(home, name, { maxOldGenerationSizeMb: most, maxYoungGenerationSizeMb: YOUNG });
  return {
    readers: availableParallelism() > 1 ? 2 : 1,
    startArchive: (most) => start("archiveWorker", Math.max(LEAST_ARCHIVE, most * FOR_ARTICLE)),
    startReader: () => start("readingWorker", FOR_READING),
  };
}
