import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { resolve } from "node:path";

describe("the benchmark of loading", () => {
  it("loads and activates the desktop bundle without an editor", () => {
    const printed = execFileSync(process.execPath, ["--require", "tsx/cjs", "bench/loadExtension.ts"], {
      cwd: resolve(__dirname, "../.."),
      encoding: "utf8",
    });
    const { load, activate } = JSON.parse(printed) as { load: number; activate: number };
    assert.ok(load > 0 && activate > 0, printed);
  });
});
