import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { Wire } from "../../archive/port";

/** What an archive of few articles may take, in MB: under a limit of less than 1024 the heap grows in small steps. */
const LEAST_MEMORY = 1000;
/** More than an article takes, in MB. */
const FOR_ARTICLE = 0.03;

/** `home` is the folder that Copydesk is installed in, `most` the number of articles that there is to be room for. */
export async function startWorker(home: string, most: number): Promise<Wire> {
  const worker = new Worker(join(home, "dist/node/archiveWorker.js"), {
    resourceLimits: { maxOldGenerationSizeMb: Math.max(LEAST_MEMORY, most * FOR_ARTICLE) },
  });
  await new Promise((running, failed) => worker.once("online", running).once("error", failed));
  return {
    post: (message) => worker.postMessage(message),
    onMessage: (listener) => worker.on("message", listener),
    onBreak: (listener) => {
      let last = "without a reason";
      worker.on("error", (error) => {
        last = error.stack ?? String(error);
      });
      // not after an end that was asked for
      worker.once("exit", () => listener(last));
    },
    close: () => {
      worker.removeAllListeners();
      void worker.terminate();
    },
  };
}
