import assert from "node:assert/strict";
import { createAnalyzer } from "../../src/article/analyze";
import { modelFiles } from "../../src/hosts/node/modelFiles";

describe("the models on a desktop", () => {
  it("lie where the extension looks for them", () => {
    const { names, quotes } = modelFiles(".");
    const analyze = createAnalyzer({ names: names(), quotes: quotes() });
    assert.equal(analyze("Nothing yet.", "draft").id, "draft");
  });

  it("are read once, into memory that workers share", () => {
    const { names } = modelFiles(".");
    assert.equal(names(), names());
    assert.ok(names().buffer instanceof SharedArrayBuffer);
  });

  it("are asked for by the first article only: a missing file stops nothing before", () => {
    const { names, quotes } = modelFiles("nowhere");
    assert.throws(names, /names\.model/);
    assert.throws(quotes, /quotes\.model/);
  });
});
