import assert from "node:assert/strict";
import * as vscode from "vscode";
import { open, PACKING_LIST, withSetting } from "./openArticle";

async function symbols(document: vscode.TextDocument): Promise<vscode.DocumentSymbol[]> {
  const found = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
    "vscode.executeDocumentSymbolProvider",
    document.uri,
  );
  return found ?? [];
}

describe("the outline", () => {
  it("has the headline above people, organizations and quotes", async () => {
    const [root, ...others] = await symbols(await open());
    assert.deepEqual(others, []);
    assert.equal(root!.name, "Council Votes to Close the Old Bridge");
    assert.equal(root!.kind, vscode.SymbolKind.File);
    assert.deepEqual(
      root!.children.map(({ name, kind }) => [name, vscode.SymbolKind[kind]]),
      [
        ["People", "Class"],
        ["Organizations", "Interface"],
        ["Quotes", "String"],
        ["Indirect Quotes", "String"],
      ],
    );
    const [people, , quotes] = root!.children;
    assert.deepEqual(people!.children.map(({ name }) => name).sort(), ["Helena Marsh", "Oskar Lindholm"]);
    const first = quotes!.children.find(({ name }) => name.includes("bridge is not safe"));
    assert.equal(first?.detail, "Helena Marsh");
  });

  it("covers the article with the headline, so that it sticks; the groups cover nothing and keep their order", async () => {
    const document = await open();
    const [root] = await symbols(document);
    assert.equal(document.offsetAt(root!.range.end), document.getText().length);
    assert.equal(root!.selectionRange.start.line, 0);
    const places = root!.children.map(({ range }) => range);
    for (const [i, range] of places.entries()) {
      assert.ok(range.isEmpty);
      assert.ok(i === 0 || places[i - 1]!.start.isBefore(range.start));
    }
  });

  it("can be laid out by speaker or by position, or be left out", async () => {
    const document = await open();
    await withSetting("outline.layout", "bySpeaker", async () => {
      const [root] = await symbols(document);
      assert.equal(root!.children[0]?.name, "Helena Marsh");
      assert.ok(root!.children[0]!.children.length >= 2);
    });
    await withSetting("outline.layout", "byPosition", async () => {
      const [root] = await symbols(document);
      assert.equal(root!.children[0]?.name, "Northfield Transport Authority");
    });
    await withSetting("outline.enabled", false, async () => assert.deepEqual(await symbols(document), []));
  });

  it("marks guesses as soon as the reader asks for more sureness", async () => {
    const document = await open();
    const speakers = async () =>
      (await symbols(document))[0]!.children[2]!.children.map(({ detail }) => detail);
    await withSetting("quotes.sureness", 0, async () =>
      assert.ok((await speakers()).includes("Helena Marsh")),
    );
    await withSetting("quotes.sureness", 1, async () =>
      assert.ok((await speakers()).every((detail) => detail.startsWith("perhaps "))),
    );
  });

  it("is empty for other texts", async () => {
    assert.deepEqual(await symbols(await open(PACKING_LIST)), []);
  });
});
