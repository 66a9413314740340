import { commands, type Disposable, window } from "vscode";
import { COMMANDS } from "./commandIds";
import type { Desk } from "./desk";
import { guard } from "./guard";

/** How long a message stays in the status bar, in ms. */
const READING_TIME = 6000;

/** What a command tells the reader in the status bar, if anything. */
export type Message = string | undefined;

/** Registers a command that never throws; the message it returns is shown, not pushed. */
export function registerCommand(
  desk: Desk,
  name: keyof typeof COMMANDS,
  run: (...args: unknown[]) => Message | Promise<Message>,
): Disposable {
  const tell = async (...args: unknown[]): Promise<void> => {
    const message = await run(...args);
    if (message) window.setStatusBarMessage(message, READING_TIME);
  };
  return commands.registerCommand(COMMANDS[name], guard(desk.log, name, tell));
}
