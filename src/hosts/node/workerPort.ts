import { parentPort } from "node:worker_threads";
import type { Port } from "../../archive/port";

/** The end of the wire in a worker. */
export function workerPort(): Port {
  const port = parentPort!;
  return {
    post: (message, taken) => port.postMessage(message, taken),
    onMessage: (listener) => port.removeAllListeners("message").on("message", listener),
  };
}
