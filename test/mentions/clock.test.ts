import { strict as assert } from "node:assert";
import { Clock, type Kept } from "../../src/mentions/clock";
import { WordCache } from "../../src/mentions/wordCache";

interface Thing extends Kept {
  readonly name: string;
}

function clockOf(most: number) {
  const forgotten: string[] = [];
  const clock = new Clock<Thing>(most, ({ name }) => forgotten.push(name));
  const keep = (name: string): Thing => {
    const thing = { name, place: clock.next(), asked: true };
    clock.keep(thing);
    return thing;
  };
  return { clock, keep, forgotten };
}

describe("A clock", () => {
  it("lets go of nothing until it is told to, and then of no more than it must", () => {
    const { clock, keep, forgotten } = clockOf(2);
    for (const name of "abcd") keep(name);
    assert.deepEqual(forgotten, []);
    clock.shrink();
    assert.deepEqual(forgotten, ["a", "b"]);
    clock.shrink();
    assert.equal(forgotten.length, 2);
  });

  it("keeps what was asked for lately, and gives the places of others again", () => {
    const { clock, keep, forgotten } = clockOf(2);
    const [a, b] = [keep("a"), keep("b")];
    a.asked = b.asked = false;
    const c = keep("c");
    a.asked = true;
    clock.shrink();
    assert.deepEqual(forgotten, ["b"]);
    assert.equal(keep("d").place, b.place);
    assert.notEqual(a.place, c.place);
  });
});

describe("What is reckoned of words", () => {
  it("is reckoned once, and again for another word in the same place", () => {
    const reckoned: string[] = [];
    const cache = new WordCache(({ name }: { name: string; place: number }) => {
      reckoned.push(name);
      return name.toUpperCase();
    });
    const [a, b] = [
      { name: "a", place: 7 },
      { name: "b", place: 7 + 16_384 },
    ];
    assert.deepEqual(
      [a, a, b, a].map((word) => cache.get(word)),
      ["A", "A", "B", "A"],
    );
    assert.deepEqual(reckoned, ["a", "b", "a"]);
  });

  it("has numbers below those of as many places as there are", () => {
    const numbers = new WordCache((_: { place: number }, number) => number);
    assert.deepEqual(
      [3, 16_383, 100_003].map((place) => numbers.get({ place })),
      [3, 16_383, 1699],
    );
  });
});
