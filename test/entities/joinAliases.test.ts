import assert from "node:assert/strict";
import { analyze } from "../../src/article/analyze";
import { links } from "./links";

describe("Other names", () => {
  it("are of whom the article says to be known by them", () => {
    links("[P1 Rosa Okoro], better known as [P1 Ewa Brandl], sang. [P1 Brandl] left.");
    links("[P1 Rosa Okoro] (also known as [P1 Ewa Brandl]) sang. [P1 Okoro] left.");
    links("The [O1 Zagrel Energy Fund], formerly known as the [O1 Brod Media Council], closed.");
  });

  it("are of nobody where another kind of thing, or none, stands before", () => {
    links("[P1 Rosa Okoro] sang. A woman known as [P2 Ewa Brandl] left.");
    links("The [O1 Zagrel Energy Fund], known as [P1 Ewa Brandl] to all, closed.");
  });

  it("are not what the article calls one", () => {
    const { entities } = analyze("The Brod Fund, formerly known as the Zagrel Energy Fund, closed.", "case");
    assert.deepEqual(
      entities.filter(({ type }) => type === "organization").map(({ name, aliases }) => [name, aliases]),
      [["Brod Fund", ["Zagrel Energy Fund"]]],
    );
  });
});
