import { MarkdownString } from "vscode";
import { type Card, toMarkdown } from "./cards/card";
import { LINKED_COMMANDS } from "./commandIds";

/** The text of an article is not to be trusted: only our own commands may be run from it. */
export function renderCard(card: Card): MarkdownString {
  const markdown = new MarkdownString(toMarkdown(card));
  markdown.isTrusted = { enabledCommands: LINKED_COMMANDS };
  return markdown;
}
