import assert from "node:assert/strict";
import type { Locator } from "playwright-core";
import { keepFailures } from "./keepFailures";
import { type OpenWorkbench, openWorkbench } from "./openWorkbench";
import type { Workbench } from "./workbench";

const HERALD = "rail-corridor-herald.txt";

describe("deciding", () => {
  let open: OpenWorkbench;
  let workbench: Workbench;
  before(async () => {
    open = await openWorkbench({ folder: "samples", settings: { "editor.wordWrap": "on" } });
    workbench = open.workbench;
    await workbench.openFile(HERALD);
    await workbench.distinctColours(["Dariush Farahmand", "National Railway"]);
  });
  after(() => open?.close());
  keepFailures(() => workbench);

  /** What the reader is told, in the list of messages. */
  async function messageOf(words: string): Promise<Locator> {
    await workbench.runCommand("Notifications: Show Notifications");
    const message = workbench.page.locator(".notification-list-item", { hasText: words });
    await message.waitFor();
    return message;
  }

  it("shows in a card the name and the note that the folder has for somebody", async () => {
    let card = await workbench.hoverAt(3, 35);
    // on a busy machine the article has its colours before the folder’s decisions are read
    for (let tries = 0; tries < 20 && !card.startsWith("Darius "); tries++) {
      await workbench.page.waitForTimeout(500);
      card = await workbench.hoverAt(3, 35);
    }
    assert.match(card, /^Darius Farahmand · person/);
    assert.match(card, /also Dariush Farahmand/);
    assert.match(card, /note: Our spelling; the Herald writes Dariush\./);
    await workbench.screenshot("decided-card");
    await workbench.closeHover();
  });

  it("offers what may be put right from the card’s own command, the name in the title", async () => {
    await workbench.moveTo(23, 28);
    await workbench.runCommand("Copydesk: Correct…");
    assert.deepEqual(await workbench.choices("Zarina Kamolova"), [
      "Merge with…",
      "Not the Same as in Other Articles",
      "This Is an Organization",
      "This Is a Place",
      "Not a Name in This Article",
      "Not a Name in Any Article",
      "Add Note…",
      "Add Link…",
      "Assign Speaker…",
    ]);
    await workbench.screenshot("corrections");
    await workbench.page.keyboard.press("Escape");
  });

  it("keeps a note, tells so, shows it at once, and takes it back", async () => {
    await workbench.moveTo(23, 28);
    await workbench.runCommand("Copydesk: Add Note…");
    await workbench.typeInto("Note on Zarina Kamolova", "Call before noon");
    await workbench.page.keyboard.press("Enter");
    await workbench.page.locator(".quick-input-widget").waitFor({ state: "hidden" });
    await messageOf("Zarina Kamolova has a note from now on.");
    await workbench.screenshot("decided");
    assert.match(await workbench.hoverAt(23, 28), /note: Call before noon/);
    await workbench.closeHover();
    await workbench.runCommand("Copydesk: Undo Last Decision");
    await workbench.page.locator(".statusbar-item", { hasText: "decision taken back" }).waitFor();
    assert.doesNotMatch(await workbench.hoverAt(23, 28), /note:/);
    await workbench.closeHover();
  });

  it("names a speaker chosen from a list by keyboard", async () => {
    await workbench.moveTo(25, 3);
    await workbench.runCommand("Copydesk: Assign Speaker…");
    await workbench.typeInto("Who says “A memorandum is not a railway", "Yoldoshev");
    await workbench.page.keyboard.press("Enter");
    await messageOf("Alisher Yoldoshev says it from now on.");
    await workbench.page.keyboard.press("Escape");
    const card = await workbench.hoverAt(25, 1);
    assert.match(card, /^Alisher Yoldoshev · direct quote/);
    assert.match(card, /as you decided/);
    await workbench.closeHover();
  });

  it("is a file that opens from the message, without a complaint, comments and all", async () => {
    await workbench.moveTo(23, 70);
    await workbench.runCommand("Copydesk: Not a Name in This Article");
    const told = await messageOf("is no name in this article from now on.");
    await told.getByRole("button", { name: "Open File" }).click();
    const text = workbench.page.locator('.monaco-editor[data-uri$="entities.json"]');
    await text.locator(".view-line", { hasText: "Alisher Yoldoshev" }).waitFor();
    await workbench.page.waitForTimeout(1500);
    assert.equal(await text.locator(".squiggly-error, .squiggly-warning").count(), 0);
    await workbench.screenshot("decisions-file");
  });
});
