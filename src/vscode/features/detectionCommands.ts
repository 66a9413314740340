import { ConfigurationTarget, Disposable, type TextDocument, type Uri, window, workspace } from "vscode";
import type { Desk } from "../desk";
import { folderPattern } from "../folderPattern";
import { type Message, registerCommand } from "../registerCommand";

/** The reader’s own say in what is an article. */
export function register(desk: Desk): Disposable {
  const choose = (change: (uri: Uri) => Thenable<void>) => async (): Promise<Message> => {
    const document = window.activeTextEditor?.document;
    if (document) await change(document.uri);
    return undefined;
  };
  return Disposable.from(
    registerCommand(
      desk,
      "readAsArticle",
      choose((uri) => desk.chosen.add(uri)),
    ),
    registerCommand(
      desk,
      "stopReadingAsArticle",
      choose((uri) => desk.chosen.remove(uri)),
    ),
    registerCommand(desk, "neverInFolder", () => neverInFolder(desk, window.activeTextEditor?.document)),
  );
}

/** Adds the document’s folder to copydesk.exclude where its workspace keeps settings, else to the user’s own. */
async function neverInFolder(desk: Desk, document: TextDocument | undefined): Promise<Message> {
  if (!document || document.isUntitled) return "Copydesk: save the text first; it is in no folder yet";
  const folder = workspace.getWorkspaceFolder(document.uri);
  const file = folder ? document.uri.path : document.uri.fsPath.replaceAll("\\", "/");
  const pattern = folderPattern(file, folder?.uri.path);
  const target = targetFor(folder !== undefined);
  const configuration = workspace.getConfiguration("copydesk", document.uri);
  const known = desk.settings.of(document).exclude;
  await desk.chosen.remove(document.uri);
  if (!known.includes(pattern)) await configuration.update("exclude", [...known, pattern], target);
  return `Copydesk: ${pattern} added to the setting copydesk.exclude`;
}

function targetFor(inWorkspace: boolean): ConfigurationTarget {
  if (!inWorkspace) return ConfigurationTarget.Global;
  const many = (workspace.workspaceFolders?.length ?? 0) > 1;
  return many ? ConfigurationTarget.WorkspaceFolder : ConfigurationTarget.Workspace;
}
