import { workspace } from "vscode";
import type { Desk } from "../desk";

/** Lets the archive know an article that is open as it is now; one that is not open it knows by its file. */
export async function bringUpToDate(desk: Desk, article: string): Promise<void> {
  const open = workspace.textDocuments.find(({ uri }) => uri.toString() === article);
  if (open) await desk.archive.show(open);
}
