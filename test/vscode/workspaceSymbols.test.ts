import assert from "node:assert/strict";
import * as vscode from "vscode";
import { api, eventually, openFile } from "./openArticle";

const symbols = (query: string) =>
  vscode.commands.executeCommand<vscode.SymbolInformation[]>("vscode.executeWorkspaceSymbolProvider", query);

describe("Go to Symbol in Workspace", () => {
  before(async () => {
    await api();
    await eventually(async () => (await symbols("brandauer"))[0]?.containerName === "person · 2 articles");
  });

  it("finds people by a word of their name, with the number of articles and where they are introduced", async () => {
    const [found, ...more] = await symbols("kovalch");
    assert.deepEqual([found!.name, more.length], ["Andrei Kovalchuk", 0]);
    assert.equal(found!.containerName, "person · 2 articles");
    assert.equal(found!.kind, vscode.SymbolKind.Class);
    const document = await openFile("flood/river-agency.txt");
    assert.equal(found!.location.uri.toString(), document.uri.toString());
    assert.equal(document.getText(found!.location.range), "Andrei Kovalchuk");
  });

  it("finds organizations, as the outline draws them", async () => {
    const [found] = await symbols("osterlin");
    assert.equal(found!.name, "Osterlin Dam Authority");
    assert.equal(found!.kind, vscode.SymbolKind.Interface);
  });

  it("finds another spelling, and says whose it is", async () => {
    assert.deepEqual(
      (await symbols("andrey")).map(({ name }) => name),
      ["Andrei Kovalchuk (Andrey Kovalchuk)"],
    );
  });

  it("finds nothing for what nobody is called", async () => {
    assert.deepEqual(await symbols("zzyzx"), []);
  });
});
