import assert from "node:assert/strict";
import fc from "fast-check";
import type { Article } from "../../src/article/article";
import { shiftArticle, type TextChange } from "../../src/article/shiftArticle";
import { type Span, spanText } from "../../src/text/span";
import { HARBOUR, HARBOUR_ARTICLE, spanOf } from "../support/harbourArticle";

function edit(change: TextChange, inserted: string): { source: string; article: Article } {
  const source = HARBOUR.slice(0, change.offset) + inserted + HARBOUR.slice(change.offset + change.removed);
  return { source, article: shiftArticle(HARBOUR_ARTICLE, change) };
}

function spansIn({ headline, dateline, byline, entities, quotes }: Article): Span[] {
  const spans = [headline, dateline, byline, ...entities.flatMap(({ mentions }) => mentions)];
  for (const { content, cue, source } of quotes) spans.push(...content, cue, source);
  return spans.filter((span) => span !== null);
}

describe("an article that is edited", () => {
  it("keeps every word it points at when something is typed before it", () => {
    const { source, article } = edit({ offset: 0, removed: 0, inserted: 4 }, "New ");
    const before = spansIn(HARBOUR_ARTICLE).map((span) => spanText(HARBOUR, span));
    assert.deepEqual(
      spansIn(article).map((span) => spanText(source, span)),
      before,
    );
  });

  it("keeps words typed right before or behind a name outside it, and those inside it", () => {
    const { start, end } = spanOf("Marta Lindqvist");
    const nameAfter = (offset: number) => {
      const { source, article } = edit({ offset, removed: 0, inserted: 1 }, "x");
      return spanText(source, article.entities[1]!.mentions[0]!);
    };
    assert.equal(nameAfter(start), "Marta Lindqvist");
    assert.equal(nameAfter(end), "Marta Lindqvist");
    assert.equal(nameAfter(start + 1), "Mxarta Lindqvist");
  });

  it("drops what is deleted and shortens what is cut", () => {
    const { start } = spanOf("Marta Lindqvist");
    const cut = edit({ offset: start, removed: 6, inserted: 0 }, "");
    assert.equal(spanText(cut.source, cut.article.entities[1]!.mentions[0]!), "Lindqvist");
    const gone = edit({ offset: 0, removed: HARBOUR.length, inserted: 0 }, "");
    assert.deepEqual(spansIn(gone.article), []);
    assert.deepEqual([gone.article.entities, gone.article.quotes], [[], []]);
  });

  it("never points outside the text or at nothing", () => {
    const offset = fc.integer({ min: 0, max: HARBOUR.length });
    fc.assert(
      fc.property(offset, offset, fc.string({ maxLength: 20 }), (a, b, inserted) => {
        const change = { offset: Math.min(a, b), removed: Math.abs(a - b), inserted: inserted.length };
        const { source, article } = edit(change, inserted);
        for (const { start, end } of spansIn(article))
          assert.ok(0 <= start && start < end && end <= source.length, `${start}–${end}`);
      }),
    );
  });
});
