import assert from "node:assert/strict";
import * as vscode from "vscode";

describe("activation", () => {
  it("happens when a plain-text document is opened", async () => {
    const extension = vscode.extensions.getExtension("copydesk.copydesk");
    assert.ok(extension, "the editor does not know the extension");
    await vscode.workspace.openTextDocument({ language: "plaintext", content: "Nothing yet." });
    const deadline = Date.now() + 10_000;
    while (!extension.isActive && Date.now() < deadline) await new Promise((next) => setTimeout(next, 50));
    assert.ok(extension.isActive, "the extension was not activated");
  });

  it("finds the articles of the open folder", async () => {
    const articles = await vscode.workspace.findFiles("**/*.txt");
    assert.ok(articles.length > 0, "no .txt file in the workspace");
  });
});
