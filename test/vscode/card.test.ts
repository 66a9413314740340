import assert from "node:assert/strict";
import { escapeMarkdown, link, shorten, strong, toMarkdown, toPlainText } from "../../src/vscode/cards/card";

describe("a card", () => {
  it("reads as plain text line by line", () => {
    const card = [[strong("Ana Reyes"), " · person"], [link("All mentions", "copydesk.showMentions", 1)]];
    assert.equal(toPlainText(card), "Ana Reyes · person\nAll mentions");
  });

  it("becomes one paragraph with hard breaks, bold and command links", () => {
    const card = [
      [strong("Ana"), " · person"],
      [link("All", "copydesk.showMentions", "file:///a(1).txt", 7)],
    ];
    assert.equal(
      toMarkdown(card),
      "**Ana** · person  \n[All](command:copydesk.showMentions?%5B%22file%3A%2F%2F%2Fa%281%29.txt%22%2C7%5D)",
    );
  });

  it("lets no markup of the article through", () => {
    const hostile =
      "![x](https://example.org/x.png) <b>*hi*</b> [go](command:quit) $(bug) &amp; 1. # `c` www.x.org";
    const escaped = toMarkdown([[hostile]]);
    assert.equal(escaped.replace(/\\(.)/g, "$1"), hostile);
    assert.doesNotMatch(escaped, /(?<!\\)[!-/:-@[-`{-~](?<!\\)/);
  });

  it("leads to web pages, and nowhere else", () => {
    const markdown = (address: string) => toMarkdown([[{ label: "page", address }]]);
    assert.equal(markdown("https://example.org/?a=b&c#d"), "[page](<https://example.org/?a=b&c#d>)");
    assert.equal(
      markdown("https://example.org/> [x](command:y)"),
      "[page](<https://example.org/%3E%20%5Bx%5D%28command:y%29>)",
    );
    assert.equal(markdown("command:copydesk.goTo"), "[page](<>)");
  });

  it("keeps the words of an article on their line", () => {
    assert.equal(escapeMarkdown("a\r\n\r\n# b\u0000c\u2028d"), "a \\# b c d");
  });

  it("shortens at a word, never inside a pair of surrogates, and says that it did", () => {
    assert.equal(shorten("Activating regional capacities, again", 32), "Activating regional capacities …");
    assert.equal(shorten("short enough", 12), "short enough");
    assert.equal(shorten(" two\n lines ", 12), "two lines");
    assert.equal(shorten("ab😀😀😀😀", 4), "ab …");
  });
});
