import assert from "node:assert/strict";
import { Writable } from "node:stream";

import { run } from "../../src/cli/run";
import { analyze } from "../support/shippedAnalyzer";
import { runCli } from "./runCli";

const ndjson = (stdin: string | Uint8Array) => runCli(["annotate", "--ndjson"], { stdin });
const record = (id: string, text: string): string => `${JSON.stringify({ id, text })}\n`;

describe("copydesk annotate --ndjson", () => {
  it("writes an article a line, in order, with or without a last newline", async () => {
    const text = "“No,” said Ana Reyes.";
    const { status, stdout, stderr } = await ndjson(
      `\ufeff${record("a", text)}\r\n${record("b", "")}${record("c", text).trim()}`,
    );
    const lines = stdout.trimEnd().split("\n");
    assert.deepEqual(
      lines,
      [analyze(text, "a"), analyze("", "b"), analyze(text, "c")].map((article) => JSON.stringify(article)),
    );
    assert.deepEqual([status, stderr], [0, ""]);
  });

  it("answers a bad line in its place, names it, goes on, and exits with 1", async () => {
    const bad = ["no", "[]", '{"id":1,"text":"x"}', '{"id":"x"}', "null", "{"];
    const { status, stdout, stderr } = await ndjson(`${bad.join("\n")}\n${record("good", "")}`);
    const lines = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    assert.equal(status, 1);
    assert.deepEqual(
      lines.map(({ id, line }) => [id, line]),
      [...bad.map((_, i) => [null, i + 1]), ["good", undefined]],
    );
    for (const line of lines.slice(0, -1)) assert.deepEqual(Object.keys(line), ["id", "line", "error"]);
    assert.match(stderr, /^copydesk: line 1: not JSON; write one/);
    assert.equal(stderr.trimEnd().split("\n").length, bad.length);
  });

  it("counts blank lines and answers none", async () => {
    const { stdout } = await ndjson("\n  \r\nbad\n");
    assert.deepEqual(JSON.parse(stdout), { id: null, line: 3, error: "not JSON" });
  });

  it("passes over a line that is too long without keeping it", async () => {
    const long = Buffer.alloc(33 * 1024 * 1024, "x");
    const { status, stdout } = await ndjson(Buffer.concat([long, Buffer.from(`\n${record("next", "")}`)]));
    const [first, second] = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    assert.deepEqual(first, { id: null, line: 1, error: "longer than 32 MB" });
    assert.equal(second.id, "next");
    assert.equal(status, 1);
  });

  it("reads no further than its reader takes", async () => {
    let read = 0;
    let taken = 0;
    let ahead = 0;
    async function* stdin(): AsyncGenerator<Uint8Array> {
      for (; read < 60; read++) {
        ahead = Math.max(ahead, read - taken);
        yield Buffer.from(record(String(read), "Dunmore."));
      }
    }
    const slow = new Writable({
      highWaterMark: 1,
      write(_line, _encoding, done) {
        taken++;
        setTimeout(done, 1);
      },
    });
    const stderr = new Writable();
    assert.equal(
      await run(["annotate", "--ndjson"], { stdin: stdin(), stdout: slow, stderr, colour: false }, analyze),
      0,
    );
    assert.equal(taken, 60);
    assert.ok(ahead <= 2, `${ahead} articles read ahead`);
  });

  it("stops reading, quietly, when its reader goes away", async () => {
    let read = 0;
    async function* stdin(): AsyncGenerator<Uint8Array> {
      for (; ; read++) yield Buffer.from(record(String(read), ""));
    }
    const closed = new Writable({
      write(_line, _encoding, done) {
        done(read < 3 ? null : Object.assign(new Error("broken pipe"), { code: "EPIPE" }));
      },
    });
    const stderr = new Writable({ write: () => assert.fail("nothing to say") });
    assert.equal(
      await run(["annotate", "--ndjson"], { stdin: stdin(), stdout: closed, stderr, colour: false }, analyze),
      0,
    );
    assert.ok(read < 10);
  });

  it("says so when the output cannot be written", async () => {
    const full = new Writable({
      write: (_line, _encoding, done) => done(Object.assign(new Error("full"), { code: "ENOSPC" })),
    });
    let said = "";
    const stderr = new Writable({
      write(part, _encoding, done) {
        said += part;
        done();
      },
    });
    async function* stdin(): AsyncGenerator<Uint8Array> {
      yield Buffer.from(record("a", ""));
    }
    assert.equal(
      await run(["annotate", "--ndjson"], { stdin: stdin(), stdout: full, stderr, colour: false }, analyze),
      1,
    );
    assert.equal(said, "copydesk: standard output: no space is left on the disk; make room and run again\n");
  });
});
