import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { filesIn } from "./sourceFiles";

const BINARY = /\.(?:png|ico|vsix|gz|bin|wasm)$/;
const files = filesIn(".").filter((path) => !BINARY.test(path));

function linesWith(pattern: RegExp, paths: readonly string[]): string[] {
  return paths.flatMap((path) =>
    readFileSync(path, "utf8")
      .split("\n")
      .flatMap((line, i) => (pattern.test(line) ? [`${path}:${i + 1}`] : [])),
  );
}

describe("The repository", () => {
  it("names no folder of the machine it was written on", () => {
    assert.deepEqual(linesWith(/(?:^|[^\w.*/}])\/(?:work|root)\/\w/, files), []);
  });

  it("locks versions without the address of a registry", () => {
    const locks = files.filter((path) => path.endsWith("package-lock.json"));
    assert.ok(locks.includes("package-lock.json"));
    assert.deepEqual(linesWith(/"resolved": "https?:/, locks), []);
  });

  it("has no conflict marks, no byte-order marks and no CRLF in its code", () => {
    const code = files.filter((path) => /\.(?:ts|mjs|json|md)$/.test(path));
    assert.deepEqual(linesWith(/^(?:<{7}|>{7}) |^\ufeff|\r$/, code), []);
  });
});
