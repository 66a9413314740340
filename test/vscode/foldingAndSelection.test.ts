import assert from "node:assert/strict";
import * as vscode from "vscode";
import { open, PACKING_LIST, placeOf, withSetting } from "./openArticle";

async function folds(document: vscode.TextDocument): Promise<string[]> {
  const found = await vscode.commands.executeCommand<vscode.FoldingRange[] | undefined>(
    "vscode.executeFoldingRangeProvider",
    document.uri,
  );
  return (found ?? []).map(({ start, end }) => `${start + 1}–${end + 1}`);
}

describe("folding", () => {
  it("folds a quote over two paragraphs and the part under a subhead", async () => {
    assert.deepEqual((await folds(await open())).sort(), ["13–15", "9–11"]);
  });

  it("leaves other texts to the editor, and can be switched off", async () => {
    assert.deepEqual(await folds(await open(PACKING_LIST)), []);
    const document = await open();
    await withSetting("folding.enabled", false, async () => assert.deepEqual(await folds(document), []));
  });
});

describe("Expand Selection", () => {
  it("goes from the word to the name, the quote, the paragraph and the article", async () => {
    const document = await open();
    const { start } = placeOf(document, "Helena Marsh knows");
    const [innermost] = await vscode.commands.executeCommand<vscode.SelectionRange[]>(
      "vscode.executeSelectionRangeProvider",
      document.uri,
      [start],
    );
    const steps: string[] = [];
    for (let step: vscode.SelectionRange | undefined = innermost; step; step = step.parent)
      steps.push(document.getText(step.range));
    for (const words of [
      "Helena",
      "Helena Marsh",
      "It can wait for one more year, and Helena Marsh knows it.",
      "“It can wait for one more year, and Helena Marsh knows it.”",
      document.getText(),
    ])
      assert.ok(steps.includes(words), `${words} not in ${JSON.stringify(steps)}`);
  });
});
