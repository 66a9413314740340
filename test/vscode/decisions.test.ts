import assert from "node:assert/strict";
import * as vscode from "vscode";
import type { Article } from "../../src/article/article";
import { COMMANDS } from "../../src/vscode/commandIds";
import { api, eventually, open, placeOf, pressUntil } from "./openArticle";

const TRAM = `Tram Line Opens a Year Late

OTTERLY, March 3 – The Otterly Tram Authority opened its new line on Monday, a year late.

“The rails had to be replaced,” said Zdenka Morvan, director of the authority. Morvan said passengers would ride free for a week.

Sdenka Morwan spoke to reporters in Quillby, where the line ends. “Nobody is proud of the delay,” the mayor of Quillby said.
`;

const MARKET = `Market Moves for the Tram

QUILLBY, March 5 – The weekly market will move to the harbour, Zdenka Morvan said on Wednesday.

“The stalls stand on our rails,” said Morvan, who heads the tram authority. Traders met her in the town hall and asked for more time.
`;

const run = (command: string, ...args: unknown[]) => vscode.commands.executeCommand(command, ...args);
const folder = () => vscode.workspace.workspaceFolders![0]!.uri;
const inFolder = (path: string) => vscode.Uri.joinPath(folder(), path);
const file = () => inFolder(".copydesk/entities.json");

async function write(path: string, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(inFolder(path), new TextEncoder().encode(text));
}

/** Null where there is no file. */
async function decisions(): Promise<string | null> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(file()));
  } catch {
    return null;
  }
}

/** Shows the file; its document may be older than what has just been written, and is brought up to date. */
async function showDecisions(): Promise<vscode.TextEditor> {
  const editor = await vscode.window.showTextDocument(file());
  const written = await decisions();
  await eventually(() => editor.document.getText() === written);
  return editor;
}

async function remove(path: string): Promise<void> {
  await vscode.workspace.fs.delete(inFolder(path), { recursive: true }).then(undefined, () => {});
}

