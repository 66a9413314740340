import type { ExtensionContext } from "vscode";
import { type CopydeskApi, start } from "../../vscode/extension";
import { readShippedModels } from "../../vscode/shippedModels";
import { startWorker } from "./startWorker";

declare const navigator: { readonly hardwareConcurrency?: number };

/** In a browser. */
export async function activate(context: ExtensionContext): Promise<CopydeskApi> {
  const home = context.extensionUri;
  const workers = {
    readers: (navigator.hardwareConcurrency ?? 1) > 1 ? 2 : 1,
    startArchive: () => startWorker(home, "archiveWorker"),
    startReader: () => startWorker(home, "readingWorker"),
  };
  return start(context, workers, await readShippedModels(home));
}
