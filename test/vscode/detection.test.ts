import assert from "node:assert/strict";
import * as vscode from "vscode";
import { COMMANDS } from "../../src/vscode/commandIds";
import { api, BRIDGE, eventually, open, PACKING_LIST, show, withSetting } from "./openArticle";

async function statusText(document: vscode.TextDocument): Promise<string> {
  return (await api()).statusOf(document).text;
}

async function isArticle(document: vscode.TextDocument): Promise<boolean> {
  return (await api()).articleIn(document) !== null;
}

/** A saved file in a folder of the workspace. */
async function openFile(path: string, content: string): Promise<vscode.TextDocument> {
  await api();
  const uri = vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, path);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(content));
  return vscode.workspace.openTextDocument(uri);
}

describe("detection", () => {
  it("tells an article from a packing list, with the reason", async () => {
    const status = (await api()).statusOf(await open());
    assert.equal(status.text, "Copydesk: article");
    assert.match(status.detail, /^2 people · 1 organization · \d quotes$/);
    assert.match(await statusText(await open(PACKING_LIST)), /^Copydesk: not an article — \S.*/);
  });

  it("leaves documents in other languages alone", async () => {
    assert.equal(await isArticle(await open(BRIDGE, "markdown")), false);
  });

  it("reads a text anyway when asked to, until told to stop", async () => {
    const { document } = await show(PACKING_LIST);
    await vscode.commands.executeCommand(COMMANDS.readAsArticle);
    assert.equal(await statusText(document), "Copydesk: article");
    await vscode.commands.executeCommand(COMMANDS.stopReadingAsArticle);
    assert.equal(await isArticle(document), false);
  });

  it("follows copydesk.detection", async () => {
    const article = await open();
    const list = await open(PACKING_LIST);
    await withSetting("detection", "never", async () => {
      assert.equal(
        await statusText(article),
        "Copydesk: not an article — switched off by the setting copydesk.detection",
      );
    });
    await withSetting("detection", "always", async () => assert.equal(await isArticle(list), true));
    assert.equal(await isArticle(list), false);
  });

  it("follows copydesk.include and copydesk.exclude, the latter first", async () => {
    const article = await openFile("drafts/bridge.txt", BRIDGE);
    const list = await openFile("lists/camp.txt", PACKING_LIST);
    await withSetting("include", ["lists/**", "drafts/**"], async () => {
      assert.equal(await isArticle(list), true);
      await withSetting("exclude", ["drafts/**"], async () => assert.equal(await isArticle(article), false));
    });
    assert.equal(await isArticle(article), true);
  });

  it("leaves a folder alone once the reader says so, in the workspace’s settings", async () => {
    const document = await openFile("old/bridge.txt", BRIDGE);
    const other = await openFile("new/bridge.txt", BRIDGE);
    await vscode.window.showTextDocument(document);
    await withSetting("exclude", undefined, async () => {
      await vscode.commands.executeCommand(COMMANDS.neverInFolder);
      const { workspaceValue } = vscode.workspace.getConfiguration("copydesk").inspect("exclude")!;
      assert.deepEqual(workspaceValue, ["old/**"]);
      await eventually(async () => !(await isArticle(document)));
      assert.equal(await isArticle(other), true);
    });
  });

  it("does not read a text over copydesk.maxFileSize, and says so", async () => {
    const document = await open(BRIDGE.repeat(20));
    assert.equal(await isArticle(document), true);
    await withSetting("maxFileSize", 0.01, async () => {
      const status = (await api()).statusOf(document);
      assert.match(status.text, /^Copydesk: not read — longer than 0\.01 MB/);
      assert.equal(await isArticle(document), false);
    });
  });

  it("does not change the language of a document or its text", async () => {
    const { document } = await show();
    await isArticle(document);
    assert.equal(document.languageId, "plaintext");
    assert.equal(document.getText(), BRIDGE);
  });
});
