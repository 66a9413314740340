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
import { type Action, type Status, statusOf } from "../status";

/** Says beside the language name whether the text in front is read as an article, and why not, with what can be done about it. */
export function register(desk: Desk): Disposable {
  const main = languages.createLanguageStatusItem("copydesk.article", SELECTOR);
  main.name = "Copydesk";
  const offers: LanguageStatusItem[] = [];
  const clear = (): void => {
    for (const item of offers.splice(0)) item.dispose();
  };
  const show = guard(desk.log, "status", (document: TextDocument | undefined) => {
    clear();
    if (!document) return;
    const status = statusOf(desk.articles.get(document), desk.chosen.has(document.uri), !document.isUntitled);
    showStatus(main, status);
    offers.push(...status.actions.map(offer));
  });
  return Disposable.from(main, followActive(desk, show), { dispose: clear });
}

function showStatus(item: LanguageStatusItem, { text, detail, severe }: Status): void {
  item.text = text;
  item.detail = detail;
  item.accessibilityInformation = { label: detail ? `${text}, ${detail}` : text };
  item.severity = severityOf(severe);
}

function offer({ about, severe, ...command }: Action): LanguageStatusItem {
  const item = languages.createLanguageStatusItem(`copydesk.${command.command}`, SELECTOR);
  item.name = `Copydesk: ${command.title}`;
  item.text = `Copydesk: ${about}`;
  item.severity = severityOf(severe === true);
  item.command = command;
  return item;
}

function severityOf(severe: boolean): LanguageStatusSeverity {
  return severe ? LanguageStatusSeverity.Warning : LanguageStatusSeverity.Information;
}
