import { Disposable, StatusBarAlignment, type StatusBarItem, type TextDocument, window } from "vscode";
import type { Counts } from "../../archive/archive";
import type { Article } from "../../article/article";
import { toPlainText } from "../cards/card";
import { countsCard, shortCountsOf } from "../cards/countsCard";
import { articleFor, type Desk } from "../desk";
import { followActive } from "../followActive";
import { guard } from "../guard";
import { renderCard } from "../renderCard";

/** Right of most others, near the language name. */
const PRIORITY = 100;

/** How many people and quotes the article in front has; pointing there tells of all articles, a click opens the Copydesk view. */
export function register(desk: Desk): Disposable {
  const item = window.createStatusBarItem("copydesk.counts", StatusBarAlignment.Right, PRIORITY);
  item.name = "Copydesk: People and Quotes";
  item.command = "copydesk.people.focus";
  let article: Article | undefined;
  let counts: Counts | null = null;
  /** Something has changed while no article was in front. */
  let isOld = false;
  const draw = (): void => drawCounts(desk, item, article, counts);
  const recount = guard(desk.log, "status bar", async () => {
    isOld = !article;
    if (!article) return;
    counts = await desk.archive.ask.counts();
    draw();
  });
  const follow = guard(desk.log, "status bar", (document: TextDocument | undefined) => {
    article = document && articleFor(desk, document, "statusBar.enabled")?.article;
    draw();
    if (article && isOld) void recount();
  });
  return Disposable.from(item, followActive(desk, follow), desk.archive.onDidChange(recount));
}

function drawCounts(
  desk: Desk,
  item: StatusBarItem,
  article: Article | undefined,
  counts: Counts | null,
): void {
  if (!article) {
    item.hide();
    return;
  }
  const card = countsCard(article, { counts, progress: desk.archive.progress });
  item.text = shortCountsOf(article);
  item.tooltip = renderCard(card);
  item.accessibilityInformation = {
    label: `Copydesk: ${toPlainText(card).replaceAll("\n", ", ")}. Show people and organizations`,
    role: "button",
  };
  item.show();
}
