import { type Disposable, type QuickPickItem, window, workspace } from "vscode";
import type { AppearanceView } from "../../archive/dossierView";
import { appearancesElsewhere } from "../acrossArticles";
import { articleName } from "../articleName";
import { count } from "../cards/card";
import { linkedTarget } from "../cursorTarget";
import type { Desk } from "../desk";
import { entityAtCursor } from "../entityAtCursor";
import { plainLabel } from "../plainLabel";
import { toLocation } from "../positions";
import { type Message, registerCommand } from "../registerCommand";

/** The other articles with the name at the cursor, to choose from; the chosen one opens where it introduces the name. */
export function register(desk: Desk): Disposable {
  return registerCommand(desk, "showArticles", (...args) => showArticles(desk, args));
}

async function showArticles(desk: Desk, args: readonly unknown[]): Promise<Message> {
  const target = await linkedTarget(desk, args);
  const entity = target && entityAtCursor(target.reading, target.offset);
  if (!entity) return "Copydesk: put the cursor on a name first";
  const others = await appearancesElsewhere(desk, target.document, entity);
  if (others.length === 0) return "Copydesk: no other article has this name";
  const title = plainLabel(`${entity.name} · in ${count(others.length, "other article")}`);
  const chosen = await window.showQuickPick(others.map(choiceOf), { title, matchOnDescription: true });
  if (chosen) await window.showTextDocument(chosen.place.uri, { selection: chosen.place.range });
  return undefined;
}

function choiceOf({ article, name, names, mentions, quotes }: AppearanceView) {
  const place = toLocation(names[0]!);
  const [file, path] = [articleName(article), workspace.asRelativePath(place.uri)];
  const counts = [
    name,
    count(mentions, "mention"),
    ...(quotes.length > 0 ? [count(quotes.length, "quote")] : []),
  ];
  return {
    label: plainLabel(file),
    description: plainLabel(counts.join(" · ")),
    ...(path === file ? {} : { detail: plainLabel(path) }),
    place,
  } satisfies QuickPickItem & { place: unknown };
}
