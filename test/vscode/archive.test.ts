import assert from "node:assert/strict";
import * as vscode from "vscode";
import { api, eventually, open, withSetting } from "./openArticle";

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

async function names(id: string): Promise<string[]> {
  const { archive } = await api();
  return (await archive.ask.entitiesIn(id)).map(({ name }) => name);
}

async function untilNamed(id: string, person: string): Promise<void> {
  await eventually(async () => (await names(id)).includes(person), 15_000);
}

async function has(path: string): Promise<boolean> {
  const { archive } = await api();
  return (await archive.ask.articles()).includes(idOf(path));
}

async function replace(document: vscode.TextDocument, words: string, by: string): Promise<void> {
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
  afterEach(async () => {
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
    for (const path of ["index", ".gitignore"])
      await vscode.workspace.fs.delete(at(path), { recursive: true }).then(undefined, () => {});
  });

  it("reads the articles of the folder in the background", async () => {
    await untilNamed(idOf("harbour.txt"), "Marta Lindqvist");
    const { archive } = await api();
    await eventually(() => archive.progress === null);
  });

  it("follows files that are made, changed, moved and deleted", async () => {
    await write("index/a.txt", article("Rosa Lund"));
    await untilNamed(idOf("index/a.txt"), "Rosa Lund");
    await write("index/a.txt", article("Viktor Hale"));
    await untilNamed(idOf("index/a.txt"), "Viktor Hale");
    await vscode.workspace.fs.rename(at("index/a.txt"), at("index/b.txt"));
    await untilNamed(idOf("index/b.txt"), "Viktor Hale");
    await eventually(async () => !(await has("index/a.txt")));
    await vscode.workspace.fs.delete(at("index/b.txt"));
    await eventually(async () => !(await has("index/b.txt")));
  });

  it("says when articles came", async () => {
    const { archive } = await api();
    let told = 0;
    const listening = archive.onDidChange(() => told++);
    await write("index/a.txt", article("Rosa Lund"));
    await eventually(() => told > 0);
    listening.dispose();
  });

  it("takes only what reads as news", async () => {
    await write("index/list.txt", "Packing list\n\n2 pairs of socks\ntent, pegs, mallet\nmatches\n");
    await write("index/page.md", article("Rosa Lund"));
    await write("index/a.txt", article("Rosa Lund"));
    await untilNamed(idOf("index/a.txt"), "Rosa Lund");
    assert.equal(await has("index/list.txt"), false);
    assert.equal(await has("index/page.md"), false);
  });

  it("has the words of an edited document, not those of its file, until it is closed unsaved", async () => {
    await write("index/a.txt", article("Rosa Lund"));
    await untilNamed(idOf("index/a.txt"), "Rosa Lund");
    const document = await vscode.workspace.openTextDocument(at("index/a.txt"));
    await vscode.window.showTextDocument(document);
    await replace(document, "Rosa Lund", "Clara Voss");
    await untilNamed(idOf("index/a.txt"), "Clara Voss");
    assert.ok(document.isDirty);
    await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
    await untilNamed(idOf("index/a.txt"), "Rosa Lund");
  });

  it("answers for the text as it is once it is shown", async () => {
    const { archive } = await api();
    await write("index/a.txt", article("Rosa Lund"));
    const document = await vscode.workspace.openTextDocument(at("index/a.txt"));
    await replace(document, "Rosa Lund", "Clara Voss");
    await archive.show(document);
    assert.ok((await names(idOf("index/a.txt"))).includes("Clara Voss"));
    await document.save();
  });

  it("has an unsaved text as long as it is open", async () => {
    const { archive } = await api();
    const document = await open(article("Rosa Lund"));
    await archive.show(document);
    assert.ok((await names(document.uri.toString())).includes("Rosa Lund"));
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
    await eventually(async () => (await names(document.uri.toString())).length === 0);
  });

  it("leaves out what the settings exclude, and takes it back with them", async () => {
    await write("index/a.txt", article("Rosa Lund"));
    await untilNamed(idOf("index/a.txt"), "Rosa Lund");
    await withSetting("exclude", ["index/**"], async () => {
      await eventually(async () => !(await has("index/a.txt")));
      assert.ok(await has("harbour.txt"));
    });
    await eventually(() => has("index/a.txt"));
    await withSetting("index.enabled", false, () => eventually(async () => !(await has("harbour.txt"))));
    await eventually(() => has("harbour.txt"));
  });

  it("takes in what the settings include, if the editor opens it as plain text", async () => {
    await write("index/story.wire", article("Rosa Lund"));
    await write("index/story.md", article("Rosa Lund"));
    await withSetting("include", ["index/*"], async () => {
      await eventually(() => has("index/story.wire"));
      assert.equal(await has("index/story.md"), false);
    });
    await eventually(async () => !(await has("index/story.wire")));
  });

  it("leaves out what an ignore file names", async () => {
    await write("index/drafts/a.txt", article("Rosa Lund"));
    await untilNamed(idOf("index/drafts/a.txt"), "Rosa Lund");
    await write("index/.gitignore", "drafts/\n");
    await eventually(async () => !(await has("index/drafts/a.txt")));
    await vscode.workspace.fs.delete(at("index/.gitignore"));
    await eventually(() => has("index/drafts/a.txt"));
  });

  it("reads as many files as the reader allows", async () => {
    for (let i = 0; i < 10; i++) await write(`index/many/${i}.txt`, article("Rosa Lund"));
    const { archive } = await api();
    const count = async () => (await archive.ask.articles()).filter((id) => id.includes("/many/")).length;
    await eventually(async () => (await count()) === 10);
    await withSetting("index.maxFiles", 5, () => eventually(async () => (await count()) <= 5));
    await eventually(async () => (await count()) === 10);
  });

  it("reads the folder again when it is told to", async () => {
    const { archive } = await api();
    await vscode.commands.executeCommand("copydesk.rebuildIndex");
    await eventually(async () => (await has("harbour.txt")) && archive.progress === null);
  });

  it("stops when it is told to, and still follows what changes", async () => {
    const { archive } = await api();
    const reading = archive.readAgain();
    await vscode.commands.executeCommand("copydesk.stopIndexing");
    await reading;
    await write("index/a.txt", article("Rosa Lund"));
    await untilNamed(idOf("index/a.txt"), "Rosa Lund");
    await archive.readAgain();
    assert.ok(await has("harbour.txt"));
  });
});
