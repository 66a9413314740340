import { Disposable } from "vscode";
import { mentionAfter, mentionBefore } from "../../article/lookups";
import { activeTarget, linkedTarget } from "../cursorTarget";
import type { Desk } from "../desk";
import { entityAtCursor } from "../entityAtCursor";
import { moveCursor } from "../moveCursor";
import { type Message, registerCommand } from "../registerCommand";
import { showPlaces } from "../showPlaces";

const NOBODY = "Copydesk: put the cursor on a name first";

/** From mention to mention of one person or organization, or all of them in a list. */
export function register(desk: Desk): Disposable {
  return Disposable.from(
    registerCommand(desk, "nextMention", () => step(desk, mentionAfter)),
    registerCommand(desk, "previousMention", () => step(desk, mentionBefore)),
    registerCommand(desk, "showMentions", (...args) => showMentions(desk, args)),
  );
}

function step(desk: Desk, find: typeof mentionAfter): Message {
  const target = activeTarget(desk);
  const entity = target && entityAtCursor(target.reading, target.offset);
  const mention = entity && find(entity, target.offset);
  if (!mention) return NOBODY;
  moveCursor(target.editor, mention.start);
  return undefined;
}

async function showMentions(desk: Desk, args: readonly unknown[]): Promise<Message> {
  const target = await linkedTarget(desk, args);
  const entity = target && entityAtCursor(target.reading, target.offset);
  if (!entity) return NOBODY;
  await showPlaces(target.document, target.offset, entity.mentions);
  return undefined;
}
