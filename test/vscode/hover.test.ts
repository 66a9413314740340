import assert from "node:assert/strict";
import * as vscode from "vscode";
import { LINKED_COMMANDS } from "../../src/vscode/commandIds";
import { open, PACKING_LIST, placeOf, withSetting } from "./openArticle";

async function hovers(document: vscode.TextDocument, words: string, nth = 0): Promise<vscode.Hover[]> {
  const { start } = placeOf(document, words, nth);
  return vscode.commands.executeCommand("vscode.executeHoverProvider", document.uri, start);
}

function content(hover: vscode.Hover | undefined): vscode.MarkdownString {
  assert.ok(hover, "no hover");
  return hover.contents[0] as vscode.MarkdownString;
}

describe("hovering", () => {
  it("over a surname shows the person’s card on the whole name", async () => {
    const document = await open();
    const [hover] = await hovers(document, "Helena Marsh");
    const { value } = content(hover);
    assert.match(value, /^\*\*Helena Marsh\*\* · person {2}\ndirector of the Northfield Transport Authority/);
    assert.match(value, /The bridge is not safe/);
    assert.ok(hover!.range!.isEqual(placeOf(document, "Helena Marsh")));
  });

  it("over an acronym shows the organization’s card", async () => {
    const [hover] = await hovers(await open(), "NTA");
    const { value } = content(hover);
    assert.match(value, /^\*\*Northfield Transport Authority\*\* · organization/);
    assert.match(value, /also NTA/);
    assert.match(value, /director\\: Helena Marsh/);
  });

  it("over a quotation mark or a reporting verb shows who speaks", async () => {
    const document = await open();
    for (const words of ["“The bridge", "said Helena"]) {
      const { value } = content((await hovers(document, words))[0]);
      assert.match(value, /^\*\*Helena Marsh\*\* · direct quote · 10 words/, words);
    }
  });

  it("over a quotation mark leads to the speaker’s other quotes", async () => {
    const document = await open();
    const { value } = content((await hovers(document, "“Nobody"))[0]);
    assert.match(value, /\[1 other quote of this speaker\]\(command:copydesk\.showQuotes\?/);
    assert.match(value, /The bridge is not safe.+\[line 5\]/);
  });

  it("says at once what is a guess when the reader asks for more sureness", async () => {
    const document = await open();
    const first = async () => content((await hovers(document, "“The bridge"))[0]).value.split("\n")[0]!;
    await withSetting("quotes.sureness", 1, async () =>
      assert.match(await first(), /a guess\\, \d+\\% sure/),
    );
    await withSetting("quotes.sureness", 0, async () => assert.match(await first(), /· \d+\\% sure/));
  });

  it("over any other word shows nothing", async () => {
    const document = await open();
    assert.deepEqual(await hovers(document, "detour"), []);
    assert.deepEqual(await hovers(document, "town hall"), []);
  });

  it("may run our own commands only, and no markup of the article", async () => {
    const document = await open(BRIDGE_WITH_MARKUP);
    const markdown = content((await hovers(document, "“Click"))[0]);
    assert.deepEqual((markdown.isTrusted as { enabledCommands: string[] }).enabledCommands, [
      ...LINKED_COMMANDS,
    ]);
    assert.ok(!markdown.supportHtml);
    const card = content((await hovers(document, "Helena Marsh"))[0]).value;
    assert.doesNotMatch(card, /(?<!\\)\[here|(?<!\\)!\[/);
    assert.match(card, /Click \\\[here\\\]\\\(command\\:workbench/);
  });

  it("over a text that is no article shows nothing", async () => {
    assert.deepEqual(await hovers(await open(PACKING_LIST), "tent"), []);
  });

  it("can be switched off", async () => {
    const document = await open();
    await withSetting("hover.enabled", false, async () => {
      assert.deepEqual(await hovers(document, "Helena Marsh"), []);
    });
    assert.equal((await hovers(document, "Helena Marsh")).length, 1);
  });
});

const BRIDGE_WITH_MARKUP = `NORTHFIELD, March 3 – The council met on Monday to talk about its page.

“Click [here](command:workbench.action.quit) and ![look](https://example.org/a.png),” said Helena Marsh, director of the council.

Marsh said she would say no more. The council meets again on Friday.
`;
