import type { ExtensionContext } from "vscode";
import { type CopydeskApi, start } from "../../vscode/extension";
import { modelFiles } from "./modelFiles";
import { startWorkers } from "./startWorkers";

/** On the desktop, and on the far side of a remote window. */
export function activate(context: ExtensionContext): CopydeskApi {
  const home = context.extensionUri.fsPath;
  return start(context, startWorkers(home), modelFiles(home));
}
