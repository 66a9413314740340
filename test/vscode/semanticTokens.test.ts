import assert from "node:assert/strict";
import * as vscode from "vscode";
import { BRIDGE, eventually, open, PACKING_LIST, withSetting } from "./openArticle";

/** `person.firstMention Helena Marsh`, in text order. */
async function tokens(document: vscode.TextDocument): Promise<string[]> {
  const legend: vscode.SemanticTokensLegend = await vscode.commands.executeCommand(
    "vscode.provideDocumentSemanticTokensLegend",
    document.uri,
  );
  const encoded: vscode.SemanticTokens | undefined = await vscode.commands.executeCommand(
    "vscode.provideDocumentSemanticTokens",
    document.uri,
  );
  return decode(document, legend, encoded?.data ?? new Uint32Array());
}

function decode(
  document: vscode.TextDocument,
  legend: vscode.SemanticTokensLegend,
  data: Uint32Array,
): string[] {
  const found: string[] = [];
  let line = 0;
  let character = 0;
  for (let i = 0; i < data.length; i += 5) {
    character = data[i] === 0 ? character + data[i + 1]! : data[i + 1]!;
    line += data[i]!;
    const words = document.getText(new vscode.Range(line, character, line, character + data[i + 2]!));
    const accents = legend.tokenModifiers.filter((_, bit) => (data[i + 4]! >> bit) & 1);
    found.push(`${[legend.tokenTypes[data[i + 3]!], ...accents].join(".")} ${words}`);
  }
  return found;
}

describe("colours", () => {
  it("mark people, organizations and quoted words, one line at a time", async () => {
    const found = await tokens(await open());
    for (const token of [
      "organization.firstMention Northfield Transport Authority",
      "organization NTA",
      "quotation “The bridge is not safe,”",
      "person.firstMention.speaker Helena Marsh",
      "quotation “We cannot wait any longer.”",
      "person Marsh",
      "person.firstMention.speaker Oskar Lindholm",
      "quotation “This town has waited for eleven years for the money to come.",
      "quotation “It can wait for one more year, and",
      "person.inQuote Helena Marsh",
    ])
      assert.ok(found.includes(token), `${token}\nnot in\n${found.join("\n")}`);
    assert.ok(!found.some((token) => /^(?:place|attribution)/.test(token)));
  });

  it("are the same in a file with CRLF and in the language News", async () => {
    const expected = await tokens(await open());
    assert.deepEqual(await tokens(await open(BRIDGE.replaceAll("\n", "\r\n"))), expected);
    assert.deepEqual(await tokens(await open(BRIDGE, "news")), expected);
  });

  it("leave other texts alone", async () => {
    assert.deepEqual(await tokens(await open(PACKING_LIST)), []);
    assert.deepEqual(await tokens(await open("")), []);
  });

  it("follow an edit", async () => {
    const document = await open();
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), "Breaking News: ");
    assert.ok(await vscode.workspace.applyEdit(edit));
    assert.ok((await tokens(document)).includes("person Marsh"));
  });

  it("tell guesses apart for those who style them, as the setting of sureness draws the line", async () => {
    const document = await open();
    const detour = async () =>
      (await tokens(document)).find((token) => token.endsWith("“Nobody likes a detour,”"));
    await withSetting("quotes.sureness", 1, async () =>
      assert.match((await detour())!, /^quotation\.guess /),
    );
    await withSetting("quotes.sureness", 0, async () => assert.match((await detour())!, /^quotation /));
  });

  it("come and go with their settings", async () => {
    const document = await open();
    await withSetting("people.colour", false, async () => {
      await withSetting("attribution.colour", true, async () => {
        await eventually(async () => (await tokens(document)).includes("attribution said"));
        assert.ok(!(await tokens(document)).some((token) => token.startsWith("person")));
      });
    });
  });
});
