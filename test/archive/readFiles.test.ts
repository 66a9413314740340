import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ArticleReader } from "../../src/archive/articleReader";
import { connect } from "../../src/archive/connect";
import { FileArchive } from "../../src/archive/fileArchive";
import { pairPorts } from "../../src/archive/pairPorts";
import {
  type Files,
  type ReadingProgress,
  type ReadingWatch,
  readChanged,
  readFiles,
} from "../../src/archive/readFiles";
import { serve } from "../../src/archive/serve";
import { decodeShard } from "../../src/archive/shard";
import { loadShards, type ShardStore, saveShards } from "../../src/archive/shardStore";
import { analyze } from "../../src/article/analyze";

/** A service at the other end of a wire. */
function wired<Service extends object>(service: Service) {
  const { near, far } = pairPorts();
  serve(far, service);
  return connect<Service>(near);
}

/** An archive and its reader, each at the other end of a wire. */
function remote(before: (id: string) => void = () => {}) {
  let read = 0;
  const reader = new ArticleReader((source, id) => {
    before(id);
    read++;
    return analyze(source, id);
  });
  const archive = new FileArchive();
  return { remote: wired(archive), reader: wired(reader), archive, readings: () => read };
}

type Newsroom = Pick<ReturnType<typeof remote>, "remote" | "reader">;

/** Who takes part in a reading. */
function reading(files: Files, { remote, reader }: Newsroom, watch: ReadingWatch = quiet) {
  return { files, archive: remote, reader, watch };
}

/** A folder in memory: name to text. */
class Folder implements Files {
  readonly texts = new Map<string, string>();
  busy = 0;
  busiest = 0;

  constructor(count: number) {
    for (let i = 0; i < count; i++)
      this.texts.set(`f/${String(i).padStart(4, "0")}.txt`, `“Yes,” said Ivo Petrov ${i}.`);
  }

  async list(): Promise<string[]> {
    return [...this.texts.keys()];
  }

  decisions() {
    return [];
  }

  async stamp(id: string) {
    const text = this.texts.get(id);
    return text === undefined ? null : { id, mtime: 1, size: text.length, manner: "" };
  }

  async read(stamp: { id: string; mtime: number; size: number; manner: string }) {
    this.busiest = Math.max(this.busiest, ++this.busy);
    await new Promise((next) => setTimeout(next));
    this.busy--;
    const text = this.texts.get(stamp.id);
    const rules = { wanted: true, longest: 1000, encoding: "utf-8" };
    return text === undefined ? null : { stamp, rules, decided: null, bytes: new TextEncoder().encode(text) };
  }
}

const never = new AbortController().signal;
const listen = (report: (progress: ReadingProgress) => void): ReadingWatch => ({
  report,
  passOver: (_, error) => assert.fail(error),
});
const quiet = listen(() => {});

