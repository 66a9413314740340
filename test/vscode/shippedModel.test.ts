import assert from "node:assert/strict";
import * as vscode from "vscode";
import { createAnalyzer } from "../../src/article/analyze";
import { readShippedModel } from "../../src/vscode/shippedModel";

const home = vscode.extensions.getExtension("copydesk.copydesk")!.extensionUri;

describe("the shipped model", () => {
  it("lies where the extension looks for it, on a desktop and in a browser", async () => {
    const model = await readShippedModel(home);
    assert.equal(createAnalyzer({ model: model() })("Nothing yet.", "draft").id, "draft");
  });

  it("is asked for by the first article only: a missing file stops nothing before", async () => {
    const model = await readShippedModel(vscode.Uri.joinPath(home, "nowhere"));
    assert.throws(model);
  });
});
