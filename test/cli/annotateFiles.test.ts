import assert from "node:assert/strict";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { analyze } from "../support/shippedAnalyzer";
import { runCli } from "./runCli";

const STORY = "DUNMORE – “The bridge is safe,” said Ana Reyes.\r\n\r\nShe left.\n";

describe("copydesk annotate PATH…", () => {
  let folder: string;
  const path = (name: string): string => join(folder, name);
  const put = (name: string, content: string | Uint8Array = STORY): string => {
    mkdirSync(dirname(path(name)), { recursive: true });
    writeFileSync(path(name), content);
    return path(name);
  };
  const ids = (json: string): string[] => JSON.parse(json).map((article: { id: string }) => article.id);

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "copydesk-cli-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it("prints the article of one file, and of standard input", async () => {
    const file = put("story.txt");
    const { status, stdout, stderr } = await runCli(["annotate", file]);
    assert.deepEqual(JSON.parse(stdout), JSON.parse(JSON.stringify(analyze(STORY, file))));
    assert.deepEqual([status, stderr], [0, ""]);
    const piped = await runCli(["annotate", "-"], { stdin: STORY });
    assert.deepEqual(JSON.parse(piped.stdout), JSON.parse(JSON.stringify(analyze(STORY, "stdin"))));
  });

  it("counts positions after the byte-order mark, and keeps CRLF", async () => {
    const { stdout } = await runCli(["annotate", put("story.txt", `\ufeff${STORY}`)]);
    assert.deepEqual(JSON.parse(stdout).dateline, analyze(STORY, "").dateline);
  });

  it("prints an array for a folder, a glob or several files, each article once", async () => {
    const [b, a] = [put("news/b.txt"), put("news/world/a.TXT")];
    put("news/notes.md");
    put("news/.trash/old.txt");
    assert.deepEqual(ids((await runCli(["annotate", path("news")])).stdout), [b, a]);
    assert.deepEqual(ids((await runCli(["annotate", path("news/**/*.{txt,TXT}"), b])).stdout), [b, a]);
    assert.deepEqual(ids((await runCli(["annotate", path("{news/world/a.TXT,news/b.txt}")])).stdout), [b, a]);
    assert.deepEqual(ids((await runCli(["annotate", path("news/b*")])).stdout), [b]);
  });

  it("takes a file by its very name before reading the name as a glob", async () => {
    const file = put("story[1].txt");
    assert.equal(JSON.parse((await runCli(["annotate", file])).stdout).id, file);
  });

  it("names what failed with the remedy, does the rest, and exits with 1", async () => {
    const good = put("good.txt");
    mkdirSync(path("empty"));
    const lost = [path("lost.txt"), path("*.doc"), path("empty")];
    const { status, stdout, stderr } = await runCli(["annotate", ...lost, good]);
    assert.equal(status, 1);
    assert.deepEqual(ids(stdout), [good]);
    const expected = [
      "no such file or folder; check the name",
      "no file matches; check the pattern",
      "no .txt file in this folder; name the files themselves",
    ];
    assert.deepEqual(
      stderr.trimEnd().split("\n"),
      lost.map((name, i) => `copydesk: ${name}: ${expected[i]}`),
    );
  });

  it("reports a link that leads nowhere inside a folder", async () => {
    put("news/a.txt");
    symlinkSync(path("gone.txt"), path("news/b.txt"));
    const { status, stderr } = await runCli(["annotate", path("news")]);
    assert.equal(status, 1);
    assert.match(stderr, /b\.txt: no such file/);
  });

  it("reads what is no UTF-8 and says so", async () => {
    const { status, stdout, stderr } = await runCli([
      "annotate",
      put("old.txt", Buffer.from("Caf\xe9 opens.", "latin1")),
    ]);
    assert.equal(status, 0);
    assert.equal(JSON.parse(stdout).schemaVersion, 1);
    assert.match(stderr, /old\.txt: not all UTF-8/);
  });

  it("writes a file for each article in folders like those it read", async () => {
    put("news/a.txt");
    put("news/world/b.txt");
    const out = path("out");
    const { status, stdout } = await runCli(["annotate", path("news"), "--out", out]);
    assert.deepEqual([status, stdout], [0, ""]);
    assert.deepEqual(readdirSync(out, { recursive: true }).sort(), [
      "a.json",
      "world",
      join("world", "b.json"),
    ]);
    assert.equal(JSON.parse(readFileSync(join(out, "world/b.json"), "utf8")).id, path("news/world/b.txt"));
  });

  it("keeps articles of the same name apart, and inside the output folder", async () => {
    const files = [put("x/a.txt"), put("y/a.txt")];
    await runCli(["annotate", ...files, "--out", path("out")]);
    assert.deepEqual(readdirSync(path("out"), { recursive: true }).sort(), [
      "x",
      join("x", "a.json"),
      "y",
      join("y", "a.json"),
    ]);
  });

  it("writes over no article it read and no other article’s file", async () => {
    const files = [put("a.json"), put("b.md"), put("b.txt")];
    const { status, stderr } = await runCli(["annotate", ...files, "--out", folder]);
    assert.equal(status, 1);
    assert.equal(stderr.match(/taken by another article; use another --out folder/g)?.length, 2);
    assert.equal(readFileSync(files[0]!, "utf8"), STORY);
  });

  it("shows a progress bar for long work on a terminal only", async () => {
    for (let i = 0; i < 25; i++) put(`news/${i}.txt`, "Hm.");
    const args = ["annotate", path("news"), "--out", path("out")];
    assert.match((await runCli(args, { terminal: true })).stderr, /of 25 articles/);
    assert.equal((await runCli(args)).stderr, "");
    assert.equal(
      (await runCli(["annotate", put("one.txt"), "--out", path("out")], { terminal: true })).stderr,
      "",
    );
  });
});