describe("Reading the files of a folder", () => {
  it("brings the archive up to date, a few files at a time, and says how far it is", async () => {
    const room = remote();
    const folder = new Folder(230);
    const told: ReadingProgress[] = [];
    await readFiles(
      reading(
        folder,
        room,
        listen((progress) => told.push(progress)),
      ),
      never,
    );
    assert.equal(room.archive.articles().length, 230);
    assert.ok(folder.busiest > 1 && folder.busiest <= 8, String(folder.busiest));
    assert.deepEqual(
      [told[0], told.at(-1)],
      [
        { done: 0, total: 230 },
        { done: 230, total: 230 },
      ],
    );
  });

  it("reads only what is new or changed, and forgets what is gone", async () => {
    const room = remote();
    const folder = new Folder(20);
    await readFiles(reading(folder, room), never);
    folder.texts.delete("f/0003.txt");
    folder.texts.set("f/0004.txt", "“No longer,” said Rosa Lund of the harbour.");
    folder.texts.set("f/new.txt", "“Never,” said Rosa Lund.");
    const told: ReadingProgress[] = [];
    await readFiles(
      reading(
        folder,
        room,
        listen((progress) => told.push(progress)),
      ),
      never,
    );
    assert.equal(room.readings(), 22);
    assert.equal(room.archive.articles().length, 20);
    assert.equal(told.at(-1)!.total, 2);
    await readFiles(
      reading(
        folder,
        room,
        listen(() => assert.fail("nothing has changed")),
      ),
      never,
    );
  });

  it("follows single files, those that went in the meantime included", async () => {
    const room = remote();
    const folder = new Folder(3);
    await readFiles(reading(folder, room), never);
    folder.texts.delete("f/0001.txt");
    await readChanged(reading(folder, room), ["f/0001.txt", "f/0002.txt", "f/none.txt"], never);
    assert.deepEqual(room.archive.articles(), ["f/0000.txt", "f/0002.txt"]);
  });

  it("keeps what it has read when it is stopped, and goes on from there", async () => {
    const room = remote();
    const folder = new Folder(100);
    const stop = new AbortController();
    const stopped = readFiles(
      reading(
        folder,
        room,
        listen(({ done }) => {
          if (done === 30) stop.abort();
        }),
      ),
      stop.signal,
    );
    await assert.rejects(stopped, { name: "AbortError" });
    const before = room.archive.articles().length;
    await room.remote.counts();
    assert.equal(room.archive.articles().length, before, "nothing goes on");
    assert.ok(before >= 30 && before < 60, String(before));
    await readFiles(reading(folder, room), never);
    assert.equal(room.readings(), 100);
  });

  it("passes over a file that the archive cannot read, and names it", async () => {
    const room = remote((id) => {
      if (id === "f/0007.txt") throw new Error("unreadable");
    });
    const passed: string[] = [];
    const passOver = (id: string, { message }: Error) => passed.push(`${id} ${message.split("\n")[0]}`);
    await readFiles(reading(new Folder(10), room, { report: () => {}, passOver }), never);
    assert.deepEqual(passed, ["f/0007.txt Error: unreadable"]);
    assert.equal(room.archive.articles().length, 9);
  });

  it("ends with the first failure of the disk and begins nothing after it", async () => {
    const room = remote();
    const folder = new Folder(100);
    let begun = 0;
    const failing: Files = {
      list: () => folder.list(),
      decisions: () => [],
      stamp: (id) => folder.stamp(id),
      read: async () => {
        begun++;
        throw new Error("the disk is gone");
      },
    };
    await assert.rejects(readFiles(reading(failing, room), never), /the disk is gone/);
    assert.ok(begun <= 8);
  });
});

/** As an editor’s storage: a file a shard, written beside and moved. */
function storeIn(folder: string): ShardStore {
  return {
    names: async () => readdirSync(folder),
    read: async (name) => readFileSync(join(folder, name)),
    write: async (name, bytes) =>
      bytes ? writeFileSync(join(folder, name), bytes) : rmSync(join(folder, name), { force: true }),
  };
}

describe("What is kept between two sessions", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "copydesk-shards-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  async function fill(count: number) {
    const filled = remote();
    await readFiles(reading(new Folder(count), filled), never);
    await saveShards(storeIn(folder), filled.remote);
    return filled;
  }

  it("is all that was read, so that nothing is read again", async () => {
    const before = await fill(150);
    const next = remote();
    assert.deepEqual(await loadShards(storeIn(folder), next.remote), []);
    assert.deepEqual(next.archive.articles(), before.archive.articles());
    await readFiles(reading(new Folder(150), next), never);
    assert.equal(next.readings(), 0);
  });

  it("is read anew where a shard is damaged, cut short or gone, and only there", async () => {
    await fill(300);
    const [first, second, third] = readdirSync(folder);
    const lost = [first!, second!, third!].map(
      (name) => decodeShard(readFileSync(join(folder, name)))!.length,
    );
    writeFileSync(join(folder, first!), "not a shard");
    writeFileSync(join(folder, second!), readFileSync(join(folder, second!)).subarray(0, 200));
    rmSync(join(folder, third!));
    const next = remote();
    assert.deepEqual(await loadShards(storeIn(folder), next.remote), [first, second]);
    await readFiles(reading(new Folder(300), next), never);
    assert.equal(next.archive.articles().length, 300);
    assert.equal(
      next.readings(),
      lost.reduce((sum, count) => sum + count),
    );
    await saveShards(storeIn(folder), next.remote);
    assert.deepEqual(await loadShards(storeIn(folder), remote().remote), []);
  });

  it("is whole after two windows have kept their own in turn", async () => {
    const [one, other] = [remote(), remote()];
    const store = storeIn(folder);
    await readFiles(reading(new Folder(200), one), never);
    await readFiles(reading(new Folder(120), other), never);
    await Promise.all([saveShards(store, one.remote), saveShards(store, other.remote)]);
    const next = remote();
    assert.deepEqual(await loadShards(store, next.remote), []);
    await readFiles(reading(new Folder(200), next), never);
    assert.equal(next.archive.articles().length, 200);
    assert.ok(next.readings() <= 80);
  });
});
