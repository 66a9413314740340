import { commands, type Disposable, Uri, window, workspace } from "vscode";
import type { Desk } from "../desk";
import { type Message, registerCommand } from "../registerCommand";

/** Below the folder of samples. */
const SAMPLE = "ferry-terminal-wire.txt";

/** Opens an article that comes with Copydesk as an unsaved text, so that nobody fears to change it. */
export function register(desk: Desk): Disposable {
  return registerCommand(desk, "openSample", () => openSample(desk.home));
}

/** Its paragraphs are long lines: they are wrapped, in this editor alone, where the reader has not chosen otherwise. */
async function openSample(home: Uri): Promise<Message> {
  const bytes = await workspace.fs.readFile(Uri.joinPath(home, "samples", SAMPLE));
  const content = new TextDecoder().decode(bytes);
  const document = await workspace.openTextDocument({ language: "plaintext", content });
  await window.showTextDocument(document);
  if (workspace.getConfiguration("editor", document).get("wordWrap") === "off")
    await commands.executeCommand("editor.action.toggleWordWrap");
  return undefined;
}
