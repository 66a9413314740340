import assert from "node:assert/strict";
import { decodeText } from "../../src/text/decodeText";

const bytes = (...values: number[]) => Uint8Array.from(values);

describe("the text of a file", () => {
  it("is UTF-8 without its mark, with the line ends that it has", () => {
    const text = "José\r\nsaid\n";
    const plain = new TextEncoder().encode(text);
    assert.deepEqual(decodeText(plain), { text, damaged: false });
    assert.deepEqual(decodeText(bytes(0xef, 0xbb, 0xbf, ...plain)), { text, damaged: false });
  });

  it("is UTF-16 where its mark says so, whatever encoding is expected", () => {
    assert.equal(decodeText(bytes(0xff, 0xfe, 0x41, 0, 0xe9, 0)).text, "Aé");
    assert.equal(decodeText(bytes(0xfe, 0xff, 0, 0x41, 0, 0xe9), "windows-1252").text, "Aé");
  });

  it("is read in the encoding that is expected", () => {
    assert.deepEqual(decodeText(bytes(0x4a, 0x6f, 0x73, 0xe9), "windows-1252"), {
      text: "José",
      damaged: false,
    });
  });

  it("keeps a place for bytes that stand for nothing", () => {
    assert.deepEqual(decodeText(bytes(0x4a, 0xe9, 0x2e)), { text: "J\ufffd.", damaged: true });
  });
});
