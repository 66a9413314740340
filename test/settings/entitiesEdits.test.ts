import assert from "node:assert/strict";
import fc from "fast-check";
import {
  addLink,
  assignSpeaker,
  type Decided,
  ignore,
  merge,
  retype,
  setNote,
  split,
} from "../../src/settings/entitiesEdits";
import { readEntitiesFile } from "../../src/settings/readEntitiesFile";

function decided(name: string, about: Partial<Decided> = {}): Decided {
  return { type: "person", name, aliases: [], known: null, article: "a.txt", ...about };
}

const FILE = `{
  // the desk of March
  "version": 1,
  "owner": "night desk",
  "entities": [
    { "name": "Ana Reyes", "type": "person", "colour": "red" }, // checked
    {
      "name": "Old Mill",
      "type": "place" // not the pub
    } // by the river
  ]
}
`;

describe("A decision in the file", () => {
  it("begins the file, one entry a line", () => {
    assert.equal(
      retype("", decided("Zagrel"), "organization"),
      '{\n  "version": 1,\n  "entities": [\n    { "name": "Zagrel", "type": "organization" }\n  ]\n}\n',
    );
  });

  it("stands behind the last entry and its comment, and leaves all else as it was", () => {
    const after = retype(FILE, decided("Zagrel"), "organization");
    assert.equal(
      after,
      FILE.replace(
        "} // by the river",
        '}, // by the river\n    { "name": "Zagrel", "type": "organization" }',
      ),
    );
    const noted = setNote(FILE, decided("Old Mill", { type: "place", known: "Old Mill" }), "Closed");
    assert.equal(
      noted,
      FILE.replace('"place" //', '"place", //').replace("the pub", 'the pub\n      "note": "Closed"'),
    );
  });

  it("keeps the line ends of Windows, and a comma at the end", () => {
    const text = '{\r\n\t"version": 1,\r\n\t"ignore": [\r\n\t\t{ "name": "A" },\r\n\t],\r\n}\r\n';
    assert.equal(ignore(text, ["B"], null), text.replace('"A" },', '"A" },\r\n\t\t{ "name": "B" },'));
  });

  it("changes the type of an entry that is there", () => {
    const after = retype(FILE, decided("Old Mill", { known: "Old Mill" }), "organization");
    assert.equal(after, FILE.replace('"place" //', '"organization" //'));
  });

  it("goes without leaving a comma behind", () => {
    const two = ignore(ignore('{ "version": 1 }', ["A"], "a.txt"), ["B"], "a.txt");
    const entity = decided("Ana Reyes");
    for (const text of [
      setNote(setNote("", entity, "Sings"), { ...entity, known: "Ana Reyes" }, ""),
      ignore(two, ["B"], null),
      merge(retype(retype("", entity, "person"), decided("Bo"), "person"), decided("Bo", { known: "Bo" }), {
        ...entity,
        known: "Ana Reyes",
      }),
    ])
      assert.doesNotThrow(() => JSON.parse(text), text);
  });

  it("joins two: the name becomes an alias, the entry goes, and what it told stays", () => {
    const text = setNote(FILE, decided("Anna Reis"), "Sings");
    const after = merge(
      text,
      decided("Anna Reis", { known: "Anna Reis" }),
      decided("Ana Reyes", { known: "Ana Reyes" }),
    );
    const { entities } = readEntitiesFile(after).decisions;
    assert.deepEqual(
      entities.map(({ name, aliases, note }) => [name, aliases, note]),
      [
        ["Ana Reyes", ["Anna Reis"], "Sings"],
        ["Old Mill", [], null],
      ],
    );
    assert.match(after, /"colour": "red".+\/\/ checked/);
    assert.match(after, /not the pub\s+\} \/\/ by the river/);
    assert.equal(
      merge(
        after,
        decided("Ana Reyes", { known: "Ana Reyes" }),
        decided("Ana Reyes", { known: "Ana Reyes" }),
      ),
      after,
    );
  });

  it("keeps namesakes apart: an entry for this article, one for the others", () => {
    const once = split("", decided("John Smith"), ["b.txt", "c.txt"]);
    const entities = (text: string) =>
      readEntitiesFile(text).decisions.entities.map(({ key, articles }) => [key, articles]);
    assert.deepEqual(entities(once), [
      ["John Smith", ["b.txt", "c.txt"]],
      ["John Smith (2)", ["a.txt"]],
    ]);
    const twice = split(once, decided("John Smith", { known: "John Smith", article: "b.txt" }), ["c.txt"]);
    assert.deepEqual(entities(twice), [
      ["John Smith", ["c.txt"]],
      ["John Smith (2)", ["a.txt"]],
      ["John Smith (3)", ["b.txt"]],
    ]);
    const many = Array.from({ length: 60 }, (_, i) => `${i}.txt`);
    assert.deepEqual(entities(split("", decided("John Smith"), many))[0], ["John Smith", null]);
    const back = merge(
      once,
      decided("John Smith", { known: "John Smith (2)" }),
      decided("John Smith", { known: "John Smith", article: "b.txt" }),
    );
    assert.deepEqual(entities(back), [["John Smith", ["b.txt", "c.txt", "a.txt"]]]);
  });

  it("ignores a name here, in one more article, then everywhere", () => {
    const entries = (text: string) =>
      readEntitiesFile(text).decisions.ignore.map(({ name, articles }) => [name, articles]);
    const here = ignore("", ["Harvest", "Fair"], "a.txt");
    assert.deepEqual(entries(here), [
      ["Harvest", ["a.txt"]],
      ["Fair", ["a.txt"]],
    ]);
    assert.equal(ignore(here, ["Fair"], "a.txt"), here);
    const there = ignore(here, ["Fair"], "b.txt");
    assert.deepEqual(entries(there)[1], ["Fair", ["a.txt", "b.txt"]]);
    const everywhere = ignore(there, ["Fair"], null);
    assert.deepEqual(entries(everywhere)[1], ["Fair", null]);
    assert.equal(ignore(everywhere, ["Fair"], "c.txt"), everywhere);
  });

  it("names the speaker of a quote once", () => {
    const first = assignSpeaker("", "a.txt", "The bridge is", "Ana Reyes");
    const second = assignSpeaker(first, "a.txt", "“The bridge is …", null);
    const { speakers } = readEntitiesFile(second).decisions;
    assert.deepEqual(
      speakers.map(({ quote, speaker }) => [quote, speaker]),
      [["The bridge is", null]],
    );
  });

  it("takes notes and links, and a note back", () => {
    const entity = decided("Ana Reyes", { known: "Ana Reyes" });
    const noted = setNote(FILE, entity, 'Says "no" \\ twice');
    assert.equal(readEntitiesFile(noted).decisions.entities[0]!.note, 'Says "no" \\ twice');
    assert.equal(setNote(noted, entity, ""), FILE);
    const linked = addLink(addLink(FILE, entity, "https://a.example"), entity, "https://b.example");
    assert.deepEqual(readEntitiesFile(linked).decisions.entities[0]!.links, [
      "https://a.example",
      "https://b.example",
    ]);
    assert.equal(addLink(linked, entity, "https://a.example"), linked);
  });
});

