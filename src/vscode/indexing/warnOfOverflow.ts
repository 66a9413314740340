import { commands, type WorkspaceFolder, window } from "vscode";

/** Says once that a folder holds more texts than are read. */
export function warnOfOverflow(): (folder: WorkspaceFolder, limit: number) => void {
  const told = new Set<string>();
  return async ({ name }, limit) => {
    if (told.has(name)) return;
    told.add(name);
    const open = "Open Settings";
    const message = `Copydesk reads only ${limit.toLocaleString("en")} texts of the folder ${name}: it holds more than the setting copydesk.index.maxFiles allows.`;
    if ((await window.showWarningMessage(message, open)) === open)
      await commands.executeCommand("workbench.action.openSettings", "copydesk.index.maxFiles");
  };
}
