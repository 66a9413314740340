import { type TextDocument, type TextEditor, Uri, window, workspace } from "vscode";
import { articleIn, type Desk, type OpenArticle } from "./desk";

/** A place in an open article that a command is about. */
export interface Target {
  readonly document: TextDocument;
  readonly reading: OpenArticle;
  readonly offset: number;
}

/** The cursor of the active editor, where it holds an article. */
export function activeTarget(desk: Desk): (Target & { readonly editor: TextEditor }) | undefined {
  const editor = window.activeTextEditor;
  const reading = editor && articleIn(desk, editor.document);
  if (!editor || !reading) return undefined;
  const { document } = editor;
  return { editor, document, reading, offset: document.offsetAt(editor.selection.active) };
}

/** The place that a card’s link names as an address and an offset; the cursor where a command is run without them. */
export async function linkedTarget(desk: Desk, args: readonly unknown[]): Promise<Target | undefined> {
  const [uri, offset] = args;
  if (typeof uri !== "string" || !Number.isSafeInteger(offset)) return activeTarget(desk);
  const document = await workspace.openTextDocument(Uri.parse(uri, true));
  const reading = articleIn(desk, document);
  return reading && { document, reading, offset: offset as number };
}
