import { type Disposable, Uri, window } from "vscode";
import type { Desk } from "../desk";
import { moveCursor } from "../moveCursor";
import { type Message, registerCommand } from "../registerCommand";

/** Opens a place that a card’s link names: an address and a UTF-16 offset. */
export function register(desk: Desk): Disposable {
  return registerCommand(desk, "goTo", (uri, offset) => goTo(uri, offset));
}

async function goTo(uri: unknown, offset: unknown): Promise<Message> {
  if (typeof uri !== "string" || !Number.isSafeInteger(offset)) return undefined;
  moveCursor(await window.showTextDocument(Uri.parse(uri, true)), offset as number);
  return undefined;
}
