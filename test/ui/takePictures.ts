import { join, resolve } from "node:path";
import { openWorkbench } from "./openWorkbench";
import type { Workbench } from "./workbench";

/* `npm run pictures`: the pictures of the README and of the walkthrough, each in light and in dark, from a sample. */

const media = resolve(__dirname, "../../media");
const sample = "ferry-terminal-wire.txt";
const themes = { light: ["Light Modern", "vs"], dark: ["Dark Modern", "vs-dark"] } as const;

async function main(): Promise<void> {
  const { workbench, close } = await openWorkbench({ folder: "samples" });
  try {
    await arrange(workbench);
    await inEachTheme(workbench, takeArticle);
    await showViews(workbench);
    await inEachTheme(workbench, takeViews);
    await workbench.runCommand("Preferences: Open Settings (UI)");
    await workbench.page.keyboard.type("copydesk");
    await inEachTheme(workbench, takeSettings);
  } finally {
    await close();
  }
}

async function inEachTheme(
  workbench: Workbench,
  takeOne: (workbench: Workbench, theme: string) => Promise<void>,
): Promise<void> {
  for (const [name, [theme, kind]] of Object.entries(themes)) {
    await workbench.useTheme(theme, kind);
    await takeOne(workbench, name);
  }
}

/** The sample with its lines wrapped, the outline beside it, wide enough for its details. */
async function arrange(workbench: Workbench): Promise<void> {
  const { page } = workbench;
  await page.setViewportSize({ width: 1160, height: 680 });
  await workbench.openFile(sample);
  await workbench.runCommand("View: Toggle Word Wrap");
  await workbench.outline();
  const edge = (await page.locator(".part.sidebar").boundingBox())!;
  await page.mouse.move(edge.x + edge.width, 300);
  await page.mouse.down();
  await page.mouse.move(440, 300, { steps: 4 });
  await page.mouse.up();
}

async function takeArticle(workbench: Workbench, theme: string): Promise<void> {
  const { page } = workbench;
  await workbench.distinctColours(["Helena Brandvold", "for weeks", "told reporters"]);
  const editor = await box(workbench, ".part.editor");
  await take(workbench, `walkthrough/outline-${theme}`, await box(workbench, ".part.sidebar"));
  await take(workbench, `walkthrough/article-${theme}`, { ...editor, height: 450 });
  await workbench.hoverAt(7, 50);
  await page.mouse.move(1150, 660);
  await take(workbench, `desk-${theme}`, { ...editor, x: 0, width: editor.x + editor.width });
  await take(workbench, `walkthrough/card-${theme}`, { ...editor, height: 330 });
  await workbench.closeHover();
}

/** Two articles tell of the same talks: one of the quotes is open at its other wording. */
async function showViews(workbench: Workbench): Promise<void> {
  await workbench.openFile("rail-corridor-agency.txt");
  await workbench.runCommand("View: Toggle Word Wrap");
  await workbench.openCopydesk();
  await workbench.runCommand("Copydesk: List People of All Articles");
  await workbench.focusRow("People & Organizations", "Alisher Yoldoshev");
  await workbench.page.keyboard.press("ArrowRight");
  await workbench.focusRow("People & Organizations", "rail-corridor-herald.txt");
  await workbench.page.keyboard.press("ArrowRight");
  await workbench.focusRow("Quotes", "The corridor is not merely");
  await workbench.page.keyboard.press("ArrowRight");
  await workbench.rowsOf("Quotes", "rail-corridor-herald.txt:9");
}

async function takeViews(workbench: Workbench, theme: string): Promise<void> {
  await workbench.distinctColours(["Darius Farahmand", "The corridor is not merely"]);
  const editor = await box(workbench, ".part.editor");
  await take(workbench, `walkthrough/views-${theme}`, { ...editor, x: 0, width: editor.x + editor.width });
}

async function takeSettings(workbench: Workbench, theme: string): Promise<void> {
  await workbench.page.locator(".setting-item-category", { hasText: "Copydesk" }).first().waitFor();
  await take(
    workbench,
    `walkthrough/settings-${theme}`,
    await box(workbench, ".settings-editor .settings-body"),
  );
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

async function box(workbench: Workbench, part: string): Promise<Box> {
  return (await workbench.page.locator(part).boundingBox())!;
}

async function take(workbench: Workbench, name: string, clip: Box): Promise<void> {
  await workbench.page.screenshot({ path: join(media, `${name}.png`), clip, animations: "disabled" });
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
