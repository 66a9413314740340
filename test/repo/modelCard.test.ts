import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";

describe("The model", () => {
  it("is the one that its card describes", () => {
    const card = readFileSync("models/MODEL_CARD.md", "utf8");
    const sum = createHash("sha256").update(readFileSync("models/names.model")).digest("hex");
    assert.ok(
      card.includes(sum),
      "models/names.model changed without its card: both are written by npm run train",
    );
  });

  it("is light enough to ship", () => {
    assert.ok(statSync("models/names.model").size < 6_000_000);
  });
});
