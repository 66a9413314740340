import assert from "node:assert/strict";
import * as vscode from "vscode";
import { open, PACKING_LIST, placeOf, withSetting } from "./openArticle";

async function at<T>(command: string, document: vscode.TextDocument, words: string, nth = 0): Promise<T[]> {
  const { start } = placeOf(document, words, nth);
  return (await vscode.commands.executeCommand<T[] | undefined>(command, document.uri, start)) ?? [];
}

const definitions = (document: vscode.TextDocument, words: string, nth = 0) =>
  at<vscode.LocationLink>("vscode.executeDefinitionProvider", document, words, nth);

describe("Go to Definition", () => {
  it("leads from a surname, an acronym and “she” to where the article introduces them", async () => {
    const document = await open();
    for (const [words, nth, full] of [
      ["Marsh met", 0, "Helena Marsh"],
      ["she said", 0, "Helena Marsh"],
      ["NTA would", 0, "Northfield Transport Authority"],
    ] as const) {
      const [link] = await definitions(document, words, nth);
      assert.ok(link, words);
      assert.ok(link.targetRange.isEqual(placeOf(document, full)), words);
    }
  });

  it("underlines the whole name", async () => {
    const document = await open();
    const [link] = await definitions(document, "Helena Marsh", 1);
    assert.ok(link!.originSelectionRange!.isEqual(placeOf(document, "Helena Marsh", 1)));
  });

  it("leads from a quotation mark to the words that name its source", async () => {
    const document = await open();
    const [link] = await definitions(document, "“We cannot");
    assert.match(document.getText(link!.targetRange), /^Helena Marsh/);
  });

  it("stays silent on other words, on other texts, and when switched off", async () => {
    const document = await open();
    assert.deepEqual(await definitions(document, "reporters"), []);
    assert.deepEqual(await definitions(await open(PACKING_LIST), "tent"), []);
    await withSetting("navigation.enabled", false, async () =>
      assert.deepEqual(await definitions(document, "Marsh met"), []),
    );
  });
});

describe("Find All References", () => {
  it("lists every mention, however it is worded", async () => {
    const document = await open();
    const found = await at<vscode.Location>("vscode.executeReferenceProvider", document, "Marsh met");
    const here = found.filter(({ uri }) => uri.toString() === document.uri.toString());
    const words = here.map(({ range }) => document.getText(range));
    assert.deepEqual(words.slice(0, 4), [
      "Helena Marsh",
      "director of the Northfield Transport Authority",
      "Marsh",
      "she",
    ]);
    assert.ok(words.length >= 5);
  });
});

describe("highlights", () => {
  const highlights = (document: vscode.TextDocument, words: string) =>
    at<vscode.DocumentHighlight>("vscode.executeDocumentHighlights", document, words);

  it("light up all mentions of a name, the first one strongest", async () => {
    const document = await open();
    const found = await highlights(document, "Marsh met");
    const shown = found.map(({ range, kind }) => `${document.getText(range)} ${kind}`);
    const { Write, Read, Text } = vscode.DocumentHighlightKind;
    for (const expected of [`Helena Marsh ${Write}`, `Marsh ${Read}`, `she ${Text}`])
      assert.ok(shown.includes(expected), `${expected} not in ${shown}`);
  });

  it("light up the parts of a quote from its mark", async () => {
    const document = await open();
    const words = (await highlights(document, "“We cannot")).map(({ range }) => document.getText(range));
    assert.deepEqual(words.sort(), [
      "Helena Marsh, director of the Northfield Transport Authority",
      "said",
      "“The bridge is not safe,”",
      "“We cannot wait any longer.”",
    ]);
  });
});
