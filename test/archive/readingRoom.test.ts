import assert from "node:assert/strict";
import { Allowance } from "../../src/archive/allowance";
import { ArticleReader } from "../../src/archive/articleReader";
import { WireBroken } from "../../src/archive/connect";
import type { FileContent } from "../../src/archive/fileRecord";
import { pairPorts } from "../../src/archive/pairPorts";
import type { Wire } from "../../src/archive/port";
import { ReadingRoom } from "../../src/archive/readingRoom";
import { serve } from "../../src/archive/serve";
import { analyze } from "../../src/article/analyze";
import { unpackEntities } from "../../src/corpus/packSummary";

const RULES = { wanted: true, longest: 100_000, encoding: "utf-8" };
const SAID = "“Yes,” said Rosa Lund.";

/** Too large to be read in place. */
function file(id: string, text = SAID + " ".repeat(20_000)): FileContent {
  const bytes = new TextEncoder().encode(text);
  return { stamp: { id, mtime: 1, size: 1, manner: "" }, rules: RULES, decided: null, bytes };
}

/** A room whose readers end over files that begin with `bad`; it lets two files in place, and one more each time `pass` is called. */
function room(most: number) {
  const told: string[] = [];
  const open = new Set<Wire>();
  let started = 0;
  const start = async (): Promise<Wire> => {
    started++;
    const { near, far } = pairPorts();
    let end = (_: string) => {};
    let alive = true;
    const reader = new ArticleReader((source, id, decisions) => {
      if (id.startsWith("bad")) alive = false;
      return analyze(source, id, { decisions });
    });
    const post = (message: unknown) => {
      if (alive) far.post(message);
      else end("a bad file");
    };
    serve({ post, onMessage: (listener) => far.onMessage((message) => alive && listener(message)) }, reader);
    const wire: Wire = {
      post: near.post.bind(near),
      onMessage: near.onMessage.bind(near),
      onBreak: (listener) => {
        end = listener;
      },
      close: () => open.delete(wire),
    };
    open.add(wire);
    return wire;
  };
  const near: string[] = [];
  const reader = new ArticleReader((source, id, decisions) => {
    near.push(id);
    return analyze(source, id, { decisions });
  });
  let [isReady, time] = [true, 0];
  const allowance = new Allowance(2, 1, () => time);
  const readers = new ReadingRoom(
    { reader, isReady: () => isReady },
    start,
    most,
    (reason) => told.push(reason),
    allowance,
  );
  const close = () => {
    isReady = false;
  };
  const pass = () => {
    time++;
  };
  return { readers, told, open, near, starts: () => started, close, pass };
}

