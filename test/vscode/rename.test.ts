import assert from "node:assert/strict";
import * as vscode from "vscode";
import { renameEdit } from "../../src/vscode/renameEdit";
import { eventually, open, openFile, placeOf, withSetting } from "./openArticle";

const AGENCY = "flood/river-agency.txt";
const HERALD = "flood/river-herald.txt";

async function rename(document: vscode.TextDocument, words: string, wanted: string, nth = 0) {
  const { start } = placeOf(document, words, nth);
  return vscode.commands.executeCommand<vscode.WorkspaceEdit>(
    "vscode.executeDocumentRenameProvider",
    document.uri,
    start,
    wanted,
  );
}

async function prepare(document: vscode.TextDocument, words: string) {
  return vscode.commands.executeCommand<{ range: vscode.Range; placeholder: string }>(
    "vscode.prepareRename",
    document.uri,
    placeOf(document, words).start,
  );
}

/** By the end of the path of each file: what stood there, and what is to. */
async function changes(edit: vscode.WorkspaceEdit): Promise<Record<string, string[]>> {
  const all: Record<string, string[]> = {};
  for (const [uri, edits] of edit.entries()) {
    const document = await vscode.workspace.openTextDocument(uri);
    const words = edits.map(({ range, newText }) => `${document.getText(range)} → ${newText}`);
    all[uri.path.split("/").slice(-2).join("/")] = words.sort();
  }
  return all;
}

describe("Rename", () => {
  it("offers the name as it is written, on all of it", async () => {
    const document = await openFile(HERALD);
    const { range, placeholder } = await prepare(document, "Andrey Kovalchuk");
    assert.equal(placeholder, "Andrey Kovalchuk");
    assert.ok(range.isEqual(placeOf(document, "Andrey Kovalchuk")));
  });

  it("changes a surname in all articles, inside longer names and in capitals too", async () => {
    const document = await openFile(HERALD);
    const renamed = async () => changes(await rename(document, "Kovalchuk, a former", "Kovaltchuk"));
    await eventually(async () => Object.keys(await renamed()).length === 2);
    const all = await renamed();
    const each = "Kovalchuk → Kovaltchuk";
    assert.deepEqual(all[HERALD], [each, each]);
    assert.deepEqual(all[AGENCY], ["KOVALCHUK → KOVALTCHUK", each, each, each]);
  });

  it("changes one spelling only where it is written so", async () => {
    const all = await changes(await rename(await openFile(HERALD), "Andrey Kovalchuk", "Andrei Kovalchuk"));
    assert.deepEqual(all, { [HERALD]: ["Andrey → Andrei"] });
  });

  it("leaves the files alone until the reader accepts", async () => {
    const document = await openFile(HERALD);
    await rename(document, "Andrey Kovalchuk", "Andrei Kovalchuk");
    assert.ok(!document.isDirty && document.getText().includes("Andrey Kovalchuk"));
  });

  it("leaves a name alone that no longer stands where it was read", async () => {
    const path = "flood/gates.txt";
    const [folder] = vscode.workspace.workspaceFolders!;
    const uri = vscode.Uri.joinPath(folder!.uri, path);
    const other = await openFile(AGENCY);
    const stale = { article: other.uri.toString(), text: "Kovalchuk", quoted: false };
    const place = { start: { line: 0, character: 0 }, end: { line: 0, character: 9 } };
    const gone = { ...stale, ...place, article: uri.toString() };
    const rewordings = [{ from: "Kovalchuk", to: "Kovaltchuk" }];
    const { edit, leftOut } = await renameEdit([[{ ...stale, ...place }], [gone]], rewordings, "");
    assert.equal(edit.size, 0);
    assert.deepEqual(leftOut, [other.uri.toString(), uri.toString()]);
  });

  it("refuses what is no name, with a word why", async () => {
    const document = await openFile(HERALD);
    await assert.rejects(prepare(document, "he said"), /put the cursor on a name/);
    await assert.rejects(prepare(document, "the inspection"), /put the cursor on a name/);
    await assert.rejects(prepare(document, "ARDENSK"), /put the cursor on a name/);
    await assert.rejects(prepare(await open("tent, pegs, mallet\n"), "tent"), /not read as one/);
    await assert.rejects(rename(document, "Andrey Kovalchuk", " "), /at least one letter/);
    await assert.rejects(rename(document, "Andrey Kovalchuk", "Andrei\nKovalchuk"), /one line/);
    await assert.rejects(rename(document, "Andrey Kovalchuk", "A".repeat(201)), /at most 200/);
    await withSetting("navigation.enabled", false, () =>
      assert.rejects(prepare(document, "Andrey Kovalchuk"), /not read as one/),
    );
  });
});
