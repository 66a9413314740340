import type { ExtensionContext } from "vscode";
import { type CopydeskApi, start } from "../../vscode/extension";
import { startWorker } from "./startWorker";

/** On the desktop, and on the far side of a remote window. */
export function activate(context: ExtensionContext): Promise<CopydeskApi> {
  return start(context, (most) => startWorker(context.extensionUri.fsPath, most));
}
