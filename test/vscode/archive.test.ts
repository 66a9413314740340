import assert from "node:assert/strict";
import * as vscode from "vscode";
import { api, eventually, withSetting } from "./openArticle";

const root = () => vscode.workspace.workspaceFolders![0]!.uri;
const at = (path: string) => vscode.Uri.joinPath(root(), path);
const idOf = (path: string) => at(path).toString();

/** An article about somebody. */
function article(person: string): string {
  return `Port Talks End

NORTHFIELD, March 3 – Talks on the port ended on Monday, officials said.

“We will open the gates in April,” said ${person}, director of the Northfield Port Authority. “Nobody has to wait.”
`;
}

async function write(path: string, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(at(path), new TextEncoder().encode(text));
}

async function names(path: string): Promise<string[]> {
  const { archive } = await api();
  return (await archive.ask.entitiesIn(idOf(path))).map(({ name }) => name);
}

async function untilNamed(path: string, person: string): Promise<void> {
  await eventually(async () => (await names(path)).includes(person));
}

async function untilGone(path: string): Promise<void> {
  const { archive } = await api();
  await eventually(async () => !(await archive.ask.articles()).includes(idOf(path)));
}

async function insert(document: vscode.TextDocument, words: string, by: string): Promise<void> {
  const start = document.positionAt(document.getText().indexOf(words));
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, new vscode.Range(start, start.translate(0, words.length)), by);
  await vscode.workspace.applyEdit(edit);
}

describe("the archive of all articles", () => {
  before(async () => {
    const { archive } = await api();
    await archive.ask.counts();
  });
  after(async () => {
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
    for (const path of ["index", ".gitignore"])
      await vscode.workspace.fs.delete(at(path), { recursive: true }).then(undefined, () => {});
  });

  it("reads the articles of the folder in the background", async () => {
    await untilNamed("harbour.txt", "Marta Lindqvist");
  });

  it("follows files that are made, changed, moved and deleted", async () => {
    await write("index/a.txt", article("Rosa Lund"));
    await untilNamed("index/a.txt", "Rosa Lund");
    await write("index/a.txt", article("Viktor Hale"));
    await untilNamed("index/a.txt", "Viktor Hale");
    await vscode.workspace.fs.rename(at("index/a.txt"), at("index/b.txt"));
    await untilNamed("index/b.txt", "Viktor Hale");
    await untilGone("index/a.txt");
    await vscode.workspace.fs.delete(at("index/b.txt"));
    await untilGone("index/b.txt");
  });
});
