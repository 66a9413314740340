import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { version } from "../../package.json";
import { runCli } from "./runCli";

describe("copydesk", () => {
  for (const args of [
    [],
    ["annotate"],
    ["annotate", "--format", "xml", "-"],
    ["annotate", "--ndjson", "a.txt"],
    ["annotate", "--ndjson", "--out", "x"],
    ["read"],
    ["--loud"],
  ])
    it(`exits with 2 on wrong usage: ${args.join(" ") || "nothing"}`, async () => {
      const { status, stdout, stderr } = await runCli(args);
      assert.deepEqual([status, stdout], [2, ""]);
      assert.match(stderr, /error:|Usage:/);
    });

  it("tells its version, and how it is used", async () => {
    assert.deepEqual(await runCli(["--version"]), { status: 0, stdout: `${version}\n`, stderr: "" });
    const { status, stdout } = await runCli(["annotate", "--help"]);
    assert.equal(status, 0);
    assert.match(stdout, /--ndjson(?:.|\n)*Exit status: 0 done, 1 some input failed, 2 wrong usage/);
  });

  it("uses colour on a terminal only, and never where NO_COLOR is set", async () => {
    const args = ["annotate", "no-such-file.txt"];
    const coloured = "\x1b[31m";
    assert.ok((await runCli(args, { terminal: true })).stderr.includes(coloured));
    assert.ok(!(await runCli(args, { terminal: true, noColour: true })).stderr.includes(coloured));
    assert.ok(!(await runCli(args)).stderr.includes("\x1b"));
  });

  it("runs as one built file: reads its input, sets its exit status, and survives `| head`", async () => {
    const shell = (line: string) => promisify(execFile)("bash", ["-c", line]);
    await shell("node esbuild.mjs");
    const command = "node dist/cli.js";
    const { stdout } = await shell(
      `yes '{"id":"a","text":"Hm."}' | ${command} annotate --ndjson | head -1; echo "\${PIPESTATUS[1]}"; ${command} annotate lost.txt 2>&1; echo $?`,
    );
    const [article, broken, lost, status] = stdout.trimEnd().split("\n");
    assert.equal(JSON.parse(article!).id, "a");
    assert.equal(broken, "0");
    assert.equal(lost, "copydesk: lost.txt: no such file or folder; check the name");
    assert.equal(status, "1");
  });
});
