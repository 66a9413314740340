import assert from "node:assert/strict";
import * as vscode from "vscode";
import { analyze } from "../../src/article/analyze";
import { ArticleCache } from "../../src/vscode/articleCache";
import type { Reading } from "../../src/vscode/reading";
import { BRIDGE, eventually, open } from "./openArticle";

/** A cache that counts how often it reads. */
function countingCache(): { cache: ArticleCache; reads: () => number } {
  let reads = 0;
  const cache = new ArticleCache((document): Reading => {
    reads++;
    const source = document.getText();
    return { verdict: "article", reason: "", source, article: analyze(source, "test") };
  });
  return { cache, reads: () => reads };
}

async function type(document: vscode.TextDocument, words: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.insert(document.uri, new vscode.Position(0, 0), words);
  assert.ok(await vscode.workspace.applyEdit(edit));
}

function firstName({ source, article }: Reading): string {
  const { start, end } = article!.entities[0]!.mentions[0]!;
  return source.slice(start, end);
}

/** Over the size up to which a text is read at each keystroke. */
const LONG = BRIDGE.repeat(Math.ceil(30_000 / BRIDGE.length));

describe("the cache of articles", () => {
  it("reads one version of a document once, however often it is asked", async () => {
    const { cache, reads } = countingCache();
    const document = await open();
    assert.equal(reads(), 0);
    assert.equal(cache.get(document), cache.get(document));
    assert.equal(reads(), 1);
    await type(document, "x");
    cache.get(document);
    cache.get(document);
    assert.equal(reads(), 2);
    cache.dispose();
  });

  it("moves a long article along while it is typed in, and reads it again after a pause", async function () {
    // on a busy machine the pause may pass between two letters
    this.retries(3);
    const { cache, reads } = countingCache();
    const document = await open(LONG);
    const name = firstName(cache.get(document));
    let announced = 0;
    let outdated = 0;
    cache.onDidOutdate(() => outdated++);
    cache.onDidChangeArticle((changed) => {
      if (changed === document) announced++;
    });
    for (const letter of "New") {
      await type(document, letter);
      const reading = cache.get(document);
      assert.equal(firstName(reading), name);
      assert.equal(reading.source, document.getText());
    }
    assert.equal(reads(), 1);
    await eventually(() => announced === 1);
    assert.equal(outdated, 1);
    cache.get(document);
    assert.equal(reads(), 2);
    cache.dispose();
  });

  it("does not read a document that nobody asked about", async () => {
    const { cache, reads } = countingCache();
    const document = await open();
    await type(document, "x");
    cache.reread();
    assert.equal(reads(), 0);
    cache.dispose();
  });

  it("follows a replacement in a thousand places", async () => {
    const { cache } = countingCache();
    const document = await open(LONG);
    cache.get(document);
    const edit = new vscode.WorkspaceEdit();
    for (let line = 0; line < Math.min(1000, document.lineCount); line++)
      edit.insert(document.uri, new vscode.Position(line, 0), " ");
    await vscode.workspace.applyEdit(edit);
    const reading = cache.get(document);
    assert.equal(reading.source, document.getText());
    assert.match(firstName(reading), /^\p{Lu}/u);
    cache.dispose();
  });

  it("reads anew, and says so, when a decision of the reader changes", async () => {
    const { cache, reads } = countingCache();
    const document = await open();
    cache.get(document);
    const announced: vscode.TextDocument[] = [];
    cache.onDidChangeArticle((changed) => announced.push(changed));
    cache.reread();
    assert.deepEqual(announced, [document]);
    cache.get(document);
    assert.equal(reads(), 2);
    cache.dispose();
  });
});
