import { parentPort } from "node:worker_threads";
import { serveArchive } from "../../archive/serveArchive";

const port = parentPort!;

serveArchive({
  post: (message) => port.postMessage(message),
  onMessage: (listener) => port.removeAllListeners("message").on("message", listener),
});
