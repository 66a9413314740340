import assert from "node:assert/strict";
import * as vscode from "vscode";
import { COMMANDS } from "../../src/vscode/commandIds";
import { quoteRows } from "../../src/vscode/trees/arrangeQuotes";
import { articlePage } from "../../src/vscode/trees/articlePage";
import { peopleOfArticle } from "../../src/vscode/trees/peopleOfArticle";
import { quotesOfArticle } from "../../src/vscode/trees/quotesOfArticle";
import type { TreeRow } from "../../src/vscode/trees/treeRow";
import { shelfOf } from "../support/shelf";
import { api, putCursor, show, wordsAtCursor } from "./openArticle";

const run = (command: string, ...args: unknown[]) => vscode.commands.executeCommand(command, ...args);

async function pageOf(document: vscode.TextDocument) {
  const article = (await api()).articleIn(document)!;
  return articlePage({ article, source: document.getText(), sureness: 0.5 }, document.uri.toString());
}

async function personRow(document: vscode.TextDocument, name: string): Promise<TreeRow> {
  const [people] = peopleOfArticle(await pageOf(document), "name", "");
  const { rows } = await people!.children!(10);
  return rows.find(({ label }) => label === name)!;
}

async function copied(command: string, row: TreeRow): Promise<string> {
  await vscode.env.clipboard.writeText("before");
  await run(command, row);
  return vscode.env.clipboard.readText();
}

describe("commands on rows of the views", () => {
  it("copy a name, and all that somebody says in the article", async () => {
    const { document } = await show();
    const row = await personRow(document, "Helena Marsh");
    assert.equal(await copied(COMMANDS.copyName, row), "Helena Marsh");
    const lines = (await copied(COMMANDS.copyQuotes, row)).split("\n");
    assert.match(lines[0]!, /^“The bridge is not safe.+ said Helena Marsh \(.+:5\)$/);
    assert.match(lines[1]!, /^“Nobody likes a detour,” said Helena Marsh \(.+:7\)$/);
  });

  it("copy what somebody says in all articles, where the row stands for all", async () => {
    const { document } = await show();
    const row = { ...(await personRow(document, "Helena Marsh")), everywhere: true };
    assert.match(await copied(COMMANDS.copyQuotes, row), /“Nobody likes a detour,” said Helena Marsh \(/);
  });

  it("copy one quote with its attribution", async () => {
    const { document } = await show();
    const quotes = quotesOfArticle(await pageOf(document), new Map());
    const rows = quoteRows(shelfOf([]), quotes, { speaker: false, article: true }, 10).rows;
    const row = rows.find(({ label }) => label.includes("Nobody likes"))!;
    assert.match(
      await copied(COMMANDS.copyListedQuote, row),
      /^“Nobody likes a detour,” said Helena Marsh \(/,
    );
  });

  it("go to where somebody is first named", async () => {
    const editor = await show();
    const row = await personRow(editor.document, "Oskar Lindholm");
    await run(COMMANDS.goToFirstMention, row);
    assert.equal(editor.document.getText(vscode.window.activeTextEditor!.selection), "Oskar Lindholm");
  });

  it("list all mentions at the first of them", async () => {
    const editor = await show();
    putCursor(editor, "Helena Marsh");
    await run(COMMANDS.findAllMentions, await personRow(editor.document, "Helena Marsh"));
    assert.equal(wordsAtCursor(vscode.window.activeTextEditor!, 12), "Helena Marsh");
    await run("closeReferenceSearch");
  });

  it("do nothing without a row", async () => {
    await show();
    for (const command of [
      COMMANDS.copyName,
      COMMANDS.copyQuotes,
      COMMANDS.goToQuote,
      COMMANDS.findAllMentions,
    ])
      await run(command);
  });
});

describe("the views", () => {
  it("are opened at the name at the cursor, and the text stays as it is", async () => {
    const editor = await show();
    putCursor(editor, "Helena Marsh");
    await run(COMMANDS.reveal);
    assert.equal(wordsAtCursor(vscode.window.activeTextEditor!, 12), "Helena Marsh");
  });

  it("change to all articles and back, by commands", async () => {
    await show();
    for (const command of [
      COMMANDS.listAllPeople,
      COMMANDS.clearPeopleFilter,
      COMMANDS.listPeopleHere,
      COMMANDS.listAllQuotes,
      COMMANDS.clearQuotesFilter,
      COMMANDS.listQuotesHere,
    ])
      await run(command);
  });
});
