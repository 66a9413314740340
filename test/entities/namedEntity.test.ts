import assert from "node:assert/strict";
import { properName } from "../../src/entities/namedEntity";
import type { EntityType } from "../../src/mentions/name";

function nameOf(type: EntityType, ...forms: string[]): string {
  const names = forms.map((text, i) => ({
    start: 100 * i,
    end: 100 * i + text.length,
    type,
    text,
    title: null,
  }));
  return properName({ type, names, roles: [], gender: null });
}

describe("What an article should call somebody", () => {
  it("is the fullest name, and a place’s commonest", () => {
    assert.equal(nameOf("person", "Zielik", "Ewa Zielik", "Ewa"), "Ewa Zielik");
    assert.equal(nameOf("place", "Elmland", "Republic of Elmland", "Elmland"), "Elmland");
  });

  it("is the commonest of names that are as full, and no initial", () => {
    assert.equal(nameOf("person", "Ewa Zielik", "Ewa Zielik", "Ewa Zhielik"), "Ewa Zielik");
    assert.equal(nameOf("person", "E. Zielik", "E. Zielik", "Ewa Zielik"), "Ewa Zielik");
  });

  it("is not shouted where only a headline or a dateline has the name", () => {
    assert.equal(nameOf("person", "EWA ZIELIK"), "Ewa Zielik");
    assert.equal(nameOf("place", "QUELLA"), "Quella");
    assert.equal(nameOf("person", "EWA ZIELIK", "Zielik"), "Zielik");
  });

  it("keeps the capitals of bodies that are written so", () => {
    assert.equal(nameOf("organization", "PAGASU"), "PAGASU");
    assert.equal(nameOf("organization", "VNO-NCV"), "VNO-NCV");
    assert.equal(nameOf("organization", "BBC TERMINALS"), "BBC Terminals");
  });
});
