import { resolve } from "node:path";
import { downloadAndUnzipVSCode, SilentReporter } from "@vscode/test-electron";

/** A program with the command line of desktop VS Code. */
export interface Editor {
  readonly name: string;
  readonly path: string;
}

export const embeddedEditor: Editor = {
  name: "the embedded VS Code",
  path: resolve(__dirname, "../editor/code"),
};

/** Without an answer for this long the download is given up, in ms. */
const patienceMs = 3000;

/** VSCODE_PATH, or a downloaded desktop VS Code where there is a screen and a network, or else the embedded one. */
export async function chooseEditor(): Promise<Editor> {
  const { VSCODE_PATH, DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (VSCODE_PATH) return { name: VSCODE_PATH, path: VSCODE_PATH };
  if (process.platform === "linux" && !DISPLAY && !WAYLAND_DISPLAY) return embeddedEditor;
  try {
    const path = await downloadAndUnzipVSCode({ timeout: patienceMs, reporter: new SilentReporter() });
    return { name: "desktop VS Code", path };
  } catch {
    return embeddedEditor;
  }
}
