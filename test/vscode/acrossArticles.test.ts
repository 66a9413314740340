import assert from "node:assert/strict";
import * as vscode from "vscode";
import { COMMANDS } from "../../src/vscode/commandIds";
import { eventually, openFile, placeOf, pressUntil, putCursor, withSetting } from "./openArticle";

const AGENCY = "flood/river-agency.txt";
const HERALD = "flood/river-herald.txt";

async function at<T>(command: string, document: vscode.TextDocument, words: string, nth = 0): Promise<T[]> {
  const { start } = placeOf(document, words, nth);
  return (await vscode.commands.executeCommand<T[] | undefined>(command, document.uri, start)) ?? [];
}

const references = (document: vscode.TextDocument, words: string) =>
  at<vscode.Location>("vscode.executeReferenceProvider", document, words);

const definitions = (document: vscode.TextDocument, words: string, nth = 0) =>
  at<vscode.LocationLink>("vscode.executeDefinitionProvider", document, words, nth);

async function wordsAt({ uri, range }: vscode.Location): Promise<string> {
  return (await vscode.workspace.openTextDocument(uri)).getText(range);
}

describe("across articles", () => {
  before(async () => {
    const document = await openFile(HERALD);
    await eventually(async () =>
      (await references(document, "Andrey Kovalchuk")).some(({ uri }) => uri.path.endsWith(AGENCY)),
    );
  });

  it("Find All References lists every mention here, and every name in other articles, however spelled", async () => {
    const found = await references(await openFile(HERALD), "Andrey Kovalchuk");
    const named: Record<string, string[]> = { [HERALD]: [], [AGENCY]: [] };
    for (const location of found)
      named[location.uri.path.split("/").slice(-2).join("/")]!.push(await wordsAt(location));
    assert.deepEqual(named[AGENCY]!.sort(), [
      "Andrei Kovalchuk",
      "Andrei Kovalchuk",
      "KOVALCHUK",
      "Kovalchuk",
    ]);
    for (const words of ["Andrey Kovalchuk", "Kovalchuk", "he"])
      assert.ok(named[HERALD]!.includes(words), words);
  });

  it("Go to Definition leads from a surname to its introduction, and from there to that of other articles", async () => {
    const herald = await openFile(HERALD);
    const [inside] = await definitions(herald, "Kovalchuk, a former");
    assert.ok(inside!.targetRange.isEqual(placeOf(herald, "Andrey Kovalchuk")));
    const [outside, ...more] = await definitions(herald, "Andrey Kovalchuk");
    assert.ok(outside!.targetUri.path.endsWith(AGENCY) && more.length === 0);
    const agency = await openFile(AGENCY);
    assert.ok(outside!.targetRange.isEqual(placeOf(agency, "Andrei Kovalchuk")));
    assert.ok(outside!.originSelectionRange!.isEqual(placeOf(herald, "Andrey Kovalchuk")));
  });

  it("Go to Definition stays on the introduction of somebody whom no other article has", async () => {
    const herald = await openFile(HERALD);
    const [link] = await definitions(herald, "Pavel Dudek");
    assert.ok(link!.targetRange.isEqual(placeOf(herald, "Pavel Dudek")));
  });

  it("both are silent where navigation is switched off", async () => {
    const herald = await openFile(HERALD);
    await withSetting("navigation.enabled", false, async () => {
      assert.deepEqual(await references(herald, "Andrey Kovalchuk"), []);
      assert.deepEqual(await definitions(herald, "Andrey Kovalchuk"), []);
    });
  });

  /** A card does not wait long for other articles: it is asked for again until it tells of them. */
  async function cardWith(words: string, wanted: RegExp): Promise<string> {
    let value = "";
    await eventually(async () => {
      const [hover] = await at<vscode.Hover>("vscode.executeHoverProvider", await openFile(HERALD), words);
      ({ value } = hover!.contents[0] as vscode.MarkdownString);
      return wanted.test(value);
    });
    return value;
  }

  it("a card on a name says how others spell it and what is said there", async () => {
    const card = await cardWith(
      "Andrey Kovalchuk",
      /\[in 1 other article\]\(command:copydesk\.showArticles\?/,
    );
    assert.match(card, /also spelled Andrei Kovalchuk in \[river\\-agency\\.txt\]/);
    assert.match(card, /Whoever lives below a dam.+\[river\\-agency\\.txt line \d+\]/);
    assert.doesNotMatch(card, /have examined every gate/);
  });

  it("a card on a quotation mark leads to the same statement in other words", async () => {
    const card = await cardWith("“The engineers", /same statement/);
    assert.match(card, /same statement\\, other words\\, in \[river\\-agency\\.txt line 7\]/);
    assert.match(card, /\[Compare Wordings\]\(command:copydesk\.compareWordings\?/);
  });

  it("the list of other articles opens the chosen one where it introduces the name", async () => {
    const editor = await vscode.window.showTextDocument(await openFile(HERALD));
    putCursor(editor, "Andrey Kovalchuk");
    await pressUntil(
      "workbench.action.acceptSelectedQuickOpenItem",
      vscode.commands.executeCommand(COMMANDS.showArticles),
    );
    const { document, selection } = vscode.window.activeTextEditor!;
    assert.ok(document.uri.path.endsWith(AGENCY));
    assert.equal(document.getText(selection), "Andrei Kovalchuk");
  });
});
