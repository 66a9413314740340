import assert from "node:assert/strict";
import { keepFailures } from "./keepFailures";
import { type OpenWorkbench, openWorkbench } from "./openWorkbench";
import type { Workbench } from "./workbench";

const people = "People & Organizations";
const minister = "Alisher Yuldoshev";

describe("Copydesk in the activity bar", () => {
  let open: OpenWorkbench;
  let workbench: Workbench;
  before(async () => {
    open = await openWorkbench({ folder: "samples" });
    workbench = open.workbench;
  });
  after(() => open?.close());
  keepFailures(() => workbench);

  it("says what to do while no article is open", async () => {
    await workbench.openCopydesk();
    const welcome = workbench.page.locator(".sidebar .welcome-view-content", {
      hasText: "Open a news article",
    });
    await welcome.first().waitFor();
    assert.match(
      (await welcome.first().textContent()) ?? "",
      /List People of All Articles.*Open a Sample Article/s,
    );
  });

  it("lists people, organizations and quotes of the article in front", async () => {
    await workbench.openFile("rail-corridor-agency.txt");
    const named = await workbench.rowsOf(people, minister);
    assert.equal(named[0], "People, 2");
    assert.match(
      named.join("\n"),
      /Alisher Yuldoshev, person, Minister of Transport of Tesheria, \d+ mentions, 4 quotes/,
    );
    const said = await workbench.rowsOf("Quotes", "the same statement in 1 other article");
    assert.equal(
      said.filter((row) => /^“The corridor is not merely .+ direct quote, .+ line 9$/.test(row)).length,
      1,
    );
    await workbench.screenshot("views");
  });

  it("shows the place of a row by keyboard: Space keeps the focus in the view, Enter takes it to the text", async () => {
    await workbench.focusRow(people, minister);
    await workbench.page.keyboard.press("ArrowRight");
    await workbench.rowsOf(people, "line 17: ");
    await workbench.focusRow(people, "line 17: ");
    await workbench.page.keyboard.press("Space");
    await workbench.cursorReaches(17);
    assert.ok(await workbench.isFocusIn(people));
    await workbench.page.keyboard.press("Enter");
    await workbench.focusIsInText();
  });

  it("shows the same statement of another article below a quote", async () => {
    await workbench.focusRow("Quotes", "The corridor is not merely");
    await workbench.page.keyboard.press("ArrowRight");
    const rows = await workbench.rowsOf("Quotes", "rail-corridor-herald.txt:9");
    assert.ok(
      rows.some((row) => row.startsWith("in other words, “The corridor is not just a line on the map")),
    );
    await workbench.screenshot("view-of-quotes");
  });

  it("lists everybody of all articles, filtered while the reader types", async () => {
    await workbench.runCommand("Copydesk: List People of All Articles");
    await workbench.rowsOf(people, "in 2 articles");
    await workbench.runCommand("Copydesk: Filter People & Organizations…");
    await workbench.typeInto("Filter People & Organizations", "yuldosh");
    const rows = await workbench.rowsOf(people, "People, 1");
    assert.match(rows[1]!, /^Alisher Yoldoshev, person, in 2 articles, .+, \d+ mentions, 9 quotes$/);
    await workbench.page.keyboard.press("Enter");
    await workbench.screenshot("view-filtered");
  });

  it("shows what a filter finds below a speaker who was closed", async () => {
    await workbench.runCommand("Copydesk: List Quotes of All Articles");
    await workbench.rowsOf("Quotes", "Darius Farahmand, person, 11 quotes");
    await workbench.runCommand("Copydesk: Filter Quotes…");
    await workbench.typeInto("Filter Quotes", "wagons");
    const rows = await workbench.rowsOf("Quotes", "The wagons that stand");
    assert.ok(rows.some((row) => row.startsWith("Darius Farahmand, person, ")));
    await workbench.page.keyboard.press("Enter");
    await workbench.runCommand("Copydesk: Show All Quotes Again");
    await workbench.runCommand("Copydesk: List Quotes of This Article");
  });

  /** On a busy machine a list that was shown before may take the focus after the comparison has opened. */
  const focusDiff = async () => {
    await workbench.page.keyboard.press("ControlOrMeta+1");
    await workbench.page.locator(".monaco-diff-editor .editor.modified .monaco-editor.focused").waitFor();
  };

  it("lists the article that is compared with what is saved of it", async () => {
    await workbench.runCommand("File: Compare Active File with Saved");
    await workbench.page.locator(".tab.active", { hasText: "(in file)" }).waitFor();
    await focusDiff();
    await workbench.rowsOf("Quotes", "The corridor is not merely");
    await workbench.runCommand("View: Close Editor");
  });

  it("lists the article still while two wordings of a quote are compared, and nothing once it is closed", async () => {
    await workbench.moveTo(9, 100);
    await workbench.runCommand("Copydesk: Compare Wordings");
    await workbench.page.locator(".tab.active", { hasText: "rail-corridor-herald.txt:9" }).waitFor();
    await focusDiff();
    await workbench.page.waitForTimeout(1000);
    await workbench.rowsOf("Quotes", "The corridor is not merely");
    await workbench.runCommand("View: Close All Editors");
    await workbench.page
      .locator(".sidebar .welcome-view-content", { hasText: "Open a news article" })
      .first()
      .waitFor();
    await workbench.openFile("rail-corridor-agency.txt");
    await workbench.rowsOf("Quotes", "The corridor is not merely");
  });

  it("opens at the name at the cursor, in whichever list is shown", async () => {
    await workbench.page.keyboard.press("ControlOrMeta+1");
    await workbench.moveTo(11, 3);
    await workbench.runCommand("Copydesk: Reveal in Copydesk");
    await workbench.rowsOf(people, "Darius Farahmand, person");
    await workbench.page
      .locator('.sidebar .monaco-list-row.selected[aria-label^="Darius Farahmand"]')
      .waitFor();
    assert.ok(await workbench.isFocusIn(people));
  });
});
