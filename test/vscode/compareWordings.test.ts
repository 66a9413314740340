import assert from "node:assert/strict";
import * as vscode from "vscode";
import { COMMANDS } from "../../src/vscode/commandIds";
import { eventually, openFile, putCursor } from "./openArticle";

const run = (command: string, ...args: unknown[]) => vscode.commands.executeCommand(command, ...args);

function diffInFront(): vscode.TabInputTextDiff | undefined {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  return input instanceof vscode.TabInputTextDiff ? input : undefined;
}

const textOf = async (uri: vscode.Uri) => (await vscode.workspace.openTextDocument(uri)).getText();

/** Until the archive has read the other article. */
async function compareAt(words: string): Promise<vscode.TabInputTextDiff> {
  await eventually(async () => {
    putCursor(await vscode.window.showTextDocument(await openFile("flood/river-herald.txt")), words);
    await run(COMMANDS.compareWordings);
    return diffInFront() !== undefined;
  });
  return diffInFront()!;
}

describe("Compare Wordings", () => {
  afterEach(() => run("workbench.action.closeActiveEditor"));

  it("opens two versions of the quote at the cursor side by side, each sentence on a line", async () => {
    const { original, modified } = await compareAt("No family in");
    assert.equal(
      await textOf(original),
      "No family in the lower valley should sleep another night in fear of the river.\n" +
        "We will lift the gates before the snow melts\n",
    );
    assert.match(
      await textOf(modified),
      /^No family in the lower valley should have to sleep one more night/,
    );
    const title = vscode.window.tabGroups.activeTabGroup.activeTab!.label;
    assert.match(title, /^river-herald\.txt:\d+ ↔ river-agency\.txt:\d+ \(Andrei Kovalchuk\)$/);
  });

  it("opens nothing for a quote that no other article has, or for places that are none", async () => {
    const editor = await vscode.window.showTextDocument(await openFile("flood/river-herald.txt"));
    putCursor(editor, "A gate is only");
    await run(COMMANDS.compareWordings);
    assert.equal(diffInFront(), undefined);
    await run(COMMANDS.compareWordings, { article: "file:///gone.txt", quote: "q1" });
    await run(COMMANDS.compareWordings, { article: 3 }, null);
    assert.equal(diffInFront(), undefined);
  });
});
