import assert from "node:assert/strict";
import { ArticleReader } from "../../src/archive/articleReader";
import { FileArchive } from "../../src/archive/fileArchive";
import type { FileContent, FolderDecisions } from "../../src/archive/fileRecord";
import { shardOf } from "../../src/archive/shard";
import { textPrint } from "../../src/archive/textPrint";
import { analyze } from "../../src/article/analyze";
import { summarizeArticle } from "../../src/corpus/articleSummary";
import { NO_DECISIONS } from "../../src/decisions/decisions";
import { articleWith } from "../corpus/summaries";

const RULES = { wanted: true, longest: 1000, encoding: "utf-8" };
const MAYOR = "“The bridge is safe,” said Anna Marlow, the mayor of Senna. She spoke on Monday.";
const PILOT = "“The ferry is late,” said Ivo Petrov, a pilot of the harbour, on Tuesday.";

/** `file:///news/a.txt` for `a`. */
function file(
  name: string,
  text: string,
  more: Partial<FileContent["stamp"] & FileContent["rules"]> = {},
): FileContent {
  const bytes = new TextEncoder().encode(text);
  const { wanted, longest, encoding, ...stamp } = { ...RULES, ...more };
  return {
    stamp: { id: idOf(name), mtime: 1, size: bytes.length, manner: "", ...stamp },
    rules: { wanted, longest, encoding },
    decided: { folder: "file:///news", path: `${name}.txt` },
    bytes,
  };
}

const idOf = (name: string) => `file:///news/${name}.txt`;

/** An archive of what its own reader reads. */
class Files extends FileArchive {
  /** In order. */
  readonly read: string[] = [];
  private readonly reader = new ArticleReader((source, id, decisions) => {
    this.read.push(id);
    return analyze(source, id, { decisions });
  });

  override decide(all: readonly FolderDecisions[]): void {
    super.decide(all);
    this.reader.decide(all);
  }

  take(content: FileContent): void {
    if (!this.recognize(content)) this.accept(this.reader.read(content));
  }
}

function archive() {
  const files = new Files();
  return { files, read: files.read };
}

function names(files: FileArchive): string[] {
  return files.rows("person", { filter: "", order: "name", limit: 10 }).rows.map(({ name }) => name);
}

/** All that there is to keep, and an archive that starts from it. */
function restart(files: FileArchive) {
  const kept = new Map<string, Uint8Array>();
  for (let shard = files.nextUnsaved(); shard; shard = files.nextUnsaved())
    if (shard.bytes) kept.set(shard.name, shard.bytes);
  const next = archive();
  for (const [name, bytes] of kept) assert.ok(next.files.load(name, bytes));
  return { ...next, kept };
}

