import assert from "node:assert/strict";
import * as vscode from "vscode";
import { BRIDGE, open } from "./openArticle";

const HOSTILE: Record<string, string> = {
  "an empty text": "",
  "white space": " \n\t\r\n ",
  "quotation marks only": '“”""\'‘’«»'.repeat(50),
  "opening marks without end": "“He said: “".repeat(200),
  "one long line": BRIDGE.replaceAll("\n", " ").repeat(60),
  "half a character": `“\uD83D said Ana \uDE00 Reyes, ${BRIDGE}`,
  "emoji and joined signs": `“👩‍🚀🇺🇿 e\u0301,” said Ana Reyes, director of the 👍🏽 Agency.\n${BRIDGE}`,
  "strange line ends": BRIDGE.replaceAll("\n\n", "\r\u2028\u0085\f\v"),
  "right to left": `\u202E“בדיקה,” said Ana Reyes.\u202C\n${BRIDGE}`,
};

const PROVIDERS = [
  "vscode.executeHoverProvider",
  "vscode.executeDefinitionProvider",
  "vscode.executeReferenceProvider",
  "vscode.executeDocumentHighlights",
];

/** Each token on its line, behind the one before, inside the text. */
function checkTokens(document: vscode.TextDocument, data: Uint32Array): void {
  let line = 0;
  let end = 0;
  for (let i = 0; i < data.length; i += 5) {
    const start = data[i + 1]! + (data[i] === 0 && i > 0 ? end - data[i - 3]! : 0);
    if (data[i]! > 0) end = 0;
    line += data[i]!;
    assert.ok(start >= end, "tokens overlap");
    end = start + data[i + 2]!;
    assert.ok(data[i + 2]! > 0 && end <= document.lineAt(line).text.length, "a token leaves its line");
  }
}

describe("hostile text", () => {
  const set = (name: string, value: unknown) =>
    vscode.workspace.getConfiguration("copydesk").update(name, value, vscode.ConfigurationTarget.Workspace);
  before(async () => {
    await set("detection", "always");
    await set("inlayHints.enabled", true);
  });
  after(async () => {
    await set("detection", undefined);
    await set("inlayHints.enabled", undefined);
  });

  for (const [name, text] of Object.entries(HOSTILE))
    it(`is read without harm: ${name}`, async () => {
      const document = await open(text);
      const run = <T>(command: string, ...args: unknown[]): Thenable<T> =>
        vscode.commands.executeCommand(command, document.uri, ...args);
      const tokens = await run<vscode.SemanticTokens | undefined>("vscode.provideDocumentSemanticTokens");
      assert.ok(tokens, "no tokens");
      checkTokens(document, tokens.data);
      const length = document.getText().length;
      for (const share of [0, 0.3, 0.7, 1]) {
        const position = document.positionAt(Math.floor(length * share));
        for (const command of PROVIDERS) await run(command, position);
        const [selection] = await run<vscode.SelectionRange[]>("vscode.executeSelectionRangeProvider", [
          position,
        ]);
        assert.ok(selection!.range.contains(position));
      }
      await run("vscode.executeFoldingRangeProvider");
      const whole = new vscode.Range(0, 0, document.lineCount, 0);
      const hints = await run<vscode.InlayHint[]>("vscode.executeInlayHintProvider", whole);
      for (const { position } of hints) assert.ok(document.validatePosition(position).isEqual(position));
      const [root] = await run<vscode.DocumentSymbol[]>("vscode.executeDocumentSymbolProvider");
      assert.ok(root && root.name.length > 0, "no outline");
    });
});
