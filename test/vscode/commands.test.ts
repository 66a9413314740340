import assert from "node:assert/strict";
import * as vscode from "vscode";
import { COMMANDS } from "../../src/vscode/commandIds";
import { api, placeOf, pressUntil, putCursor, show, withSetting, wordsAtCursor } from "./openArticle";

const run = (command: string, ...args: unknown[]) => vscode.commands.executeCommand(command, ...args);

describe("commands", () => {
  it("are all registered", async () => {
    await show();
    const known = new Set(await vscode.commands.getCommands(true));
    for (const command of Object.values(COMMANDS)) assert.ok(known.has(command), command);
  });

  it("go to the next and the previous quote, and around the end", async () => {
    const editor = await show();
    await run(COMMANDS.nextQuote);
    assert.equal(wordsAtCursor(editor, 11), "“The bridge");
    await run(COMMANDS.nextQuote);
    assert.equal(wordsAtCursor(editor, 7), "“Nobody");
    await run(COMMANDS.previousQuote);
    assert.equal(wordsAtCursor(editor, 11), "“The bridge");
    await run(COMMANDS.previousQuote);
    await run(COMMANDS.nextQuote);
    assert.equal(wordsAtCursor(editor, 11), "“The bridge");
  });

  it("go to the next and the previous mention of one name", async () => {
    const editor = await show();
    putCursor(editor, "Lindholm");
    await run(COMMANDS.nextMention);
    assert.equal(wordsAtCursor(editor, 13), "Lindholm said");
    await run(COMMANDS.previousMention);
    assert.equal(wordsAtCursor(editor, 14), "Oskar Lindholm");
  });

  it("leave the cursor where it is when there is no name", async () => {
    const editor = await show();
    putCursor(editor, "reporters");
    await run(COMMANDS.nextMention);
    assert.equal(wordsAtCursor(editor, 9), "reporters");
  });

  it("copy a quote with its attribution", async () => {
    const editor = await show();
    putCursor(editor, "likes a detour");
    await vscode.env.clipboard.writeText("before");
    await run(COMMANDS.copyQuote);
    const file = editor.document.uri.path.split("/").at(-1);
    assert.equal(
      await vscode.env.clipboard.readText(),
      `“Nobody likes a detour,” said Helena Marsh (${file}:7)`,
    );
  });

  it("say in a copy that the speaker is a guess", async () => {
    const editor = await show();
    putCursor(editor, "likes a detour");
    await withSetting("quotes.sureness", 1, async () => {
      await run(COMMANDS.copyQuote);
    });
    assert.match(
      await vscode.env.clipboard.readText(),
      /said Helena Marsh \([^()]+:7; the speaker is a guess\)$/,
    );
  });

  it("copy nothing where no quote is", async () => {
    const editor = await show();
    putCursor(editor, "reporters");
    await vscode.env.clipboard.writeText("before");
    await run(COMMANDS.copyQuote);
    assert.equal(await vscode.env.clipboard.readText(), "before");
  });

  it("follow a card’s link to a place, and ignore an address that is none", async () => {
    const editor = await show();
    const offset = editor.document.offsetAt(placeOf(editor.document, "Oskar").start);
    await run(COMMANDS.goTo, editor.document.uri.toString(), offset);
    assert.equal(wordsAtCursor(vscode.window.activeTextEditor!, 5), "Oskar");
    await run(COMMANDS.goTo, "no address", 3);
    await run(COMMANDS.goTo, { scheme: "file" }, "3");
    assert.equal(wordsAtCursor(vscode.window.activeTextEditor!, 5), "Oskar");
  });

  it("open a sample article that is read and not yet saved", async () => {
    await run(COMMANDS.openSample);
    const { document } = vscode.window.activeTextEditor!;
    assert.ok(document.isUntitled && document.languageId === "plaintext");
    const article = (await api()).articleIn(document);
    assert.ok(article && article.quotes.length > 3);
  });

  it("list all mentions without moving the cursor", async () => {
    const editor = await show();
    putCursor(editor, "Helena Marsh");
    await run(COMMANDS.showMentions);
    assert.equal(wordsAtCursor(editor, 12), "Helena Marsh");
    await run("closeReferenceSearch");
  });

  it("list a speaker’s quotes, go to the chosen one, and nowhere where none is chosen", async () => {
    const editor = await show();
    putCursor(editor, "Helena Marsh");
    const refused = run(COMMANDS.showQuotes);
    await pressUntil("workbench.action.closeQuickOpen", refused);
    assert.equal(wordsAtCursor(editor, 12), "Helena Marsh");
    const chosen = run(COMMANDS.showQuotes);
    await pressUntil("workbench.action.acceptSelectedQuickOpenItem", chosen);
    assert.equal(wordsAtCursor(vscode.window.activeTextEditor!, 11), "“The bridge");
  });
});
