import assert from "node:assert/strict";
import * as vscode from "vscode";
import { createAnalyzer } from "../../src/article/analyze";
import { readShippedModels } from "../../src/vscode/shippedModels";

const home = vscode.extensions.getExtension("copydesk.copydesk")!.extensionUri;

describe("the shipped models", () => {
  it("lie where the extension looks for it, on a desktop and in a browser", async () => {
    const { names, quotes } = await readShippedModels(home);
    const analyze = createAnalyzer({ names: names(), quotes: quotes() });
    assert.equal(analyze("Nothing yet.", "draft").id, "draft");
  });

  it("are asked for by the first article only: a missing file stops nothing before", async () => {
    const { names, quotes } = await readShippedModels(vscode.Uri.joinPath(home, "nowhere"));
    assert.throws(names);
    assert.throws(quotes);
  });
});
