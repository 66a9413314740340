import {
  Disposable,
  type LanguageStatusItem,
  LanguageStatusSeverity,
  languages,
  type TextDocument,
} from "vscode";
import { type Desk, SELECTOR } from "../desk";
import { followActive } from "../followActive";
import { guard } from "../guard";
import { type Status, statusOf } from "../status";

/** Says beside the language name whether the text in front is read as an article, and why not. */
export function register(desk: Desk): Disposable {
  const main = languages.createLanguageStatusItem("copydesk.article", SELECTOR);
  main.name = "Copydesk";
  let second: LanguageStatusItem | undefined;
  const show = guard(desk.log, "status", (document: TextDocument | undefined) => {
    second?.dispose();
    second = undefined;
    if (!document) return;
    const status = statusOf(desk.articles.get(document), desk.chosen.has(document.uri), !document.isUntitled);
    showStatus(main, status);
    if (status.actions.length > 1) second = secondAction(status);
  });
  return Disposable.from(main, followActive(desk, show), { dispose: () => second?.dispose() });
}

function showStatus(item: LanguageStatusItem, { text, detail, severe, actions }: Status): void {
  item.text = text;
  item.detail = detail;
  item.accessibilityInformation = { label: detail ? `${text}, ${detail}` : text };
  item.severity = severe ? LanguageStatusSeverity.Warning : LanguageStatusSeverity.Information;
  item.command = actions[0];
}

/** An item has room for one action only. */
function secondAction({ actions }: Status): LanguageStatusItem {
  const item = languages.createLanguageStatusItem("copydesk.folder", SELECTOR);
  item.name = "Copydesk folder";
  item.text = "Copydesk: this folder";
  item.command = actions[1];
  return item;
}
