import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inventArticle, writeArticle } from "../../bench/inventArticle";
import { keepFailures } from "./keepFailures";
import { type OpenWorkbench, openWorkbench } from "./openWorkbench";

/** So many that they are not read before anybody has looked. */
const ARTICLES = 600;

describe("reading a large folder", () => {
  let folder: string;
  let open: OpenWorkbench;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), "copydesk-folder-"));
    for (let i = 0; i < ARTICLES; i++)
      writeFileSync(
        join(folder, `${String(i).padStart(3, "0")}.txt`),
        writeArticle(inventArticle(i, ARTICLES)),
      );
    open = await openWorkbench({ folder });
  });
  after(async () => {
    await open?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  keepFailures(() => open?.workbench);

  const status = () =>
    open.workbench.page.locator('.statusbar-item[id="copydesk.copydesk.copydesk.reading"]');

  it("says how far it is, in words for all readers, and stops at a click", async () => {
    await open.workbench.openFile("000.txt");
    await open.workbench.openCopydesk();
    await status().waitFor();
    assert.match((await status().textContent()) ?? "", /^\s*Reading articles \d+ of \d+$/);
    assert.match(
      (await status().getAttribute("aria-label")) ?? "",
      /^Copydesk: Reading articles \d+ of \d+\. Activate to stop$/,
    );
    await open.workbench.screenshot("reading-folder");
    await status().click();
    await status().waitFor({ state: "hidden" });
    await open.workbench.page.getByText(/stopped after \d+ articles/).waitFor();
  });

  it("begins again when the reader wants it", async () => {
    await open.workbench.runCommand("Copydesk: Read Folder Again");
    await status().waitFor();
    await open.workbench.runCommand("Copydesk: Stop Reading the Folder");
    await status().waitFor({ state: "hidden" });
    assert.deepEqual(await open.workbench.notifications(), []);
  });
});
