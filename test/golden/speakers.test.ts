import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Tally } from "../../training/count";
import { readSpeakerTable } from "../../training/readSpeakers";
import { scoreSpeakers } from "../../training/scoreSpeakers";
import { analyze } from "../support/shippedAnalyzer";

const SAMPLES = join(process.cwd(), "samples");

describe("who is behind he, she and the minister in the samples", () => {
  for (const [id, speakers] of readSpeakerTable()) {
    if (!id.endsWith(".txt")) continue;
    it(`is found in ${id}`, () => {
      const text = readFileSync(join(SAMPLES, id), "utf8");
      const errors: string[] = [];
      const tally: Tally = new Map();
      scoreSpeakers({ id, text, attributions: [], speakers }, analyze(text, id), tally, errors);
      assert.ok(tally.get("speakers")!.predicted > 0);
      const wrong = errors.filter((error) => !error.endsWith("no quote"));
      assert.deepEqual(wrong, []);
    });
  }
});
