import assert from "node:assert/strict";
import type { ArticleSummary } from "../../src/corpus/articleSummary";
import { Corpus } from "../../src/corpus/corpus";
import { PEOPLE_PAIRS } from "./peoplePairs";
import { articleWith } from "./summaries";

/** `Ana Reyes, mayor of Lund (Port Authority; Joe Ruiz)` as an article of its own; organizations are told by their words. */
function articleOf(id: string, side: string): ArticleSummary {
  const [, name, role, others] = /^([^,(]+?)(?:, ([^(]+?))?(?: \(([^)]+)\))?$/u.exec(side.trim())!;
  const company = (others?.split("; ") ?? []).map((other) => ({
    name: other,
    type: /Party|Office|Steel|Authority/.test(other) ? ("organization" as const) : ("person" as const),
  }));
  return articleWith(id, [{ name: name!, roles: role ? [role] : [] }, ...company]);
}

/** How often pairs that are taken as one person are (precision), and pairs that are one person are taken so (recall). */
function judge(pairs: readonly string[]): { precision: number; recall: number; wrong: string[] } {
  let [found, right, wanted] = [0, 0, 0];
  const wrong: string[] = [];
  for (const pair of pairs) {
    const [sign, first, second] = pair.split(" | ");
    const corpus = new Corpus();
    corpus.put(articleOf("a", first!));
    corpus.put(articleOf("b", second!));
    const linked = corpus.dossierOf("a", "e1")!.articles.length === 2;
    const same = sign === "=";
    if (linked !== same) wrong.push(pair);
    found += Number(linked);
    wanted += Number(same);
    right += Number(linked && same);
  }
  return { precision: right / found, recall: right / wanted, wrong };
}

describe("People across articles, on the gold list", () => {
  const pairs = PEOPLE_PAIRS.trim().split("\n");

  it("has at least 150 pairs, each with both sides", () => {
    assert.ok(pairs.length >= 150);
    for (const pair of pairs) assert.match(pair, /^[=≠] \| [^|]+ \| [^|]+$/);
  });

  it("are linked with a precision of 98 % and a recall of 85 %", () => {
    const { precision, recall, wrong } = judge(pairs);
    assert.ok(precision >= 0.98, `precision ${precision}: ${wrong.join("\n")}`);
    assert.ok(recall >= 0.85, `recall ${recall}: ${wrong.join("\n")}`);
  });
});
