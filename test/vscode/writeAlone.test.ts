import assert from "node:assert/strict";
import * as vscode from "vscode";
import { addLink, ignore } from "../../src/settings/entitiesEdits";
import { readEntitiesFile } from "../../src/settings/readEntitiesFile";
import { DecisionFiles } from "../../src/vscode/deciding/decisionFiles";
import { DecisionWriter } from "../../src/vscode/deciding/decisionWriter";
import { writeAlone } from "../../src/vscode/deciding/writeAlone";

const folder = () => vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, "alone", ".copydesk");
const file = () => vscode.Uri.joinPath(folder(), "entities.json");
const textOf = async () => new TextDecoder().decode(await vscode.workspace.fs.readFile(file()));
const locks = async () =>
  (await vscode.workspace.fs.readDirectory(folder()))
    .map(([name]) => name)
    .filter((name) => name !== "entities.json");

describe("writing decisions from several windows", () => {
  const files: DecisionFiles[] = [];
  const window = () => {
    const opened = new DecisionFiles();
    files.push(opened);
    return new DecisionWriter(opened);
  };
  afterEach(async () => {
    for (const opened of files.splice(0)) opened.dispose();
    const home = vscode.Uri.joinPath(folder(), "..");
    await vscode.workspace.fs.delete(home, { recursive: true }).then(undefined, () => {});
  });

  it("loses none of them, and leaves nothing beside the file", async () => {
    const windows = [window(), window(), window()];
    await Promise.all(
      windows.flatMap((writer, i) =>
        [0, 1, 2].map((j) => writer.write(file(), (text) => ignore(text, [`Name ${i} ${j}`], null))),
      ),
    );
    const { decisions } = readEntitiesFile(await textOf());
    assert.deepEqual(
      decisions.ignore.map(({ name }) => name).sort(),
      [0, 1, 2].flatMap((i) => [0, 1, 2].map((j) => `Name ${i} ${j}`)),
    );
    assert.deepEqual(await locks(), []);
  });

  it("is done by one at a time, and the lock goes with a failure too", async () => {
    let inside = 0;
    const work = async (fails: boolean) => {
      assert.equal(++inside, 1);
      await new Promise((next) => setTimeout(next, 30));
      inside--;
      if (fails) throw new Error("no");
    };
    const all = await Promise.allSettled(
      [0, 1, 2, 3, 4].map((i) => writeAlone(folder(), () => work(i % 2 === 0))),
    );
    assert.deepEqual(
      all.map(({ status }) => status),
      ["rejected", "fulfilled", "rejected", "fulfilled", "rejected"],
    );
    assert.deepEqual(await locks(), []);
  });

  it("does not wait for a window that is gone", async () => {
    await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder(), "0gone.lock"), new Uint8Array());
    const entity = { type: "person", name: "Rosa Lund", aliases: [], known: null, article: "a.txt" } as const;
    await window().write(file(), (text) => addLink(text, entity, "https://example.org/lund"));
    assert.match(await textOf(), /Rosa Lund/);
    assert.deepEqual(await locks(), []);
  });

  it("is done without a lock where none can be laid", async () => {
    const nowhere = vscode.Uri.parse("no-such-scheme:/folder");
    assert.equal(await writeAlone(nowhere, async () => "done"), "done");
  });
});
