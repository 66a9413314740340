import assert from "node:assert/strict";
import { lineStarts } from "../../src/text/lineStarts";

describe("Line starts", () => {
  it("follow a line feed, a carriage return, or both as one", () => {
    assert.deepEqual(lineStarts("one\ntwo\r\nthree\rfour\n\r\n"), [0, 4, 9, 15, 20, 22]);
  });

  it("are one at least, and no other break counts", () => {
    assert.deepEqual(lineStarts(""), [0]);
    assert.deepEqual(lineStarts("a\u2028b\u000bc"), [0]);
  });
});
