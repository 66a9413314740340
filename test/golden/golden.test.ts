import assert from "node:assert/strict";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { detectNews } from "../../src/article/detectNews";
import { drawArticle } from "../support/drawArticle";
import { analyze } from "../support/shippedAnalyzer";

const SAMPLES = join(process.cwd(), "samples");
const GOLDEN = join(process.cwd(), "test/golden");
const REWRITE = Boolean(process.env.UPDATE_GOLDEN);

const namesIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .sort();

/** `UPDATE_GOLDEN=1 npm run test:unit` writes the drawings anew; read them before they are committed. */
describe("what Copydesk reads in the samples", () => {
  for (const name of namesIn(SAMPLES)) {
    it(`is as drawn in test/golden/${name}`, () => {
      const drawn = draw(name);
      const path = join(GOLDEN, name);
      if (REWRITE) {
        mkdirSync(GOLDEN, { recursive: true });
        writeFileSync(path, drawn);
      }
      assert.ok(existsSync(path), `test/golden/${name} is missing; write it with UPDATE_GOLDEN=1`);
      assert.equal(drawn, readFileSync(path, "utf8"));
    });
  }

  it("has a sample for every drawing", () => {
    const orphans = namesIn(GOLDEN).filter((name) => !namesIn(SAMPLES).includes(name));
    if (REWRITE) for (const name of orphans) rmSync(join(GOLDEN, name));
    assert.deepEqual(REWRITE ? [] : orphans, []);
  });
});

/** The verdict, and the reading of what is news. */
function draw(name: string): string {
  const source = readFileSync(join(SAMPLES, name), "utf8");
  const { isNews, reason } = detectNews(source, name);
  return isNews
    ? `article   ${reason}\n${drawArticle(source, analyze(source, name))}`
    : `left alone: ${reason}\n`;
}
