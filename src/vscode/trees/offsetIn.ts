import { Position, Uri, workspace } from "vscode";
import type { Place } from "../../archive/place";

/** The UTF-16 offset at which a place begins, in the text as the editor has it. */
export async function offsetIn({ article, start }: Place): Promise<number> {
  const document = await workspace.openTextDocument(Uri.parse(article));
  return document.offsetAt(new Position(start.line, start.character));
}
