import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCli } from "./runCli";

const AGENCY = `PORTHAVEN, March 3 (Coastal News) – The mayor of Porthaven, Helena Makhmudova, opened the new pier on Monday.

“We will rebuild the old bridge before the winter floods come back,” Makhmudova said.
`;
const HERALD = `Pier opens in Porthaven

Helena Mahmudova, the mayor of Porthaven, opened a pier on Monday.

“We’ll rebuild the old bridge before the floods of winter come back,” said Mahmudova.

Tom Akerele, a fisherman, was not convinced. “The fish left this bay years ago and they will not return,” Akerele said.
`;

describe("copydesk people, organizations, quotes", () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), "corpus-"));
    writeFileSync(join(folder, "agency.txt"), AGENCY);
    writeFileSync(join(folder, "herald.txt"), HERALD);
  });
  after(() => rmSync(folder, { recursive: true }));

  it("give one row for one person, with all spellings", async () => {
    const { status, stdout } = await runCli(["people", folder]);
    assert.equal(status, 0);
    const [header, mayor] = stdout.split("\n");
    assert.match(header!, /^articles +mentions +quotes +name +role, other spellings$/);
    assert.match(mayor!, /^ +2 +\d+ +2 +Helena Ma/);
    assert.match(mayor!, /Helena Mahmudova/);
    assert.match(mayor!, /Helena Makhmudova/);
  });

  it("give JSON with counts by article", async () => {
    const { stdout } = await runCli(["people", "--json", folder]);
    const [mayor] = JSON.parse(stdout);
    assert.deepEqual(
      mayor.articles.map(({ id, quotes }: { id: string; quotes: number }) => [id, quotes]),
      [
        [`${folder}/agency.txt`, 1],
        [`${folder}/herald.txt`, 1],
      ],
    );
    assert.deepEqual(mayor.spellings.toSorted(), [
      "Helena Mahmudova",
      "Helena Makhmudova",
      "Mahmudova",
      "Makhmudova",
    ]);
  });

  it("link the same statement in other words", async () => {
    const { stdout } = await runCli(["quotes", "--json", folder]);
    const quotes = JSON.parse(stdout);
    assert.deepEqual(quotes[0].same, [{ article: `${folder}/herald.txt`, id: "q1", change: "reworded" }]);
    assert.deepEqual(quotes.at(-1).same, []);
    const { stdout: text } = await runCli(["quotes", folder]);
    assert.match(text, /\n {4}reworded in .*herald\.txt q1\n/);
  });

  it("leave out a file that cannot be read, name it, and end with status 1", async () => {
    const { status, stdout, stderr } = await runCli(["people", "--json", folder, join(folder, "none.txt")]);
    assert.equal(status, 1);
    assert.match(stderr, /none\.txt: no such file/);
    assert.equal(JSON.parse(stdout)[0].articles.length, 2);
  });

  it("print no control characters of an article", async () => {
    const path = join(folder, "hostile.txt");
    writeFileSync(
      path,
      "LUND – “The pier is \u001b[31mred\u202e and always was, as all of us know,” said Ana Reyes.\n",
    );
    const { stdout } = await runCli(["quotes", path]);
    rmSync(path);
    assert.match(stdout, /Ana Reyes: The pier/);
    for (const control of ["\u001b", "\u202e"]) assert.ok(!stdout.includes(control));
  });

  it("want a path", async () => {
    assert.equal((await runCli(["people"])).status, 2);
    assert.deepEqual((await runCli(["organizations", "--json", join(folder, "none.txt")])).stdout, "[]\n");
  });
});
