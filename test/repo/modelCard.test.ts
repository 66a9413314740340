import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";

const MODELS = [
  { file: "names.model", card: "MODEL_CARD.md", most: 6_000_000 },
  { file: "quotes.model", card: "QUOTES_CARD.md", most: 1_200_000 },
];

for (const { file, card, most } of MODELS)
  describe(`models/${file}`, () => {
    it("is the one that its card describes", () => {
      const sum = createHash("sha256")
        .update(readFileSync(`models/${file}`))
        .digest("hex");
      assert.ok(
        readFileSync(`models/${card}`, "utf8").includes(sum),
        `models/${file} changed without its card: both are written by npm run train`,
      );
    });

    it("is light enough to ship", () => {
      assert.ok(statSync(`models/${file}`).size < most);
    });
  });