describe("The reading room", () => {
  const rooms: ReadingRoom[] = [];
  const opened = (most: number) => {
    const made = room(most);
    rooms.push(made.readers);
    return made;
  };
  afterEach(() => {
    for (const made of rooms.splice(0)) made.close();
  });

  const small = (id: string) => ({ ...file(id, SAID), decided: { folder: "news", path: id } });

  it("reads small files in place once all were looked at, and by the decisions of the moment", async () => {
    const { readers, near, starts } = opened(2);
    const decisions = { entities: [], ignore: [{ name: "Rosa Lund", articles: null, at: 0 }], speakers: [] };
    await readers.decide([{ folder: "news", decisions }]);
    await readers.read(small("first"));
    assert.deepEqual([near, starts()], [[], 1]);
    readers.rest();
    const record = await readers.read(small("a"));
    assert.deepEqual(unpackEntities(record.summary!), []);
    await readers.read(file("large"));
    assert.deepEqual([near, starts()], [["a"], 2]);
  });

  it("starts a reader for a crowd of small files, and reads on in place until it is of use", async () => {
    const { readers, near, starts } = opened(2);
    readers.rest();
    await Promise.all(["a", "b", "c"].map((id) => readers.read(small(id))));
    assert.deepEqual([near, starts()], [["a", "b", "c"], 1]);
    // of use once it has read one itself
    let last = 0;
    while (near.length === 3 + last) {
      assert.ok(last < 1000);
      await readers.read(small(`d${last++}`));
    }
    const before = near.length;
    const record = await readers.read(small("e"));
    assert.equal(unpackEntities(record.summary!)[0]!.name, "Rosa Lund");
    assert.deepEqual([near.length, starts()], [before, 1]);
  });

  it("reads in place again what comes after a pause", async () => {
    const { readers, near, starts, pass } = opened(2);
    readers.rest();
    for (const id of ["a", "b"]) await readers.read(small(id));
    for (let i = 0; i < 20; i++) {
      pass();
      await readers.read(small(`now and then ${i}`));
    }
    assert.deepEqual([near.length, starts()], [22, 0]);
  });

  it("reads nothing in place where that would take a start as well", async () => {
    const { readers, near, starts, close } = opened(2);
    readers.rest();
    close();
    await readers.read(small("a"));
    assert.deepEqual([near, starts()], [[], 1]);
  });

  it("starts nobody before there is something to read, and one reader for a few large files", async () => {
    const { readers, starts } = opened(2);
    assert.equal(starts(), 0);
    const records = await Promise.all(["a", "b", "c"].map((id) => readers.read(file(id))));
    assert.deepEqual(
      records.map(({ id }) => id),
      ["a", "b", "c"],
    );
    assert.equal(unpackEntities(records[0]!.summary!)[0]!.name, "Rosa Lund");
    assert.equal(starts(), 1);
  });

  it("takes a second reader where files follow each other, and no more, later for changed files", async () => {
    const readMany = async ({ readers }: ReturnType<typeof room>) => {
      for (let i = 0; i < 20; i++)
        await Promise.all([1, 2, 3, 4].map((n) => readers.read(file(`${i} ${n}`))));
    };
    const [two, alone, changed] = [opened(2), opened(1), opened(2)];
    changed.readers.rest();
    for (const one of [two, alone, changed]) await readMany(one);
    assert.deepEqual([two.starts(), alone.starts(), changed.starts()], [2, 1, 1]);
  });

  it("sends all readers home and starts others when they are wanted again", async () => {
    const { readers, open, starts } = opened(2);
    const reading = readers.read(file("a"));
    readers.rest();
    await reading;
    assert.equal(open.size, 1);
    readers.rest();
    assert.equal(open.size, 0);
    await readers.read(file("b"));
    assert.deepEqual([open.size, starts()], [1, 2]);
  });

  it("loses no file but the one over which readers end", async () => {
    const { readers, told } = opened(2);
    const names = ["a", "b", "bad", "c", "d", "e"];
    const outcomes = await Promise.allSettled(names.map((id) => readers.read(file(id))));
    const failed = names.filter((_, i) => outcomes[i]!.status === "rejected");
    assert.deepEqual(failed, ["bad"]);
    assert.ok((outcomes[2] as PromiseRejectedResult).reason instanceof Error);
    assert.ok(!((outcomes[2] as PromiseRejectedResult).reason instanceof WireBroken));
    assert.ok(told.length >= 2);
  });

  it("goes on after many files over which readers end, where others can be read", async () => {
    const { readers } = opened(1);
    for (let i = 0; i < 12; i++) {
      await assert.rejects(readers.read(file(`bad ${i}`)), (error) => !(error instanceof WireBroken));
      await readers.read(file(`good ${i}`));
    }
  });

  it("gives up where readers go on ending", async () => {
    const { readers, starts } = opened(1);
    for (let i = 0; i < 5; i++)
      await assert.rejects(readers.read(file(`bad ${i}`)), i < 4 ? Error : WireBroken);
    const before = starts();
    await assert.rejects(readers.read(file("bad again")), WireBroken);
    assert.ok(starts() - before <= 1);
  });

  it("reads by the decisions of the moment, whoever reads", async () => {
    const { readers } = opened(1);
    const lund = { name: "Rosa Lund", articles: null, at: 0 };
    const decided = { folder: "f", path: "a" };
    const nobody = { entities: [], ignore: [lund], speakers: [] };
    await readers.decide([{ folder: "f", decisions: nobody }]);
    const names = async () =>
      unpackEntities((await readers.read({ ...file("a"), decided })).summary!).map(({ name }) => name);
    assert.ok(!(await names()).includes("Rosa Lund"));
    await readers.decide([]);
    assert.ok((await names()).includes("Rosa Lund"));
  });
});
