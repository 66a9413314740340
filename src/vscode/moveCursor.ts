import { Selection, type TextEditor, TextEditorRevealType } from "vscode";

/** Puts the cursor at a UTF-16 offset and shows the place, scrolling only if it is out of sight. */
export function moveCursor(editor: TextEditor, offset: number): void {
  const position = editor.document.positionAt(offset);
  editor.selection = new Selection(position, position);
  editor.revealRange(editor.selection, TextEditorRevealType.InCenterIfOutsideViewport);
}
