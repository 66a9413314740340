import { Range, type TextDocument, ThemeIcon, Uri, WorkspaceEdit, workspace } from "vscode";
import type { NameView } from "../archive/dossierView";
import { toLocation } from "./positions";
import { type Rewording, replacementsIn } from "./rewording";

/** A change of names that waits for the reader’s yes. */
export interface RenameEdit {
  readonly edit: WorkspaceEdit;
  /** Ids of articles in which a name no longer stands where it was read, and is left as it is. */
  readonly leftOut: readonly string[];
}

/** `articles`: the names in each; `here`: the one in front. Opens an article only to change it. */
export async function renameEdit(
  articles: readonly (readonly NameView[])[],
  rewordings: readonly Rewording[],
  here: string,
): Promise<RenameEdit> {
  const edit = new WorkspaceEdit();
  const leftOut: string[] = [];
  for (const names of articles) {
    const concerned = names.filter(({ text }) => replacementsIn(text, rewordings).length > 0);
    if (concerned.length === 0) continue;
    const { article } = concerned[0]!;
    const document = await openArticle(article);
    const standing = concerned.filter((name) => document && stands(document, name));
    for (const name of standing) addName(edit, document!, name, rewordings, article === here);
    if (standing.length < concerned.length) leftOut.push(article);
  }
  return { edit, leftOut };
}

async function openArticle(id: string): Promise<TextDocument | undefined> {
  try {
    return await workspace.openTextDocument(Uri.parse(id, true));
  } catch {
    return undefined;
  }
}

function stands(document: TextDocument, name: NameView): boolean {
  return document.getText(toLocation(name).range).replace(/\s+/g, " ") === name.text;
}

function addName(
  edit: WorkspaceEdit,
  document: TextDocument,
  name: NameView,
  rewordings: readonly Rewording[],
  isHere: boolean,
): void {
  const { range } = toLocation(name);
  const offset = document.offsetAt(range.start);
  const metadata = name.quoted ? QUOTED : isHere ? HERE : ELSEWHERE;
  for (const { start, end, words } of replacementsIn(document.getText(range), rewordings)) {
    const place = new Range(document.positionAt(offset + start), document.positionAt(offset + end));
    edit.replace(document.uri, place, words, metadata);
  }
}

/** What needs to be confirmed makes the editor show the whole change first, with that not yet ticked. */
const QUOTED = {
  label: "Inside a quotation",
  description: "somebody’s own words",
  iconPath: new ThemeIcon("quote"),
  needsConfirmation: true,
};
const ELSEWHERE = {
  label: "In other articles",
  iconPath: new ThemeIcon("files"),
  needsConfirmation: true,
};
const HERE = {
  label: "In this article",
  iconPath: new ThemeIcon("file"),
  needsConfirmation: false,
};
