import assert from "node:assert/strict";
import * as vscode from "vscode";
import { ArticleReader } from "../../src/archive/articleReader";
import { FileArchive } from "../../src/archive/fileArchive";
import { pairPorts } from "../../src/archive/pairPorts";
import type { Wire } from "../../src/archive/port";
import { serve } from "../../src/archive/serve";
import { shardOf } from "../../src/archive/shard";
import { type Analyzer, analyze } from "../../src/article/analyze";
import { ArticleCache } from "../../src/vscode/articleCache";
import { ChosenArticles } from "../../src/vscode/chosenArticles";
import { DecisionFiles } from "../../src/vscode/deciding/decisionFiles";
import { FolderFiles } from "../../src/vscode/indexing/folderFiles";
import { forgetWhenOff } from "../../src/vscode/indexing/forgetWhenOff";
import { IndexedArchive } from "../../src/vscode/indexing/indexedArchive";
import { ShardFolder } from "../../src/vscode/indexing/shardFolder";
import type { Workers } from "../../src/vscode/indexing/workers";
import { readDocument } from "../../src/vscode/readDocument";
import { SettingsReader } from "../../src/vscode/settingsReader";
import { api, BRIDGE, eventually, open, show } from "./openArticle";

const root = () => vscode.workspace.workspaceFolders![0]!.uri;
/** Another place for each test. */
let tests = 0;
const home = () => vscode.Uri.joinPath(root(), "kept", String(tests));
const harbour = () => vscode.Uri.joinPath(root(), "harbour.txt").toString();

const noMemory: vscode.Memento = { keys: () => [], get: () => undefined, update: async () => {} } as never;

/** An archive of the open folder, with workers that a test can end. */
class Newsroom {
  private readonly parts: vscode.Disposable[] = [];
  private tell: (reason: string) => void = () => {};
  started = 0;
  /** Files that were read, in order. */
  readonly read: string[] = [];
  readonly archive: IndexedArchive;

  constructor(startWorker?: () => Promise<Wire>) {
    const workers: Workers = {
      readers: 2,
      startArchive: startWorker ?? (() => this.startArchive()),
      startReader: startWorker ?? (() => this.startReader()),
    };
    const settings = new SettingsReader(() => {});
    const chosen = new ChosenArticles({
      ...noMemory,
      get: (_: string, otherwise: unknown) => otherwise,
    } as never);
    const decisions = new DecisionFiles();
    const articles = new ArticleCache((document) =>
      readDocument(document, settings.of(document), false, (source, id) => analyze(source, id)),
    );
    const read: Analyzer = (source, id) => {
      this.read.push(id);
      return analyze(source, id);
    };
    this.archive = new IndexedArchive({
      workers,
      models: { names: noModel, quotes: noModel },
      analyze: Object.assign(read, { isOpen: () => true }),
      articles,
      chosen,
      decisions,
      files: new FolderFiles(settings, chosen, decisions, () => {}),
      openStore: async () => new ShardFolder(home(), "v1"),
      log: vscode.window.createOutputChannel("test", { log: true }),
    });
    this.parts.push(settings, chosen, decisions, articles, this.archive);
  }

  endWorker(): void {
    this.tell("a test ended it");
  }

  dispose(): void {
    for (const part of this.parts) part.dispose();
  }

  private async startReader(): Promise<Wire> {
    const { near, far } = pairPorts();
    const reader = new ArticleReader((source, id) => {
      this.read.push(id);
      return analyze(source, id);
    });
    // the first message are the models
    far.onMessage(() => serve(far, reader));
    return near;
  }

  private async startArchive(): Promise<Wire> {
    this.started++;
    const { near, far } = pairPorts();
    let listening = true;
    serve(
      {
        post: (message) => listening && far.post(message),
        onMessage: (listener) => far.onMessage((message) => listening && listener(message)),
      },
      new FileArchive(),
    );
    return {
      post: (message) => near.post(message),
      onMessage: (listener) => near.onMessage(listener),
      close: () => near.close(),
      onBreak: (listener) => {
        this.tell = (reason) => {
          listening = false;
          listener(reason);
        };
      },
    };
  }
}

function noModel(): Uint8Array {
  throw new Error("none");
}

