import { join } from "node:path";
import { type ResourceLimits, Worker } from "node:worker_threads";
import type { Wire } from "../../archive/port";

/** `home` is the folder that Copydesk is installed in, `name` that of the worker’s file. */
export async function startWorker(home: string, name: string, limits: ResourceLimits): Promise<Wire> {
  const worker = new Worker(join(home, `dist/node/${name}.js`), { resourceLimits: limits });
  await new Promise((running, failed) => worker.once("online", running).once("error", failed));
  return {
    post: (message, taken) => worker.postMessage(message, taken),
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
