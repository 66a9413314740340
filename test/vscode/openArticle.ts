import assert from "node:assert/strict";
import * as vscode from "vscode";
import type { CopydeskApi } from "../../src/vscode/extension";

/** Names, told speech, a quote divided by its verb, one over two paragraphs, and a subhead. */
export const BRIDGE = `Council Votes to Close the Old Bridge

NORTHFIELD, March 3 – The Northfield Transport Authority (NTA) will close the old bridge for a year.

“The bridge is not safe,” said Helena Marsh, director of the Northfield Transport Authority. “We cannot wait any longer.”

Marsh met reporters at the town hall on Monday. “Nobody likes a detour,” she said.

Mayor Oskar Lindholm said: “This town has waited for eleven years for the money to come.

“It can wait for one more year, and Helena Marsh knows it.”

Money for a new bridge

Lindholm said the council had set aside $4 million for the work, and that the NTA would have to find the rest of the money by the end of next year.
`;

export const PACKING_LIST = `Packing list

2 pairs of socks
tent, pegs, mallet
matches
map and compass
`;

export async function api(): Promise<CopydeskApi> {
  const extension = vscode.extensions.getExtension<CopydeskApi>("copydesk.copydesk");
  assert.ok(extension, "the editor does not know the extension");
  return extension.activate();
}

/** An unsaved document, known to the extension. */
export async function open(content = BRIDGE, language = "plaintext"): Promise<vscode.TextDocument> {
  await api();
  return vscode.workspace.openTextDocument({ language, content });
}

/** A file of the open folder, known to the extension. */
export async function openFile(path: string): Promise<vscode.TextDocument> {
  await api();
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  return vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder!.uri, path));
}

/** An unsaved document in an editor in front. */
export async function show(content = BRIDGE, language = "plaintext"): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await open(content, language));
}

/** The `nth` occurrence (from 0) of the words in the document. */
export function placeOf(document: vscode.TextDocument, words: string, nth = 0): vscode.Range {
  const text = document.getText();
  let start = text.indexOf(words);
  for (let i = 0; i < nth; i++) start = text.indexOf(words, start + 1);
  assert.ok(start >= 0, `not in the document: ${words}`);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + words.length));
}

export function putCursor(editor: vscode.TextEditor, words: string, nth = 0): void {
  const { start } = placeOf(editor.document, words, nth);
  editor.selection = new vscode.Selection(start, start);
}

/** The words behind the cursor, as many units as are asked for. */
export function wordsAtCursor(editor: vscode.TextEditor, length: number): string {
  const offset = editor.document.offsetAt(editor.selection.active);
  return editor.document.getText().slice(offset, offset + length);
}

/** Runs `body` under a workspace setting and takes it back. */
export async function withSetting(name: string, value: unknown, body: () => Promise<void>): Promise<void> {
  const set = (to: unknown) =>
    vscode.workspace.getConfiguration("copydesk").update(name, to, vscode.ConfigurationTarget.Workspace);
  await set(value);
  try {
    await body();
  } finally {
    await set(undefined);
  }
}

/** Waits for something the editor does in its own time; at most `limit` ms. */
export async function eventually(check: () => boolean | Promise<boolean>, limit = 8000): Promise<void> {
  const deadline = Date.now() + limit;
  while (!(await check())) {
    assert.ok(Date.now() < deadline, "it did not happen in time");
    await new Promise((next) => setTimeout(next, 30));
  }
}

/** Runs a command on the open list again and again until what opened the list is done: the list needs time to show. */
export async function pressUntil(command: string, opened: Thenable<unknown>): Promise<void> {
  let done = false;
  void opened.then(() => {
    done = true;
  });
  await eventually(async () => {
    if (!done) await vscode.commands.executeCommand(command);
    return done;
  });
}
