import assert from "node:assert/strict";
import * as vscode from "vscode";
import { firstPage } from "../../src/archive/page";
import { RowTree } from "../../src/vscode/trees/rowTree";
import { treeItem } from "../../src/vscode/trees/treeItem";
import type { Children, TreeRow } from "../../src/vscode/trees/treeRow";

const failures: string[] = [];
const log = { error: (message: string) => failures.push(message) } as unknown as vscode.LogOutputChannel;

function row(label: string, more: Partial<TreeRow> = {}): TreeRow {
  const place = {
    article: "file:///a.txt",
    start: { line: 3, character: 1 },
    end: { line: 3, character: 5 },
  };
  const rest = { description: "", spoken: `${label}, a row`, icon: "account", place, children: null };
  return { id: label, kind: "person", label, ...rest, ...more };
}

function listOf(length: number): Children {
  const rows = Array.from({ length }, (_, i) => row(`n${i}`));
  return (limit) => firstPage(rows, limit, (one) => one);
}

describe("rows of a view", () => {
  it("come five hundred at a time; the last row shows more of them", async () => {
    const tree = new RowTree(listOf(1200), log);
    let changes = 0;
    tree.onDidChangeTreeData(() => changes++);
    const first = await tree.getChildren();
    assert.equal(first.length, 501);
    assert.deepEqual([first[500]!.label, first[500]!.description], ["Show More…", "700 more"]);
    first[500]!.showMore!();
    assert.equal(changes, 1);
    const second = await tree.getChildren();
    assert.deepEqual([second.length, second[1000]!.description], [1001, "200 more"]);
    second[1000]!.showMore!();
    assert.equal((await tree.getChildren()).length, 1200);
  });

  it("know the row above, and are found by what they are", async () => {
    const tree = new RowTree(() => ({ rows: [row("People", { children: listOf(3) })], total: 1 }), log);
    const found = await tree.find(({ label }) => label === "n2");
    assert.equal(found?.label, "n2");
    assert.equal(tree.getParent(found!)?.label, "People");
    assert.equal(await tree.find(({ label }) => label === "n3"), undefined);
  });

  it("have ids of their own, below two of one name as well, and the same after an update", async () => {
    const twins = [row("Reyes", { children: listOf(2) }), row("Reyes", { children: listOf(2) })];
    const tree = new RowTree(() => ({ rows: twins, total: 2 }), log);
    const ids = async () => {
      const above = await tree.getChildren();
      const below = await Promise.all(above.map((one) => tree.getChildren(one)));
      return [...above, ...below.flat()].map((one) => treeItem(one).id);
    };
    const first = await ids();
    assert.equal(new Set(first).size, 6);
    assert.deepEqual(await ids(), first);
  });

  it("are none where asking fails, and the log says so", async () => {
    const tree = new RowTree(() => Promise.reject(new Error("the worker is gone")), log);
    assert.deepEqual(await tree.getChildren(), []);
    assert.match(failures.join(), /tree: Error: the worker is gone/);
  });

  it("tell more when pointed at; the words of an article stay words", async () => {
    const tree = new RowTree(listOf(1), log);
    const pointed = row("n", { card: () => [["[x](command:evil) <b>*bold*</b>"]] });
    const item = await tree.resolveTreeItem(treeItem(pointed), pointed);
    const { value, supportHtml } = item.tooltip as vscode.MarkdownString;
    assert.match(value, /\\\[x\\\]\\\(command\\:evil\\\)/);
    assert.ok(!supportHtml);
  });
});

describe("a row as the editor draws it", () => {
  it("has an id, a sentence for screen readers, and opens its place with the editor’s own command", () => {
    const item = treeItem(row("Ana Reyes", { description: "mayor" }));
    assert.equal(item.id, "Ana Reyes");
    assert.equal(item.accessibilityInformation?.label, "Ana Reyes, a row");
    assert.equal(item.command?.command, "vscode.open");
    const [uri, options] = item.command!.arguments as [vscode.Uri, vscode.TextDocumentShowOptions];
    assert.equal(uri.toString(), "file:///a.txt");
    assert.deepEqual(options, { selection: new vscode.Range(3, 1, 3, 5) });
    assert.equal(item.collapsibleState, vscode.TreeItemCollapsibleState.None);
  });

  it("has words that stand out, and the icon that files have", () => {
    const mention = treeItem(row("said Reyes", { kind: "mention", mark: [5, 10], icon: "" }));
    assert.deepEqual((mention.label as vscode.TreeItemLabel).highlights, [[5, 10]]);
    assert.equal(mention.iconPath, undefined);
    const file = treeItem(row("a.txt", { kind: "article", article: "file:///a.txt", children: listOf(1) }));
    assert.equal(file.iconPath, vscode.ThemeIcon.File);
    assert.equal(file.resourceUri?.path, "/a.txt");
  });

  it("is told apart for commands: a quote that others are like can be compared", () => {
    assert.equal(treeItem(row("x", { kind: "quote" })).contextValue, "quote");
    assert.equal(treeItem(row("x", { kind: "quote", children: listOf(1) })).contextValue, "quoteElsewhere");
  });
});
