import assert from "node:assert/strict";
import fc from "fast-check";
import { soundKey } from "../../src/corpus/soundKey";
import { plainSpelling, spellingGap } from "../../src/corpus/spellingGap";

const SPELLINGS = [
  ["Rahmonov", "Rakhmonov", "Rahmoonov", "Rakhmonoff"],
  ["Zelensky", "Zelenskyy", "Zelenskiy", "Zelenskii", "Zelenski"],
  ["Khrushchev", "Khruschev"],
  ["Yusuf", "Yousuf", "Jusuf"],
  ["Qasim", "Kasim", "Qassim"],
  ["Wiśniewski", "Wisniewski"],
  ["Đoković", "Djoković"],
  ["Alekseev", "Alexeev"],
];

describe("Spellings of one name", () => {
  for (const spellings of SPELLINGS)
    it(`${spellings.join(", ")} meet under one key and are near`, () => {
      assert.equal(new Set(spellings.map(soundKey)).size, 1);
      for (const spelling of spellings) assert.ok(spellingGap(spellings[0]!, spelling) <= 1, spelling);
    });

  it("that differ in a sound are far apart", () => {
    for (const [a, b] of [
      ["Hasan", "Hamad"],
      ["Larsen", "Hansen"],
      ["Moreau", "Morin"],
    ] as const)
      assert.ok(spellingGap(a, b) > 0.5, `${a} ${b}`);
  });

  it("are compared in either direction alike, whatever the words", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        assert.ok(Math.abs(spellingGap(a, b) - spellingGap(b, a)) < 1e-9);
        assert.equal(spellingGap(a, a), 0);
        assert.ok(plainSpelling(a).length <= 40);
      }),
    );
  });
});
