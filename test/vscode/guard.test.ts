import assert from "node:assert/strict";
import type { LogOutputChannel } from "vscode";
import { guard } from "../../src/vscode/guard";

function logTo(lines: string[]): LogOutputChannel {
  return { error: (line: string) => lines.push(line) } as unknown as LogOutputChannel;
}

describe("a guarded provider", () => {
  it("hands arguments and answer through", () => {
    const add = guard(logTo([]), "sum", (a: number, b: number) => a + b);
    assert.equal(add(2, 3), 5);
  });

  it("gives no answer where it fails, and logs what failed", () => {
    const lines: string[] = [];
    const fail = guard(logTo(lines), "hover", () => {
      throw new RangeError("too far");
    });
    assert.equal(fail(), undefined);
    assert.match(lines.join(), /^hover: RangeError: too far/);
  });

  it("does so too where it fails later", async () => {
    const lines: string[] = [];
    const fail = guard(logTo(lines), "copy", async () => {
      throw new Error("no clipboard");
    });
    assert.equal(await fail(), undefined);
    assert.match(lines.join(), /no clipboard/);
  });
});