describe("The archive of files", () => {
  it("reads articles, and asks for a file again only when it has changed", () => {
    const { files } = archive();
    const mayor = file("a", MAYOR);
    assert.deepEqual(files.outdated([mayor.stamp]), [idOf("a")]);
    files.take(mayor);
    assert.deepEqual(names(files), ["Anna Marlow"]);
    assert.deepEqual(files.outdated([mayor.stamp]), []);
    const changes = [{ mtime: 2 }, { size: 1 }, { manner: "x" }];
    for (const change of changes)
      assert.deepEqual(files.outdated([{ ...mayor.stamp, ...change }]), [idOf("a")]);
  });

  it("does not read the same content twice, under whatever folder and date it comes", () => {
    const { files, read } = archive();
    files.take(file("a", MAYOR));
    files.take(file("a", MAYOR, { mtime: 2 }));
    files.take(file("old/a", MAYOR));
    assert.deepEqual(read, [idOf("a")]);
    assert.deepEqual(files.articles(), [idOf("a"), idOf("old/a")]);
    files.take(file("a", PILOT));
    files.take(file("b", MAYOR, { longest: 999 }));
    assert.deepEqual(read, [idOf("a"), idOf("a"), idOf("b")]);
  });

  it("does not take a file for what it was before", () => {
    const { files } = archive();
    files.take(file("a", MAYOR));
    files.take(file("a", PILOT));
    files.take(file("a", MAYOR));
    assert.deepEqual(names(files), ["Anna Marlow"]);
    files.forget([idOf("a")]);
    files.take(file("a", MAYOR));
    assert.deepEqual(names(files), ["Anna Marlow"]);
  });

  it("reads anew what the reader’s decisions bear on, and nothing else", () => {
    const { files, read } = archive();
    files.take(file("a", MAYOR));
    files.take(file("b", PILOT));
    const marlow = {
      key: "Anne Marlow",
      type: "person" as const,
      name: "Anne Marlow",
      aliases: ["Anna Marlow"],
      role: null,
      note: null,
      links: [],
      articles: null,
      at: 0,
    };
    files.decide([
      { folder: "file:///news", decisions: { entities: [marlow], ignore: [], speakers: [] } },
      {
        folder: "file:///other",
        decisions: { entities: [], ignore: [{ name: "Ivo Petrov", articles: null, at: 0 }], speakers: [] },
      },
    ]);
    read.length = 0;
    files.take(file("a", MAYOR, { manner: "2" }));
    files.take(file("b", PILOT, { manner: "2" }));
    assert.deepEqual(read, [idOf("a")]);
    assert.deepEqual(names(files), ["Anne Marlow", "Ivo Petrov"]);
  });

  it("holds no text that is none of news, too long or changed into one", () => {
    const { files } = archive();
    files.take(file("list", "socks\ntent\nmatches\n", { wanted: false }));
    files.take(file("long", MAYOR, { longest: 20 }));
    assert.deepEqual(files.articles(), []);
    files.take(file("a", MAYOR));
    files.take(file("a", MAYOR, { longest: 20, mtime: 2 }));
    assert.deepEqual(files.articles(), []);
  });

  it("forgets files, folders, and what is no longer there", () => {
    const { files } = archive();
    for (const name of ["a", "x/b", "x/y/c", "xy/d"]) files.take(file(name, `${MAYOR} ${name}`));
    files.forget(files.filesIn(["file:///news/x", "file:///news/none"]));
    assert.deepEqual(files.articles(), ["a", "xy/d"].map(idOf));
    files.retain([idOf("a")]);
    assert.deepEqual(files.articles(), [idOf("a")]);
  });

  it("lets an open document stand for its file until it is closed", () => {
    const { files } = archive();
    files.take(file("a", MAYOR));
    files.cover(idOf("a"), articleWith(idOf("a"), [{ name: "Rosa Lund" }]), null);
    assert.deepEqual(names(files), ["Rosa Lund"]);
    files.take(file("a", PILOT, { mtime: 2 }));
    assert.deepEqual(names(files), ["Rosa Lund"]);
    files.cover(idOf("a"), null, null);
    assert.deepEqual(names(files), []);
    files.uncover(idOf("a"));
    assert.deepEqual(names(files), ["Ivo Petrov"]);
  });

  it("takes what an open document was read as for its file, where that has the same text and decisions", () => {
    const { files, read } = archive();
    const saved = file("a", PILOT, { mtime: 2 });
    const show = (text: string) =>
      files.cover(idOf("a"), summarizeArticle(analyze(text, idOf("a")), text), textPrint(text, NO_DECISIONS));
    files.take(file("a", MAYOR));
    show(PILOT);
    files.uncover(idOf("a"));
    assert.deepEqual(names(files), ["Anna Marlow"]);
    files.take(saved);
    assert.deepEqual([names(files), read], [["Ivo Petrov"], [idOf("a")]]);
    assert.deepEqual(files.outdated([saved.stamp]), []);
    show(MAYOR);
    files.uncover(idOf("a"));
    files.take(file("a", MAYOR.replace("Anna", "Clara"), { mtime: 3 }));
    assert.deepEqual([names(files), read.length], [["Clara Marlow"], 2]);
    show(PILOT);
    files.uncover(idOf("a"));
    const ignored = { entities: [], ignore: [{ name: "Ivo Petrov", articles: null, at: 0 }], speakers: [] };
    files.decide([{ folder: "file:///news", decisions: ignored }]);
    files.take(file("a", PILOT, { mtime: 4 }));
    assert.deepEqual([names(files), read.length], [[], 3]);
  });

  it("forgets an unsaved text when it is closed", () => {
    const { files } = archive();
    files.cover("untitled:1", articleWith("untitled:1", [{ name: "Rosa Lund" }]), null);
    files.uncover("untitled:1");
    files.uncover("untitled:2");
    assert.deepEqual(files.articles(), []);
  });

  it("starts again with what it kept, and reads nothing", () => {
    const { files } = archive();
    const all = [file("a", MAYOR), file("b", PILOT), file("c", "socks\ntent\n", { wanted: false })];
    for (const one of all) files.take(one);
    const again = restart(files);
    assert.deepEqual(again.files.articles(), files.articles());
    assert.deepEqual(again.files.outdated(all.map(({ stamp }) => stamp)), []);
    assert.deepEqual(again.files.dossier(idOf("a"), "e1"), files.dossier(idOf("a"), "e1"));
    assert.deepEqual(again.read, []);
  });

  it("keeps the file, not the open document over it", () => {
    const { files } = archive();
    files.take(file("a", MAYOR));
    files.cover(idOf("a"), articleWith(idOf("a"), [{ name: "Rosa Lund" }]), null);
    assert.deepEqual(names(restart(files).files), ["Anna Marlow"]);
  });

  it("prefers what it has read to what was kept", () => {
    const { files } = archive();
    files.take(file("a", MAYOR));
    const { bytes } = files.nextUnsaved()!;
    const later = archive().files;
    later.take(file("a", PILOT));
    later.load(shardOf(idOf("a")), bytes!);
    assert.deepEqual(names(later), ["Ivo Petrov"]);
  });

  it("keeps only what has changed, and nothing of what is gone", () => {
    const { files } = archive();
    files.take(file("a", MAYOR));
    files.take(file("b", PILOT));
    restart(files);
    assert.equal(files.nextUnsaved(), null);
    files.forget([idOf("a")]);
    assert.deepEqual(files.nextUnsaved(), { name: shardOf(idOf("a")), bytes: null });
    assert.equal(files.nextUnsaved(), null);
  });

  it("writes a damaged shard anew", () => {
    const { files } = archive();
    assert.equal(files.load("part-07", new Uint8Array([1, 2, 3])), false);
    assert.deepEqual(files.nextUnsaved(), { name: "part-07", bytes: null });
  });
});
