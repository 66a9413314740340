import { TabInputText, TabInputTextDiff, type TextDocument, type Uri, window } from "vscode";
import { QUOTE_SCHEME } from "../quoteScheme";

/**
 * Whether the text that was in front is so still, though another editor, or none, has the focus: a panel such as the output; a
 * comparison of wordings; a tab whose editor has not come yet. A text that is compared with another goes to the front.
 */
export function staysInFront(front: TextDocument | undefined): boolean {
  const editor = window.activeTextEditor;
  const input = window.tabGroups.activeTabGroup.activeTab?.input;
  if (!editor) return input instanceof TabInputTextDiff || isText(input, front);
  const { uri } = editor.document;
  if (uri.scheme === QUOTE_SCHEME) return true;
  // neither a panel nor a side of a comparison is in a column
  return !editor.viewColumn && !isCompared(input, uri);
}

function isText(input: unknown, document: TextDocument | undefined): boolean {
  return input instanceof TabInputText && input.uri.toString() === document?.uri.toString();
}

function isCompared(input: unknown, uri: Uri): boolean {
  if (!(input instanceof TabInputTextDiff)) return false;
  return [input.original, input.modified].some((side) => side.toString() === uri.toString());
}
