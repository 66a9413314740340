import { commands, Disposable, StatusBarAlignment, type StatusBarItem, window } from "vscode";
import type { ReadingProgress } from "../../archive/readFiles";
import { COMMANDS } from "../commandIds";
import type { Desk } from "../desk";
import { guard } from "../guard";
import { registerCommand } from "../registerCommand";

/** Reading that takes less than this is not worth a word, in ms. */
const PATIENCE = 1000;

/** Says in the status bar how far the reading of the folders is; a click stops it. */
export function register(desk: Desk): Disposable {
  const item = window.createStatusBarItem("copydesk.reading", StatusBarAlignment.Left, -100);
  item.name = "Copydesk: Reading of Articles";
  item.command = COMMANDS.stopIndexing;
  let begun: number | null = null;
  const show = guard(desk.log, "reading progress", () => {
    const { progress } = desk.archive;
    if ((progress !== null) !== (begun !== null)) setReading(progress !== null);
    begun = progress ? (begun ?? Date.now()) : null;
    if (progress && begun !== null && Date.now() - begun >= PATIENCE) showProgress(item, progress);
    else item.hide();
  });
  return Disposable.from(
    item,
    desk.archive.onDidChange(show),
    registerCommand(desk, "stopIndexing", () => stop(desk)),
    registerCommand(desk, "rebuildIndex", () => {
      void desk.archive.readAgain();
      return "Copydesk: reading the folder again";
    }),
  );
}

/** In thousands as English newspapers write them. */
export function progressText({ done, total }: ReadingProgress): string {
  return `Reading articles ${done.toLocaleString("en")} of ${total.toLocaleString("en")}`;
}

function showProgress(item: StatusBarItem, progress: ReadingProgress): void {
  item.text = `$(loading~spin) ${progressText(progress)}`;
  item.tooltip = "Copydesk reads the articles of this folder. Click to stop; what has been read stays.";
  item.accessibilityInformation = {
    label: `Copydesk: ${progressText(progress)}. Activate to stop`,
    role: "button",
  };
  item.show();
}

function stop(desk: Desk): string | undefined {
  const { progress } = desk.archive;
  desk.archive.stop();
  return progress ? `Copydesk: stopped after ${progress.done.toLocaleString("en")} articles` : undefined;
}

function setReading(reading: boolean): void {
  void commands.executeCommand("setContext", "copydesk.isReading", reading);
}
