import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import * as z from "zod";
import { entitiesJsonSchema } from "../../src/settings/entitiesSchema";
import { readEntitiesFile } from "../../src/settings/readEntitiesFile";

const FILE = `{
  // the desk of March
  "version": 1,
  "entities": [
    { "name": "Ana Reyes", "type": "person", "aliases": ["A. Reyes"], "role": "mayor", "colour": "red" },
    { "name": "Ana Reyes", "type": "person", "articles": ["rail/**"], "links": ["https://example.org/ana"] },
    { "name": "Old Mill", "type": "mill" },
  ],
  "ignore": [{ "name": "Harvest" }, { "name": "" }],
  "speakers": [{ "article": "a.txt", "quote": "The bridge", "speaker": null }, 7],
}
`;

/** What is reported: the words it points at, and the message. */
function problems(text: string): [string, string][] {
  return readEntitiesFile(text).problems.map(({ start, end, message }) => [text.slice(start, end), message]);
}

describe("The file of decisions", () => {
  it("gives its entries, namesakes numbered, each with its place", () => {
    const { entities, ignore, speakers } = readEntitiesFile(FILE).decisions;
    assert.deepEqual(
      entities.map(({ key, aliases, role, links, articles }) => [key, aliases, role, links, articles]),
      [
        ["Ana Reyes", ["A. Reyes"], "mayor", [], null],
        ["Ana Reyes (2)", [], null, ["https://example.org/ana"], ["rail/**"]],
      ],
    );
    assert.equal(
      FILE.slice(entities[1]!.at).startsWith('{ "name": "Ana Reyes", "type": "person", "articles"'),
      true,
    );
    assert.deepEqual(
      ignore.map(({ name, articles }) => [name, articles]),
      [["Harvest", null]],
    );
    assert.deepEqual(
      speakers.map(({ article, quote, speaker }) => [article, quote, speaker]),
      [["a.txt", "The bridge", null]],
    );
  });

  it("reports each entry that does not hold, where it stands and with what to write, and keeps what it does not know", () => {
    assert.deepEqual(problems(FILE), [
      ['"colour"', 'Copydesk does not know "colour"; it is kept and does nothing.'],
      [
        '"mill"',
        'type is "mill". Write "person", "organization" or "place". Until then this entry is left out.',
      ],
      ['""', 'name is "". Write a name of at most 200 characters. Until then this entry is left out.'],
      ["7", "No entry: 7. Write { }. Until then this entry is left out."],
    ]);
    assert.equal(readEntitiesFile(FILE).problems[0]!.severity, "hint");
  });

  it("asks for web addresses that a card may open, and nothing else", () => {
    const linked = (link: string) =>
      problems(JSON.stringify({ version: 1, entities: [{ name: "A", type: "person", links: [link] }] }))
        .length;
    for (const link of ["https://example.org", "http://example.org/a?b#c"])
      assert.equal(linked(link), 0, link);
    for (const link of [
      "javascript:alert(1)",
      "file:///etc/passwd",
      "command:x",
      "https://",
      "https://a b",
      " https://a",
    ])
      assert.equal(linked(link), 1, link);
  });

  it("is used as far as it goes where a comma is missing, and then is not edited", () => {
    const text = '{ "version": 1, "ignore": [{ "name": "A" } { "name": "B" }] }';
    const read = readEntitiesFile(text);
    assert.deepEqual(
      read.decisions.ignore.map(({ name }) => name),
      ["A", "B"],
    );
    assert.equal(read.editable, false);
    assert.deepEqual(problems(text), [["{", "No JSON: comma expected."]]);
  });

  it("of another version is neither used nor edited", () => {
    const text = '{ "version": 2, "ignore": [{ "name": "A" }] }';
    const { decisions, editable } = readEntitiesFile(text);
    assert.deepEqual([decisions.ignore, editable], [[], false]);
    assert.match(problems(text)[0]![1], /version is 2, which this Copydesk does not read/);
  });

  it("may be blank; a missing version is asked for, and the rest holds", () => {
    assert.deepEqual(readEntitiesFile(" \n").problems, []);
    assert.ok(readEntitiesFile("").editable);
    const { decisions, editable, problems: found } = readEntitiesFile('{ "ignore": [{ "name": "A" }] }');
    assert.deepEqual([decisions.ignore.length, editable, found.length], [1, true, 1]);
  });

  it("may hold anything: nothing throws, and problems lie inside it", () => {
    const anything = fc.oneof(
      fc.string(),
      fc.json(),
      fc
        .array(
          fc.constantFrom(
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            '"entities"',
            '"version"',
            "1",
            '"name"',
            "//",
            "/*",
            "\n",
          ),
          {
            maxLength: 40,
          },
        )
        .map((parts) => parts.join("")),
      fc
        .record({
          version: fc.constantFrom(1, 2, "1"),
          entities: fc.jsonValue(),
          ignore: fc.array(fc.jsonValue()),
          speakers: fc.array(fc.jsonValue()),
        })
        .map((value) => JSON.stringify(value)),
    );
    fc.assert(
      fc.property(anything, (text) => {
        for (const { start, end } of readEntitiesFile(text).problems) assert.ok(start >= 0 && start < end);
      }),
      { numRuns: 300 },
    );
    assert.equal(readEntitiesFile("[".repeat(200_000)).editable, false);
    assert.equal(readEntitiesFile(`{ "version": 1 }${" ".repeat(2_000_000)}`).editable, false);
  });
});

describe("schemas/entities.schema.json", () => {
  it("is what the schema says (`npm run schema` writes it)", () => {
    const written = JSON.parse(readFileSync("schemas/entities.schema.json", "utf8"));
    assert.deepEqual(written, entitiesJsonSchema());
  });

  it("lets an editor take comments, unknown fields and what Copydesk writes", () => {
    const schema = entitiesJsonSchema() as Record<string, unknown>;
    assert.deepEqual([schema.allowComments, schema.allowTrailingCommas], [true, true]);
    const file = z.fromJSONSchema(schema as never);
    const entity = { name: "Ana Reyes", type: "person", colour: "red" };
    assert.ok(file.safeParse({ version: 1, entities: [entity] }).success);
    assert.ok(!file.safeParse({ version: 1, entities: [{ ...entity, type: "mill" }] }).success);
  });
});
