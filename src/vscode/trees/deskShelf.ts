import { Uri, workspace } from "vscode";
import { articleName } from "../articleName";
import type { Desk } from "../desk";
import type { Shelf } from "./shelf";

/** All articles by way of the desk. */
export function deskShelf(desk: Desk): Shelf {
  return {
    ask: desk.archive.ask,
    nameOf: articleName,
    folderOf: (article) => {
      const uri = Uri.parse(article);
      const path = uri.scheme === "untitled" ? "" : workspace.asRelativePath(uri);
      return path.slice(0, Math.max(0, path.lastIndexOf("/")));
    },
    textOf: async (article) => {
      try {
        return (await workspace.openTextDocument(Uri.parse(article))).getText();
      } catch {
        return null;
      }
    },
    surenessOf: (article) =>
      desk.settings.of({ uri: Uri.parse(article), languageId: "plaintext" })["quotes.sureness"],
  };
}
