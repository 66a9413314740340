import { Uri, workspace } from "vscode";
import type { Wire } from "../../archive/port";

/** What is used of a browser’s Worker. */
interface BrowserWorker {
  postMessage(message: unknown, taken?: readonly ArrayBuffer[]): void;
  onmessage: ((event: { readonly data: unknown }) => void) | null;
  onerror: ((event: { readonly message?: string }) => void) | null;
  terminate(): void;
}

declare const Worker: new (address: string) => BrowserWorker;

/**
 * `home` is where Copydesk is installed, mostly another origin than the editor’s, from which no worker may be started: its code comes
 * as a blob. `name` is that of the worker’s file.
 */
export async function startWorker(home: Uri, name: string): Promise<Wire> {
  const code = await workspace.fs.readFile(Uri.joinPath(home, `dist/web/${name}.js`));
  const address = URL.createObjectURL(new Blob([new Uint8Array(code)], { type: "text/javascript" }));
  const worker = new Worker(address);
  await new Promise((running, failed) => {
    worker.onmessage = running;
    worker.onerror = ({ message }) => failed(new Error(message ?? "a worker cannot be started"));
  });
  URL.revokeObjectURL(address);
  return {
    post: (message, taken) => worker.postMessage(message, taken),
    onMessage: (listener) => {
      worker.onmessage = ({ data }) => listener(data);
    },
    onBreak: (listener) => {
      worker.onerror = ({ message }) => {
        worker.terminate();
        listener(message ?? "without a reason");
      };
    },
    close: () => worker.terminate(),
  };
}