describe("deciding", () => {
  let tram: vscode.TextDocument;
  let undecided: string;

  before(async () => {
    await api();
    await write("tram/desk.txt", TRAM);
    await write("tram/market.txt", MARKET);
    tram = await vscode.workspace.openTextDocument(inFolder("tram/desk.txt"));
    await vscode.window.showTextDocument(tram);
    undecided = JSON.stringify(await article());
  });

  afterEach(async () => {
    await run("workbench.action.closeQuickOpen");
    await run("notifications.clearAll");
    // one by one: the folder of the editor in the browser does not forget the files in it
    await remove(".copydesk/entities.json");
    await remove(".copydesk");
    await eventually(async () => JSON.stringify(await article()) === undecided);
  });

  after(async () => {
    await run("workbench.action.closeAllEditors");
    await remove("tram");
  });

  const article = async (): Promise<Article> => (await api()).articleIn(tram)!;
  const entities = async () => (await article()).entities;
  const names = async () => (await entities()).map(({ name }) => name);
  const typeOf = async (name: string) => (await entities()).find((entity) => entity.name === name)?.type;

  /** Runs a command at the words in the article. */
  const at = (command: string, words: string, ...extra: unknown[]) =>
    run(command, tram.uri.toString(), tram.offsetAt(placeOf(tram, words).start), ...extra);

  it("changes what a name is, in a file that begins with it, and takes it back", async () => {
    await at(COMMANDS.changeKind, "Quillby, where", "organization");
    assert.equal(await typeOf("Quillby"), "organization");
    assert.match(
      (await decisions())!,
      /"version": 1,\s+"entities": \[\s+\{ "name": "Quillby", "type": "organization"/,
    );
    await run(COMMANDS.undoDecision);
    assert.equal(await typeOf("Quillby"), "place");
    assert.equal(await decisions(), null);
  });

  it("joins two spellings of one person, the likeliest offered first", async () => {
    assert.ok((await names()).includes("Sdenka Morwan"));
    const chosen = at(COMMANDS.mergeWith, "Sdenka Morwan");
    await pressUntil("workbench.action.acceptSelectedQuickOpenItem", chosen);
    const merged = (await entities()).find(({ known }) => known);
    assert.deepEqual([merged?.name, merged?.aliases.includes("Sdenka Morwan")], ["Zdenka Morvan", true]);
    assert.match((await decisions())!, /"aliases": \["Sdenka Morwan"\]/);
  });

  it("decides nothing where nothing is chosen", async () => {
    await pressUntil("workbench.action.closeQuickOpen", at(COMMANDS.mergeWith, "Sdenka Morwan"));
    assert.equal(await decisions(), null);
  });

  it("keeps a namesake apart from the one in other articles", async () => {
    const { archive } = await api();
    const id = (await entities()).find(({ name }) => name === "Zdenka Morvan")!.id;
    const articles = async () =>
      (await archive.ask.dossier(tram.uri.toString(), id))?.articles.map((one) =>
        one.article.split("/").at(-1),
      );
    await eventually(async () => (await articles())?.includes("market.txt") === true);
    await at(COMMANDS.splitOff, "Zdenka Morvan");
    assert.match(
      (await decisions())!,
      /"articles": \["tram\/market\.txt"\].+\n.+"articles": \["tram\/desk\.txt"\]/,
    );
    await eventually(async () => {
      await archive.show(tram);
      return (await articles())?.includes("market.txt") === false;
    });
  });

  it("takes a name for none, here and anywhere", async () => {
    await at(COMMANDS.ignoreHere, "Quillby, where");
    assert.ok(!(await names()).includes("Quillby"));
    assert.match((await decisions())!, /\{ "name": "Quillby", "articles": \["tram\/desk\.txt"\] \}/);
    await at(COMMANDS.ignoreEverywhere, "Zdenka Morvan");
    assert.ok(!(await names()).includes("Zdenka Morvan"));
    assert.match((await decisions())!, /\{ "name": "Zdenka Morvan" \}/);
  });

  it("is done on a row of the views too", async () => {
    const { id } = (await entities()).find(({ name }) => name === "Quillby")!;
    await run(COMMANDS.ignoreHere, { kind: "mention", article: tram.uri.toString(), entity: id }, []);
    assert.ok(!(await names()).includes("Quillby"));
  });

  it("assigns a speaker who is chosen", async () => {
    const chosen = at(COMMANDS.assignSpeaker, "“Nobody is");
    await pressUntil("workbench.action.acceptSelectedQuickOpenItem", chosen);
    const { quotes, entities: all } = await article();
    const decided = quotes.find(({ reason }) => reason === "as you decided");
    assert.equal(decided?.speaker, all.find(({ type }) => type === "person")?.id);
    assert.match((await decisions())!, /"article": "tram\/desk\.txt", "quote": "Nobody is proud of/);
  });

  it("writes into the open file, beside what is not saved there, and is undone there too", async () => {
    await write(".copydesk/entities.json", '{\n  "version": 1 // March\n}\n');
    const editor = await showDecisions();
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 1), " // unsaved"));
    await at(COMMANDS.changeKind, "Quillby, where", "organization");
    const { document } = editor;
    assert.match(document.getText(), /^\{ \/\/ unsaved\n {2}"version": 1, \/\/ March\n {2}"entities"/);
    assert.ok(document.isDirty);
    assert.equal(await typeOf("Quillby"), "organization");
    await vscode.window.showTextDocument(document);
    await run("undo");
    await eventually(async () => (await typeOf("Quillby")) === "place");
    assert.match(document.getText(), /unsaved/);
    await run("workbench.action.revertAndCloseActiveEditor");
    assert.ok(!document.isDirty, document.getText());
    await vscode.window.showTextDocument(tram);
  });

  it("loses nothing where several decisions come at once, just after somebody else has written", async () => {
    await write(".copydesk/entities.json", '{ "version": 1 }');
    await write(".copydesk/entities.json", '{ "version": 1, "owner": "night desk" }');
    await Promise.all(
      ["Quillby, where", "Zdenka Morvan", "Otterly Tram Authority"].map((words) =>
        at(COMMANDS.ignoreHere, words),
      ),
    );
    const text = (await decisions())!;
    for (const kept of ['"Quillby"', '"Zdenka Morvan"', '"Otterly Tram Authority"', '"night desk"'])
      assert.ok(text.includes(kept), `${kept} in ${text}`);
    const left = await vscode.workspace.fs.readDirectory(inFolder(".copydesk"));
    assert.deepEqual(
      left.map(([name]) => name),
      ["entities.json"],
    );
  });

  it("takes back its own change alone", async () => {
    await write(".copydesk/entities.json", '{\n  "version": 1\n}\n');
    await at(COMMANDS.ignoreHere, "Quillby, where");
    const before = (await decisions())!;
    await write(
      ".copydesk/entities.json",
      before.replace('"version": 1', '"version": 1, "owner": "night desk"'),
    );
    await run(COMMANDS.undoDecision);
    const after = (await decisions())!;
    assert.ok(after.includes("night desk") && !after.includes("Quillby"), after);
  });

  it("follows the file as it is edited, and tells what is wrong at its line", async () => {
    const problems = () =>
      vscode.languages
        .getDiagnostics(file())
        .filter(
          ({ source, severity }) => source === "Copydesk" && severity === vscode.DiagnosticSeverity.Error,
        );
    await write(
      ".copydesk/entities.json",
      '{\n  "version": 1,\n  "ignore": [{ "name": "Quillby" }],\n  "entities": [{ "name": "A" }]\n}\n',
    );
    await eventually(() => problems().length === 1);
    const [problem] = problems();
    assert.equal(problem!.range.start.line, 3);
    assert.match(problem!.message, /^type is missing\. Write "person", "organization" or "place"\./);
    assert.ok(!(await names()).includes("Quillby"));
    const editor = await showDecisions();
    const text = editor.document.getText();
    const start = editor.document.positionAt(text.indexOf('"A"') + 3);
    await editor.edit((edit) => edit.insert(start, ', "type": "place"'));
    await eventually(() => problems().length === 0);
    await run("workbench.action.revertAndCloseActiveEditor");
    await eventually(() => problems().length === 1);
    await vscode.window.showTextDocument(tram);
  });

  it("leaves a file alone that has an error or is of another version", async () => {
    for (const text of ['{ "version": 1, "ignore": [ }', '{ "version": 2 }']) {
      await write(".copydesk/entities.json", text);
      await at(COMMANDS.ignoreHere, "Quillby, where");
      assert.equal(await decisions(), text);
    }
  });

  it("asks to save an article first", async () => {
    const unsaved = await open(TRAM);
    const place = unsaved.offsetAt(placeOf(unsaved, "Quillby, where").start);
    await run(COMMANDS.ignoreHere, unsaved.uri.toString(), place);
    assert.equal(await decisions(), null);
  });

  it("is offered by the lightbulb on names and quotes, and nowhere else", async () => {
    const titles = async (words: string) => {
      const { start } = placeOf(tram, words);
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        "vscode.executeCodeActionProvider",
        tram.uri,
        new vscode.Range(start, start),
      );
      return actions.map(({ title }) => title);
    };
    assert.deepEqual(await titles("Zdenka Morvan"), [
      "Merge with…",
      "Not the Same as in Other Articles",
      "This Is an Organization",
      "This Is a Place",
      "Not a Name in This Article",
      "Not a Name in Any Article",
      "Add Note…",
      "Add Link…",
      "Assign Speaker…",
    ]);
    assert.equal((await titles("“Nobody"))[0], "Assign Speaker…");
    assert.deepEqual(await titles("passengers"), []);
    const settings = vscode.workspace.getConfiguration("copydesk");
    await settings.update("corrections.enabled", false, vscode.ConfigurationTarget.Workspace);
    assert.deepEqual(await titles("Zdenka Morvan"), []);
    await settings.update("corrections.enabled", undefined, vscode.ConfigurationTarget.Workspace);
  });
});
