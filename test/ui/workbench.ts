import type { Locator, Page } from "playwright-core";

/** One row of the outline as a reader sees it; `level` starts at 1. */
export interface OutlineRow {
  readonly level: number;
  readonly name: string;
  readonly description: string;
}

export type CopydeskView = "People & Organizations" | "Quotes";

/** How a word looks in the text editor, as computed by the browser. */
export interface WordStyle {
  readonly color: string;
  readonly fontStyle: string;
  readonly fontWeight: string;
}

/** VS Code's window, by what a reader can do with it. Everything waits until it shows, or fails after the page's time limit. */
export class Workbench {
  constructor(readonly page: Page) {}

  private get quickInput(): Locator {
    return this.page.locator(".quick-input-widget:not([style*='display: none'])");
  }

  private get hover(): Locator {
    return this.page.locator(".monaco-editor .monaco-hover:not(.hidden) .monaco-hover-content");
  }

  async ready(): Promise<void> {
    await this.page.waitForFunction("globalThis.driver");
    await this.page.evaluate("driver.whenWorkbenchRestored()");
  }

  /** Through Quick Open. On a cold start its list can be empty and stays so: it is opened anew then. */
  async openFile(name: string): Promise<void> {
    // before it has the focus, Enter would open another one
    const row = this.quickInput.locator(".monaco-list-row.focused", { hasText: name });
    for (let attempt = 1; ; attempt++) {
      await this.page.keyboard.press("ControlOrMeta+P");
      await this.quickInput.locator("input").fill(name);
      const listed = await row.waitFor({ timeout: 1500 }).then(
        () => true,
        () => false,
      );
      if (listed) break;
      if (attempt === 10) throw new Error(`Quick Open does not find ${name}`);
      await this.page.keyboard.press("Escape");
    }
    await this.page.keyboard.press("Enter");
    await this.page.locator(`.editor-instance .monaco-editor[data-uri$="/${name}"]`).waitFor();
  }

  /**
   * Through the command palette, by its full title; the row may also name its keys. On a busy machine a list that was shown before may
   * take the focus, and with it the palette: then it is opened again.
   */
  async runCommand(title: string): Promise<void> {
    const labels = [`[aria-label="${title}"]`, `[aria-label^="${title}, "]`];
    const row = this.quickInput.locator(labels.map((label) => `.monaco-list-row${label}`).join());
    for (let attempt = 1; ; attempt++) {
      await this.page.keyboard.press("F1");
      const listed = await this.quickInput
        .locator("input")
        .fill(`>${title}`, { timeout: 5000 })
        .then(() => row.waitFor({ timeout: 5000 }))
        .then(
          () => true,
          () => false,
        );
      if (listed) break;
      if (attempt === 4) throw new Error(`The command palette does not list ${title}`);
      await this.page.keyboard.press("Escape");
    }
    // By keyboard, because the list may still move.
    while (!(await row.getAttribute("class"))?.includes("focused"))
      await this.page.keyboard.press("ArrowDown");
    await this.page.keyboard.press("Enter");
  }

  /** The rows of an open list whose title has these words. */
  async choices(title: string): Promise<string[]> {
    await this.quickInput.locator(".quick-input-title", { hasText: title }).waitFor();
    const rows = await this.quickInput.locator(".monaco-list-row").allInnerTexts();
    return rows.map((row) => plainSpaces(row).replace(/\s+/g, " "));
  }

  /** Types into an open input box whose title has these words. It stays open. */
  async typeInto(title: string, words: string): Promise<void> {
    await this.quickInput.locator(".quick-input-title", { hasText: title }).waitFor();
    await this.quickInput.locator("input").pressSequentially(words);
  }

  /** Lines and columns start at 1. */
  async moveTo(line: number, column: number): Promise<void> {
    await this.page.keyboard.press("ControlOrMeta+G");
    await this.quickInput.locator("input").fill(`:${line}:${column}`);
    await this.page.keyboard.press("Enter");
    await this.cursorReaches(line);
    await this.quickInput.waitFor({ state: "hidden" });
  }

  /** The text of the card at a place, opened by keyboard. It stays open. */
  async hoverAt(line: number, column: number): Promise<string> {
    await this.closeHover();
    await this.moveTo(line, column);
    await this.page.keyboard.press("ControlOrMeta+K");
    await this.page.keyboard.press("ControlOrMeta+I");
    await this.hover.first().waitFor();
    return plainSpaces((await this.hover.allInnerTexts()).join("\n"));
  }

  async closeHover(): Promise<void> {
    await this.page.keyboard.press("Escape");
    await this.hover.first().waitFor({ state: "hidden" });
  }

  /** Follows a link in the text, such as a name that Copydesk has put beside a word: a click with Ctrl or Cmd. */
  async followInText(words: string): Promise<void> {
    const run = this.page.locator(".editor-instance .view-line span span", { hasText: words }).first();
    await this.page.keyboard.down("ControlOrMeta");
    await run.hover();
    await run.click();
    await this.page.keyboard.up("ControlOrMeta");
    // where it rests, a card would open in a while
    await this.page.mouse.move(0, 0);
  }

  /** Waits until the cursor, as the status bar says it ("Ln 3, Col 7"), is on a line, or at a place on it. */
  async cursorReaches(line: number, column?: number): Promise<void> {
    const hasText = column === undefined ? `Ln ${line},` : new RegExp(`^Ln ${line}, Col ${column}$`);
    await this.page.locator('[id="status.editor.selection"]', { hasText }).waitFor();
  }

