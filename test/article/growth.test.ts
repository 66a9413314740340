import assert from "node:assert/strict";
import { analyze } from "../support/shippedAnalyzer";

/** One line of nothing else invites the worst of each pass. */
const PIECES = [
  ...['"', "‘a’ ", "“a\n\n", "(", "U.S. ", "a-", "@", "http://", "\u0301", "1,"],
  ...["Ana Reyes ", "Ana, ", "Mr. Lee said that ", "“We keep it,” he said. ", "the mayor of the "],
  ...[
    "A B C ",
    "Aaa ",
    "Ana said Bob said ",
    "the president of Iran, Ana Reyes, ",
    "told the BBC ",
    "ANA: Yes.\n\n",
  ],
];
const TIMES = 6;
const UNITS = 12_000;
/** Under this many milliseconds a time is mostly chance. */
const FLOOR = 5;

/** How much longer six times the text takes: 6 where reading is linear, 36 where it is quadratic. */
function growth(piece: string): number {
  const cost = (units: number): number => {
    const source = piece.repeat(units / piece.length);
    const before = process.cpuUsage();
    analyze(source, "");
    return process.cpuUsage(before).user / 1000;
  };
  const small = Math.min(cost(UNITS), cost(UNITS), cost(UNITS));
  return cost(TIMES * UNITS) / Math.max(small, FLOOR);
}

describe("A text of a hundred thousand quotations", () => {
  it("is read: no call takes them all at once", () => {
    assert.equal(analyze("‘a’ ".repeat(130_000), "long").id, "long");
  });
});

describe("The cost of reading grows with the length of the text alone", () => {
  for (const piece of PIECES)
    it(`for ${JSON.stringify(piece)} over and over`, () => {
      // a busy machine may spoil one measurement, not all of them
      const ratios: number[] = [];
      while (ratios.length < 4) {
        ratios.push(growth(piece));
        if (ratios.at(-1)! < 3 * TIMES) return;
      }
      assert.fail(
        `${TIMES} times the text took ${ratios.map((ratio) => ratio.toFixed(1)).join(", ")} times as long`,
      );
    });
});
