import assert from "node:assert/strict";
import * as vscode from "vscode";
import { LINKED_COMMANDS } from "../../src/vscode/commandIds";
import { open, PACKING_LIST, placeOf, withSetting } from "./openArticle";

async function hints(document: vscode.TextDocument, range?: vscode.Range): Promise<vscode.InlayHint[]> {
  const whole = new vscode.Range(0, 0, document.lineCount, 0);
  return vscode.commands.executeCommand("vscode.executeInlayHintProvider", document.uri, range ?? whole);
}

function partOf(hint: vscode.InlayHint | undefined): vscode.InlayHintLabelPart {
  assert.ok(hint, "no hint");
  const [part] = hint.label as vscode.InlayHintLabelPart[];
  return part!;
}

describe("the speaker’s name beside “she”", () => {
  it("is shown only where the reader asks for it", async () => {
    assert.deepEqual(await hints(await open()), []);
  });

  it("stands behind the word and says why; in other texts there is none", async () => {
    const document = await open();
    await withSetting("inlayHints.enabled", true, async () => {
      const [hint, ...others] = await hints(document);
      assert.deepEqual(others, []);
      const part = partOf(hint);
      assert.match(part.value, /^Helena Marsh\??$/);
      assert.ok(hint!.position.isEqual(placeOf(document, "she said").start.translate(0, 3)));
      const tooltip = part.tooltip as vscode.MarkdownString;
      assert.match(tooltip.value, /“she” taken as Helena Marsh.+% sure/);
      assert.match(tooltip.value, /First mention\\, line 5/);
      assert.deepEqual((tooltip.isTrusted as { enabledCommands: string[] }).enabledCommands, [
        ...LINKED_COMMANDS,
      ]);
      assert.deepEqual(await hints(await open(PACKING_LIST)), []);
    });
  });

  it("is given for the range asked for", async () => {
    const document = await open();
    await withSetting("inlayHints.enabled", true, async () => {
      assert.deepEqual(await hints(document, new vscode.Range(0, 0, 5, 0)), []);
      assert.equal((await hints(document, new vscode.Range(6, 0, 7, 0))).length, 1);
    });
  });

  it("has a question mark as soon as the reader asks for more sureness", async () => {
    const document = await open();
    await withSetting("inlayHints.enabled", true, async () => {
      await withSetting("quotes.sureness", 1, async () =>
        assert.equal(partOf((await hints(document))[0]).value, "Helena Marsh?"),
      );
      await withSetting("quotes.sureness", 0, async () =>
        assert.equal(partOf((await hints(document))[0]).value, "Helena Marsh"),
      );
    });
  });
});
