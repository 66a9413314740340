import assert from "node:assert/strict";
import { hashPhrase } from "../../src/tagger/phraseHash";
import { PhraseLists } from "../../src/tagger/phraseLists";

describe("Listed names", () => {
  const river = hashPhrase(["Long", "River"]);
  const elm = hashPhrase(["Elm"]);
  const lists = PhraseLists.of(
    new Map([
      ["rivers", [river, elm]],
      ["trees", [elm, elm]],
    ]),
  );

  it("tell all kinds of a name, and none of other names", () => {
    assert.deepEqual(lists.kindNames, ["rivers", "trees"]);
    assert.equal(lists.kindsOf(river), 0b01);
    assert.equal(lists.kindsOf(elm), 0b11);
    assert.equal(lists.kindsOf(hashPhrase(["River", "Long"])), 0);
  });
});
