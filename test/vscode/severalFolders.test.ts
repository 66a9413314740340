import assert from "node:assert/strict";
import * as vscode from "vscode";
import { api, eventually } from "./openArticle";

const ARTICLE = `Ferry Returns to the Harbour

NORTHFIELD, March 3 – The ferry of the Northfield Port Authority returned on Monday, a day late.

“The storm was no surprise,” said Brida Solheim, director of the authority. Solheim thanked the crew.
`;

const folders = () => vscode.workspace.workspaceFolders ?? [];
const at = (folder: number, path: string) => vscode.Uri.joinPath(folders()[folder]!.uri, path);

async function write(folder: number, path: string, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(at(folder, path), new TextEncoder().encode(text));
}

async function names(folder: number): Promise<string[]> {
  const { archive } = await api();
  const rows = await archive.ask.entitiesIn(at(folder, "two/ferry.txt").toString());
  return rows.map(({ name }) => name);
}

/** Only where two are open: `npm run test:vscode -- folders`. */
describe("several folders", () => {
  before(async function () {
    if (folders().length < 2) return this.skip();
    for (const folder of [0, 1]) await write(folder, "two/ferry.txt", ARTICLE);
    const known = { name: "Brita Solheim", type: "person", aliases: ["Brida Solheim"] };
    await write(0, ".copydesk/entities.json", JSON.stringify({ version: 1, entities: [known] }));
    const ignore = [{ name: "Brida Solheim" }, { name: "Solheim" }];
    await write(1, ".copydesk/entities.json", JSON.stringify({ version: 1, ignore }));
  });

  it("are read together, each with the decisions of its own", async () => {
    await eventually(async () => (await names(0)).includes("Brita Solheim"), 15_000);
    await eventually(async () => (await names(1)).includes("Northfield Port Authority"), 15_000);
    await eventually(async () => !(await names(1)).some((name) => name.includes("Solheim")), 15_000);
    const { archive } = await api();
    const { rows } = await archive.ask.rows("organization", {
      filter: "northfield",
      order: "name",
      limit: 9,
    });
    assert.deepEqual(
      rows.map(({ articles }) => articles),
      [2],
    );
  });

  it("follow a change of the decisions in one of them, and the other stays as it is", async () => {
    await write(1, ".copydesk/entities.json", JSON.stringify({ version: 1 }));
    // one person in both articles now, whom the other folder knows
    await eventually(async () => (await names(1)).includes("Brita Solheim"), 15_000);
    assert.ok((await names(0)).includes("Brita Solheim"));
  });

  it("keep a decision in the folder of the article that it is about", async () => {
    const document = await vscode.workspace.openTextDocument(at(1, "two/ferry.txt"));
    const editor = await vscode.window.showTextDocument(document);
    const start = document.getText().indexOf("Northfield Port");
    editor.selection = new vscode.Selection(document.positionAt(start), document.positionAt(start));
    await vscode.commands.executeCommand("copydesk.ignoreEverywhere");
    const saved = async (folder: number) =>
      new TextDecoder().decode(await vscode.workspace.fs.readFile(at(folder, ".copydesk/entities.json")));
    await eventually(async () => (await saved(1)).includes("Northfield Port Authority"), 15_000);
    assert.ok(!(await saved(0)).includes("Northfield"));
    await eventually(async () => !(await names(1)).includes("Northfield Port Authority"), 15_000);
    assert.ok((await names(0)).includes("Northfield Port Authority"));
  });
});
