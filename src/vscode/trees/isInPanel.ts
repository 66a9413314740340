import { TabInputTextDiff, type TextEditor, window } from "vscode";

/** An editor in no column, such as the output; a text that the tab in front compares with another has none either, and is no panel. */
export function isInPanel(editor: TextEditor | undefined): boolean {
  if (!editor || editor.viewColumn) return false;
  const input = window.tabGroups.activeTabGroup.activeTab?.input;
  if (!(input instanceof TabInputTextDiff)) return true;
  const uri = editor.document.uri.toString();
  return uri !== input.original.toString() && uri !== input.modified.toString();
}
