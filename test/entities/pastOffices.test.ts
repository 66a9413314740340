import assert from "node:assert/strict";
import { analyze } from "../support/shippedAnalyzer";
import { links } from "./links";

function rolesOf(source: string, name: string): readonly string[] {
  return analyze(source, "case").entities.find((entity) => entity.name === name)?.roles ?? [];
}

describe("Offices that are over, and those of two words", () => {
  it("are told with what goes before them", () => {
    assert.deepEqual(rolesOf("Ex-Prime Minister Ana Reyes left.", "Ana Reyes"), ["Ex-Prime Minister"]);
    assert.deepEqual(rolesOf("It rained as ex-mayor Ana Reyes spoke.", "Ana Reyes"), ["ex-mayor"]);
    assert.deepEqual(rolesOf("It rained as Vice-Chancellor Ana Reyes spoke.", "Ana Reyes"), [
      "Vice-Chancellor",
    ]);
    assert.deepEqual(rolesOf("His ex-wife Ana Reyes laughed.", "Ana Reyes"), []);
  });

  it("are told with both words of a country", () => {
    assert.deepEqual(rolesOf("Central African President Ana Reyes left.", "Ana Reyes"), [
      "Central African President",
    ]);
    assert.deepEqual(rolesOf("The North Korean leader Ana Reyes spoke.", "Ana Reyes"), [
      "North Korean leader",
    ]);
    assert.deepEqual(rolesOf("The Sri Lankan cricketer Ana Reyes won.", "Ana Reyes"), [
      "Sri Lankan cricketer",
    ]);
  });

  it("are nobody’s where something belongs to those who hold them", () => {
    assert.deepEqual(rolesOf("At a foreign ministers’ meeting in May, Ana Reyes spoke.", "Ana Reyes"), []);
    assert.deepEqual(rolesOf("After the coach’s dinner in town, Ana Reyes spoke.", "Ana Reyes"), []);
    assert.deepEqual(rolesOf("The prime minister’s spokesman, Ana Reyes, spoke.", "Ana Reyes"), [
      "prime minister’s spokesman",
    ]);
  });

  it("stand for who held them, where another holds them now", () => {
    links(
      "[P1 Ana Reyes], [P1 the former mayor], met [P2 the mayor], [P2 Joe Ruiz]. [P1 The former mayor] sang. [P2 The mayor] wept.",
    );
    links(
      "[P1 Joe Ruiz], [P1 the president], met [P2 Ana Reyes], [P2 the ex-president]. [P1 The president] sang. [P2 The ex-president] wept.",
    );
  });

  it("do not stand for the office above", () => {
    links(
      "President [P1 Ana Reyes] met Vice-President [P2 Joe Ruiz]. [P2 The vice-president] sang. [P1 The president] wept.",
    );
  });
});
