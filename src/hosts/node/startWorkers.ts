import { availableParallelism } from "node:os";
import type { Workers } from "../../vscode/indexing/workers";
import { startWorker } from "./startWorker";

/** What an archive of few articles may take, in MB: under a limit of less than 1024 the heap grows in small steps. */
const LEAST_MEMORY = 1000;
/** More than an article takes, in MB. */
const FOR_ARTICLE = 0.03;
/** Room for what is wanted for a moment only, in MB: with less an article outlives its reading, more is faster by nothing. */
const YOUNG = 6;

/** `home` is the folder that Copydesk is installed in. */
export function startWorkers(home: string): Workers {
  const start = (name: string, most: number) =>
    startWorker(home, name, { maxOldGenerationSizeMb: most, maxYoungGenerationSizeMb: YOUNG });
  return {
    readers: availableParallelism() > 1 ? 2 : 1,
    startArchive: (most) => start("archiveWorker", Math.max(LEAST_MEMORY, most * FOR_ARTICLE)),
    startReader: () => start("readingWorker", LEAST_MEMORY),
  };
}
