import assert from "node:assert/strict";
import { Archive } from "../../src/archive/archive";
import { articleWith } from "../corpus/summaries";

function archive(): Archive {
  const all = new Archive();
  const oak = { name: "Oak Committee" };
  all.put([
    articleWith("a", [{ name: "Rustam Ahmedov" }, oak]),
    articleWith("b", [{ name: "Rustam Ahmedov", aliases: ["Ahmedov"] }, oak, { name: "Søren Løvås" }]),
    articleWith("c", [{ name: "Rustam Akhmedov" }, oak, { name: "Adéla Nováková" }]),
  ]);
  return all;
}

const labels = (query: string, limit = 9) =>
  archive()
    .symbols(query, limit)
    .map(({ label }) => label);

describe("Symbols of the archive", () => {
  it("go by their name where it has the letters of the query", () => {
    assert.deepEqual(labels("ahm"), ["Rustam Ahmedov"]);
    assert.deepEqual(labels("rus ahm"), ["Rustam Ahmedov"]);
    assert.deepEqual(labels("", 1), ["Rustam Ahmedov"]);
  });

  it("say which spelling was found where the name is written otherwise", () => {
    assert.deepEqual(labels("akhm"), ["Rustam Ahmedov (Rustam Akhmedov)"]);
  });

  it("are found without accents, whatever letters were typed", () => {
    assert.deepEqual(labels("novakova"), ["Adéla Nováková (Adela Novakova)"]);
    assert.deepEqual(labels("soren"), ["Søren Løvås (soren)"]);
  });

  it("tell in how many articles they are, and where first", () => {
    const [{ type, articles, place }] = archive().symbols("akhmedov", 9) as [
      ReturnType<Archive["symbols"]>[0],
    ];
    assert.deepEqual([type, articles, place.article], ["person", 3, "a"]);
    assert.deepEqual(labels("nobody"), []);
  });
});
