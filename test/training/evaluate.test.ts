import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** Runs evaluate as its own process. */
function evaluate(...args: string[]): Promise<{ status: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const command = ["--require", "tsx/cjs", "training/evaluate.ts", ...args];
    execFile(process.execPath, command, (error, stdout, stderr) =>
      resolve({ status: Number(error?.code ?? 0), stdout, stderr }),
    );
  });
}

describe("npm run evaluate", () => {
  it("asks for the folder of annotated articles, and lists the sets it knows", async () => {
    const missing = await evaluate();
    assert.equal(missing.status, 2);
    assert.match(missing.stderr, /Give their folder with --data/);
    const unknown = await evaluate("--data", ".", "--set", "daily");
    assert.match(unknown.stderr, /no set “daily”; there are worldwide\.dev, /);
    const empty = await evaluate("--data", "src");
    assert.match(empty.stderr, /worldwide\.dev\.raw\.jsonl\.gz is missing/);
  });

  it("prints figures and errors for the set that was asked for", async () => {
    const data = mkdtempSync(join(tmpdir(), "copydesk-gold-"));
    try {
      mkdirSync(join(data, "ner/ieer"), { recursive: true });
      const text = "President Ana Reyes spoke in the hall.";
      const gold = JSON.stringify({ id: "a", text, spans: [[0, 9, "PER"]] });
      writeFileSync(join(data, "ner/ieer/ieer.raw.jsonl.gz"), gzipSync(gold));
      const figures = JSON.parse((await evaluate("--data", data, "--set", "ieer", "--json")).stdout);
      assert.equal(figures.ieer.person.gold, 1);
      assert.equal(figures.ieer.person.recall, 0);
      const { stdout } = await evaluate("--data", data, "--set", "ieer", "--errors", "9");
      assert.match(stdout, /- a person “President” in …President Ana Reyes spoke/);
      assert.match(stdout, /^person {2,}.* 0\.0 .* 1$/m);
    } finally {
      rmSync(data, { recursive: true });
    }
  });
});
