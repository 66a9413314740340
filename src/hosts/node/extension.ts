import type { ExtensionContext } from "vscode";
import { type CopydeskApi, start } from "../../vscode/extension";
import { startWorkers } from "./startWorkers";

/** On the desktop, and on the far side of a remote window. */
export function activate(context: ExtensionContext): Promise<CopydeskApi> {
  return start(context, startWorkers(context.extensionUri.fsPath));
}
