import assert from "node:assert/strict";
import { keepFailures } from "./keepFailures";
import { type OpenWorkbench, openWorkbench } from "./openWorkbench";
import type { Workbench } from "./workbench";

const operator = "Tomas Okafor";

describe("who said it", () => {
  let open: OpenWorkbench;
  let workbench: Workbench;
  before(async () => {
    const settings = {
      "copydesk.inlayHints.enabled": true,
      "copydesk.outline.layout": "bySpeaker",
      "copydesk.quotes.sureness": 1,
      "editor.wordWrap": "on",
    };
    open = await openWorkbench({ folder: "test/vscode/workspace", settings });
    workbench = open.workbench;
    await workbench.openFile("harbour.txt");
  });
  after(() => open?.close());
  keepFailures(() => workbench);

  it("stands beside “He”, with a question mark where it is a guess, in a paler colour than the text", async () => {
    await workbench.distinctColours([`${operator}?`, "told reporters"]);
    await workbench.screenshot("who-said");
  });

  it("leads from there to where the name is introduced", async () => {
    await workbench.moveTo(1, 1);
    await workbench.followInText(`${operator}?`);
    await workbench.cursorReaches(9, 71);
  });

  it("is told on a reporting verb, with the percentage, the reason and the speaker’s other quotes", async () => {
    const card = await workbench.hoverAt(9, 104);
    assert.match(card, /^Tomas Okafor · indirect quote · \d+ words · a guess, \d+% sure/);
    assert.match(card, /“He” taken as Tomas Okafor/);
    assert.match(
      card,
      /1 other quote of this speaker\n“Every month of delay costs us a season”\s+line 9 · a guess/,
    );
    await workbench.screenshot("card-guess");
    await workbench.closeHover();
  });

  it("sorts the outline, guesses marked by words", async () => {
    const rows = await workbench.outline();
    const at = rows.findIndex(({ name, level }) => name === operator && level === 2);
    assert.match(rows[at]!.description, /^2 quotes/);
    for (const { name, description } of rows.slice(at + 1, at + 3))
      assert.match(`${name} | ${description}`, /^\? .+ \| a guess, \d+% sure$/);
    await workbench.screenshot("outline-by-speaker");
  });

  it("is the list to choose from, beside each line", async () => {
    await workbench.moveTo(9, 75);
    await workbench.runCommand("Copydesk: Show All Quotes of This Speaker");
    const choices = await workbench.choices(operator);
    assert.equal(choices.length, 2);
    for (const choice of choices) assert.match(choice, /line 9 · a guess, \d+% sure/);
    await workbench.screenshot("quotes-of-speaker");
    await workbench.page.keyboard.press("Escape");
  });
});
