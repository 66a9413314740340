import type { ExtensionContext } from "vscode";
import { type CopydeskApi, start } from "../../vscode/extension";
import { startWorker } from "./startWorker";

/** In a browser. */
export function activate(context: ExtensionContext): Promise<CopydeskApi> {
  return start(context, () => startWorker(context.extensionUri));
}
