import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCli } from "./runCli";

const TRAM = `OTTERLY, March 3 – Zdenka Morvan, director of the tram authority, opened the line in Quillby on Monday.

“Nobody is proud of the delay,” the mayor said.
`;
const MARKET = `QUILLBY, March 5 – The market will move to the harbour, Sdenka Morwan said on Wednesday.
`;

const ALL = `{
  // of March
  "version": 1,
  "entities": [
    { "name": "Zdenka Morvan", "type": "person", "aliases": ["Sdenka Morwan"], "role": "tram director" },
    { "name": "Otterly", "type": "town" },
  ],
  "ignore": [{ "name": "Quillby", "articles": ["city/*"] }],
  "speakers": [
    { "article": "city/tram.txt", "quote": "Nobody is proud", "speaker": "Zdenka Morvan" },
    { "article": "city/tram.txt", "quote": "All is well", "speaker": null },
  ],
}
`;

interface Record {
  readonly name: string;
  readonly roles: readonly string[];
  readonly articles: readonly { readonly id: string }[];
}

describe("what the reader has decided", () => {
  let folder: string;
  const at = (...path: string[]) => join(folder, ...path);
  before(() => {
    folder = mkdtempSync(join(tmpdir(), "decisions-"));
    mkdirSync(at("city"));
    mkdirSync(at(".copydesk"));
    writeFileSync(at("city", "tram.txt"), TRAM);
    writeFileSync(at("market.txt"), MARKET);
    writeFileSync(at(".copydesk", "entities.json"), ALL);
  });
  after(() => rmSync(folder, { recursive: true }));

  const names = async (...args: string[]) => {
    const { stdout } = await runCli(["annotate", ...args]);
    const articles = JSON.parse(stdout) as { entities: { name: string }[] }[];
    return articles.map(({ entities }) => entities.map(({ name }) => name));
  };

  it("holds for the articles below its folder, by their paths from there", async () => {
    const [tram, market] = await names(folder);
    assert.ok(tram!.includes("Zdenka Morvan") && !tram!.includes("Quillby"), String(tram));
    assert.ok(market!.includes("Zdenka Morvan") && market!.includes("Quillby"), String(market));
    const { stdout } = await runCli(["people", "--json", folder]);
    const [first] = JSON.parse(stdout) as Record[];
    assert.deepEqual(
      [first?.name, first?.roles[0], first?.articles.length],
      ["Zdenka Morvan", "tram director", 2],
    );
    const { quotes } = JSON.parse((await runCli(["annotate", folder])).stdout)[0];
    assert.deepEqual([quotes[0].reason, quotes[0].confidence], ["as you decided", 1]);
  });

  it("is reported with its line where it does not hold, and where it changes nothing", async () => {
    const { status, stderr } = await runCli(["annotate", folder]);
    assert.equal(status, 1);
    assert.match(
      stderr,
      /\.copydesk\/entities\.json:6: type is "town"\. Write "person", "organization" or "place"/,
    );
    assert.match(stderr, /city\/tram\.txt: .+ left out: no quote of the article begins with “All is well”/);
    assert.equal(stderr.trim().split("\n").length, 2);
  });

  it("is not looked for above the folder that was asked for, nor for standard input", async () => {
    const { stdout, stderr } = await runCli(["annotate", at("city", "tram.txt")]);
    assert.equal(stderr, "");
    assert.match(stdout, /"name":"Quillby"/);
    const piped = await runCli(["annotate", "-"], { stdin: TRAM });
    assert.match(piped.stdout, /"name":"Quillby"/);
  });

  it("may be another file, for all that is read, or none", async () => {
    const file = at("other.json");
    writeFileSync(
      file,
      JSON.stringify({
        version: 1,
        ignore: [{ name: "Zdenka Morvan" }, { name: "Quillby", articles: ["a"] }],
      }),
    );
    const [tram] = await names("--entities", file, folder);
    assert.ok(!tram!.includes("Zdenka Morvan") && tram!.includes("Quillby"), String(tram));
    const { stdout } = await runCli(["annotate", "--ndjson", "--entities", file], {
      stdin: JSON.stringify({ id: "a", text: TRAM }),
    });
    assert.doesNotMatch(stdout, /Morvan|"name":"Quillby"/);
    const none = await runCli(["annotate", "--entities", "none", folder]);
    assert.deepEqual([none.status, none.stderr], [0, ""]);
    assert.match(none.stdout, /"name":"Sdenka Morwan"/);
  });

  it("is a failure where the file that is named is not there", async () => {
    const { status, stderr, stdout } = await runCli([
      "annotate",
      "--entities",
      at("no.json"),
      at("market.txt"),
    ]);
    assert.equal(status, 1);
    assert.match(stderr, /no\.json: no such file or folder; check the name/);
    assert.match(stdout, /Sdenka Morwan/);
  });
});
