import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { keepFailures } from "./keepFailures";
import { type OpenWorkbench, openWorkbench } from "./openWorkbench";
import { placeOf } from "./placeOf";
import type { Workbench } from "./workbench";

const folder = "test/vscode/workspace";
const article = readFileSync(resolve(folder, "harbour.txt"), "utf8");

const person = "Marta Lindqvist";
const organization = "Port Ellery Harbour Council";
const quotation = "We will not spend money";
const plain = "told reporters";
const kinds = [person, organization, quotation, plain];

describe("reading an article", () => {
  let open: OpenWorkbench;
  let workbench: Workbench;
  before(async () => {
    open = await openWorkbench({ folder });
    workbench = open.workbench;
    await workbench.openFile("harbour.txt");
  });
  after(() => open?.close());
  keepFailures(() => workbench);

  it("tells people, organizations, quoted words and the rest apart by colour", async () => {
    await workbench.distinctColours(kinds);
    await workbench.screenshot("article");
  });

  it("shows a card about a person, from the keyboard", async () => {
    const card = await hoverOn(person);
    assert.match(card, /^Marta Lindqvist · person/);
    assert.match(card, /We will not spend money/);
    assert.match(card, /First mention · All mentions · All quotes/);
    await workbench.screenshot("card-person");
    await workbench.closeHover();
  });

  it("shows a card about an organization", async () => {
    assert.match(await hoverOn(organization), /Port Ellery Harbour Council · organization/);
    await workbench.closeHover();
  });

  it("says who is quoted, on the reporting verb", async () => {
    assert.match(await hoverOn("said Councillor"), /Marta Lindqvist · direct quote · \d+ words/);
    await workbench.screenshot("card-quote");
    await workbench.closeHover();
  });

  it("lists headline, people, organizations and quotes in the outline, and goes to a row", async () => {
    await workbench.moveTo(1, 1);
    const rows = await workbench.outline();
    assert.deepEqual(
      rows.filter(({ level }) => level === 1).map(({ name }) => name),
      ["Harbour Council Delays Vote on Ferry Terminal"],
    );
    const groups = rows.filter(({ level }) => level === 2).map(({ name }) => name);
    assert.deepEqual(groups.sort(), ["Indirect Quotes", "Organizations", "People", "Quotes"]);
    const names = rows.filter(({ level }) => level === 3).map(({ name }) => name);
    for (const words of [person, "Tomas Okafor", organization, quotation])
      assert.ok(
        names.some((name) => name.includes(words)),
        `${words} is not in ${names}`,
      );
    await workbench.screenshot("outline");
    await workbench.chooseInOutline(person);
    await workbench.cursorReaches(5);
  });

  it("steps through the quotes and back", async () => {
    await workbench.moveTo(4, 1);
    await workbench.runCommand("Copydesk: Next Quote");
    await workbench.cursorReaches(5);
    await workbench.runCommand("Copydesk: Previous Quote");
    await workbench.cursorReaches(3);
  });

  it("copies a quote with its attribution", async () => {
    await moveTo(quotation);
    const copied = await workbench.copiedBy("Copydesk: Copy Quote with Attribution");
    assert.match(copied, /We will not spend money that we do not have.+Marta Lindqvist.+harbour\.txt/);
  });

  it("keeps its colours while the reader types and takes it back", async () => {
    const before = await workbench.distinctColours(kinds);
    await workbench.moveTo(1, 1);
    for (const letter of "Late: ") {
      await workbench.page.keyboard.type(letter);
      assert.equal((await workbench.styleOf(person))?.color, before[0], `after “${letter}”`);
    }
    assert.deepEqual(await workbench.distinctColours(kinds), before);
    await workbench.page.keyboard.press("ControlOrMeta+Z");
    assert.deepEqual(await workbench.distinctColours(kinds), before);
  });

  it("pops nothing up", async () => {
    assert.deepEqual(await workbench.notifications(), []);
  });

  const moveTo = (words: string) => workbench.moveTo(...placeOf(article, words));
  const hoverOn = (words: string) => workbench.hoverAt(...placeOf(article, words));
});
