import { commands, type Uri, window } from "vscode";
import { COMMANDS } from "../commandIds";
import type { Desk } from "../desk";
import type { Message } from "../registerCommand";
import type { Correction } from "./correction";
import { pathFrom } from "./decisionFiles";
import type { DecisionWriter } from "./decisionWriter";

const UNDO = "Undo";
const OPEN = "Open File";

/** What a decision changes in the text of its file; `path` is the article’s from the folder that holds `.copydesk`. */
export type Decision = (text: string, path: string) => string;

/** Writes a decision about an article, tells the reader and offers to take it back. */
export type Decide = (correction: Correction, decision: Decision, told: string) => Promise<Message>;

export function decider(desk: Desk, writer: DecisionWriter): Decide {
  return async ({ document }, decision, told) => {
    await desk.decisions.ready();
    const file = desk.decisions.placeFor(document.uri);
    if (!file) return "Copydesk: save the article first; what you decide is kept in its folder";
    try {
      const outcome = await writer.write(file, (text) => decision(text, pathFrom(file, document.uri)));
      if (outcome === "unchanged") return "Copydesk: that is decided already";
      void (outcome === "blocked" ? reportBlocked(file) : offerUndo(told, file));
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      void window.showErrorMessage(`Copydesk: ${file.path} cannot be written: ${why}`);
    }
    return undefined;
  };
}

async function offerUndo(told: string, file: Uri): Promise<void> {
  const chosen = await window.showInformationMessage(`Copydesk: ${told}`, UNDO, OPEN);
  if (chosen === UNDO) await commands.executeCommand(COMMANDS.undoDecision);
  if (chosen === OPEN) await window.showTextDocument(file);
}

/** The file is left as it is: nobody can tell what it means. */
async function reportBlocked(file: Uri): Promise<void> {
  const message = `Copydesk: ${file.path} has an error; put that right first, then decide again`;
  if ((await window.showErrorMessage(message, OPEN)) === OPEN) await window.showTextDocument(file);
}
