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
import { encodingStatus, type Status, statusOf } from "../status";

/** Says beside the language name whether the text in front is read as an article, and why not; and what is wrong with its letters. */
export function register(desk: Desk): Disposable {
  const main = createItem("article", "Copydesk");
  const others: LanguageStatusItem[] = [];
  const clear = () => {
    for (const item of others.splice(0)) item.dispose();
  };
  const show = guard(desk.log, "status", (document: TextDocument | undefined) => {
    clear();
    if (!document) return;
    const reading = desk.articles.get(document);
    const status = statusOf(reading, desk.chosen.has(document.uri), !document.isUntitled);
    showStatus(main, status);
    if (status.actions.length > 1) others.push(secondAction(status));
    const encoding = document.isUntitled ? null : encodingStatus(reading);
    if (encoding) others.push(showStatus(createItem("encoding", "Copydesk encoding"), encoding));
  });
  return Disposable.from(main, followActive(desk, show), { dispose: clear });
}

function createItem(id: string, name: string): LanguageStatusItem {
  const item = languages.createLanguageStatusItem(`copydesk.${id}`, SELECTOR);
  item.name = name;
  return item;
}

function showStatus(item: LanguageStatusItem, { text, detail, severe, actions }: Status): LanguageStatusItem {
  item.text = text;
  item.detail = detail;
  item.accessibilityInformation = { label: detail ? `${text}, ${detail}` : text };
  item.severity = severe ? LanguageStatusSeverity.Warning : LanguageStatusSeverity.Information;
  item.command = actions[0];
  return item;
}

/** An item has room for one action only. */
function secondAction({ actions }: Status): LanguageStatusItem {
  const item = createItem("folder", "Copydesk folder");
  item.text = "Copydesk: this folder";
  item.command = actions[1];
  return item;
}
