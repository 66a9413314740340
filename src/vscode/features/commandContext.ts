import { commands, type Disposable, type TextDocument } from "vscode";
import { articleIn, type Desk } from "../desk";
import { followActive } from "../followActive";
import { guard } from "../guard";

/** Tells the editor when to offer our commands: `copydesk.isArticle`, `copydesk.isChosen`. */
export function register(desk: Desk): Disposable {
  return followActive(
    desk,
    guard(desk.log, "command context", (document: TextDocument | undefined) => {
      setContext("copydesk.isArticle", document !== undefined && articleIn(desk, document) !== undefined);
      setContext("copydesk.isChosen", document !== undefined && desk.chosen.has(document.uri));
    }),
  );
}

function setContext(key: string, value: boolean): void {
  void commands.executeCommand("setContext", key, value);
}
