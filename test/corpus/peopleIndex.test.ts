import assert from "node:assert/strict";
import { listOccurrences, type Occurrence } from "../../src/corpus/occurrence";
import { packSummary, unpackOutlines } from "../../src/corpus/packSummary";
import { PeopleIndex } from "../../src/corpus/peopleIndex";
import { articleWith } from "./summaries";

function occurrencesOf(id: string, ...names: readonly string[]): Occurrence[] {
  const article = articleWith(
    id,
    names.map((name) => ({ name })),
  );
  return listOccurrences(article, unpackOutlines(packSummary(article)));
}

describe("PeopleIndex", () => {
  it("settles for a question the family name that is asked of, and leaves others for later", () => {
    const index = new PeopleIndex();
    const [lindqvist, ruiz] = occurrencesOf("a", "Maya Lindqvist", "Joe Ruiz") as [Occurrence, Occurrence];
    for (const occurrence of [lindqvist, ruiz]) index.add(occurrence);
    assert.equal(index.bearerOf(lindqvist).row.name, "Maya Lindqvist");
    assert.equal(
      index.settle(() => true),
      false,
    );
    assert.equal(index.bearerOf(ruiz).row.name, "Joe Ruiz");
    assert.equal(
      index.settle(() => assert.fail("both are settled")),
      true,
    );
  });
});
