import assert from "node:assert/strict";
import { ModelError } from "../../src/tagger/modelContainer";
import { decodeModel, encodeModel } from "../../src/tagger/modelFile";
import { smallModel } from "../support/smallModel";

describe("The model file", () => {
  const bytes = encodeModel(smallModel);

  it("gives back what was written", () => {
    const model = decodeModel(bytes);
    assert.deepEqual({ ...model, words: new Map(model.words) }, smallModel);
  });

  it("is read from the middle of a larger buffer too", () => {
    const larger = new Uint8Array(bytes.length + 7);
    larger.set(bytes, 3);
    const model = decodeModel(larger.subarray(3, 3 + bytes.length));
    assert.deepEqual({ ...model, words: new Map(model.words) }, smallModel);
  });

  it("is refused in words for people where it is damaged, cut short, foreign or of another format", () => {
    const damaged = bytes.slice();
    damaged[bytes.length - 1]! ^= 1;
    const later = bytes.slice();
    later[4] = 99;
    const refusals: [Uint8Array, RegExp][] = [
      [damaged, /damaged/],
      [bytes.slice(0, bytes.length - 5), /damaged/],
      [bytes.slice(0, 3), /no Copydesk model/],
      [new Uint8Array(0), /no Copydesk model/],
      [new TextEncoder().encode("%PDF-1.7 and so on, and so on"), /no Copydesk model/],
      [later, /format 99/],
    ];
    for (const [file, reason] of refusals)
      assert.throws(
        () => decodeModel(file),
        (error) =>
          error instanceof ModelError &&
          reason.test(error.message) &&
          /install Copydesk again/.test(error.message),
      );
  });
});
