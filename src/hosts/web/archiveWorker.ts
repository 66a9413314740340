import { serveArchive } from "../../archive/serveArchive";

/** What is used of a worker’s own scope. */
declare const self: {
  postMessage(message: unknown): void;
  onmessage: ((event: { readonly data: unknown }) => void) | null;
};

serveArchive({
  post: (message) => self.postMessage(message),
  onMessage: (listener) => {
    self.onmessage = ({ data }) => listener(data);
  },
});
// whoever started the worker waits for a first word of it
self.postMessage("running");
