import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { launchBrowser } from "../../tools/editor/launchBrowser";
import type { EditorSettings } from "../../tools/editor/quietSettings";
import { startServer } from "../../tools/editor/startServer";
import { Workbench } from "./workbench";

const root = resolve(__dirname, "../..");

/** Settings under which a test sees the same on every machine. */
const steadySettings: EditorSettings = {
  "editor.accessibilitySupport": "off",
  "editor.hover.delay": 100,
  "editor.minimap.enabled": false,
  "outline.collapseItems": "alwaysExpand",
  "workbench.colorTheme": "Light Modern",
  "workbench.reduceMotion": "on",
};

export interface OpenWorkbench {
  readonly workbench: Workbench;
  close(): Promise<void>;
}

export interface WorkbenchSetup {
  /** Copied first: tests may change the files. */
  readonly folder: string;
  /** Holds an installed Copydesk; without it the built one of this checkout runs. */
  readonly extensionsFolder?: string;
  /** Of the user, on top of those that all tests run under. */
  readonly settings?: EditorSettings;
}

/** VS Code with Copydesk in a browser of its own. */
export async function openWorkbench(setup: WorkbenchSetup): Promise<OpenWorkbench> {
  const { folder, extensionsFolder, settings } = setup;
  const scratch = mkdtempSync(join(tmpdir(), "copydesk-ui-"));
  const workspace = join(scratch, basename(folder));
  cpSync(resolve(root, folder), workspace, { recursive: true });
  const server = await startServer({
    testing: true,
    settings: { ...steadySettings, ...settings },
    ...(extensionsFolder ? { extensionsFolder } : {}),
  });
  const browser = await launchBrowser();
  const page = await browser.newPage({
    viewport: { width: 1280, height: 720 },
    reducedMotion: "reduce",
    permissions: ["clipboard-read", "clipboard-write"],
  });
  page.setDefaultTimeout(20_000);
  await page.goto(
    server.url({ folder: workspace, ...(extensionsFolder ? {} : { developmentExtension: root }) }),
    {
      waitUntil: "commit",
    },
  );
  const workbench = new Workbench(page);
  await workbench.ready();
  return {
    workbench,
    close: async () => {
      await browser.close();
      await server.stop();
      rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
