import { commands, Disposable, env, window } from "vscode";
import type { Place } from "../../archive/place";
import { count } from "../cards/card";
import { COMMANDS } from "../commandIds";
import type { Desk } from "../desk";
import { toLocation } from "../positions";
import { type Message, registerCommand } from "../registerCommand";
import { bringUpToDate } from "../trees/bringUpToDate";
import { citationsOf } from "../trees/citationsOf";
import { offsetIn } from "../trees/offsetIn";
import type { TreeRow } from "../trees/treeRow";

/** What can be done with a row of the views: each command gets the row from the editor. */
export function register(desk: Desk): Disposable {
  const command = (name: keyof typeof COMMANDS, run: (row: TreeRow) => Promise<Message>): Disposable =>
    registerCommand(desk, name, async (row) => (row ? run(row as TreeRow) : undefined));
  return Disposable.from(
    command("goToFirstMention", (row) => goTo(desk, row)),
    command("goToQuote", (row) => goTo(desk, row)),
    command("findAllMentions", (row) => findAllMentions(desk, row)),
    command("copyName", copyName),
    command("copyQuotes", (row) => copyQuotes(desk, row)),
    command("copyListedQuote", copyListedQuote),
    command("compareListedQuotes", compareListedQuotes),
  );
}

async function goTo(desk: Desk, row: TreeRow): Promise<Message> {
  const place = row.place ?? (await namesOf(desk, row))[0];
  if (!place) return "Copydesk: the article has changed since";
  const { uri, range } = toLocation(place);
  await window.showTextDocument(uri, { selection: range });
  return undefined;
}

/** In a peek window at the first of them. */
async function findAllMentions(desk: Desk, row: TreeRow): Promise<Message> {
  const names = await namesOf(desk, row);
  const first = names[0];
  if (!first) return "Copydesk: the article has changed since";
  if (!row.everywhere) {
    await commands.executeCommand(COMMANDS.showMentions, first.article, await offsetIn(first));
    return undefined;
  }
  const { uri, range } = toLocation(first);
  await window.showTextDocument(uri, { selection: range });
  await commands.executeCommand("editor.action.showReferences", uri, range.start, names.map(toLocation));
  return undefined;
}

/** Where the person or organization is named: in its article, or in all. */
async function namesOf(desk: Desk, { article, entity, everywhere }: TreeRow): Promise<readonly Place[]> {
  if (!article || !entity) return [];
  await bringUpToDate(desk, article);
  const dossier = await desk.archive.ask.dossier(article, entity);
  const appearances = dossier?.articles ?? [];
  return appearances.filter((one) => everywhere || one.article === article).flatMap(({ names }) => names);
}

async function copyName({ label }: TreeRow): Promise<Message> {
  await env.clipboard.writeText(label);
  return "Copydesk: name copied";
}

async function copyQuotes(desk: Desk, row: TreeRow): Promise<Message> {
  const citations = await citationsOf(desk, row);
  if (citations.length === 0) return "Copydesk: no quotes of this speaker";
  await env.clipboard.writeText(citations.join("\n"));
  return `Copydesk: ${count(citations.length, "quote")} copied`;
}

async function copyListedQuote({ place }: TreeRow): Promise<Message> {
  if (place) await commands.executeCommand(COMMANDS.copyQuote, place.article, await offsetIn(place));
  return undefined;
}

/** With the quote above, or with one that the reader chooses. */
async function compareListedQuotes({ like, article, quote }: TreeRow): Promise<Message> {
  const own = { article, quote };
  await commands.executeCommand(COMMANDS.compareWordings, ...(like ? [like, own] : [own]));
  return undefined;
}
