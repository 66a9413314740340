import assert from "node:assert/strict";
import { spanText } from "../../src/text/span";
import { type Colour, colouredSpans } from "../../src/vscode/colouredSpans";
import { HARBOUR_ARTICLE as article, HARBOUR, spanOf } from "../support/harbourArticle";

const subject = { article, source: HARBOUR, sureness: 0.5 };

function painted(...colours: Colour[]): string[] {
  return colouredSpans(subject, (colour) => colours.includes(colour)).map((span) =>
    [span.colour, ...span.accents, spanText(HARBOUR, span)].join(" "),
  );
}

describe("coloured spans", () => {
  it("cut a quotation where a name stands in it, and leave “she” and told speech plain", () => {
    assert.deepEqual(painted("person", "organization", "quotation"), [
      "organization firstMention speaker Ellery Harbour Authority",
      "quotation “The worst is behind us,”",
      "person firstMention speaker Marta Lindqvist",
      "organization Ellery Harbour Authority",
      "quotation “We start tomorrow.”",
      "person Lindqvist",
      "quotation guess “They worked for the ",
      "organization inQuote EHA",
      "quotation guess  day and night,”",
      "quotation unattributed “Nobody asked us,”",
      "quotation unattributed “The nets are gone.",
    ]);
  });

  it("are only those that are wanted", () => {
    assert.deepEqual(painted("place", "attribution"), [
      "place firstMention PORT ELLERY",
      "attribution said",
      "attribution said",
      "attribution said",
      "attribution said",
    ]);
    assert.deepEqual(painted(), []);
  });

  it("colour only the words between marks where speech is told and quoted at once", () => {
    const source = "He called the plan a “very bad idea” and left.";
    const content = [spanOf("called the plan a “very bad idea", 0, source)];
    const mixed = {
      ...article,
      entities: [],
      quotes: [{ ...article.quotes[1]!, kind: "mixed" as const, content }],
    };
    const [span, ...rest] = colouredSpans({ article: mixed, source, sureness: 0.5 }, () => true).filter(
      ({ colour }) => colour === "quotation",
    );
    assert.equal(spanText(source, span!), "“very bad idea”");
    assert.deepEqual(rest, []);
  });

  it("know British marks from apostrophes", () => {
    const source = "She accused the town of ‘washing the people’s hands,’ and left.";
    const content = [spanOf("the town of ‘washing the people’s hands", 0, source)];
    const quote = { ...article.quotes[1]!, kind: "mixed" as const, marks: "single" as const, content };
    const mixed = { ...article, entities: [], quotes: [quote] };
    const [span] = colouredSpans(
      { article: mixed, source, sureness: 0.5 },
      (colour) => colour === "quotation",
    );
    assert.equal(spanText(source, span!), "‘washing the people’s hands,’");
  });

  it("never overlap, even where the reading does", () => {
    const one = { ...article.entities[1]!, mentions: [{ start: 5, end: 40, form: "name" as const }] };
    const two = { ...article.entities[0]!, mentions: [{ start: 20, end: 60, form: "name" as const }] };
    const quotes = [
      [0, 30],
      [25, 50],
    ].map(([start, end]) => ({
      ...article.quotes[1]!,
      content: [{ start: start!, end: end! }],
    }));
    const spans = colouredSpans(
      { ...subject, article: { ...article, entities: [one, two], quotes } },
      () => true,
    );
    for (const [i, span] of spans.entries())
      assert.ok(span.start >= (spans[i - 1]?.end ?? 0), JSON.stringify(spans));
  });
});