describe("the archive and its worker", () => {
  const rooms: Newsroom[] = [];
  function room(startWorker?: () => Promise<Wire>): Newsroom {
    const made = new Newsroom(startWorker);
    rooms.push(made);
    return made;
  }
  const whole = async ({ archive }: Newsroom) => {
    await eventually(async () => (await archive.ask.articles()).includes(harbour()));
    await eventually(() => archive.progress === null);
  };
  before(api);
  beforeEach(() => tests++);
  afterEach(() => {
    for (const made of rooms.splice(0)) made.dispose();
  });
  after(() => vscode.workspace.fs.delete(vscode.Uri.joinPath(root(), "kept"), { recursive: true }));

  it("do nothing before somebody asks", async () => {
    const { archive, started } = room();
    assert.deepEqual([started, archive.progress], [0, null]);
  });

  it("begin by themselves once an article has been in front for a while", async () => {
    const made = room();
    await show();
    await eventually(() => made.started === 1);
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
  });

  it("start again with what was kept, and read only what has changed", async () => {
    const first = room();
    await whole(first);
    assert.ok(first.read.includes(harbour()));
    const kept = () => vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(home(), "v1"));
    await eventually(async () => {
      const names = (await kept().then(undefined, () => [])).map(([name]) => name);
      return (
        names.some((name) => name.startsWith(shardOf(harbour()))) &&
        !names.some((name) => name.endsWith(".tmp"))
      );
    });
    const count = first.read.length;
    first.dispose();
    const second = room();
    await whole(second);
    assert.ok(second.read.length < count, second.read.join());
    assert.ok(!second.read.includes(harbour()));
  });

  it("go on after the worker has ended, and answer what was asked meanwhile", async () => {
    const made = room();
    await whole(made);
    const asked = made.archive.ask.articles();
    made.endWorker();
    assert.ok(Array.isArray(await asked));
    await whole(made);
    assert.equal(made.started, 2);
  });

  it("leave the folder alone once the worker has ended twice, but not open documents", async () => {
    const made = room();
    const document = await open(BRIDGE);
    await made.archive.show(document);
    for (let i = 0; i < 2; i++) {
      await whole(made);
      made.endWorker();
    }
    const held = await made.archive.ask.articles();
    assert.deepEqual([held.includes(harbour()), held.includes(document.uri.toString())], [false, true]);
    assert.equal(made.started, 2);
    const other = await open(BRIDGE.replace("Helena", "Clara"));
    await made.archive.show(other);
    assert.ok((await made.archive.ask.articles()).includes(other.uri.toString()));
  });

  it("have no closed document read again that was saved as it was last shown", async () => {
    const made = room();
    const uri = vscode.Uri.joinPath(root(), "closed.txt");
    try {
      await vscode.workspace.fs.writeFile(
        uri,
        new TextEncoder().encode(BRIDGE.replaceAll("Lindholm", "Lindqvist")),
      );
      await whole(made);
      const named = async () => (await made.archive.ask.search("Ekholm", 5)).length;
      // not as an extension opens it, which would keep it open for a while
      await vscode.commands.executeCommand("vscode.open", uri);
      const editor = vscode.window.activeTextEditor!;
      const { document } = editor;
      const all = new vscode.Range(0, 0, document.lineCount, 0);
      await editor.edit((edit) => edit.replace(all, BRIDGE.replaceAll("Lindholm", "Ekholm")));
      await document.save();
      await made.archive.show(document);
      made.read.length = 0;
      await vscode.commands.executeCommand("workbench.action.closeAllEditors");
      await eventually(() => document.isClosed);
      await eventually(async () => (await named()) === 1 && made.archive.progress === null);
      assert.deepEqual(made.read, []);
    } finally {
      await vscode.workspace.fs.delete(uri);
    }
  });

  it("do without each other where the editor allows no worker", async () => {
    const made = room(() => Promise.reject(new Error("not here")));
    await whole(made);
  });
});

describe("the folder of what is kept", () => {
  it("goes when no folder is to be read, and not before", async () => {
    tests++;
    const store = new ShardFolder(home(), "v1");
    await store.write("part-01", Uint8Array.of(1));
    const changed = new vscode.EventEmitter<void>();
    let isOff = false;
    const forgetting = forgetWhenOff(home(), () => isOff, changed.event);
    changed.fire();
    assert.deepEqual(await store.names(), ["part-01"]);
    isOff = true;
    changed.fire();
    // the folder of the editor in the browser remembers what was in it
    const beside = () => vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(home(), ".."));
    await eventually(async () => (await beside()).every(([name]) => name !== String(tests)));
    changed.fire();
    forgetting.dispose();
  });

  it("replaces a part as a whole, deletes it, and leaves other versions alone", async () => {
    tests++;
    const [one, other] = [new ShardFolder(home(), "v1"), new ShardFolder(home(), "v2")];
    assert.deepEqual(await one.names(), []);
    await Promise.all([1, 2, 3].map((byte) => one.write("part-01", Uint8Array.of(byte))));
    await other.write("part-02", Uint8Array.of(9));
    assert.deepEqual(await one.names(), ["part-01"]);
    assert.equal((await one.read("part-01")).length, 1);
    await one.clean();
    assert.deepEqual(await other.names(), ["part-02"]);
    await one.write("part-01", null);
    await one.write("part-01", null);
    assert.deepEqual(await one.names(), []);
  });
});
