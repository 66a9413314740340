import { ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, type TreeItemLabel, Uri } from "vscode";
import { COMMANDS } from "../commandIds";
import { toLocation } from "../positions";
import type { TreeRow } from "./treeRow";

/** The colours that the Outline gives to the same things. */
const COLOURS: Partial<Record<TreeRow["kind"], string>> = {
  person: "symbolIcon.classForeground",
  organization: "symbolIcon.interfaceForeground",
  quote: "symbolIcon.stringForeground",
};

/** A row as the editor draws it; the card is drawn when the row is pointed at. */
export function treeItem(row: TreeRow): TreeItem {
  const item = new TreeItem(label(row), collapsibleState(row));
  item.id = row.id;
  item.description = row.description;
  item.contextValue = contextOf(row);
  item.accessibilityInformation = { label: row.spoken };
  const command = commandOf(row);
  if (command) item.command = command;
  const icon = iconOf(row);
  if (icon) item.iconPath = icon;
  if (row.kind === "article" && row.article) item.resourceUri = Uri.parse(row.article);
  if (!row.card) item.tooltip = row.description ? `${row.label} · ${row.description}` : row.label;
  return item;
}

/** By which the manifest offers commands; a quote with others like it below can be compared. */
function contextOf({ kind, children }: TreeRow): string {
  return kind === "quote" && children ? "quoteElsewhere" : kind;
}

function label({ label, mark }: TreeRow): string | TreeItemLabel {
  return mark ? { label, highlights: [[mark[0], mark[1]]] } : label;
}

function collapsibleState({ children, isOpen }: TreeRow): TreeItemCollapsibleState {
  if (!children) return TreeItemCollapsibleState.None;
  return isOpen ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
}

/** A file keeps the icon that the reader’s icon theme has for it. */
function iconOf({ kind, icon }: TreeRow): ThemeIcon | undefined {
  if (!icon) return undefined;
  if (kind === "article") return ThemeIcon.File;
  const colour = COLOURS[kind];
  return new ThemeIcon(icon, colour ? new ThemeColor(colour) : undefined);
}

/** The editor’s own command for opening: one click shows the place and leaves the focus, two keep the article open. */
function commandOf(row: TreeRow): TreeItem["command"] {
  if (row.showMore) return { title: "Show More", command: COMMANDS.showMore, arguments: [row] };
  if (!row.place) return undefined;
  const { uri, range } = toLocation(row.place);
  return { title: "Go to Place", command: "vscode.open", arguments: [uri, { selection: range }] };
}
