import assert from "node:assert/strict";
import { replacementOf, takeBack } from "../../src/vscode/deciding/replacement";

describe("taking a change back", () => {
  const before = '{\n  "ignore": [\n    { "name": "A" }\n  ]\n}\n';
  const after = before.replace('"A" }', '"A" },\n    { "name": "B" }');
  const change = replacementOf(before, after);

  it("gives the text as it was", () => {
    assert.equal(takeBack(after, change), before);
    const removal = replacementOf(after, before);
    assert.equal(takeBack(before, removal), after);
    assert.equal(takeBack("new", replacementOf("", "new")), "");
  });

  it("leaves alone what others have written since, before it or beside it", () => {
    assert.equal(takeBack(`// March\n${after}`, change), `// March\n${before}`);
    assert.equal(takeBack(after.replace("[", "[ // all"), change), before.replace("[", "[ // all"));
  });

  it("does nothing where the change is not there any more, or nobody can tell which it was", () => {
    assert.equal(takeBack(after.replace("B", "C"), change), null);
    assert.equal(takeBack("x ab ab", replacementOf("", "ab")), null);
    assert.equal(takeBack("xy", replacementOf("abc", "ac")), null);
  });
});