  /** All rows: the list of files is folded away, because only rows on screen exist. */
  async outline(): Promise<OutlineRow[]> {
    await this.runCommand("Explorer: Focus on Outline View");
    const files = this.page.locator(".sidebar .pane-header.expanded").filter({ hasNotText: "Outline" });
    if (await files.isVisible()) await files.click();
    const rows = this.page.locator(".outline-pane .monaco-list-row");
    await rows.first().waitFor();
    const read = await rows.evaluateAll((elements) =>
      elements.map((row) => ({
        level: Number(row.getAttribute("aria-level")),
        name: row.querySelector(".label-name")?.textContent ?? "",
        description: row.querySelector(".label-description")?.textContent ?? "",
      })),
    );
    return read.map((row) => ({
      ...row,
      name: plainSpaces(row.name),
      description: plainSpaces(row.description),
    }));
  }

  async chooseInOutline(name: string): Promise<void> {
    await this.page.locator(".outline-pane .monaco-list-row", { hasText: name }).first().click();
  }

  /** By the icon at the side. */
  async openCopydesk(): Promise<void> {
    await this.page.locator(".activitybar .action-label[aria-label^='Copydesk']").click();
  }

  /** The rows of a view in Copydesk’s own part of the side bar, as a screen reader says them, once one has these words. */
  async rowsOf(view: CopydeskView, words: string): Promise<string[]> {
    const rows = this.rowsIn(view);
    await rows
      .and(this.page.locator(`[aria-label*="${words}"]`))
      .first()
      .waitFor();
    return rows.evaluateAll((elements) => elements.map((row) => row.getAttribute("aria-label") ?? ""));
  }

  /** By keyboard: opens the view and puts the focus on a row. */
  async focusRow(view: CopydeskView, words: string): Promise<void> {
    await this.runCommand(`Copydesk: Focus on ${view} View`);
    await this.rowsOf(view, words);
    const wanted = this.rowsIn(view).and(this.page.locator(`.focused[aria-label*="${words}"]`));
    await this.page.keyboard.press("Home");
    for (let pressed = 0; pressed < 200 && (await wanted.count()) === 0; pressed++)
      await this.page.keyboard.press("ArrowDown");
    await wanted.waitFor();
  }

  async isFocusIn(view: CopydeskView): Promise<boolean> {
    return (await this.pane(view).locator(":focus").count()) > 0;
  }

  async focusIsInText(): Promise<void> {
    await this.page.locator(".editor-instance .monaco-editor.focused").waitFor();
  }

  private rowsIn(view: CopydeskView): Locator {
    return this.pane(view).locator(".monaco-list-row");
  }

  private pane(view: CopydeskView): Locator {
    return this.page
      .locator(".sidebar .pane")
      .filter({ has: this.page.locator(`.pane-header[aria-label*="${view}"]`) });
  }

  /** What a command copies; it waits until there is something. */
  async copiedBy(title: string): Promise<string> {
    await this.page.evaluate("navigator.clipboard.writeText('')");
    await this.runCommand(title);
    return eventually("nothing was copied", () =>
      this.page.evaluate<string>("navigator.clipboard.readText()"),
    );
  }

  /** The look of a word, or undefined while no line on screen has it inside one run of equal style. */
  async styleOf(word: string): Promise<WordStyle | undefined> {
    return this.page.locator(".editor-instance .view-line span span").evaluateAll((runs, wanted) => {
      const run = runs.find((element) => element.textContent?.replace(/\u00a0/g, " ").includes(wanted));
      if (!run) return undefined;
      const { color, fontStyle, fontWeight } = run.ownerDocument.defaultView.getComputedStyle(run);
      return { color, fontStyle, fontWeight };
    }, word);
  }

  /** Waits until the words have colours of their own, and gives these in the same order. */
  async distinctColours(words: readonly string[]): Promise<string[]> {
    return eventually(`${words.join(", ")} have no colours of their own`, async () => {
      const colours = (await Promise.all(words.map((word) => this.styleOf(word)))).map(
        (style) => style?.color ?? "",
      );
      return new Set(colours).size === words.length && !colours.includes("") ? colours : undefined;
    });
  }

  /** By its name in the list of themes; `kind` is the class that the window then has. */
  async useTheme(name: string, kind: "vs" | "vs-dark" | "hc-black" | "hc-light"): Promise<void> {
    await this.runCommand("Preferences: Color Theme");
    await this.quickInput.locator("input").fill(name);
    await this.quickInput.locator(".monaco-list-row.focused", { hasText: name }).waitFor();
    await this.page.keyboard.press("Enter");
    await this.quickInput.waitFor({ state: "hidden" });
    await this.page.locator(`.monaco-workbench.${kind}`).waitFor();
  }

  async screenshot(name: string): Promise<void> {
    await this.page.screenshot({ path: `artifacts/${name}.png` });
  }

  /** Messages that popped up. */
  async notifications(): Promise<string[]> {
    return this.page.locator(".notifications-toasts .notification-list-item").allInnerTexts();
  }
}

/** The editor writes spaces as no-break spaces. */
function plainSpaces(text: string): string {
  return text.replace(/\u00a0/g, " ");
}

/** Asks until the answer is neither undefined nor empty. */
async function eventually<T>(otherwise: string, ask: () => Promise<T | undefined>): Promise<T> {
  const deadline = Date.now() + 15_000;
  while (Date.now() < deadline) {
    const answer = await ask();
    if (answer) return answer;
    await new Promise((next) => setTimeout(next, 100));
  }
  throw new Error(otherwise);
}
