import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import type { Article } from "../../../src/article/article";
import { spanText } from "../../../src/text/span";
import { analyze } from "../../support/shippedAnalyzer";
import { FORMS } from "./forms";
import { MARKS } from "./marks";
import { NOT_SPEECH } from "./notSpeech";
import { SPEAKERS } from "./speakers";

const CASES = [...MARKS, ...NOT_SPEECH, ...FORMS, ...SPEAKERS];

describe("The hard cases of quotation", () => {
  for (const { number, name, wordings } of CASES)
    it(`${number}: ${name}`, () => {
      for (const [text, ...quotes] of wordings)
        assert.deepEqual(linesOf(text, analyze(text, "case")), quotes);
    });

  it("have two wordings each, and a limit that the README tells of is still one", () => {
    const readme = readFileSync("README.md", "utf8").replace(/\s+/g, " ");
    for (const { number, name, wordings, limit } of CASES) {
      assert.ok(wordings.length + (limit?.wordings.length ?? 0) >= 2, name);
      if (!limit) continue;
      assert.ok(
        readme.includes(`${limit.reason} (${number})`),
        `README.md does not tell: ${limit.reason} (${number})`,
      );
      for (const [text, ...quotes] of limit.wordings)
        assert.notDeepEqual(linesOf(text, analyze(text, "case")), quotes, `${number} is read now`);
    }
  });
});

function linesOf(text: string, { quotes, entities }: Article): string[] {
  return quotes.map(({ speaker, source, content }) => {
    const named = entities.find(({ id }) => id === speaker)?.name;
    const who = named ?? (source ? `[${spanText(text, source)}]` : "?");
    return `${who}: ${content.map((span) => spanText(text, span)).join(" / ")}`;
  });
}
