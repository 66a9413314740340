import assert from "node:assert/strict";
import { ownNames } from "../../src/entities/ownNames";

describe("Names of one that do not follow from its name", () => {
  it("are other full names of a person, not the surname or a part", () => {
    const names = ["Reyes", "Ana Reyes", "Ana Reis", "Ana Reis", "Ana Maria Reyes"];
    assert.deepEqual(ownNames("person", "Ana Maria Reyes", names), ["Ana Reis"]);
  });

  it("are other words for an organization, not its acronym or a shortened form", () => {
    const names = ["CSB", "Safety Board", "Harbour Watch"];
    assert.deepEqual(ownNames("organization", "Coastal Safety Board", names), ["Harbour Watch"]);
  });

  it("are all of a place", () => {
    assert.deepEqual(ownNames("place", "Old Mill", ["Mill", "Old Mill"]), ["Mill"]);
  });
});
