import type { Port } from "../../archive/port";

/** What is used of a worker’s own scope. */
declare const self: {
  postMessage(message: unknown, taken?: readonly ArrayBuffer[]): void;
  onmessage: ((event: { readonly data: unknown }) => void) | null;
};

/** Hands over the end of the wire in a worker, and tells the other end once it is in use. */
export function openWorkerPort(use: (port: Port) => void): void {
  use({
    post: (message, taken) => self.postMessage(message, taken),
    onMessage: (listener) => {
      self.onmessage = ({ data }) => listener(data);
    },
  });
  // whoever started the worker waits for a first word of it
  self.postMessage("running");
}
