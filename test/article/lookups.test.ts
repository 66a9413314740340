import assert from "node:assert/strict";
import {
  entityAt,
  introduction,
  membersOf,
  mentionAfter,
  mentionAt,
  mentionBefore,
  quoteAfter,
  quoteAt,
  quoteBefore,
  quoteHandleAt,
  quoteStart,
  quotesBy,
  quotesBySpeaker,
  quoteWords,
  speakerOf,
  withMarks,
} from "../../src/article/lookups";
import { spanText } from "../../src/text/span";
import { HARBOUR_ARTICLE as article, HARBOUR, spanOf } from "../support/harbourArticle";

const [authority, lindqvist] = article.entities;
const [q1, q2, q3, q4, q5] = article.quotes;

describe("look-ups in an article", () => {
  it("find the mention under the cursor, at either edge of it, and none beside it", () => {
    const { start, end } = spanOf("Lindqvist", 1);
    for (const offset of [start, start + 3, end]) assert.equal(entityAt(article, offset)?.id, "e2");
    assert.equal(entityAt(article, end + 1), undefined);
  });

  it("take the mention that begins at the cursor, not the one that ends there", () => {
    const near = {
      ...article,
      entities: [
        { ...authority!, mentions: [{ start: 0, end: 3, form: "name" as const }] },
        { ...lindqvist!, mentions: [{ start: 3, end: 9, form: "name" as const }] },
      ],
    };
    assert.equal(mentionAt(near, 3)?.entity.id, "e2");
  });

  it("take the shorter of two mentions that lie in each other", () => {
    const nested = {
      ...article,
      entities: [
        { ...authority!, mentions: [{ start: 0, end: 30, form: "name" as const }] },
        { ...lindqvist!, mentions: [{ start: 10, end: 15, form: "name" as const }] },
      ],
    };
    assert.equal(mentionAt(nested, 12)?.entity.id, "e2");
    assert.equal(mentionAt(nested, 20)?.entity.id, "e1");
  });

  it("find a quote by its words but not by what stands between its parts", () => {
    assert.equal(quoteAt(article, spanOf("tomorrow").start), q2);
    assert.equal(quoteAt(article, spanOf("director").start), undefined);
  });

  it("find a quote by its marks, its reporting verb and its source, not by each of its words", () => {
    const at = (offset: number) => quoteHandleAt(article, HARBOUR, offset)?.quote.id;
    assert.equal(at(spanOf("“The worst").start), "q2");
    assert.equal(at(spanOf("” said").start), "q2");
    assert.equal(at(spanOf("said", 2).start + 1), "q3");
    assert.equal(at(spanOf("a fisherman").start), "q4");
    assert.equal(at(spanOf("behind").start), undefined);
  });

  it("take the comma before a closing mark into the marked words", () => {
    assert.equal(spanText(HARBOUR, withMarks(HARBOUR, q2!.content[0]!)), "“The worst is behind us,”");
    assert.equal(spanText(HARBOUR, withMarks(HARBOUR, q5!.content[0]!)), "“The nets are gone.");
    assert.equal(spanText(HARBOUR, withMarks(HARBOUR, q1!.content[0]!)), "The harbour reopened on Monday");
  });

  it("know who says what", () => {
    assert.deepEqual(quotesBy(article, lindqvist!), [q2, q3]);
    assert.equal(speakerOf(article, q3!), lindqvist);
    assert.equal(speakerOf(article, q4!), undefined);
    assert.deepEqual(
      [...quotesBySpeaker(article)],
      [
        ["e1", [q1]],
        ["e2", [q2, q3]],
        [null, [q4, q5]],
      ],
    );
  });

  it("join the parts of a quote as they read without the reporting verb", () => {
    assert.equal(quoteWords(HARBOUR, q2!), "The worst is behind us. We start tomorrow.");
    const source = "“If we stay,” Reyes said, “I will sing.”";
    const content = [spanOf("If we stay", 0, source), spanOf("I will sing.", 0, source)];
    assert.equal(quoteWords(source, { ...q2!, content }), "If we stay, I will sing.");
  });

  it("end a part as a sentence where quoted words inside it end with the reporter’s comma", () => {
    const source = "“She told me, ‘Run,’” said Reyes. “So I ran.”";
    const content = [spanOf("She told me, ‘Run,’", 0, source), spanOf("So I ran.", 0, source)];
    assert.equal(quoteWords(source, { ...q2!, content }), "She told me, ‘Run.’ So I ran.");
  });

  it("give a partly quoted statement both its marks", () => {
    const mixed = (source: string, words: string) =>
      quoteWords(source, { ...q2!, kind: "mixed", content: [spanOf(words, 0, source)] });
    assert.equal(
      mixed("It was a “very bad idea,” he said.", "It was a “very bad idea"),
      "It was a “very bad idea”",
    );
    assert.equal(
      mixed("“Very bad” was the idea, he said.", "Very bad” was the idea"),
      "“Very bad” was the idea",
    );
    assert.equal(mixed('It was "bad," he said.', 'It was "bad'), 'It was "bad"');
    assert.equal(mixed('It was "bad" and old.', 'It was "bad" and old'), 'It was "bad" and old');
    assert.equal(mixed("It was “bad” and “old,” too.", "It was “bad” and “old"), "It was “bad” and “old”");
  });

  it("step from quote to quote by their opening marks, and around the end", () => {
    const start = quoteStart(HARBOUR, q2!);
    assert.equal(start, spanOf("“The worst").start);
    assert.equal(quoteAfter(article, HARBOUR, start), q3);
    assert.equal(quoteBefore(article, HARBOUR, start), q1);
    assert.equal(quoteAfter(article, HARBOUR, HARBOUR.length), q1);
    assert.equal(quoteBefore(article, HARBOUR, 0), q5);
    assert.equal(quoteAfter({ ...article, quotes: [] }, HARBOUR, 0), undefined);
  });

  it("step from mention to mention, and around the end", () => {
    const [first, second, third] = lindqvist!.mentions;
    assert.equal(mentionAfter(lindqvist!, first!.start), second);
    assert.equal(mentionAfter(lindqvist!, third!.start), first);
    assert.equal(mentionBefore(lindqvist!, second!.start), first);
    assert.equal(mentionBefore(lindqvist!, first!.start), third);
  });

  it("take the first name for the introduction, not an earlier “he”", () => {
    const pronoun = { start: 0, end: 2, form: "pronoun" as const };
    const mentions = [pronoun, ...lindqvist!.mentions];
    assert.deepEqual(introduction({ ...lindqvist!, mentions }), lindqvist!.mentions[0]);
    assert.equal(introduction({ ...lindqvist!, mentions: [pronoun] }), pronoun);
  });

  it("find the people who act for an organization", () => {
    assert.deepEqual(membersOf(article, authority!), [{ person: lindqvist, role: "director" }]);
    for (const name of ["Coast Guard", "Ellery Harbour Auth"])
      assert.deepEqual(membersOf(article, { ...authority!, name, aliases: [] }), []);
  });
});
