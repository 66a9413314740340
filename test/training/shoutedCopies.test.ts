import assert from "node:assert/strict";
import { shoutedCopies } from "../../training/shoutedCopies";

describe("Copies in capitals", () => {
  it("are of one article in eight, as long as it, and held out with it", () => {
    const news = Array.from({ length: 16 }, (_, i) => ({
      gold: { id: `north_${i}`, text: `Rain fell ${i}.`, spans: [] },
      fold: i % 5,
    }));
    const copies = shoutedCopies(news);
    assert.deepEqual(
      copies.map(({ gold, fold }) => [gold.text, fold]),
      [
        ["RAIN FELL 0.", 0],
        ["RAIN FELL 8.", 3],
      ],
    );
  });

  it("leave out what would be longer in capitals", () => {
    const news = [{ gold: { id: "north_1", text: "Die Straße.", spans: [] }, fold: 0 }];
    assert.deepEqual(shoutedCopies(news), []);
  });
});
