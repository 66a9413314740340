import { type Disposable, Uri, window, workspace } from "vscode";
import type { Desk } from "../desk";
import { type Message, registerCommand } from "../registerCommand";

/** Below the folder of samples. */
const SAMPLE = "ferry-terminal-wire.txt";

/** Opens an article that comes with Copydesk as an unsaved text, so that nobody fears to change it. */
export function register(desk: Desk): Disposable {
  return registerCommand(desk, "openSample", () => openSample(desk.home));
}

/** In the language `news`, which wraps its long lines. */
async function openSample(home: Uri): Promise<Message> {
  const bytes = await workspace.fs.readFile(Uri.joinPath(home, "samples", SAMPLE));
  const content = new TextDecoder().decode(bytes);
  await window.showTextDocument(await workspace.openTextDocument({ language: "news", content }));
  return undefined;
}