describe("Any decisions, one after the other", () => {
  const name = fc.constantFrom("Ana Reyes", "Old Mill", "Zagrel", "B", 'O"Brien\\', "Ünal");
  const article = fc.constantFrom("a.txt", "rail/b.txt");
  type Change = (text: string) => string;
  /** As the editor does it: an entity has an entry where the file has one of its name. */
  const held = (text: string, called: string, path: string): Decided => ({
    ...decided(called, { article: path }),
    known: readEntitiesFile(text).decisions.entities.find((entity) => entity.name === called)?.key ?? null,
  });
  const change: fc.Arbitrary<Change> = fc.oneof(
    fc.tuple(name, article).map(
      ([n, a]): Change =>
        (text) =>
          retype(text, held(text, n, a), "place"),
    ),
    fc.tuple(name, name, article).map(
      ([n, m, a]): Change =>
        (text) =>
          merge(text, held(text, n, a), held(text, m, a)),
    ),
    fc.tuple(name, article).map(
      ([n, a]): Change =>
        (text) =>
          split(text, held(text, n, a), ["z.txt"]),
    ),
    fc.tuple(name, fc.option(article)).map(
      ([n, a]): Change =>
        (text) =>
          ignore(text, [n], a),
    ),
    fc.tuple(name, article, fc.option(name)).map(
      ([q, a, s]): Change =>
        (text) =>
          assignSpeaker(text, a, q, s),
    ),
    fc.tuple(name, article, fc.string()).map(
      ([n, a, note]): Change =>
        (text) =>
          setNote(text, held(text, n, a), note),
    ),
  );
  const start = fc.constantFrom(
    "",
    "{}",
    "{ /* nothing yet */ }",
    FILE,
    FILE.replaceAll("\n", "\r\n"),
    '{ "version": 1, "entities": [ { "name": "B", "type": "person" } /* B */ , ], "ignore": [ // none\n ] }',
    '{"version":1,"entities":[{"name":"B","type":"person"},{"name":"Zagrel","type":"place"}],"extra":[1,2]}',
  );

  it("keep the file valid, its unknown fields and its comments, but for those of entries that went", () => {
    fc.assert(
      fc.property(start, fc.array(change, { maxLength: 8 }), (text, changes) => {
        const after = changes.reduce((so, apply) => apply(so), text);
        const { problems, editable } = readEntitiesFile(after);
        assert.ok(editable, after);
        assert.deepEqual(
          problems.filter(
            ({ severity, message }) => severity === "error" && !/version is missing/.test(message),
          ),
          [],
          after,
        );
        for (const kept of [
          "// the desk of March",
          '"owner": "night desk"',
          "/* nothing yet */",
          "// none",
          '"extra":[1,2]',
          '"colour": "red"',
        ])
          assert.equal(after.includes(kept), text.includes(kept), `${kept}\n${after}`);
      }),
      { numRuns: 400 },
    );
  });
});
