import type { ExtensionContext } from "vscode";
import { type CopydeskApi, start } from "../../vscode/extension";
import { startWorker } from "./startWorker";

declare const navigator: { readonly hardwareConcurrency?: number };

/** In a browser. */
export function activate(context: ExtensionContext): Promise<CopydeskApi> {
  const home = context.extensionUri;
  return start(context, {
    readers: (navigator.hardwareConcurrency ?? 1) > 1 ? 2 : 1,
    startArchive: () => startWorker(home, "archiveWorker"),
    startReader: () => startWorker(home, "readingWorker"),
  });
}
