import assert from "node:assert/strict";
import { Columns } from "../../src/tagger/columns";

describe("Columns", () => {
  it("are empty whatever stood there before, shorter or longer", () => {
    const columns = new Columns(3);
    for (const rows of [4, 2, 7, 0, 300_000, 5]) {
      const empty = columns.empty(rows);
      assert.equal(empty.length, 3);
      for (const column of empty) {
        assert.equal(column.length, rows);
        assert.ok(column.every((number) => number === 0));
        column.fill(9);
      }
    }
  });

  it("have no cell in common", () => {
    const [one, two] = new Columns(2).empty(2);
    one!.fill(1);
    two!.fill(2);
    assert.deepEqual(
      [[...one!], [...two!]],
      [
        [1, 1],
        [2, 2],
      ],
    );
  });
});
