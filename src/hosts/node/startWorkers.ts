import { availableParallelism } from "node:os";
import type { Workers } from "../../vscode/indexing/workers";
import { startWorker } from "./startWorker";

/** What an archive of few articles may take, in MB: under a limit of less than 1024 the heap grows in small steps. */
const LEAST_MEMORY = 1000;
/** More than an article takes, in MB. */
const FOR_ARTICLE = 0.03;
/** Room for what is wanted for a moment only, in MB: more is faster by little or nothing, and is never given back. */
const YOUNG = { archive: 12, reader: 3 };

/** `home` is the folder that Copydesk is installed in. */
export function startWorkers(home: string): Workers {
  const start = (name: string, most: number, young: number) =>
    startWorker(home, name, { maxOldGenerationSizeMb: most, maxYoungGenerationSizeMb: young });
  return {
    readers: availableParallelism() > 1 ? 2 : 1,
    startArchive: (most) => start("archiveWorker", Math.max(LEAST_MEMORY, most * FOR_ARTICLE), YOUNG.archive),
    startReader: () => start("readingWorker", LEAST_MEMORY, YOUNG.reader),
  };
}
