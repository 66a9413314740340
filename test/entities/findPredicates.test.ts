import assert from "node:assert/strict";
import { analyze } from "../support/shippedAnalyzer";

describe("What he or she is said to be", () => {
  const roles = (text: string): readonly string[] =>
    analyze(text, "a.txt").entities.find(({ name }) => name === "Ana Reyes")!.roles;

  it("is what the one is who is meant", () => {
    assert.deepEqual(roles("Ana Reyes left on Monday. She is a retired carpenter."), ["retired carpenter"]);
    assert.deepEqual(roles("Ana Reyes left on Monday. She later served as president of the Harbour Union."), [
      "president of the Harbour Union",
    ]);
  });

  it("may be two things, and come behind a comma", () => {
    assert.deepEqual(roles("Ana Reyes was a painter and is a critic of the harbour."), [
      "critic of the harbour",
      "painter",
    ]);
    assert.deepEqual(roles("His mother, Ana Reyes, was a geologist."), ["geologist"]);
  });

  it("is nothing that is denied, or was once", () => {
    assert.deepEqual(
      roles("Ana Reyes left on Monday. She denied that she was a spy when she was a student."),
      [],
    );
  });

  it("is no thing", () => {
    assert.deepEqual(roles("Ana Reyes left on Monday. She was a success. She was late."), []);
  });
});
