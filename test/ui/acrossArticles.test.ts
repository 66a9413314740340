import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { keepFailures } from "./keepFailures";
import { type OpenWorkbench, openWorkbench } from "./openWorkbench";
import { placeOf } from "./placeOf";
import type { Workbench } from "./workbench";

const folder = "test/vscode/workspace";
const article = readFileSync(resolve(folder, "flood/river-herald.txt"), "utf8");

describe("an article among others", () => {
  let open: OpenWorkbench;
  let workbench: Workbench;
  before(async () => {
    open = await openWorkbench({ folder });
    workbench = open.workbench;
    await workbench.openFile("river-herald.txt");
    await workbench.distinctColours(["Sofia Brandauer", "was more careful"]);
  });
  after(() => open?.close());
  keepFailures(() => workbench);

  /** Opened anew until all articles are read: a card does not wait for them. */
  async function hoverUntil(words: string, wanted: string): Promise<string> {
    for (let attempt = 1; ; attempt++) {
      const card = await workbench.hoverAt(...placeOf(article, words));
      if (card.includes(wanted)) return card;
      assert.ok(attempt < 10, `“${wanted}” is not in: ${card}`);
    }
  }

  it("says on a name how others spell it and in how many articles it is", async () => {
    const card = await hoverUntil("Andrey Kovalchuk", "in 1 other article");
    assert.match(card, /also spelled Andrei Kovalchuk in river-agency\.txt/);
    assert.match(card, /Whoever lives below a dam.*river-agency\.txt line 13/);
    await workbench.screenshot("card-across");
    await workbench.closeHover();
  });

  it("leads from a quote to the same statement in other words, and shows both side by side", async () => {
    const card = await hoverUntil("told the mayors", "same statement");
    assert.match(card, /same statement, longer, in river-agency\.txt line 5 — Compare Wordings/);
    await workbench.page.locator(".monaco-hover-content a", { hasText: "Compare Wordings" }).first().click();
    const title = "river-herald.txt:7 ↔ river-agency.txt:5 (Andrei Kovalchuk)";
    await workbench.page.locator(".tab.active", { hasText: title }).waitFor();
    for (const [side, words] of [
      ["original", "We"],
      ["modified", "have"],
    ] as const)
      await workbench.page
        .locator(`.monaco-diff-editor .editor.${side} .view-line`, { hasText: words })
        .first()
        .waitFor();
    await workbench.screenshot("comparison");
    await workbench.runCommand("View: Close Editor");
  });

  it("shows what a new name changes before it changes other articles and quoted words", async () => {
    await workbench.moveTo(...placeOf(article, "Kovalchuk, a former"));
    await workbench.page.keyboard.press("F2");
    await workbench.page.locator(".rename-box input:focus").waitFor();
    await workbench.page.keyboard.type("Kovaltchuk");
    await workbench.page.keyboard.press("Enter");
    const panel = workbench.page.locator(".bulk-edit-panel");
    const row = (file: string, ticked: boolean) =>
      panel
        .locator(`.monaco-list-row[aria-label^="flood/${file}"] [role=checkbox][aria-checked=${ticked}]`)
        .waitFor();
    await row("river-agency.txt", false);
    await row("river-herald.txt", true);
    await panel.locator('.monaco-list-row[aria-label$="replacing KOVALCHUK with KOVALTCHUK"]').waitFor();
    await workbench.screenshot("rename-preview");
    await panel.locator(".monaco-button", { hasText: "Discard" }).click();
    await panel.waitFor({ state: "hidden" });
    await workbench.distinctColours(["Kovalchuk", "a former engineer"]);
  });

  it("has its counts in the status bar", async () => {
    const item = workbench.page.locator('[id="copydesk.copydesk.copydesk.counts"]');
    assert.equal(await item.textContent(), "4 people · 6 quotes");
    assert.match(
      (await item.getAttribute("aria-label"))!,
      /^Copydesk: This article: 4 people · 1 organization · 6 quotes, All articles: 3 articles/,
    );
  });
});
